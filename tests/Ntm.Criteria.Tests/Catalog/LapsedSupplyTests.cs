using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What supplied last what is open again. All documents here are illustrative.</summary>
public sealed class LapsedSupplyTests
{
    private const string TwoParts = """
        "requirement": { "kind": "allOf", "of": [
        { "kind": "atLeast", "measure": "lanes", "threshold": { "part": "lanes", "delegatedTo": "province", "basis": "unconfirmed" } },
        { "kind": "atLeast", "measure": "connected", "threshold": { "part": "others", "delegatedTo": "province", "basis": "unconfirmed" } } ] }
        """;

    private const string NotRecorded = "\"threshold\": { \"notRecorded\": true }";

    private static readonly AdministrativeUnit Ninety = CommuneOf("90").Province;
    private static readonly AdministrativeUnit NinetyOne = CommuneOf("91").Province;

    [Theory]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-06-30", null)]
    [InlineData("2023-07-01", "dbsh NotIssued: 6 until 2023-06-30")]
    [InlineData("2024-06-30", "dbsh NotIssued: 6 until 2023-06-30")]
    public void The_last_of_several_is_told_from_the_day_after_it_on(string on, string? lapsed)
    {
        var day = Day(on);
        Insurance(day, By("5", "2022-06-01", "2022-12-31"), By("6", "2023-01-01", "2023-06-30")).Should().Be(lapsed);
        Insurance(day, NinetyOne, By("6", "2023-01-01", "2023-06-30")).Should().BeNull("nothing was ever supplied there");
    }

    [Theory]
    [InlineData("2024-02-29", null)]
    [InlineData("2024-03-01", "dbsh NotIssued: 5 until 2024-02-29 repealed by 8")]
    public void What_was_repealed_tells_the_clause_that_did_it(string on, string? lapsed)
    {
        Insurance(Day(on), By("5", "2022-06-01"), RepealOf("5")).Should().Be(lapsed);
        Insurance(Day(on), By("5", "2024-02-29"), RepealOf("5")).Should().Be(lapsed, "it was in force for a day");
    }

    [Fact]
    public void The_repeal_is_that_of_what_is_told_and_not_of_another_that_ends_on_the_same_day()
    {
        var day = Day("2024-03-01");

        Insurance(day, By("5", "2022-06-01"), By("6", "2023-01-01", "2024-02-29"), RepealOf("5")).Should().Be("dbsh NotIssued: 6 until 2024-02-29");
        Insurance(day, By("5", "2022-06-01", "2024-02-29"), By("6", "2023-01-01"), RepealOf("6")).Should().Be("dbsh NotIssued: 6 until 2024-02-29 repealed by 8");
    }

    [Theory]
    [InlineData("2022-06-03", "2022-06-04")]
    [InlineData("2022-06-04", "2022-06-03")]
    public void Of_two_by_one_article_each_tells_how_it_ended_itself(string ended, string repealed)
    {
        string[] provisions =
        [
            Amend("roads", TwoParts, "2022-06-02"), Part(By("5", ended, "2024-02-29"), "others"), Part(By("5", repealed), "lanes"), RepealOf("5"),
            Repeal("\"instrument\": \"example-decision\", \"article\": \"2\"", "2023-01-01", article: "10"),
        ];
        string[] told = ["lanes tdmnpb, dbsh NotIssued: 5 until 2024-02-29 repealed by 8", "others tdmnpb, dbsh NotIssued: 5 until 2024-02-29"];

        Told(Load(provisions), Day("2024-03-01"), Ninety, "roads").Should().Equal(told);
        Told(Load([.. provisions.Reverse()]), Day("2024-03-01"), Ninety, "roads").Should().Equal(told);
    }

    [Fact]
    public void Of_several_parts_each_tells_its_own()
    {
        var fill = By("5", "2022-06-03", "2024-02-29");
        string[] provisions =
        [
            Amend("roads", TwoParts, "2022-06-02"), Part(fill, "others"),
            Repeal("\"instrument\": \"example-decision\", \"article\": \"2\""),
        ];

        Told(Load(provisions), Day("2024-03-01"), Ninety, "roads").Should().Equal("lanes tdmnpb, dbsh NotIssued: 2 until 2024-02-29 repealed by 8", "others tdmnpb, dbsh NotIssued: 5 until 2024-02-29");
    }

    [Theory]
    [InlineData("2023-06-30", null)]
    [InlineData("2023-08-01", "dbsh NotRecorded: 6 until 2023-06-30")]
    public void What_gave_way_to_a_level_that_is_not_recorded_is_told_until_the_day_before(string on, string? lapsed) =>
        Insurance(Day(on), By("5", "2022-06-01", "2022-12-31"), By("6", "2022-09-01"), By("7", "2023-07-01", supply: NotRecorded)).Should().Be(lapsed);

    [Fact]
    public void It_is_told_too_where_both_have_ended_since() =>
        Insurance(Day("2024-01-01"), By("5", "2022-06-01", "2023-12-31"), By("7", "2023-07-01", "2023-12-31", NotRecorded)).Should().Be("dbsh NotIssued: 5 until 2023-06-30");

    [Fact]
    public void A_level_of_another_measure_was_never_supplied_and_one_that_got_a_part_was()
    {
        string[] fill = [By("5", "2022-06-01", "2023-06-30")];

        Told(Load([Requires("connected", ""), .. fill]), Day("2023-08-01"), Ninety, "insurance").Should().Equal("tdmnpb, dbsh NotIssued");
        Told(Load([Requires("insured", "\"part\": \"share\", "), .. fill]), Day("2023-08-01"), Ninety, "insurance").Should().Equal("share tdmnpb NotIssued", "share dbsh NotIssued: 5 until 2023-06-30");

        static string Requires(string measure, string part) => Amend(
            "insurance", $"\"requirement\": {{ \"kind\": \"atLeast\", \"measure\": \"{measure}\", \"threshold\": {{ {part}\"delegatedTo\": \"province\", \"basis\": \"unconfirmed\" }} }}", "2023-07-01");
    }

    [Fact]
    public void Each_class_tells_its_own()
    {
        const string OfOne = "\"threshold\": { \"cells\": [ { \"areas\": [\"tdmnpb\"], \"value\": 1 }, { \"areas\": [\"dbsh\"], \"notRecorded\": true } ] }";
        var catalog = Load(Part(By("5", "2023-01-01", "2023-12-31", OfOne), "lanes"), Repeal("\"instrument\": \"example-decision\", \"article\": \"2\"", "2023-01-01"));

        Told(catalog, Day("2023-05-31"), Ninety, "roads").Should().Equal("lanes dbsh NotRecorded: 2 until 2022-12-31 repealed by 8");
        Told(catalog, Day("2024-03-01"), Ninety, "roads").Should().Equal("lanes tdmnpb NotIssued: 5 until 2023-12-31", "lanes dbsh NotIssued: 2 until 2022-12-31 repealed by 8");
    }

    [Fact]
    public void A_class_that_only_some_zones_supplied_tells_what_supplied_all_of_it()
    {
        const string OfTheHighZone = """
            "threshold": { "areaClassification": "highlands", "cells": [ { "areas": ["high"], "value": 60 }, { "areas": ["low"], "notRecorded": true } ] }
            """;
        var catalog = IllustrativeDocuments.Load(Documents(
            [Zones, .. Texts(Zoning(), By("5", "2022-06-01", "2022-12-31"), By("6", "2023-01-01", "2023-12-31", OfTheHighZone))]));

        Told(catalog, Day("2023-12-31"), Ninety, "insurance").Should().Equal("dbsh low NotRecorded: 5 until 2022-12-31");
        Told(catalog, Day("2024-01-01"), Ninety, "insurance").Should().Equal("dbsh NotIssued: 5 until 2022-12-31");
    }

    [Fact]
    public void A_zone_tells_what_supplied_it_whatever_was_said_of_the_other()
    {
        static string Of(string high, string low) =>
            $$"""
            "threshold": { "areaClassification": "highlands", "cells": [ { "areas": ["high"], {{high}} }, { "areas": ["low"], {{low}} } ] }
            """;
        var catalog = IllustrativeDocuments.Load(Documents(
        [
            Zones, .. Texts(Zoning(), By("5", "2022-06-01", "2022-12-31", Of("\"notRecorded\": true", "\"value\": 70")), By("6", "2023-01-01", supply: Of("\"value\": 60", "\"notRecorded\": true"))),
        ]));

        Told(catalog, Day("2023-05-31"), Ninety, "insurance").Should().Equal("dbsh low NotRecorded: 5 until 2022-12-31");
        Told(catalog, Day("2022-12-31"), Ninety, "insurance").Should().Equal("dbsh high NotRecorded");
    }

    [Theory]
    [InlineData("2024-03-01", "2024-06-01", "until 2024-02-29 repealed by 8")]
    [InlineData("2024-06-01", "2024-03-01", "until 2024-02-29 repealed by 10")]
    public void Of_a_place_and_one_around_it_the_first_that_is_repealed_ends_it(string wide, string narrow, string told)
    {
        string[] provisions =
        [
            By("5", "2022-06-01").Replace("\"article\": \"5\"", "\"article\": \"5\", \"clause\": \"1\"", StringComparison.Ordinal),
            Repeal("\"instrument\": \"example-decision\", \"article\": \"5\"", wide), Repeal("\"instrument\": \"example-decision\", \"article\": \"5\", \"clause\": \"1\"", narrow, article: "10"),
        ];

        Insurance(Day("2024-12-31"), provisions).Should().Be($"dbsh NotIssued: 5 {told}");
    }

    [Fact]
    public void A_lettered_part_was_never_supplied()
    {
        const string Two = """
            "requirement": { "kind": "allOf", "of": [ { "kind": "yes", "measure": "plan-reviewed" },
              { "kind": "atLeast", "measure": "connected", "threshold": { "delegatedTo": "province", "basis": "unconfirmed" } } ] }
            """;
        const string Detail = """
            { "kind": "detail", "target": { "set": "example-basic", "indicator": "houses" }, "territory": { "code": "90", "on": "2022-12-31" }, "inForce": { "from": "2022-06-03", "to": "2023-06-30" },
              "citation": { "article": "6" }, "basis": "confirmed", "parts": [ { "letter": "a", "name": { "vi": "Ngõ", "en": "Lanes" },
                "requirement": { "kind": "atLeast", "measure": "lanes", "threshold": { "notRecorded": true } } } ] }
            """;
        var fill = By("5", "2022-06-03", "2022-12-31").Replace("\"indicator\": \"insurance\"", "\"indicator\": \"houses\"", StringComparison.Ordinal);

        Told(Load(Amend("houses", Two, "2022-06-02"), Detail, fill), Day("2023-01-15"), Ninety, "houses")
            .Should().Equal("tdmnpb, dbsh NotIssued: 5 until 2022-12-31", "tdmnpb, dbsh NotRecorded");
    }

    [Fact]
    public void A_requirement_tells_it_too()
    {
        Told(Load(Repeal("\"instrument\": \"example-decision\", \"article\": \"3\"")), Day("2024-03-01"), Ninety, "plan").Should().Equal("requirement NotIssued: 3 until 2024-02-29 repealed by 8");
        Told(Load(Repeal("\"instrument\": \"example-decision\", \"article\": \"3\"")), Day("2024-02-29"), Ninety, "plan").Should().BeEmpty();
    }

    [Fact]
    public void A_province_was_supplied_nothing_before_it_began()
    {
        var catalog = Load(InTheWholeCountry(By("5", "2022-06-01", "2022-12-31")));

        Told(catalog, Day("2024-01-01"), Ninety, "insurance").Should().Equal("dbsh NotIssued: 5 until 2022-12-31");
        Told(catalog, Day("2024-01-01"), CommuneOf("92", UnitStart.On(Day("2023-01-01"))).Province, "insurance").Should().Equal("dbsh NotIssued");
        Told(catalog, Day("2024-01-01"), CommuneOf("92", UnitStart.On(Day("2022-12-31"))).Province, "insurance").Should().Equal("dbsh NotIssued: 5 until 2022-12-31");
    }

    [Fact]
    public void Nothing_is_told_where_what_came_last_may_be_for_another_province()
    {
        var elsewhere = By("6", "2023-03-01", "2023-03-31").Replace("\"on\": \"2022-12-31\"", "\"on\": \"2019-12-31\"", StringComparison.Ordinal);

        Told(Load(By("5", "2022-06-01", "2023-02-28"), elsewhere), Day("2023-05-01"), Ninety, "insurance").Should().Equal("dbsh NotIssued");
        Told(Load(By("5", "2022-06-01", "2023-04-30"), elsewhere), Day("2023-05-01"), Ninety, "insurance").Should().Equal("dbsh NotIssued: 5 until 2023-04-30");
    }

    [Fact]
    public void By_the_law_as_it_was_published_before_the_repeal_it_is_supplied()
    {
        var repealing = Regulation("example-later", "3/QĐ-VD", RepealOf("5")).SignedOn("2024-02-01");
        var catalog = IllustrativeDocuments.Load(Documents([.. Texts(By("5", "2022-06-01")), repealing]));
        var day = Day("2024-03-01");

        catalog.CompletenessOf(Standard.Basic, [Ninety], 2023, day, knownOn: Day("2021-12-31")).Should().BeEquivalentTo(new { Sets = Array.Empty<CriteriaSet>(), Supplies = Array.Empty<Supply>() });
        catalog.CompletenessOf(Standard.Basic, [Ninety], 2023, day, knownOn: Day("2021-12-31")).ToString().Should().Be("basic commune 2023 on 2024-03-01 known on 2021-12-31: no set");
        catalog.CompletenessOf(Standard.Basic, [Ninety, NinetyOne], 2023, day).Sets.Select(set => set.Key).Should().Equal("example-basic");
        On("2022-05-31").Should().Be("NotIssued: nothing", "the decision was not published yet");
        On("2024-01-31").Should().Be("Issued: nothing");
        On("2024-02-01").Should().StartWith("NotIssued: Điều 5 ");
        catalog.CompletenessOf(Standard.Basic, [Ninety], 2023, day, knownOn: Day("2024-02-01")).ToString().Should().StartWith("basic commune 2023 on 2024-03-01 known on 2024-02-01: ");

        string On(string knownOn)
        {
            var completeness = catalog.CompletenessOf(Standard.Basic, [Ninety], 2023, day, Day(knownOn));
            completeness.KnownOn.Should().Be(Day(knownOn));
            var supply = completeness.Supplies.Single(supply => supply.Indicator!.Key == "insurance");
            return $"{supply.State.Name}: {supply.Lapsed?.ToString() ?? "nothing"}";
        }
    }

    [Fact]
    public void The_table_tells_it()
    {
        var ended = Load(By("5", "2022-06-01", "2023-06-30")).CompletenessOf(Standard.Basic, [Ninety], 2023, Day("2023-07-01"));
        var repealed = Load(By("5", "2022-06-01"), RepealOf("5")).CompletenessOf(Standard.Basic, [Ninety], 2023, Day("2024-03-01"));
        const string Decision = "Decision 2/QĐ-VD of 1 June 2022 of the Illustrative body";

        ended.ToMarkdown(Language.English).Should().Contain($"| Zone two: no longer supplied (until 30 June 2023 by Article 5, {Decision}); an example, not law |");
        ended.ToMarkdown(Language.Vietnamese).Should().Contain("Vùng hai: không còn quyết định có hiệu lực trong dữ liệu (đến hết ngày 30/06/2023 theo Điều 5 ");
        repealed.ToMarkdown(Language.English).Should().Contain($"no longer supplied (until 29 February 2024 by Article 5, {Decision}, repealed by Article 8, {Decision}); an example, not law");
        repealed.ToMarkdown(Language.Vietnamese).Should().Contain(", bị bãi bỏ theo Điều 8 ");
    }

    private static string By(string article, string from, string? to = null, string supply = "\"threshold\": { \"value\": 60 }") =>
        Fill(supply, to is null ? $"{{ \"from\": \"{from}\" }}" : $"{{ \"from\": \"{from}\", \"to\": \"{to}\" }}").Replace("\"article\": \"9\"", $"\"article\": \"{article}\"", StringComparison.Ordinal);

    private static string Part(string fill, string part) => fill.Replace("\"indicator\": \"insurance\"", $"\"indicator\": \"roads\", \"part\": \"{part}\"", StringComparison.Ordinal);

    private static string RepealOf(string article) => Repeal($"\"instrument\": \"example-decision\", \"article\": \"{article}\"");

    private static LocalDate Day(string text)
    {
        IsoDate.TryParse(text, out var date).Should().BeTrue();
        return date;
    }

    private static string? Insurance(LocalDate day, params string[] provisions) => Insurance(day, Ninety, provisions);

    // Whatever the order of the provisions.
    private static string? Insurance(LocalDate day, AdministrativeUnit province, params string[] provisions)
    {
        var told = new[] { provisions, [.. provisions.Reverse()] }.Select(ordered => Told(Load(ordered), day, province, "insurance").SingleOrDefault(line => line.Contains(':', StringComparison.Ordinal))).Distinct().ToArray();
        return told.Should().ContainSingle().Subject;
    }

    private static IEnumerable<string> Told(CriteriaCatalog catalog, LocalDate day, AdministrativeUnit province, string indicator) =>
        catalog.CompletenessOf(Standard.Basic, [province], 2023, day).Supplies.Where(supply => supply.Indicator?.Key == indicator && supply.State.IsOpen).Select(Told);

    private static string Told(Supply supply)
    {
        var what = string.Join(' ', new[] { supply.IsRequirement ? "requirement" : null, supply.Part, string.Join(", ", supply.Areas), supply.Zone?.Key, supply.State.Name }.Where(word => !string.IsNullOrEmpty(word)));
        return supply.Lapsed is not { } lapsed ? what
            : $"{what}: {lapsed.Citation.Article} until {IsoDate.Format(lapsed.LastDay)}" + (lapsed.RepealedBy is { } by ? $" repealed by {by.Citation.Article}" : "");
    }
}
