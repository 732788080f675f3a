using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>Indicators that a province adds to a set. All documents here are illustrative.</summary>
public sealed class AdditionTests
{
    private const string Connected = """{ "kind": "atLeast", "measure": "connected", "threshold": { "value": 70 } }""";
    private const string ConnectedEverywhere = """{ "kind": "atLeast", "measure": "connected", "threshold": { "value": 70, "basis": "confirmed" } }""";

    [Fact]
    public void An_indicator_is_added_to_its_criterion_in_the_province_on_the_days_of_the_provision_and_nowhere_else()
    {
        var catalog = Load(Add(inForce: """{ "from": "2023-01-01", "to": "2023-06-30" }"""));

        KeysOn("90", new LocalDate(2022, 12, 31)).Should().Equal("insurance", "roads", "houses");
        KeysOn("90", new LocalDate(2023, 1, 1)).Should().Equal("insurance", "roads", "houses", "connections");
        KeysOn("90", new LocalDate(2023, 6, 30)).Should().Equal("insurance", "roads", "houses", "connections");
        KeysOn("90", new LocalDate(2023, 7, 1)).Should().Equal("insurance", "roads", "houses");
        KeysOn("91", new LocalDate(2023, 1, 1)).Should().Equal("insurance", "roads", "houses");
        catalog.Sets[0].FindIndicator("connections").Should().BeNull("the set as enacted has none of it");

        IEnumerable<string> KeysOn(string province, LocalDate on) =>
            SetOn(catalog, province, on).FindCriterion("living")!.Indicators.Select(indicator => indicator.Key);
    }

    [Fact]
    public void The_indicator_tells_its_number_its_dates_and_the_clause_that_added_it()
    {
        var law = Load(Add()).InForce(Standard.Basic, CommuneOf("90"), 2023);
        var indicator = law.Set!.FindIndicator("connections")!;

        indicator.ToString().Should().Be("2.4 Hộ được đấu nối");
        indicator.InForce.ToString().Should().Be("2022-06-01..2025-12-31");
        indicator.AddedBy.Should().BeSameAs(indicator.Provenance);
        indicator.AddedBy!.Citation.ToString().Should().StartWith("Điều 9 Quyết định số 2/QĐ-VD");
        law.Set.Indicators.Where(other => other.AddedBy is not null).Should().Equal(indicator);
        law.SuppliedBy.Select(instrument => instrument.Key).Should().Equal("example-decision");
    }

    [Theory]
    [InlineData(69.9, "NotMet")]
    [InlineData(70, "Met")]
    public void The_commune_is_assessed_on_it(decimal percent, string verdict)
    {
        var commune = CommuneOf("90");
        Measurement[] evidence = [new() { Measure = "connected", Value = MeasuredValue.Percent(percent), Observed = new LocalDate(2023, 6, 1), Source = "minh họa" }];
        var law = Load(Add()).InForce(Standard.Basic, commune, 2023, new LocalDate(2023, 6, 30));

        var finding = law.Assess(commune, [.. evidence]).Findings["connections"];

        finding.Verdict.Name.Should().Be(verdict);
        finding.Criterion.Key.Should().Be("living");
        finding.IsIllustrative.Should().BeTrue();
        finding.Explain(Language.English).Should().StartWith($"2.4 Connected households: {(verdict == "Met" ? "met" : "not met")}").And.Contain("Article 9, Decision 2/QĐ-VD");
    }

    [Fact]
    public void Where_it_is_not_known_whether_the_province_is_meant_it_is_open_and_the_instrument_is_told()
    {
        var commune = CommuneOf("90", end: new LocalDate(2022, 12, 30));
        var law = Load(Add()).InForce(Standard.Basic, commune, 2023);

        law.Assess(commune, [Everyone]).Findings["connections"].Outcomes.Should().Be(Outcomes.Any);
        law.Unplaced.Select(instrument => instrument.Key).Should().Equal("example-decision");
        law.SuppliedBy.Should().BeEmpty();
    }

    [Fact]
    public void Of_two_additions_of_one_key_the_later_one_applies_and_the_earlier_one_again_when_it_ends()
    {
        var catalog = Load(
            Add(),
            Add(inForce: """{ "from": "2023-01-01", "to": "2023-06-30" }""", requirement: Connected.Replace("70", "60", StringComparison.Ordinal)));

        LevelOn(new LocalDate(2022, 12, 31)).Should().Be("70 (2022-06-01..2022-12-31)");
        LevelOn(new LocalDate(2023, 1, 1)).Should().Be("60 (2023-01-01..2023-06-30)");
        LevelOn(new LocalDate(2023, 7, 1)).Should().Be("70 (2023-07-01..2025-12-31)");

        string LevelOn(LocalDate on)
        {
            var indicator = SetOn(catalog, "90", on).FindIndicator("connections")!;
            return $"{indicator.Requirement.OwnThresholds[0]} ({indicator.InForce})";
        }
    }

    [Fact]
    public void Law_goes_before_an_example_whenever_they_start()
    {
        var law = Regulation("example-law", "3/QĐ-VD", Add()).Replace("illustrative", "enacted", StringComparison.Ordinal);
        var catalog = IllustrativeDocuments.Load(Documents(
            [.. Texts(Add(inForce: """{ "from": "2023-01-01" }""", requirement: Connected.Replace("70", "60", StringComparison.Ordinal))), law]));

        SetOn(catalog, "90", new LocalDate(2023, 6, 1)).FindIndicator("connections")!.Requirement.OwnThresholds[0].ToString().Should().Be("70");
    }

    [Fact]
    public void Two_provinces_may_add_indicators_of_one_key_and_one_number()
    {
        var catalog = Load(Add(), OfNinetyOne(Add(requirement: Connected.Replace("70", "60", StringComparison.Ordinal))));

        Level("90").Should().Be("70");
        Level("91").Should().Be("60");

        string Level(string province) => SetOn(catalog, province, new LocalDate(2023, 6, 1)).FindIndicator("connections")!.Requirement.OwnThresholds[0].ToString();
    }

    [Fact]
    public void What_is_added_stands_in_the_order_of_the_numbers_after_what_the_set_has() =>
        SetOn(Load(Add(key: "second", number: "2.10"), Add(key: "first", number: "2.9")), "90", new LocalDate(2023, 6, 1))
            .FindCriterion("living")!.Indicators.Select(indicator => indicator.Number.ToString()).Should().Equal("2.1", "2.2", "2.3", "2.9", "2.10");

    [Fact]
    public void The_issuer_of_a_set_may_add_to_it_everywhere()
    {
        var catalog = Load(InTheWholeCountry(Add(requirement: ConnectedEverywhere)));

        SetOn(catalog, "90", new LocalDate(2023, 6, 1)).FindIndicator("connections").Should().NotBeNull();
        SetOn(catalog, "91", new LocalDate(2023, 6, 1)).FindIndicator("connections").Should().NotBeNull();
    }

    [Fact]
    public void Nobody_else_may()
    {
        string[] texts = Enacted(InTheWholeCountry(Add(requirement: ConnectedEverywhere)));
        texts[0] = texts[0].Replace(
            "\"issuer\": { \"vi\": \"Cơ quan minh họa\", \"en\": \"Illustrative body\" }, \"signed\": \"2022-06-01\"",
            "\"issuer\": { \"vi\": \"Cơ quan khác\", \"en\": \"Another body\" }, \"signed\": \"2022-06-01\"",
            StringComparison.Ordinal);

        Diagnose(texts).Where(diagnostic => diagnostic.Code == DiagnosticCode.NotTheIssuer).Select(diagnostic => diagnostic.Mend)
            .Should().ContainSingle(mend => mend.StartsWith("Name the province in 'territory'", StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_added_indicator_leaves_open_is_told_by_completeness()
    {
        var catalog = Load(Add(requirement: """{ "kind": "atLeast", "measure": "connected", "threshold": { "notRecorded": true } }"""));

        catalog.CompletenessOf(Standard.Basic, [CommuneOf("90").Province, CommuneOf("91").Province], 2023).Supplies
            .Where(supply => supply.Indicator?.Key == "connections").Select(supply => supply.ToString()).Should().Equal("90 2.4: NotRecorded");
    }

    [Fact]
    public void The_canonical_form_tells_that_it_was_added()
    {
        var commune = CommuneOf("90");

        Load(Add()).InForce(Standard.Basic, commune, 2023).ToCanonicalForm().Should().Contain("\"addedBy\"");
        Load().InForce(Standard.Basic, commune, 2023).ToCanonicalForm().Should().NotContain("\"addedBy\"");
    }

    [Theory]
    [InlineData("houses", "2.4", DiagnosticCode.DuplicateKey)]
    [InlineData("connections", "2.3", DiagnosticCode.DuplicateNumber)]
    public void A_key_or_a_number_of_the_set_is_refused(string key, string number, string code) =>
        Diagnose(Add(key: key, number: number)).Select(diagnostic => (diagnostic.Code, diagnostic.Path)).Should()
            .Equal((code, $"$.provisions[0].{(code == DiagnosticCode.DuplicateKey ? "key" : "number")}"));

    [Theory]
    [InlineData("2023-06-30", 0)]
    [InlineData("2023-07-01", 1)]
    public void A_number_that_an_amendment_gives_later_is_refused_from_its_first_day_on(string end, int mistakes)
    {
        string[] texts = Texts(Add(number: "2.5", inForce: $$"""{ "from": "2022-06-01", "to": "{{end}}" }"""));
        texts[2] = texts[2].Replace("\"name\": { \"vi\": \"Tỷ lệ hộ được đấu nối\"", "\"number\": \"2.5\", \"name\": { \"vi\": \"Tỷ lệ hộ được đấu nối\"", StringComparison.Ordinal);

        Diagnose(texts).Count(diagnostic => diagnostic.Code == DiagnosticCode.DuplicateNumber).Should().Be(mistakes);
    }

    [Fact]
    public void Two_additions_of_one_number_on_the_same_days_are_refused_where_they_meet()
    {
        Codes(Add(), Add(key: "others")).Should().Equal(DiagnosticCode.DuplicateNumber);
        Codes(Add(), Add(key: "others", inForce: """{ "from": "2024-01-01" }""")).Should().Equal(DiagnosticCode.DuplicateNumber);
        Codes(Add(inForce: """{ "from": "2022-06-01", "to": "2023-12-31" }"""), Add(key: "others", inForce: """{ "from": "2024-01-01" }""")).Should().BeEmpty();
        Codes(Add(), InTheWholeCountry(Add(key: "others", requirement: ConnectedEverywhere))).Should().Equal(DiagnosticCode.DuplicateNumber);
        Codes(Add(), OfNinetyOne(Add(key: "others"))).Should().BeEmpty();
        Codes(
            Add(inForce: """{ "from": "2022-06-01", "to": "2025-12-31" }"""),
            Add(key: "others", number: "2.5", inForce: """{ "from": "2022-07-01", "to": "2022-07-31" }"""),
            Add(key: "again", inForce: """{ "from": "2023-01-01" }""")).Should().Equal(DiagnosticCode.DuplicateNumber);
    }

    [Fact]
    public void Two_additions_of_one_key_are_of_one_criterion_and_do_not_start_together()
    {
        Codes(Add(), Add()).Should().Equal(DiagnosticCode.TwoProvisions);
        Codes(Add(), Add(criterion: "planning", inForce: """{ "from": "2023-01-01" }""")).Should().Equal(DiagnosticCode.DuplicateKey);
    }

    [Theory]
    [InlineData("\"criterion\": \"living\"", "\"criterion\": \"live\"", DiagnosticCode.DanglingKey)]
    [InlineData("\"criterion\": \"living\"", "\"indicator\": \"houses\"", DiagnosticCode.UnknownProperty)]
    [InlineData("\"set\": \"example-basic\", \"criterion\"", "\"set\": \"example-basik\", \"criterion\"", DiagnosticCode.DanglingKey)]
    [InlineData("\"number\": \"2.4\", ", "", DiagnosticCode.MissingProperty)]
    [InlineData("\"from\": \"2022-06-01\"", "\"from\": \"2022-05-31\"", DiagnosticCode.OutsideInstrument)]
    [InlineData("\"from\": \"2022-06-01\"", "\"from\": \"2026-01-01\"", DiagnosticCode.TargetNotInForce)]
    [InlineData("\"value\": 70", "\"delegatedTo\": \"province\"", DiagnosticCode.UnknownProperty)]
    public void A_mistake_is_told_once(string old, string replacement, string code)
    {
        var changed = Add().Replace(old, replacement, StringComparison.Ordinal);

        changed.Should().NotBe(Add());
        Codes(changed).Should().Contain(code);
    }

    [Theory]
    [InlineData("tightening", "\"threshold\": { \"value\": 80 }")]
    [InlineData("fill", "\"threshold\": { \"value\": 80 }")]
    [InlineData("detail", "\"parts\": [ { \"letter\": \"a\", \"name\": { \"vi\": \"Minh họa\", \"en\": \"Example\" }, \"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" } } ]")]
    public void What_a_province_added_is_changed_by_adding_it_again_which_is_told(string kind, string change)
    {
        var told = Diagnose(
            Add(), Fill(change).Replace("\"fill\"", $"\"{kind}\"", StringComparison.Ordinal).Replace("\"indicator\": \"insurance\"", "\"indicator\": \"connections\"", StringComparison.Ordinal))
            .Should().ContainSingle().Subject;

        (told.Code, told.Path).Should().Be((DiagnosticCode.DanglingKey, "$.provisions[1].target.indicator"));
        told.Mend.Should().StartWith("Add it again under the same key");
    }

    [Fact]
    public void A_criterion_is_named_by_its_key_and_not_by_its_number() =>
        Diagnose(Add(criterion: "2")).Should().ContainSingle().Which.Mend.Should().Be("Write 'living'.");

    [Fact]
    public void Of_several_thresholds_none_needs_a_part_since_no_provision_finds_it() =>
        Codes(Add(requirement: $$"""{ "kind": "allOf", "of": [ {{Connected}}, {{Connected.Replace("connected", "insured", StringComparison.Ordinal)}} ] }""")).Should().BeEmpty();

    [Fact]
    public void A_table_in_it_is_by_the_classes_of_the_set_and_the_way_to_those_of_the_province_is_told()
    {
        var told = Diagnose(Add(requirement: """
            { "kind": "atLeast", "measure": "connected", "threshold": { "areaClassification": "zones", "cells": [ { "areas": ["low"], "value": 70 } ] } }
            """)).Should().ContainSingle().Subject;

        (told.Code, told.Path).Should().Be((DiagnosticCode.UnknownProperty, "$.provisions[0].requirement.threshold.areaClassification"));
        told.Mend.Should().Contain("'byAreaClass'");
    }

    private static Measurement Everyone { get; } =
        new() { Measure = "connected", Value = MeasuredValue.Counted(10, 10), Observed = new LocalDate(2022, 6, 1), Source = "minh họa" };

    private static string Add(
        string key = "connections", string number = "2.4", string criterion = "living", string inForce = """{ "from": "2022-06-01" }""", string requirement = Connected) => $$"""
        { "kind": "addition", "target": { "set": "example-basic", "criterion": "{{criterion}}" },
          "territory": { "code": "90", "on": "2022-12-31" }, "inForce": {{inForce}}, "citation": { "article": "9" }, "basis": "confirmed",
          "key": "{{key}}", "number": "{{number}}", "name": { "vi": "Hộ được đấu nối", "en": "Connected households" }, "requirement": {{requirement}} }
        """;

    private static string OfNinetyOne(string provision) => provision.Replace("\"code\": \"90\"", "\"code\": \"91\"", StringComparison.Ordinal);

    private static IEnumerable<string> Codes(params string[] provisions) => Diagnose(provisions).Select(diagnostic => diagnostic.Code);

    private static CriteriaSet SetOn(CriteriaCatalog catalog, string province, LocalDate on) => catalog.InForce(Standard.Basic, CommuneOf(province), on.Year, on).Set!;
}
