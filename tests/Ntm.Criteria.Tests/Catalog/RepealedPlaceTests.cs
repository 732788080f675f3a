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
        var catalog = Load(Repeal(place), Tightening, Addition);

        Told(catalog, LastDay).Should().Be("insurance 80 and 85; own 2.4; plan supplied");
        Told(catalog, Day).Should().Be(after);
    }

    [Fact]
    public void What_a_province_added_is_told_with_the_clause_that_repeals_it()
    {
        var catalog = Load(Repeal("\"article\": \"9\", \"clause\": \"2\""), Addition);
        var repealed = SetOn(catalog, "90", Day).RepealedIndicators.Should().ContainSingle().Subject;

        repealed.Key.Should().Be("connections");
        repealed.InForce.ToString().Should().Be("2022-06-01..2024-02-29");
        repealed.RepealedBy!.Citation.Article.Should().Be("8");
        SetOn(catalog, "90", LastDay).RepealedIndicators.Should().BeEmpty();
        SetOn(catalog, "91", Day).RepealedIndicators.Should().BeEmpty("it was never of that province");
    }

    [Fact]
    public void What_was_added_again_is_there()
    {
        var again = Addition.Replace("\"from\": \"2022-06-01\"", "\"from\": \"2024-03-01\"", StringComparison.Ordinal).Replace("\"clause\": \"2\"", "\"clause\": \"3\"", StringComparison.Ordinal);
        var set = SetOn(Load(Repeal("\"article\": \"9\", \"clause\": \"2\""), Addition, again), "90", Day);

        set.FindIndicator("connections").Should().NotBeNull();
        set.RepealedIndicators.Should().BeEmpty();
    }

    [Fact]
    public void What_was_added_everywhere_is_told_in_every_province()
    {
        var everywhere = InTheWholeCountry(Addition);
        var catalog = Load(Repeal("\"article\": \"9\", \"clause\": \"2\""), everywhere);

        SetOn(catalog, "91", Day).RepealedIndicators.Select(indicator => $"{indicator.Key} {indicator.InForce} {indicator.RepealedBy!.Citation.Article}").Should().Equal("connections 2022-06-01..2024-02-29 8");
        SetOn(catalog, "91", LastDay).FindIndicator("connections")!.RepealedBy.Should().NotBeNull();
    }

    [Fact]
    public void An_amendment_ends_with_its_place()
    {
        var catalog = Load(Repeal("\"article\": \"1\""));

        SetOn(catalog, "90", LastDay).FindIndicator("houses")!.AmendedBy.Should().NotBeNull();
        SetOn(catalog, "90", Day).FindIndicator("houses")!.AmendedBy.Should().BeNull();
    }

    [Fact]
    public void A_place_on_which_nothing_rests_is_told()
    {
        var told = Diagnose(Repeal("\"article\": \"9\", \"point\": \"a\""), Tightening).Should().ContainSingle().Subject;

        (told.Code, told.Path).Should().Be((DiagnosticCode.TargetNotInForce, "$.provisions[0].target"));
        told.Message.Should().StartWith("Nothing that is recorded of 'example-decision' rests on that place: point a, Article 9, Decision 2/QĐ-VD");
        Diagnose(Repeal("\"article\": \"9\", \"point\": \"a\""), Tightening.Replace("\"value\": 85", "\"valeu\": 85", StringComparison.Ordinal))
            .Should().NotContain(diagnostic => diagnostic.Code == DiagnosticCode.TargetNotInForce, "what cannot be read may rest on it");
    }

    [Theory]
    [InlineData("\"set\": \"example-basic\", \"article\": \"9\"")]
    [InlineData("\"instrument\": \"example-decision\", \"article\": \"9\", \"indicator\": \"houses\"")]
    public void A_set_or_an_indicator_has_no_place(string target) =>
        Diagnose(Repeal("\"article\": \"9\"").Replace("\"instrument\": \"example-decision\", \"article\": \"9\"", target, StringComparison.Ordinal), Tightening)
            .Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.UnknownProperty);

    [Fact]
    public void A_repeal_of_which_the_place_was_repealed_by_then_repeals_nothing()
    {
        string[] Documents(string from) =>
        [
            .. Texts(Tightening), Regulation("example-repeal", "3/QĐ-VD", Repeal("\"article\": \"9\"")),
            Regulation("example-second", "4/QĐ-VD", Repeal("\"article\": \"8\"").Replace("example-decision", "example-repeal", StringComparison.Ordinal).Replace("2024-03-01", from, StringComparison.Ordinal))
                .Replace("\"signed\": \"2022-06-01\"", "\"signed\": \"2024-02-01\"", StringComparison.Ordinal),
        ];

        Insurance("2024-03-01").Should().Be("80 and 85");
        Insurance("2024-03-02").Should().Be("80", "what is repealed does not come back");

        string Insurance(string from) => InsuranceOf(SetOn(IllustrativeDocuments.Load(IllustrativeProvisions.Documents(Documents(from))), "90", new LocalDate(2024, 3, 2)));
    }

    [Fact]
    public void A_repeal_is_signed_no_earlier_than_what_it_ends() =>
        Diagnose([.. Texts(Tightening), Regulation("example-repeal", "3/QĐ-VD", Repeal("\"article\": \"9\"")).Replace("\"signed\": \"2022-06-01\"", "\"signed\": \"2022-05-31\"", StringComparison.Ordinal)])
            .Select(diagnostic => (diagnostic.Code, diagnostic.Path)).Should().Equal((DiagnosticCode.SignedLater, "$.provisions[0].target"));

    private static string Repeal(string place) => $$"""
        { "kind": "repeal", "target": { "instrument": "example-decision", {{place}} }, "inForce": { "from": "2024-03-01" }, "citation": { "article": "8" }, "basis": "confirmed" }
        """;

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
