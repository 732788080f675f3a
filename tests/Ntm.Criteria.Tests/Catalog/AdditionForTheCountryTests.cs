using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>Indicators that the issuer of a set adds wherever it applies: they are changed like those of the set. All documents here are illustrative.</summary>
public sealed class AdditionForTheCountryTests
{
    private const string LeftToTheProvince = """{ "kind": "atLeast", "measure": "connected", "threshold": { "delegatedTo": "province", "basis": "confirmed" } }""";
    private const string Connections = "\"set\": \"example-basic\", \"indicator\": \"connections\"";

    private static readonly LocalDate Day = new(2023, 1, 1);

    [Fact]
    public void What_it_leaves_to_the_provinces_is_filled_by_one_in_that_one()
    {
        var catalog = Load(Add(), Fill("connections", "\"threshold\": { \"value\": 70 }"));

        LevelIn(catalog, "90").Should().Be("70");
        LevelIn(catalog, "91").Should().Be("delegated to province");
        catalog.CompletenessOf(Standard.Basic, [CommuneOf("90").Province, CommuneOf("91").Province], 2023).Supplies
            .Where(supply => supply.Indicator?.Key == "connections").Select(supply => $"{supply} by {supply.Citation.Article}").Should().Equal("90 2.4: Issued by 9", "91 2.4: NotIssued by 6");
    }

    [Fact]
    public void It_is_tightened_detailed_and_amended()
    {
        var catalog = Load(
            Add(requirement: AtLeast(60)), Add(key: "asked", number: "2.5", requirement: """{ "kind": "yes", "measure": "plan" }"""),
            Fill("connections", "\"threshold\": { \"value\": 75 }").Replace("\"fill\"", "\"tightening\"", StringComparison.Ordinal),
            Fill("asked", """
                "parts": [ { "letter": "a", "name": { "vi": "Minh họa", "en": "Example" }, "requirement": { "kind": "yes", "measure": "plan-reviewed" } } ]
                """).Replace("\"fill\"", "\"detail\"", StringComparison.Ordinal),
            Amend("connections", "2023-07-01", AtLeast(65)));

        LevelIn(catalog, "90").Should().Be("60 and 75");
        LevelIn(catalog, "91").Should().Be("60");
        LevelIn(catalog, "90", new LocalDate(2023, 6, 30)).Should().Be("60 and 75");
        LevelIn(catalog, "90", new LocalDate(2023, 7, 1)).Should().Be("65 and 75");
        LevelIn(catalog, "91", new LocalDate(2023, 7, 1)).Should().Be("65");
        IndicatorIn(catalog, "90", "asked", Day)!.DetailedBy.Should().ContainSingle();
        IndicatorIn(catalog, "91", "asked", Day)!.DetailedBy.Should().BeEmpty();
    }

    [Fact]
    public void Each_form_tells_what_added_it_and_what_amended_it()
    {
        var catalog = Load(Add(requirement: AtLeast(60)), Amend("connections", "2023-07-01", AtLeast(65)));
        var (before, after) = (IndicatorIn(catalog, "90", "connections", new LocalDate(2023, 6, 30))!, IndicatorIn(catalog, "90", "connections", new LocalDate(2023, 7, 1))!);

        before.InForce.ToString().Should().Be("2023-01-01..2023-06-30");
        after.InForce.ToString().Should().Be("2023-07-01..2025-12-31");
        before.AddedBy!.Citation.Article.Should().Be("6");
        after.AddedBy.Should().BeSameAs(before.AddedBy);
        (before.AmendedBy, after.AmendedBy!.Citation.Article).Should().Be((null, "7"));
    }

    [Fact]
    public void It_is_in_the_set_on_the_days_of_the_provision_alone_in_every_province()
    {
        var catalog = Load(Add(inForce: """{ "from": "2023-01-01", "to": "2023-06-30" }"""));

        foreach (var province in new[] { "90", "91" })
        {
            IndicatorIn(catalog, province, "connections", new LocalDate(2022, 12, 31)).Should().BeNull();
            IndicatorIn(catalog, province, "connections", Day).Should().NotBeNull();
            IndicatorIn(catalog, province, "connections", new LocalDate(2023, 6, 30)).Should().NotBeNull();
            IndicatorIn(catalog, province, "connections", new LocalDate(2023, 7, 1)).Should().BeNull();
        }

        catalog.Sets[0].FindIndicator("connections").Should().BeNull("the set as enacted has none of it");
    }

    [Fact]
    public void It_may_be_repealed_and_is_told_then_as_those_of_the_set_are()
    {
        var catalog = Load(Add(), Repeal(Connections, "2023-07-01"));
        var set = catalog.InForce(Standard.Basic, CommuneOf("91"), 2023, new LocalDate(2023, 7, 1)).Set!;

        IndicatorIn(catalog, "91", "connections", new LocalDate(2023, 6, 30))!.RepealedBy.Should().NotBeNull();
        set.FindIndicator("connections").Should().BeNull();
        set.RepealedIndicators.Select(indicator => indicator.Key).Should().Equal("connections");
        Codes(Add(), Repeal(Connections, "2023-01-01")).Should().Equal([DiagnosticCode.TargetNotInForce], "it is not there on the day before");
        Codes(Add(inForce: """{ "from": "2023-01-01", "to": "2023-06-29" }"""), Repeal(Connections, "2023-07-01")).Should().Equal([DiagnosticCode.TargetNotInForce], "it has ended");
    }

    [Fact]
    public void By_the_law_as_it_was_published_before_there_is_none_of_it()
    {
        string[] later =
        [
            .. new[] { Regulation("example-addition", "3/QĐ-VD", Add()), Regulation("example-fill", "4/QĐ-VD", Fill("connections", "\"threshold\": { \"value\": 70 }")) }
                .Select((text, day) => text.SignedOn($"2022-12-0{PlainNumber.Format(day + 1)}")),
        ];
        var catalog = IllustrativeDocuments.Load(Documents([.. Texts(), .. later]));

        catalog.InForce(Standard.Basic, CommuneOf("90"), 2023, Day, new LocalDate(2022, 11, 30)).Set!.FindIndicator("connections").Should().BeNull();
        LevelOn(new LocalDate(2022, 12, 1)).Should().Be("delegated to province");
        LevelOn(new LocalDate(2022, 12, 2)).Should().Be("70");

        string LevelOn(LocalDate knownOn)
        {
            var set = catalog.InForce(Standard.Basic, CommuneOf("90"), 2023, Day, knownOn).Set!;
            return set.FindIndicator("connections")!.Requirement.OwnThresholds.Single().For(set.AreaClassification.Classes[0], 2023).ToString();
        }
    }

    [Theory]
    [InlineData("2022-12-31", DiagnosticCode.TargetNotInForce)]
    [InlineData("2023-01-01", null)]
    public void What_changes_it_begins_when_it_is_there(string from, string? code)
    {
        string?[] expected = code is null ? [] : [code];

        Codes(Add(), Fill("connections", "\"threshold\": { \"value\": 70 }", from)).Should().Equal(expected);
        Codes(Add(requirement: AtLeast(60)), Amend("connections", from, AtLeast(65))).Should().Equal(expected);
    }

    [Theory]
    [InlineData("2022-11-30", true)]
    [InlineData("2022-12-01", false)]
    public void What_changes_or_ends_it_was_signed_no_earlier(string signed, bool isTold)
    {
        var addition = Regulation("example-addition", "3/QĐ-VD", Add()).SignedOn("2022-12-01");
        string[] expected = isTold ? [DiagnosticCode.SignedLater] : [];
        foreach (var change in new[] { Repeal(Connections, "2023-07-01"), Amend("connections", "2023-07-01", LeftToTheProvince), Fill("connections", "\"threshold\": { \"value\": 70 }") })
        {
            var changing = Regulation("example-change", "4/QĐ-VD", change).SignedOn(signed);
            Diagnose([.. Texts(), addition, changing]).Select(diagnostic => diagnostic.Code).Should().Equal(expected);
        }
    }

    [Theory]
    [InlineData("\"set\": \"example-basic\", \"indicator\": \"connections\"")]
    [InlineData("\"instrument\": \"example-addition\"")]
    [InlineData("\"instrument\": \"example-addition\", \"article\": \"6\"")]
    public void A_later_repeal_makes_no_earlier_decision_unloadable(string target)
    {
        var fill = Fill("connections", "\"threshold\": { \"value\": 70 }", "2024-06-01");
        var repeal = Regulation("example-repeal", "4/QĐ-VD", Repeal(target, "2024-01-01"))
            .SignedOn("2023-12-01");

        Diagnose([.. Texts(fill), Regulation("example-addition", "3/QĐ-VD", Add()), repeal]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2023-07-01", 0)]
    [InlineData("2023-06-30", 1)]
    public void Its_number_is_free_after_it_is_repealed_or_renumbered(string from, int mistakes)
    {
        var next = Add(key: "next", inForce: $$"""{ "from": "{{from}}" }""", requirement: AtLeast(60));
        var own = next.Replace("\"territory\": \"country\"", "\"territory\": { \"code\": \"90\", \"on\": \"2022-12-31\" }", StringComparison.Ordinal);
        var renumbered = Amend("connections", "2023-07-01", LeftToTheProvince).Replace("\"requirement\"", "\"number\": \"2.9\", \"requirement\"", StringComparison.Ordinal);
        string[] expected = [.. Enumerable.Repeat(DiagnosticCode.DuplicateNumber, mistakes)];

        Codes(Add(), Repeal(Connections, "2023-07-01"), next).Should().Equal(expected);
        Codes(Add(), Repeal(Connections, "2023-07-01"), own).Should().Equal(expected);
        Codes(Add(), renumbered, next).Should().Equal(expected);
        Codes(Add(), renumbered, own).Should().Equal(expected);
    }

    [Fact]
    public void An_indicator_of_its_key_is_added_once()
    {
        Codes(Add(), Add(inForce: """{ "from": "2023-06-01" }""")).Should().Equal(DiagnosticCode.DuplicateKey);
        Codes(Add(), Add(inForce: """{ "from": "2023-06-01" }""", requirement: AtLeast(60)).Replace("\"territory\": \"country\"", "\"territory\": { \"code\": \"90\", \"on\": \"2022-12-31\" }", StringComparison.Ordinal))
            .Should().Equal(DiagnosticCode.DuplicateKey);
        Diagnose(Add(), Add(inForce: """{ "from": "2023-06-01" }""")).Single().Mend.Should().Contain("'amendment'");
    }

    [Theory]
    [InlineData("enacted", "illustrative", "example", DiagnosticCode.StandingMismatch)]
    [InlineData("illustrative", "enacted", "law", DiagnosticCode.StandingMismatch)]
    [InlineData("illustrative", "illustrative", "", null)]
    [InlineData("enacted", "enacted", "", null)]
    public void Law_ends_what_law_added_and_an_example_what_an_example_did(string repealing, string adding, string why, string? code)
    {
        string Of(string standing, string text) => text.Replace("\"standing\": \"illustrative\"", $"\"standing\": \"{standing}\"", StringComparison.Ordinal);
        string[] law = [.. Enacted("").Select(text => text.Replace("[ ,", "[", StringComparison.Ordinal))];
        var told = Diagnose([.. law, Of(adding, Regulation("example-addition", "3/QĐ-VD", Add())), Of(repealing, Regulation("example-repeal", "4/QĐ-VD", Repeal(Connections, "2023-07-01")))]);

        told.Select(diagnostic => diagnostic.Code).Should().Equal(code is null ? [] : [code]);
        told.All(diagnostic => diagnostic.Message.Contains(why, StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public void Law_says_nothing_of_what_an_example_adds()
    {
        string[] law = [.. Enacted("").Select(text => text.Replace("[ ,", "[", StringComparison.Ordinal))];
        var fill = Regulation("example-fill", "4/QĐ-VD", Fill("connections", "\"threshold\": { \"value\": 70 }"));

        Diagnose([.. law, Regulation("example-addition", "3/QĐ-VD", Add()), fill]).Should().BeEmpty();
        Diagnose([.. law, Regulation("example-addition", "3/QĐ-VD", Add()), fill.Replace("\"standing\": \"illustrative\"", "\"standing\": \"enacted\"", StringComparison.Ordinal)])
            .Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.StandingMismatch);
    }

    [Fact]
    public void Two_of_one_number_by_what_was_published_are_in_the_order_of_their_keys_whatever_that_of_the_documents()
    {
        string Signed(string key, string text, string signed) => text.SignedOn(signed).Replace("example-x", key, StringComparison.Ordinal);
        string[] texts =
        [
            .. Texts(), Signed("example-one", Regulation("example-x", "3/QĐ-VD", Add()), "2022-06-01"),
            Signed("example-two", Regulation("example-x", "4/QĐ-VD", Add(key: "another", inForce: """{ "from": "2023-07-01" }""")), "2022-07-01"),
            Signed("example-three", Regulation("example-x", "5/QĐ-VD", Repeal(Connections, "2023-07-01")), "2022-12-01"),
        ];
        string Digest(IEnumerable<string> ordered) => IllustrativeDocuments.Load(Documents([.. ordered]))
            .InForce(Standard.Basic, CommuneOf("90"), 2023, new LocalDate(2023, 8, 1), new LocalDate(2022, 8, 1)).Sha256;

        Digest(texts.Reverse()).Should().Be(Digest(texts));
    }

    [Fact]
    public void A_mistake_in_it_is_not_told_again_where_it_is_named() =>
        Codes(Add().Replace("\"number\": \"2.4\", ", "", StringComparison.Ordinal), Fill("connections", "\"threshold\": { \"value\": 70 }")).Should().Equal(DiagnosticCode.MissingProperty);

    [Fact]
    public void The_order_of_the_documents_is_irrelevant()
    {
        string[] texts = [.. Texts(Fill("connections", "\"threshold\": { \"value\": 70 }")), Regulation("example-addition", "3/QĐ-VD", Add()), Regulation("example-change", "4/QĐ-VD", Amend("connections", "2023-07-01", LeftToTheProvince))];
        string Digest(IEnumerable<string> ordered) => IllustrativeDocuments.Load(Documents([.. ordered])).InForce(Standard.Basic, CommuneOf("90"), 2023, Day).Sha256;

        Digest(texts.Reverse()).Should().Be(Digest(texts));
    }

    private static string Add(
        string key = "connections", string number = "2.4", string inForce = """{ "from": "2023-01-01" }""",
        string requirement = LeftToTheProvince) => $$"""
        { "kind": "addition", "target": { "set": "example-basic", "criterion": "living" }, "territory": "country", "inForce": {{inForce}},
          "citation": { "article": "6" }, "basis": "confirmed", "key": "{{key}}", "number": "{{number}}", "name": { "vi": "Hộ được đấu nối", "en": "Connected households" },
          "requirement": {{requirement}} }
        """;

    private static string AtLeast(int percent) => $$"""{ "kind": "atLeast", "measure": "connected", "threshold": { "value": {{PlainNumber.Format(percent)}}, "basis": "confirmed" } }""";

    private static string Fill(string indicator, string supply, string from = "2023-01-01") =>
        IllustrativeProvisions.Fill(supply, $$"""{ "from": "{{from}}" }""").Replace("\"indicator\": \"insurance\"", $"\"indicator\": \"{indicator}\"", StringComparison.Ordinal);

    private static string Amend(string indicator, string from, string requirement) => IllustrativeProvisions.Amend(indicator, $"\"requirement\": {requirement}", from);

    private static IEnumerable<string> Codes(params string[] provisions) => Diagnose(provisions).Select(diagnostic => diagnostic.Code);

    private static Indicator? IndicatorIn(CriteriaCatalog catalog, string province, string key, LocalDate on) =>
        catalog.InForce(Standard.Basic, CommuneOf(province), on.Year, on).Set!.FindIndicator(key);

    private static string LevelIn(CriteriaCatalog catalog, string province, LocalDate? on = null)
    {
        var date = on ?? Day;
        var set = catalog.InForce(Standard.Basic, CommuneOf(province), date.Year, date).Set!;
        return set.FindIndicator("connections")!.Requirement.OwnThresholds.Single().For(set.AreaClassification.Classes[0], date.Year).ToString();
    }
}
