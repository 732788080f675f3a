using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Ntm.Criteria.Requirements;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>A threshold that is a multiple of another set's, in its form on the date in the province. Illustrative, but for the set of 319.</summary>
public sealed class AtLeastTimesTests
{
    private static readonly ImmutableArray<AreaClass> Classes = IllustrativeDocuments.Load(IllustrativeDocuments.All).Sets[0].AreaClassification.Classes;

    private const string Multiple = """
        "kind": "atLeastTimes", "measure": "pipes", "factor": 1.25, "of": { "set": "example-basic", "indicator": "connections" }, "basis": "reported", "accounts": ["X-1"]
        """;

    [Theory]
    [InlineData("62.49", "NotMet")]
    [InlineData("62.5", "Met")]
    public void The_multiple_of_the_other_level_has_to_be_reached(string value, string verdict)
    {
        var finding = FindingOf(Load(), "90", 2022, value);

        finding.Verdict.Name.Should().Be(verdict);
        finding.Check.DescribeDemand(Language.English).Should().Be("at least 62.5 km (1.25 times the level of new rural)");
        finding.Check.DescribeDemand(Language.Vietnamese).Should().Be("từ 62,5 km trở lên (bằng 1,25 lần mức của nông thôn mới)");
        finding.Citations.Select(citation => citation.Row).Should().Equal("1.1", "2.9");
        finding.Gap.Should().Match<Gap?>(gap => verdict == "Met" ? gap == null : gap is QuantityGap && ((QuantityGap)gap).Amount.Equals(NumberInterval.Exactly(0.01m)));
    }

    [Theory]
    [InlineData("90", 2022, "62.5")]
    [InlineData("90", 2023, "75")]
    [InlineData("90", 2024, "75 and 87.5")]
    [InlineData("91", 2024, "75")]
    [InlineData("90", 2025, "not recorded")]
    public void It_follows_the_year_and_the_province(string province, int year, string levels)
    {
        var tightening = Tighten("""{ "cells": [ { "years": [2024], "value": 70 } ] }""").Replace("\"insurance\"", "\"connections\"", StringComparison.Ordinal);
        var threshold = RequirementOf(Load(tightening), province, year).Threshold;

        threshold.For(Classes[0], year).ToString().Should().Be(levels);
    }

    [Theory]
    [InlineData("90", 2022, "62.5 and 70")]
    [InlineData("90", 2023, "75")]
    [InlineData("91", 2022, "62.5")]
    public void A_province_may_set_a_level_beside_it(string province, int year, string levels)
    {
        var catalog = Load(TightenMultiple("""{ "cells": [ { "years": [2022], "value": 70 } ] }"""));

        RequirementOf(catalog, province, year).Threshold.For(Classes[0], year).ToString().Should().Be(levels);
        FindingOf(catalog, province, year, "69.99").Verdict.Should().Be(levels.Contains("70", StringComparison.Ordinal) || year == 2023 ? Verdict.NotMet : Verdict.Met);
        FindingOf(catalog, "90", 2022, "69.99").Check.DescribeDemand(Language.English).Should().Be("at least 62.5 km, and by the province at least 70 km (in general 1.25 times the level of new rural)");
    }

    [Fact]
    public void Of_levels_of_the_province_beside_both_the_one_beside_the_multiple_goes_first()
    {
        var ofTheOther = Tighten("""{ "value": 70 }""").Replace("\"insurance\"", "\"connections\"", StringComparison.Ordinal);
        var catalog = IllustrativeDocuments.Load(DocumentsWith([ofTheOther, TightenMultiple("""{ "cells": [ { "years": [2022], "value": 100 } ] }""")], text => text));

        RequirementOf(catalog, "90", 2022).Threshold.For(Classes[0], 2022).ToString().Should().Be("62.5 and 100");
        RequirementOf(catalog, "90", 2023).Threshold.For(Classes[0], 2023).ToString().Should().Be("75 and 87.5");
    }

    [Theory]
    [InlineData(true, "87.49", "NotMet")]
    [InlineData(true, "87.5", "Met")]
    [InlineData(false, "99.99", "NotMet")]
    [InlineData(false, "100", "Met")]
    [InlineData(null, "87.49", "NotMet")]
    [InlineData(null, "87.5", "Undetermined")]
    [InlineData(null, "100", "Met")]
    public void Where_zones_of_the_province_select_the_level_of_the_other_they_select_the_multiple(bool? isSteep, string value, string verdict)
    {
        var commune = isSteep is { } known ? CommuneOf("90").With(known ? DesignationFact.Held("steep") : DesignationFact.NotHeld("steep")) : CommuneOf("90");
        var levels = Tighten("""{ "areaClassification": "highlands", "cells": [ { "areas": ["high"], "years": [2022], "value": 70 }, { "areas": ["low"], "years": [2022], "value": 80 } ] }""")
            .Replace("\"insurance\"", "\"connections\"", StringComparison.Ordinal);
        var catalog = IllustrativeDocuments.Load([.. DocumentsWith([levels, Zoning()], text => text), SourceDocument.FromText("zones.json", Zones)]);

        FindingOf(catalog, commune, 2022, value).Verdict.Name.Should().Be(verdict);
        FindingOf(catalog, CommuneOf("91"), 2022, "62.5").Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void A_level_that_is_softer_than_the_multiple_is_refused()
    {
        Codes("""{ "cells": [ { "years": [2022], "value": 62.4 } ] }""").Should().Equal(DiagnosticCode.SofterThanTheSet);
        Codes("""{ "cells": [ { "years": [2022], "value": 62.5 } ] }""").Should().BeEmpty();
        Codes("""{ "cells": [ { "years": [2025], "value": 1 } ] }""").Should().Equal(DiagnosticCode.LevelNotRecorded);

        static IEnumerable<string> Codes(string threshold) => IllustrativeDocuments.DiagnosticsOf(DocumentsWith([TightenMultiple(threshold)], text => text)).Select(diagnostic => diagnostic.Code);
    }

    [Fact]
    public void Nothing_is_supplied_of_a_multiple() => IllustrativeDocuments
        .DiagnosticsOf(DocumentsWith([Fill("\"threshold\": { \"value\": 70 }").Replace("\"example-basic\", \"indicator\": \"insurance\"", "\"example-multiple\", \"indicator\": \"multiple\"", StringComparison.Ordinal)], text => text))
        .Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.NothingOpen);

    [Fact]
    public void A_set_as_enacted_has_the_multiples_of_the_other_as_enacted()
    {
        var requirement = Load().FindSet("example-multiple")!.Indicators.Single().Requirement.Should().BeOfType<AtLeastTimes>().Subject;

        requirement.SetKey.Should().Be("example-basic");
        requirement.IndicatorKey.Should().Be("connections");
        requirement.Factor.Should().Be(1.25m);
        requirement.Provenance.Basis.Should().Be(Basis.Reported);
        requirement.Threshold.For(Classes[0], 2022).ToString().Should().Be("62.5");
        Load().FindSet("example-multiple")!.PrerequisiteKeys().Should().Equal("example-basic");
    }

    [Fact]
    public void It_is_as_well_established_as_the_less_of_the_two()
    {
        LevelOf(Load()).Provenance.Basis.Should().Be(Basis.Reported, "the level is confirmed and the factor reported");
        LevelOf(Load(change: text => text.Replace("\"basis\": \"reported\", \"accounts\": [\"X-1\"] } } ] } ] } }", "\"basis\": \"unconfirmed\" } } ] } ] } }", StringComparison.Ordinal))).Provenance.Basis.Should().Be(Basis.Unconfirmed);

        static IssuedThreshold LevelOf(CriteriaCatalog catalog) =>
            RequirementOf(catalog, "90", 2022).Threshold.For(Classes[0], 2022).General.Should().BeOfType<IssuedThreshold>().Subject;
    }

    [Fact]
    public void Where_the_other_level_may_not_decide_neither_may_its_multiple()
    {
        var finding = FindingOf(Load(), "90", 2025, "1000");

        finding.Verdict.Should().Be(Verdict.Undetermined);
        finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingThreshold>().Which.Reason.Should().Be(ReasonCode.NotRecorded);
        finding.Missing[0].Describe(Language.English).Should().Be("the threshold of indicator 1.1 (not recorded)");
    }

    [Theory]
    [InlineData("\"indicator\": \"connections\"", "\"indicator\": \"connection\"", DiagnosticCode.DanglingKey)]
    [InlineData("\"set\": \"example-basic\"", "\"set\": \"example-basics\"", DiagnosticCode.DanglingKey)]
    [InlineData("\"indicator\": \"connections\"", "\"indicator\": \"insurance\"", DiagnosticCode.WrongMeasure)]
    [InlineData("\"indicator\": \"connections\"", "\"indicator\": \"connections\", \"part\": \"x\"", DiagnosticCode.WrongMeasure)]
    [InlineData("\"indicator\": \"connections\"", "\"indicator\": \"plan\"", DiagnosticCode.WrongMeasure)]
    [InlineData("\"measure\": \"pipes\", \"factor\"", "\"measure\": \"insured\", \"factor\"", DiagnosticCode.WrongMeasure)]
    [InlineData("\"factor\": 1.25", "\"factor\": 0", DiagnosticCode.NumberOutOfRange)]
    [InlineData("\"factor\": 1.25", "\"factor\": 100.01", DiagnosticCode.NumberOutOfRange)]
    [InlineData("\"factor\": 1.25,", "", DiagnosticCode.MissingProperty)]
    [InlineData("\"to\": 2025 }, \"areaClassification\"", "\"to\": 2026 }, \"areaClassification\"", DiagnosticCode.PrerequisiteOutOfPeriod)]
    public void A_mistake_is_told(string old, string replacement, string code) =>
        IllustrativeDocuments.DiagnosticsOf(DocumentsWith([], text => text.Contains("example-multiple", StringComparison.Ordinal) ? text.Replace(old, replacement, StringComparison.Ordinal) : text))
            .Select(diagnostic => diagnostic.Code).Should().Equal(code);

    [Fact]
    public void The_multiple_of_a_number_that_is_too_large_is_reached_by_nothing()
    {
        var huge = IllustrativeLaw.Issued(decimal.MaxValue).Should().BeOfType<IssuedThreshold>().Subject;

        huge.Times(1.1m, Basis.Confirmed).ToString().Should().Be(PlainNumber.Format(decimal.MaxValue));
        huge.Times(0.5m, Basis.Confirmed).Should().BeOfType<IssuedThreshold>().Which.Value.Number.Should().Be(decimal.MaxValue * 0.5m);
    }

    [Theory]
    [InlineData(2021, "47.3")]
    [InlineData(2022, "51.7")]
    public void The_income_of_a_model_commune_is_a_tenth_above_the_advanced_floor_of_its_region(int year, string level)
    {
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");
        var law = CriteriaCatalog.Embedded.InForce(Standard.Model, commune, year, new LocalDate(2022, 12, 31));
        var requirement = law.Set!.FindIndicator("income-per-head")!.Requirement.Should().BeOfType<AtLeastTimes>().Subject;

        var cell = requirement.Threshold.For(law.Set.AreaClassification.Find("tdmnpb")!, year).General.Should().BeOfType<IssuedThreshold>().Subject;
        cell.ToString().Should().Be(level);
        cell.Provenance.Basis.Should().Be(Basis.Unconfirmed, "the advanced floor is");
        cell.Citation.Instrument.Key.Should().Be("318-qd-ttg");
        cell.Remark.Should().BeNull("what is remarked of the floor is not true of its multiple");
        law.Prerequisites.Keys.Should().BeEquivalentTo("commune-basic-2021-2025", "commune-advanced-2021-2025");
    }

    [Fact]
    public void What_the_set_that_it_requires_whole_lacks_is_told_with_that_set_and_not_fact_by_fact()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");
        var finding = CriteriaCatalog.Embedded.InForce(Standard.Model, commune, 2022).Assess(commune, Evidence.Empty).Findings["advanced-commune"];

        finding.Missing.Should().HaveCountGreaterThan(100);
        finding.Explain(Language.Vietnamese).Should().Contain("chưa đủ căn cứ").And.NotContain("Còn thiếu để kết luận");
    }

    private static string TightenMultiple(string threshold) =>
        Tighten(threshold).Replace("\"example-basic\", \"indicator\": \"insurance\"", "\"example-multiple\", \"indicator\": \"multiple\"", StringComparison.Ordinal);

    private static Finding FindingOf(CriteriaCatalog catalog, string province, int year, string value) =>
        FindingOf(catalog, CommuneOf(province).With(DesignationFact.Held("remote")), year, value);

    private static Finding FindingOf(CriteriaCatalog catalog, AdministrativeUnit commune, int year, string value)
    {
        var measured = new Measurement
        {
            Measure = "pipes",
            Value = MeasuredValue.Number(decimal.Parse(value, CultureInfo.InvariantCulture), "kilometre"),
            Observed = new LocalDate(2022, 6, 1),
            Source = "minh họa",
        };
        return catalog.InForce(Standard.Advanced, commune, year).Assess(commune, [measured]).Findings.Single();
    }

    private static AtLeastTimes RequirementOf(CriteriaCatalog catalog, string province, int year) =>
        catalog.InForce(Standard.Advanced, CommuneOf(province), year).Set!.Indicators.Single().Requirement.Should().BeOfType<AtLeastTimes>().Subject;

    private static CriteriaCatalog Load(string? provision = null, Func<string, string>? change = null) => IllustrativeDocuments.Load(DocumentsWith(provision is null ? [] : [provision], change ?? (text => text)));

    private static SourceDocument[] DocumentsWith(string[] provisions, Func<string, string> change)
    {
        var set = $$"""
            { "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-23",
              "set": { "key": "example-multiple", "instrument": "example-set", "standard": "advanced", "assessedUnit": "commune",
                "name": { "vi": "Minh họa", "en": "An example" }, "citation": {}, "basis": "confirmed",
                "inForce": { "from": "2022-01-01", "to": "2025-12-31" }, "assesses": { "from": 2022, "to": 2025 }, "areaClassification": "zones",
                "criteria": [ { "key": "c", "number": "1", "name": { "vi": "Minh họa", "en": "Example" }, "citation": {}, "basis": "confirmed",
                  "indicators": [ { "key": "multiple", "number": "1.1", "name": { "vi": "Minh họa", "en": "Example" }, "citation": { "row": "1.1" }, "basis": "confirmed",
                    "requirement": { {{Multiple.Trim()}} } } ] } ] } }
            """;
        const string Connections = """
            "indicators": [
                  { "key": "connections", "number": "2.9", "name": { "vi": "Minh họa", "en": "Example" }, "citation": { "row": "2.9" }, "basis": "confirmed",
                    "requirement": { "kind": "atLeast", "measure": "pipes", "threshold": { "cells": [
                      { "years": [2022], "value": 50, "basis": "confirmed" }, { "years": [2023, 2024], "value": 60, "basis": "confirmed" }, { "years": [2025], "notRecorded": true } ] } } },
            """;
        string[] texts = [.. Texts(provisions), set];
        return Documents([.. texts.Select(text => change(text
            .Replace("\"measures\": [", "\"measures\": [ { \"key\": \"pipes\", \"kind\": \"number\", \"unit\": \"kilometre\", \"name\": { \"vi\": \"Minh họa\", \"en\": \"Example\" } },", StringComparison.Ordinal)
            .Replace("\"indicators\": [\n          {\n            \"key\": \"insurance\"", $"{Connections}\n          {{\n            \"key\": \"insurance\"", StringComparison.Ordinal)))]);
    }
}
