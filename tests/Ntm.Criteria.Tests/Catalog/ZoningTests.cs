using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>Area classes of a province's own, which select what it says. All documents here are illustrative.</summary>
public sealed class ZoningTests
{
    // The key of a zone may be that of a class of the set.
    private static readonly string ZonesLikeClasses = Zones.Replace("\"high\"", "\"tdmnpb\"", StringComparison.Ordinal).Replace("example-set", "example-decision", StringComparison.Ordinal);

    private const string ByZone = """{ "areaClassification": "highlands", "cells": [ { "areas": ["tdmnpb"], "value": 82 }, { "areas": ["low"], "value": 90 } ] }""";

    private static readonly AdministrativeUnit Steep = Remote("90").With(DesignationFact.Held("steep"));
    private static readonly AdministrativeUnit Flat = Remote("90").With(DesignationFact.NotHeld("steep"));
    private static readonly AdministrativeUnit Unknown = Remote("90");

    [Theory]
    [InlineData(81, "NotMet", "NotMet", "NotMet")]
    [InlineData(82, "Met", "NotMet", "Undetermined")]
    [InlineData(89, "Met", "NotMet", "Undetermined")]
    [InlineData(90, "Met", "Met", "Met")]
    public void Each_commune_must_reach_the_level_of_its_zone_beside_that_of_the_set(decimal percent, string steep, string flat, string unknown)
    {
        var catalog = Load(Tighten(ByZone));

        VerdictOn(catalog, Steep, percent).Should().Be(steep);
        VerdictOn(catalog, Flat, percent).Should().Be(flat);
        VerdictOn(catalog, Unknown, percent).Should().Be(unknown);
        VerdictOn(catalog, Remote("91"), percent).Should().Be("Met", "elsewhere 80 are enough");
    }

    [Fact]
    public void A_finding_tells_the_zone_and_its_clause()
    {
        var finding = FindingOf(Load(Tighten(ByZone)), Steep, 82);

        finding.Thresholds.Select(cell => cell.ToString()).Should().Equal("80", "82");
        finding.AreaPlacements.Select(placement => placement.Class.Name.English).Should().Equal("High zone", "Zone one");
        finding.Explain(Language.English).Should().Contain("required: at least 80%, and by the province at least 82%").And.Contain("Area class: High zone").And.Contain("Article 4, Decision 2/QĐ-VD");
        finding.Explain(Language.Vietnamese).Should().Contain("Vùng cao");
    }

    [Fact]
    public void Where_the_zone_is_not_known_and_matters_it_is_missing()
    {
        var finding = FindingOf(Load(Tighten(ByZone)), Unknown, 85);

        var missing = finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingAreaClass>().Subject;
        missing.Classification.Key.Should().Be("highlands");
        missing.PossibleClasses.Select(area => area.Name.English).Should().Equal("High zone", "Low zone");
        missing.UnknownDesignations.Select(held => held.Key).Should().Equal("steep");
        missing.Actor.Should().Be(Actor.Unit, "it can tell whether it holds the designation");
        missing.Describe(Language.English).Should().Match("the area class: High zone / Low zone, by whether the unit holds: * (the area class of the unit is not known)");
        FindingOf(Load(Tighten(ByZone)), Unknown, 90).Missing.Should().BeEmpty();
        FindingOf(Load(Tighten(ByZone)), Unknown, 79).Gap!.Describe(Language.English).Should().NotBeEmpty();
    }

    [Fact]
    public void Neither_classification_takes_a_class_of_the_other_for_its_own()
    {
        // The key tdmnpb is one of both: the set leaves its second class open, and the zones are not asked for it.
        var catalog = Load(Tighten(ByZone));
        var inDelta = CommuneOf("90").With(DesignationFact.NotHeld("remote")).With(DesignationFact.Held("steep"));
        var law = catalog.InForce(Standard.Basic, inDelta, 2023);

        law.Assess(inDelta, [Insured(100)]).Findings["insurance"].Thresholds.Select(cell => cell.ToString()).Should().Equal("80", "82", "delegated to province");
    }

    [Fact]
    public void What_the_set_leaves_open_may_be_supplied_by_zones()
    {
        var fill = Fill("""
            "threshold": { "areaClassification": "highlands", "cells": [ { "areas": ["tdmnpb"], "value": 60 }, { "areas": ["low"], "years": [2022, 2023], "value": 70 },
              { "areas": ["low"], "years": [2024, 2025], "notRecorded": true } ] }
            """);
        var catalog = Load(fill);

        LevelsOf(catalog, Steep, 2023).Should().Equal("80", "60");
        LevelsOf(catalog, Flat, 2023).Should().Equal("80", "70");
        catalog.CompletenessOf(Standard.Basic, [Steep.Province], 2023).Supplies.Where(supply => supply.Indicator!.Key == "insurance").Select(supply => $"{supply} by {supply.Citation.Article}")
            .Should().Equal("90 2.1: Issued by 9", "90 2.1: Issued by 9");
        catalog.CompletenessOf(Standard.Basic, [Steep.Province], 2024).Supplies.Where(supply => supply.Indicator!.Key == "insurance").Select(supply => $"{supply.Zone} {supply.State}")
            .Should().Equal("tdmnpb Issued", "low NotRecorded");
        catalog.CompletenessOf(Standard.Basic, [Steep.Province], 2023).ToMarkdown(Language.English)
            .Should().Contain("Zone two, in High zone: issued").And.Contain("Zone two, in Low zone: issued");

        var repealed = Load(fill, Repeal("\"instrument\": \"example-decision\", \"article\": \"9\""));
        repealed.CompletenessOf(Standard.Basic, [Steep.Province], 2023, new LocalDate(2024, 3, 1)).Supplies.Where(supply => supply.Indicator!.Key == "insurance")
            .Select(supply => $"{supply.State} {supply.Lapsed!.Citation.Article} {IsoDate.Format(supply.Lapsed.LastDay)}").Should().Equal("NotIssued 9 2024-02-29");

        IEnumerable<string> LevelsOf(CriteriaCatalog on, AdministrativeUnit commune, int year)
        {
            // Of which class of the set it is, is not known.
            var anywhere = CommuneOf("90").With(commune.Designations.Single(fact => fact.Key == "steep"));
            return on.InForce(Standard.Basic, anywhere, year).Assess(anywhere, []).Findings["insurance"].Thresholds.Select(cell => $"{cell}");
        }
    }

    [Fact]
    public void A_requirement_may_differ_by_zone()
    {
        var addition = """
            { "kind": "addition", "target": { "set": "example-basic", "criterion": "living" }, "territory": { "code": "90", "on": "2022-12-31" },
              "inForce": { "from": "2022-06-01" }, "citation": { "article": "9" }, "basis": "confirmed", "key": "connections", "number": "2.4",
              "name": { "vi": "Minh họa", "en": "Example" },
              "requirement": { "kind": "byAreaClass", "areaClassification": "highlands", "cases": [
                { "areas": ["tdmnpb"], "requirement": { "kind": "yes", "measure": "plan" } }, { "areas": ["low"], "requirement": { "kind": "none", "measure": "poor-houses" } } ] } }
            """;
        var catalog = Load(addition);

        MeasureOf(Steep).Should().Be("plan");
        MeasureOf(Flat).Should().Be("poor-houses");
        Codes(addition.Replace("{ \"areas\": [\"low\"]", "{ \"areas\": [\"dbsh\"]", StringComparison.Ordinal)).Should().Equal(DiagnosticCode.UnknownAreaClass);
        Codes(addition.Replace(", { \"areas\": [\"low\"], \"requirement\": { \"kind\": \"none\", \"measure\": \"poor-houses\" } }", "", StringComparison.Ordinal)).Should().Equal(DiagnosticCode.NotCovered);
        Codes(addition.Replace("{ \"areas\": [\"low\"]", "{ \"areas\": [\"low\", \"low\"]", StringComparison.Ordinal)).Should().Equal(DiagnosticCode.CoveredTwice);

        string MeasureOf(AdministrativeUnit commune) =>
            catalog.InForce(Standard.Basic, commune, 2023).Assess(commune, []).Findings["connections"].Check.SelfAndParts().Select(check => check.Measure?.Key).OfType<string>().Single();
    }

    [Fact]
    public void A_zoning_is_told_on_its_days_in_its_province()
    {
        var catalog = Load(Zoning("""{ "from": "2022-06-01", "to": "2024-12-31" }"""));

        On("90", new LocalDate(2022, 5, 31)).Should().BeEmpty();
        On("90", new LocalDate(2022, 6, 1)).Should().Equal("highlands");
        On("90", new LocalDate(2024, 12, 31)).Should().Equal("highlands");
        On("90", new LocalDate(2025, 1, 1)).Should().BeEmpty();
        On("91", new LocalDate(2022, 6, 1)).Should().BeEmpty();
        catalog.Sets[0].Zonings.Should().BeEmpty();
        var law = catalog.InForce(Standard.Basic, Steep, 2023);
        law.Set!.Zonings.Single().Classification.Placements(Steep, IllustrativeLaw.On).Single().Class.Name.English.Should().Be("High zone");
        law.ToCanonicalForm().Should().Contain("\"zonings\":[{\"areaClassification\":\"highlands\",\"inForce\":\"2022-06-01..2024-12-31\",");
        Diagnose([.. AllTexts(Zoning(), Zoning())]).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.TwoProvisions);

        IEnumerable<string> On(string province, LocalDate on) => catalog.InForce(Standard.Basic, CommuneOf(province), on.Year, on).Set!.Zonings.Select(zoning => zoning.ToString());
    }

    [Fact]
    public void A_designation_that_only_the_zones_know_is_known()
    {
        var assessment = Load(Zoning()).InForce(Standard.Basic, Steep, 2023).Assess(Steep, []);

        assessment.UnknownDesignations.Should().BeEmpty();
        Load().InForce(Standard.Basic, Steep, 2023).Assess(Steep, []).UnknownDesignations.Should().ContainSingle();
    }

    [Fact]
    public void A_level_that_is_softer_than_the_set_in_each_of_its_classes_is_refused_and_one_that_may_matter_is_not()
    {
        // Of the second class nothing is known, so the level may matter there.
        Codes(Tighten(ByZone.Replace("82", "70", StringComparison.Ordinal))).Should().Contain(DiagnosticCode.SofterThanTheSet);
        Codes(Tighten(ByZone)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"areas\": [\"low\"]", "\"areas\": [\"dbsh\"]", DiagnosticCode.UnknownAreaClass)]
    [InlineData("\"highlands\"", "\"heights\"", DiagnosticCode.DanglingKey)]
    [InlineData("{ \"areas\": [\"low\"], \"value\": 90 }", "{ \"value\": 90 }", DiagnosticCode.CoveredTwice)]
    [InlineData("\"areas\": [\"low\"]", "\"areas\": [\"low\", \"low\"]", DiagnosticCode.CoveredTwice)]
    public void A_table_by_zones_is_of_their_classes(string old, string replacement, string code) =>
        Codes(Tighten(ByZone.Replace(old, replacement, StringComparison.Ordinal))).Should().Equal(code);

    [Fact]
    public void A_table_that_forgets_to_name_the_classification_is_led_to_it()
    {
        var told = Diagnose(AllTexts(Tighten(ByZone.Replace("\"areaClassification\": \"highlands\", ", "", StringComparison.Ordinal)))).Should().ContainSingle().Subject;

        (told.Code, told.Path).Should().Be((DiagnosticCode.UnknownAreaClass, "$.provisions[0].threshold.cells[1].areas[0]"));
        told.Mend.Should().StartWith("Add \"areaClassification\": \"highlands\"");
    }

    [Fact]
    public void Levels_by_zones_need_a_zoning_of_their_province_on_their_first_day()
    {
        CodesOf(Tighten(ByZone)).Should().Equal(DiagnosticCode.NotZoned);
        CodesOf(Tighten(ByZone), Zoning().Replace("\"code\": \"90\"", "\"code\": \"91\"", StringComparison.Ordinal)).Should().Equal(DiagnosticCode.NotZoned);
        CodesOf(Tighten(ByZone), Zoning().Replace("\"from\": \"2022-06-01\"", "\"from\": \"2022-06-02\"", StringComparison.Ordinal)).Should().Equal(DiagnosticCode.NotZoned);
        CodesOf(Tighten(ByZone), Zoning()).Should().BeEmpty();

        static IEnumerable<string> CodesOf(params string[] provisions) => Diagnose([.. Texts(provisions), ZonesLikeClasses]).Select(diagnostic => diagnostic.Code);
    }

    [Theory]
    [InlineData("2024-12-31", null)]
    [InlineData("2025-01-01", DiagnosticCode.NotZoned)]
    public void Levels_that_go_on_after_the_zoning_are_told_in_a_warning(string end, string? code)
    {
        var told = Diagnose([.. Texts(Tighten(ByZone, $$"""{ "from": "2022-06-01", "to": "{{end}}" }"""), Zoning("""{ "from": "2022-06-01", "to": "2024-12-31" }""")), ZonesLikeClasses]);

        told.Select(diagnostic => (diagnostic.Code, diagnostic.Severity)).Should().Equal(code is null ? [] : [(code, DiagnosticSeverity.Warning)]);
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", false)]
    public void Levels_by_zones_do_not_begin_after_the_zoning_was_repealed(string start, bool mayBegin)
    {
        var zoning = Regulation("example-zoning", "3/QĐ-VD", Zoning().Replace("\"article\": \"4\"", "\"article\": \"5\"", StringComparison.Ordinal));
        var told = Diagnose([.. Texts(Tighten(ByZone, $$"""{ "from": "{{start}}" }"""), Repeal("\"instrument\": \"example-zoning\"")), zoning, ZonesLikeClasses]);

        told.Select(diagnostic => (diagnostic.Code, diagnostic.Severity)).Should().Equal((DiagnosticCode.NotZoned, mayBegin ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error));
    }

    [Fact]
    public void Classifications_that_meet_in_too_many_ways_are_refused()
    {
        string[] Provisions(int count) =>
        [
            .. Enumerable.Range(0, count).SelectMany(number => new[]
            {
                Zoning().Replace("highlands", $"highlands-{PlainNumber.Format(number)}", StringComparison.Ordinal).Replace("2022-06-01", $"2022-06-0{PlainNumber.Format(number + 1)}", StringComparison.Ordinal),
                Tighten(ByZone.Replace("highlands", $"highlands-{PlainNumber.Format(number)}", StringComparison.Ordinal), $$"""{ "from": "2022-06-0{{PlainNumber.Format(number + 1)}}" }"""),
            }),
        ];
        string[] AllZones(int count) => [.. Enumerable.Range(0, count).Select(number => ZonesLikeClasses.Replace("highlands", $"highlands-{PlainNumber.Format(number)}", StringComparison.Ordinal))];

        Diagnose([.. Texts(Provisions(6)), .. AllZones(6)]).Should().BeEmpty();
        Diagnose([.. Texts(Provisions(7)), .. AllZones(7)]).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.NotZoned);
    }

    [Fact]
    public void A_fill_by_zones_covers_each_of_them() =>
        Codes(Fill("\"threshold\": { \"areaClassification\": \"highlands\", \"cells\": [ { \"areas\": [\"low\"], \"value\": 70 } ] }")).Should().Equal(DiagnosticCode.NotCovered);

    private static AdministrativeUnit Remote(string province) => CommuneOf(province).With(DesignationFact.Held("remote"));

    // Levels by zones need the zoning; it begins with the decision.
    private static string[] AllTexts(params string[] provisions) =>
        [.. Texts([.. provisions, .. provisions.Any(provision => provision.Contains("\"areaClassification\": \"highlands\", \"cells\"", StringComparison.Ordinal)) ? new[] { Zoning() } : []]), ZonesLikeClasses];

    private static CriteriaCatalog Load(params string[] provisions) => IllustrativeDocuments.Load(Documents(AllTexts(provisions)));

    private static IEnumerable<string> Codes(string provision) => Diagnose(AllTexts(provision)).Select(diagnostic => diagnostic.Code);

    private static Measurement Insured(decimal percent) =>
        new() { Measure = "insured", Value = MeasuredValue.Percent(percent), Observed = new LocalDate(2023, 6, 1), Source = "minh họa" };

    private static Finding FindingOf(CriteriaCatalog catalog, AdministrativeUnit commune, decimal percent) =>
        catalog.InForce(Standard.Basic, commune, 2023).Assess(commune, [Insured(percent)]).Findings["insurance"];

    private static string VerdictOn(CriteriaCatalog catalog, AdministrativeUnit commune, decimal percent) => FindingOf(catalog, commune, percent).Verdict.Name;
}
