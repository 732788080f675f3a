using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What an instrument says in one place may be repealed, and the rest of it holds. All documents here are illustrative.</summary>
public sealed class RepealedPlaceTests
{
    private static readonly LocalDate LastDay = new(2024, 2, 29);
    private static readonly LocalDate Day = new(2024, 3, 1);

    [Theory]
    [InlineData("\"article\": \"9\"", "insurance 80; own none; plan supplied")]
    [InlineData("\"article\": \"9\", \"clause\": \"1\"", "insurance 80; own 2.4; plan supplied")]
    [InlineData("\"article\": \"9\", \"clause\": \"2\"", "insurance 80 and 85; own none; plan supplied")]
    [InlineData("\"article\": \"3\"", "insurance 80 and 85; own 2.4; plan open")]
    public void Only_what_rests_on_that_place_ends(string place, string after)
    {
        var catalog = Load(RepealOf(place), Tightening, Addition);

        Told(catalog, LastDay).Should().Be("insurance 80 and 85; own 2.4; plan supplied");
        Told(catalog, Day).Should().Be(after);
    }

    [Fact]
    public void What_a_province_added_is_told_with_the_clause_that_repeals_it()
    {
        var catalog = Load(RepealOf("\"article\": \"9\", \"clause\": \"2\""), Addition);
        var repealed = SetOn(catalog, "90", Day).RepealedIndicators.Should().ContainSingle().Subject;

        repealed.Key.Should().Be("connections");
        repealed.InForce.ToString().Should().Be("2022-06-01..2024-02-29");
        repealed.RepealedBy!.Citation.Article.Should().Be("8");
        SetOn(catalog, "90", LastDay).RepealedIndicators.Should().BeEmpty();
        SetOn(catalog, "91", Day).RepealedIndicators.Should().BeEmpty("it was never of that province");
    }

    [Fact]
    public void On_the_last_day_the_indicator_tells_what_repeals_it()
    {
        var catalog = Load(RepealOf("\"article\": \"9\", \"clause\": \"2\""), Addition);

        SetOn(catalog, "90", LastDay).FindIndicator("connections")!.RepealedBy!.Citation.Article.Should().Be("8");
        SetOn(Load(Addition), "90", LastDay).FindIndicator("connections")!.RepealedBy.Should().BeNull();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_is_told_until_the_day_on_which_it_would_have_ended_anyway_whatever_was_asked_before(bool isEverywhere)
    {
        var until = Addition.Replace("\"inForce\": { \"from\": \"2022-06-01\" }", "\"inForce\": { \"from\": \"2022-06-01\", \"to\": \"2024-06-30\" }", StringComparison.Ordinal);
        string[] provisions = [RepealOf("\"article\": \"9\", \"clause\": \"2\""), isEverywhere ? InTheWholeCountry(until) : until];
        LocalDate[] days = [Day, new(2024, 6, 30), new(2024, 7, 1)];
        var (forwards, backwards) = (Load(provisions), Load(provisions));

        days.Select(day => SetOn(forwards, "90", day).RepealedIndicators.Length).Should().Equal(1, 1, 0);
        days.Reverse().Select(day => SetOn(backwards, "90", day).RepealedIndicators.Length).Should().Equal(0, 1, 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_one_that_was_changed_the_form_of_the_last_day_is_told_whatever_the_order_of_the_provisions(bool isReversed)
    {
        var changed = Addition.Replace("\"from\": \"2022-06-01\"", "\"from\": \"2023-06-01\"", StringComparison.Ordinal).Replace("\"2.4\"", "\"2.9\"", StringComparison.Ordinal);
        string[] additions = isReversed ? [changed, Addition] : [Addition, changed];

        SetOn(Load([RepealOf("\"article\": \"9\", \"clause\": \"2\""), .. additions]), "90", Day).RepealedIndicators.Single().Number.ToString().Should().Be("2.9");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Several_are_told_in_the_order_of_their_numbers(bool isEverywhere)
    {
        var other = Addition.Replace("connections", "others", StringComparison.Ordinal).Replace("\"2.4\"", "\"2.10\"", StringComparison.Ordinal);
        string[] additions = [other, Addition];

        SetOn(Load([RepealOf("\"article\": \"9\", \"clause\": \"2\""), .. isEverywhere ? additions.Select(InTheWholeCountry) : additions]), "90", Day)
            .RepealedIndicators.Select(indicator => indicator.Number.ToString()).Should().Equal("2.4", "2.10");
    }

    [Fact]
    public void What_was_added_again_is_there()
    {
        var again = Addition.Replace("\"from\": \"2022-06-01\"", "\"from\": \"2024-03-01\"", StringComparison.Ordinal).Replace("\"clause\": \"2\"", "\"clause\": \"3\"", StringComparison.Ordinal);
        var set = SetOn(Load(RepealOf("\"article\": \"9\", \"clause\": \"2\""), Addition, again), "90", Day);

        set.FindIndicator("connections").Should().NotBeNull();
        set.RepealedIndicators.Should().BeEmpty();
    }

    [Fact]
    public void What_was_added_everywhere_is_told_in_every_province()
    {
        var everywhere = InTheWholeCountry(Addition);
        var catalog = Load(RepealOf("\"article\": \"9\", \"clause\": \"2\""), everywhere);

        SetOn(catalog, "91", Day).RepealedIndicators.Select(indicator => $"{indicator.Key} {indicator.InForce} {indicator.RepealedBy!.Citation.Article}").Should().Equal("connections 2022-06-01..2024-02-29 8");
        SetOn(catalog, "91", LastDay).FindIndicator("connections")!.RepealedBy.Should().NotBeNull();
    }

    [Fact]
    public void An_amendment_ends_with_its_place()
    {
        var catalog = Load(RepealOf("\"article\": \"1\""));

        SetOn(catalog, "90", LastDay).FindIndicator("houses")!.AmendedBy.Should().NotBeNull();
        SetOn(catalog, "90", Day).FindIndicator("houses")!.AmendedBy.Should().BeNull();
    }

    [Fact]
    public void What_was_added_everywhere_and_ends_with_its_place_is_repealed_already()
    {
        var told = Diagnose(
            RepealOf("\"article\": \"9\", \"clause\": \"2\""), Repeal("\"set\": \"example-basic\", \"indicator\": \"connections\"", "2024-06-01", article: "10"), InTheWholeCountry(Addition))
            .Should().ContainSingle().Subject;

        (told.Code, told.Severity, told.Path).Should().Be((DiagnosticCode.TargetNotInForce, DiagnosticSeverity.Warning, "$.provisions[1].target"));
        told.Message.Should().StartWith("It is repealed already, from 2024-03-01 on, by the one in illustrative-2.json, line");
    }

    [Fact]
    public void A_place_on_which_nothing_rests_is_told()
    {
        var told = Diagnose(RepealOf("\"article\": \"9\", \"point\": \"a\""), Tightening).Should().ContainSingle().Subject;

        (told.Code, told.Path).Should().Be((DiagnosticCode.TargetNotInForce, "$.provisions[0].target"));
        told.Message.Should().StartWith("No set, provision or absence that is recorded of 'example-decision' and in force on 2024-02-29 rests on that place: point a, Article 9, Decision 2/QĐ-VD");
        Diagnose(RepealOf("\"article\": \"9\", \"point\": \"a\""), Tightening.Replace("\"value\": 85", "\"valeu\": 85", StringComparison.Ordinal))
            .Should().NotContain(diagnostic => diagnostic.Code == DiagnosticCode.TargetNotInForce, "what cannot be read may rest on it");
    }

    [Theory]
    [InlineData("\"set\": \"example-basic\", \"article\": \"9\"")]
    [InlineData("\"instrument\": \"example-decision\", \"article\": \"9\", \"indicator\": \"houses\"")]
    public void A_set_or_an_indicator_has_no_place(string target) =>
        Diagnose(RepealOf("\"article\": \"9\"").Replace("\"instrument\": \"example-decision\", \"article\": \"9\"", target, StringComparison.Ordinal), Tightening)
            .Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.UnknownProperty);

    [Theory]
    [InlineData("\"clause\": \"1\"", "clause")]
    [InlineData("\"point\": \"a\"", "point")]
    public void A_clause_or_a_point_is_of_an_article_or_an_annex(string place, string name) =>
        Diagnose(RepealOf(place), Tightening).Select(diagnostic => (diagnostic.Code, diagnostic.Path)).Should().Equal((DiagnosticCode.MissingProperty, $"$.provisions[0].target.{name}"));

    [Fact]
    public void A_repeal_of_which_the_place_was_repealed_by_then_repeals_nothing()
    {
        string[] Documents(string from) =>
        [
            .. Texts(Tightening), Regulation("example-repeal", "3/QĐ-VD", RepealOf("\"article\": \"9\"")),
            Regulation("example-second", "4/QĐ-VD", RepealOf("\"article\": \"8\"").Replace("example-decision", "example-repeal", StringComparison.Ordinal).Replace("2024-03-01", from, StringComparison.Ordinal))
                .SignedOn("2024-02-01"),
        ];

        Insurance("2024-03-01").Should().Be("80 and 85");
        Insurance("2024-03-02").Should().Be("80", "what is repealed does not come back");

        string Insurance(string from) => InsuranceOf(SetOn(IllustrativeDocuments.Load(IllustrativeProvisions.Documents(Documents(from))), "90", new LocalDate(2024, 3, 2)));
    }

    [Fact]
    public void A_set_that_rests_on_the_place_ends_with_it()
    {
        var repeal = RepealOf("\"annex\": \"I\"").Replace("example-decision", "example-set", StringComparison.Ordinal);
        var catalog = Load(repeal);

        SetOn(catalog, "90", LastDay).RepealedBy!.Citation.Article.Should().Be("8");
        catalog.InForce(Standard.Basic, CommuneOf("90"), 2024, Day).RepealedSet!.Key.Should().Be("example-basic");
        Diagnose(repeal.Replace("\"annex\": \"I\"", "\"annex\": \"I\", \"row\": \"2.1\"", StringComparison.Ordinal)).Should().ContainSingle().Which.Mend.Should().Contain("an indicator of a set is named by 'set' and 'indicator'");
    }

    [Fact]
    public void Of_two_repeals_of_one_day_of_which_one_ends_the_other_neither_goes_first()
    {
        var ofArticle8 = RepealOf("\"article\": \"8\"", article: "10");
        foreach (string[] provisions in new[] { new[] { RepealOf("\"article\": \"9\""), ofArticle8, Tightening }, [ofArticle8, RepealOf("\"article\": \"9\""), Tightening] })
        {
            Diagnose(provisions).Should().ContainSingle().Which.Message.Should().Match("Two repeals take effect on 2024-03-01, of which one ends the other, this one and the one in illustrative-2.json, line *.");
        }
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-02-28", false)]
    public void What_has_ended_by_then_is_not_repealed(string end, bool mayRepeal) =>
        Diagnose(RepealOf("\"article\": \"9\""), Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "value": 85 } ] }""", $$"""{ "from": "2022-06-01", "to": "{{end}}" }"""))
            .Select(diagnostic => diagnostic.Code).Should().Equal(mayRepeal ? [] : [DiagnosticCode.TargetNotInForce]);

    [Fact]
    public void A_receipt_names_a_repeal_only_where_it_may_end_something()
    {
        var elsewhere = Regulation("example-elsewhere", "7/QĐ-VD", Tightening.Replace("\"code\": \"90\"", "\"code\": \"91\"", StringComparison.Ordinal), Addition);
        var repeal = Regulation("example-repeal", "3/QĐ-VD", RepealOf("\"article\": \"9\", \"clause\": \"1\"").Replace("example-decision", "example-elsewhere", StringComparison.Ordinal));
        var catalog = IllustrativeDocuments.Load(IllustrativeProvisions.Documents([.. Texts(), elsewhere, repeal]));

        Named("90").Should().Equal("example-decision", "example-elsewhere", "example-set");
        Named("91").Should().Equal("example-decision", "example-elsewhere", "example-repeal", "example-set");

        IEnumerable<string> Named(string province) => catalog.InForce(Standard.Basic, CommuneOf(province), 2024, Day).ToReceipt().Instruments.Select(version => version.Instrument);
    }

    [Fact]
    public void A_repeal_is_signed_no_earlier_than_what_it_ends() =>
        Diagnose([.. Texts(Tightening), Regulation("example-repeal", "3/QĐ-VD", RepealOf("\"article\": \"9\"")).SignedOn("2022-05-31")])
            .Select(diagnostic => (diagnostic.Code, diagnostic.Path)).Should().Equal((DiagnosticCode.SignedLater, "$.provisions[0].target"));

    private static string RepealOf(string place, string article = "8") => Repeal($"\"instrument\": \"example-decision\", {place}", article: article);

    private static string Tightening => Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "value": 85 } ] }""").Replace("\"citation\": { \"article\": \"9\" }", "\"citation\": { \"article\": \"9\", \"clause\": \"1\" }", StringComparison.Ordinal);

    private static string Addition => """
        { "kind": "addition", "target": { "set": "example-basic", "criterion": "living" }, "territory": { "code": "90", "on": "2022-12-31" },
          "inForce": { "from": "2022-06-01" }, "citation": { "article": "9", "clause": "2" }, "basis": "confirmed", "key": "connections", "number": "2.4",
          "name": { "vi": "Minh họa", "en": "Example" }, "requirement": { "kind": "yes", "measure": "plan" } }
        """;

    private static CriteriaSet SetOn(CriteriaCatalog catalog, string province, LocalDate on) => catalog.InForce(Standard.Basic, CommuneOf(province), 2024, on).Set!;

    private static string Told(CriteriaCatalog catalog, LocalDate on)
    {
        var set = SetOn(catalog, "90", on);
        return $"insurance {InsuranceOf(set)}; own {set.FindIndicator("connections")?.Number.ToString() ?? "none"}; plan {(set.FindIndicator("plan")!.SuppliedBy is null ? "open" : "supplied")}";
    }

    private static string InsuranceOf(CriteriaSet set) => set.FindIndicator("insurance")!.Requirement.OwnThresholds[0].For(set.AreaClassification.Classes[0], 2024).ToString();
}
