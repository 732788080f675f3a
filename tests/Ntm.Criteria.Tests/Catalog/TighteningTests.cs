using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>Levels of a province that are stricter than those of a set. All documents here are illustrative.</summary>
public sealed class TighteningTests
{
    private const string NorthernMountains = """{ "cells": [ { "areas": ["tdmnpb"], "value": 85 } ] }""";

    private static IEnumerable<AreaClass> Classes => IllustrativeDocuments.Load(IllustrativeDocuments.All).Sets[0].AreaClassification.Classes;

    [Fact]
    public void A_stricter_level_stands_beside_that_of_the_set_for_its_classes_and_years_alone()
    {
        var catalog = Load(Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "years": [2023, 2024], "value": 85 } ] }"""));

        States(catalog, "90", 2022).Should().Equal("80", "delegated");
        States(catalog, "90", 2023).Should().Equal("80 and 85", "delegated");
        States(catalog, "90", 2024).Should().Equal("80 and 85", "not recorded");
        States(catalog, "90", 2025).Should().Equal("80", "not recorded");
        States(catalog, "91", 2023).Should().Equal("80", "delegated");
    }

    [Fact]
    public void The_threshold_tells_which_clauses_gave_its_levels_and_what_they_displaced()
    {
        var catalog = Load(
            Tighten(NorthernMountains),
            Tighten(NorthernMountains.Replace("85", "90", StringComparison.Ordinal), """{ "from": "2023-01-01", "to": "2023-06-30" }"""));
        var threshold = InsuranceOf(catalog, "90", new LocalDate(2023, 3, 1));
        var levels = threshold.For(Area("tdmnpb"), 2023);

        levels.ToString().Should().Be("80 and 90");
        levels.All.Should().Equal(levels.General, levels.Provincial!);
        levels.General.Citation.Row.Should().Be("2.1");
        levels.Provincial!.Citation.ToString().Should().StartWith("Điều 9 Quyết định số 2/QĐ-VD");
        levels.Displaced.Select(displaced => displaced.ToString()).Should().Equal("85");
        threshold.For(Area("dbsh"), 2023).Displaced.Should().BeEmpty();
        threshold.ToString().Should().EndWith(" | provincial tdmnpb: 90 | provincial tdmnpb: 85");
        catalog.InForce(Standard.Basic, CommuneOf("90"), 2023).SuppliedBy.Select(instrument => instrument.Key).Should().Equal("example-decision");
    }

    [Fact]
    public void What_another_provision_displaces_supplies_nothing()
    {
        var later = Regulation("example-later", "3/QĐ-VD", Tighten(NorthernMountains.Replace("85", "90", StringComparison.Ordinal), """{ "from": "2023-01-01" }"""));
        string[] vocabularyAndSet = [IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set];
        var earlier = Regulation("example-earlier", "4/QĐ-VD", Tighten(NorthernMountains));
        var catalog = IllustrativeDocuments.Load(Documents([.. vocabularyAndSet, earlier, later]));

        SuppliersOn(new LocalDate(2022, 12, 31)).Should().Equal("example-earlier");
        SuppliersOn(new LocalDate(2023, 1, 1)).Should().Equal("example-later");

        IEnumerable<string> SuppliersOn(LocalDate on) => catalog.InForce(Standard.Basic, CommuneOf("90"), 2023, on).SuppliedBy.Select(instrument => instrument.Key);
    }

    [Theory]
    [InlineData("tdmnpb")]
    [InlineData("dbsh")]
    public void A_class_that_stands_twice_is_told_once_and_levels_are_compared_by_the_first(string key)
    {
        string[] texts = Texts(Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "value": 85 } ] }"""));
        texts[0] = texts[0].Replace("\"classes\": [", $"\"classes\": [ {{ \"key\": \"{key}\", \"name\": {{ \"vi\": \"a\", \"en\": \"a\" }} }},", StringComparison.Ordinal);

        Diagnose(texts).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.DuplicateKey);
    }

    [Theory]
    [InlineData("90", 82, "NotMet")]
    [InlineData("90", 85, "Undetermined")]
    [InlineData("91", 82, "Undetermined")]
    [InlineData("91", 79, "NotMet")]
    public void A_set_that_another_requires_has_the_levels_of_the_province(string province, decimal percent, string verdict)
    {
        const string Demanding = """
            { "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-23",
              "set": { "key": "example-demanding", "instrument": "example-set", "standard": "advanced", "assessedUnit": "commune",
                "name": { "vi": "Bộ tiêu chí minh họa nâng cao", "en": "Advanced example criteria" }, "citation": {}, "basis": "unconfirmed",
                "inForce": { "from": "2022-01-01", "to": "2025-12-31" }, "assesses": { "from": 2022, "to": 2025 }, "areaClassification": "zones",
                "condition": { "kind": "prerequisite", "set": "example-basic" },
                "criteria": [ { "key": "c", "number": "1", "name": { "vi": "Minh họa", "en": "Example" }, "citation": {}, "basis": "unconfirmed",
                  "indicators": [ { "key": "electricity", "number": "1.1", "name": { "vi": "Minh họa", "en": "Example" }, "citation": {}, "basis": "unconfirmed",
                    "requirement": { "kind": "yes", "measure": "plan" } } ] } ] } }
            """;
        var catalog = IllustrativeDocuments.Load(Documents([.. Texts(Tighten(NorthernMountains)), Demanding]));
        var commune = CommuneOf(province).With(DesignationFact.Held("remote"));
        var law = catalog.InForce(Standard.Advanced, commune, 2023);
        var insured = new Measurement { Measure = "insured", Value = MeasuredValue.Percent(percent), Observed = new LocalDate(2023, 6, 1), Source = "minh họa" };

        var assessment = law.Assess(commune, [insured]);

        assessment.Condition!.Verdict.Name.Should().Be(verdict);
        law.SuppliedBy.Any(instrument => instrument.Key == "example-decision").Should().Be(province == "90");
    }

    [Fact]
    public void When_a_provision_ends_what_it_displaced_applies_again()
    {
        var catalog = Load(
            Tighten(NorthernMountains, """{ "from": "2022-06-01", "to": "2024-12-31" }"""),
            Tighten(NorthernMountains.Replace("85", "90", StringComparison.Ordinal), """{ "from": "2023-01-01", "to": "2023-06-30" }"""));

        At(new LocalDate(2022, 5, 31)).Should().Be("80");
        At(new LocalDate(2022, 6, 1)).Should().Be("80 and 85");
        At(new LocalDate(2023, 1, 1)).Should().Be("80 and 90");
        At(new LocalDate(2023, 6, 30)).Should().Be("80 and 90");
        At(new LocalDate(2023, 7, 1)).Should().Be("80 and 85");
        At(new LocalDate(2024, 12, 31)).Should().Be("80 and 85");
        At(new LocalDate(2025, 1, 1)).Should().Be("80");

        string At(LocalDate on) => States(catalog, "90", 2023, on).First();
    }

    [Fact]
    public void Of_two_stricter_levels_the_later_one_applies_also_where_the_earlier_one_is_stricter()
    {
        var catalog = Load(
            Tighten(NorthernMountains.Replace("85", "95", StringComparison.Ordinal)),
            Tighten(NorthernMountains, """{ "from": "2023-01-01" }"""));

        States(catalog, "90", 2023).First().Should().Be("80 and 85");
    }

    [Theory]
    [InlineData("2022-12-30", false)]
    [InlineData("2022-12-31", true)]
    public void Where_it_is_not_known_whether_the_province_is_meant_its_level_does_not_decide(string lastKnown, bool isPlaced)
    {
        var catalog = Load(Tighten(NorthernMountains));
        var commune = CommuneOf("90", end: NodaTime.Text.LocalDatePattern.Iso.Parse(lastKnown).Value);
        var law = catalog.InForce(Standard.Basic, commune, 2023);
        var threshold = law.Set!.FindIndicator("insurance")!.Requirement.OwnThresholds[0];

        var level = threshold.For(Area("tdmnpb"), 2023).Provincial.Should().BeOfType<IssuedThreshold>().Subject;
        level.Value.Number.Should().Be(85);
        level.IsPlaced.Should().Be(isPlaced);
        threshold.For(Area("tdmnpb"), 2024).Provincial.Should().BeSameAs(level);
        law.Unplaced.Select(instrument => instrument.Key).Should().Equal(isPlaced ? [] : ["example-decision"]);
    }

    [Theory]
    [InlineData("79.99", true)]
    [InlineData("80", false)]
    [InlineData("80.01", false)]
    public void A_level_softer_than_one_that_may_decide_is_a_mistake(string level, bool isSofter)
    {
        var diagnostics = Diagnose(Tighten(NorthernMountains.Replace("85", level, StringComparison.Ordinal)));

        if (!isSofter)
        {
            diagnostics.Should().BeEmpty();
            return;
        }

        var mistake = diagnostics.Should().ContainSingle().Subject;
        mistake.Should().BeEquivalentTo(new { Code = DiagnosticCode.SofterThanTheSet, Severity = DiagnosticSeverity.Error });
        mistake.Message.Should().Be("The level for 'insurance' is softer on 2022-06-01 than that of the set for tdmnpb (79.99 beside 80).");
    }

    [Fact]
    public void A_level_softer_than_an_unconfirmed_one_is_told_and_stands_beside_it()
    {
        string[] texts = [.. Texts(Tighten(NorthernMountains.Replace("85", "70", StringComparison.Ordinal))).Select(text => text.Replace(
            "\"value\": 80, \"basis\": \"reported\", \"accounts\": [\"X-1\"]", "\"value\": 80, \"basis\": \"unconfirmed\"", StringComparison.Ordinal))];
        var catalog = IllustrativeDocuments.Load(Documents(texts));

        catalog.Warnings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.SofterThanTheSet, Severity = DiagnosticSeverity.Warning });
        States(catalog, "90", 2023).First().Should().Be("80 and 70");
    }

    [Fact]
    public void A_level_where_that_of_the_set_is_not_recorded_is_told_and_stands_beside_it()
    {
        var catalog = Load(Tighten("""{ "cells": [ { "areas": ["dbsh"], "years": [2024, 2025], "value": 70 } ] }"""));

        catalog.Warnings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.LevelNotRecorded, Severity = DiagnosticSeverity.Warning });
        catalog.Warnings[0].Message.Should().Contain("for dbsh in 2024, dbsh in 2025");
        States(catalog, "90", 2024).Should().Equal("80", "not recorded and 70");
    }

    [Theory]
    [InlineData("\"areass\": [\"tdmnpb\"], \"value\": 85")]
    [InlineData("\"areas\": [\"dbsh\"], \"yearss\": [2024], \"value\": 70")]
    public void A_level_whose_classes_or_years_are_misspelt_is_not_held_against_all_of_them(string cell)
    {
        var mistake = Diagnose(Tighten($"{{ \"cells\": [ {{ {cell} }} ] }}")).Should().ContainSingle().Subject;

        mistake.Code.Should().Be(DiagnosticCode.UnknownProperty);
    }

    [Fact]
    public void What_is_left_to_the_province_is_filled_and_not_tightened()
    {
        var mistake = Diagnose(Tighten("""{ "value": 85 }""")).Should().ContainSingle(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Subject;

        mistake.Code.Should().Be(DiagnosticCode.NothingToTighten);
        mistake.Message.Should().Contain("is left to the province on 2022-06-01 for dbsh in 2022, dbsh in 2023");
    }

    [Fact]
    public void What_is_left_to_a_ministry_may_be_tightened_whether_or_not_it_is_supplied()
    {
        string[] texts = [.. Texts(
            Tighten("""{ "cells": [ { "areas": ["dbsh"], "years": [2022, 2023], "value": 85 } ] }"""),
            InTheWholeCountry(Fill("\"threshold\": { \"value\": 70 }", """{ "from": "2023-01-01" }""")))
            .Select(text => text.Replace("\"years\": [2022, 2023], \"delegatedTo\": \"province\"", "\"years\": [2022, 2023], \"delegatedTo\": \"ministry\"", StringComparison.Ordinal))];
        var catalog = IllustrativeDocuments.Load(Documents(texts));

        States(catalog, "90", 2022, new LocalDate(2022, 12, 31)).Should().Equal("80", "delegated and 85");
        States(catalog, "90", 2023).Should().Equal("80", "70 and 85");
        States(catalog, "91", 2023).Should().Equal("80", "70");
    }

    [Fact]
    public void Law_goes_before_examples_and_what_an_example_fills_is_tightened_by_law()
    {
        var example = Regulation("example-of-a-decision", "3/QĐ-VD", Tighten(NorthernMountains, """{ "from": "2024-01-01" }"""), Fill("\"threshold\": { \"value\": 50 }"));
        var catalog = IllustrativeDocuments.Load(Documents([.. Enacted(Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "value": 90 }, { "areas": ["dbsh"], "years": [2024], "value": 60 } ] }""")), example]));

        States(catalog, "90", 2023).Should().Equal("80 and 90", "50");
        States(catalog, "90", 2024).Should().Equal("80 and 90", "50 and 60");
        States(catalog, "90", 2025).Should().Equal("80 and 90", "50");
        InsuranceOf(catalog, "90").For(Area("dbsh"), 2024).Displaced.Select(cell => cell.ToString()).Should().Equal("not recorded");
        InsuranceOf(catalog, "90", new LocalDate(2024, 1, 1)).For(Area("tdmnpb"), 2024).Displaced.Select(cell => cell.ToString()).Should().Equal("85");
    }

    [Fact]
    public void Where_an_amendment_makes_the_set_stricter_than_the_province_that_is_told_once()
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2024-01-01" }, "citation": {}, "basis": "unconfirmed",
              "requirement": { "kind": "atLeast", "measure": "insured", "threshold": { "value": 88, "basis": "reported", "accounts": ["X-1"] } } }
            """;
        var catalog = Load(
            Amendment,
            Amendment.Replace("2024-01-01", "2025-01-01", StringComparison.Ordinal).Replace("88", "89", StringComparison.Ordinal),
            Tighten(NorthernMountains));

        catalog.Warnings.Should().ContainSingle().Which.Message.Should()
            .Be("The set is stricter for 'insurance' on 2024-01-01 than this level for tdmnpb (85 beside 88): from then on this level adds nothing there.");
        States(catalog, "90", 2023, new LocalDate(2023, 12, 31)).First().Should().Be("80 and 85");
        States(catalog, "90", 2023, new LocalDate(2024, 1, 1)).First().Should().Be("88 and 85");
        Load(Amendment, Tighten(NorthernMountains, """{ "from": "2022-06-01", "to": "2023-12-31" }""")).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void What_an_example_makes_of_the_set_is_no_reason_to_refuse_a_law()
    {
        var example = Regulation("what-if", "3/QĐ-VD", """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2022-06-01" }, "citation": {}, "basis": "unconfirmed",
              "requirement": { "kind": "atLeast", "measure": "insured", "threshold": { "value": 97, "basis": "confirmed" } } }
            """);
        var law = Enacted(Tighten(NorthernMountains));

        var catalog = IllustrativeDocuments.Load(Documents([.. law, example]));
        catalog.Warnings.Should().ContainSingle().Which.Message.Should()
            .Be("The set is stricter for 'insurance' on 2022-06-01 than this level for tdmnpb (85 beside 97): from then on this level adds nothing there.");
        States(catalog, "90", 2023).First().Should().Be("97 and 85");
        IllustrativeDocuments.DiagnosticsOf(Documents([.. Texts(Tighten(NorthernMountains)), example])).Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.SofterThanTheSet && diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Where_an_amendment_leaves_the_level_to_the_province_later_what_it_fills_applies_alone_and_that_is_told()
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2024-01-01" }, "citation": {}, "basis": "unconfirmed",
              "requirement": { "kind": "atLeast", "measure": "insured", "threshold": { "delegatedTo": "province", "basis": "reported", "accounts": ["X-1"] } } }
            """;
        var catalog = Load(Amendment, Tighten(NorthernMountains), Fill("\"threshold\": { \"value\": 70 }", """{ "from": "2024-03-01" }"""));

        catalog.Warnings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.NothingToTighten, Severity = DiagnosticSeverity.Warning });
        catalog.Warnings[0].Message.Should().Be("The set leaves the threshold of 'insurance' to the province on 2024-01-01 for tdmnpb: from then on this level does not apply there.");
        States(catalog, "90", 2023, new LocalDate(2023, 12, 31)).First().Should().Be("80 and 85");
        States(catalog, "90", 2023, new LocalDate(2024, 1, 1)).First().Should().Be("delegated");
        States(catalog, "90", 2023, new LocalDate(2024, 3, 1)).First().Should().Be("70");
    }

    [Theory]
    [InlineData("{ \"delegatedTo\": \"ministry\" }", DiagnosticCode.UnknownProperty)]
    [InlineData("{ \"notRecorded\": true }", DiagnosticCode.UnknownProperty)]
    [InlineData("{ \"grade\": \"good\" }", DiagnosticCode.WrongThreshold)]
    [InlineData("{ \"value\": 101 }", DiagnosticCode.ShareOutOfRange)]
    [InlineData("{ \"part\": \"x\", \"value\": 85 }", DiagnosticCode.UnknownProperty)]
    [InlineData("{ \"common\": { \"value\": 85 }, \"cells\": [ { \"areas\": [\"tdmnpb\"], \"value\": 85 } ] }", DiagnosticCode.UnknownProperty)]
    [InlineData("{ \"cells\": [ { \"areas\": [\"tdmnpb\"], \"value\": 85 }, { \"years\": [2023], \"value\": 86 } ] }", DiagnosticCode.CoveredTwice)]
    [InlineData("{ \"cells\": [ { \"areas\": [\"nowhere\"], \"value\": 85 } ] }", DiagnosticCode.UnknownAreaClass)]
    [InlineData("{ \"cells\": [ { \"areas\": [\"tdmnpb\"], \"years\": [2026], \"value\": 85 } ] }", DiagnosticCode.YearNotAssessed)]
    public void Only_levels_can_be_tightened(string threshold, string code) =>
        Diagnose(Tighten(threshold)).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Code).Should().Contain(code);

    [Theory]
    [InlineData("\"territory\": { \"code\": \"90\", \"on\": \"2022-12-31\" }", "\"territory\": \"country\"", DiagnosticCode.WrongType)]
    [InlineData("\"indicator\": \"insurance\"", "\"indicator\": \"plan\"", DiagnosticCode.NothingToTighten)]
    [InlineData("\"indicator\": \"insurance\"", "\"indicator\": \"houses\"", DiagnosticCode.NothingToTighten)]
    [InlineData("\"indicator\": \"insurance\"", "\"indicator\": \"roads\"", DiagnosticCode.UnknownPart)]
    [InlineData("\"indicator\": \"insurance\"", "\"indicator\": \"insurance\", \"part\": \"x\"", DiagnosticCode.UnknownPart)]
    [InlineData("\"threshold\"", "\"requirement\"", DiagnosticCode.UnknownProperty)]
    public void What_is_tightened_is_a_threshold_in_a_province(string old, string replacement, string code) =>
        Diagnose(Tighten(NorthernMountains).Replace(old, replacement, StringComparison.Ordinal)).Select(diagnostic => diagnostic.Code).Should().Contain(code);

    [Theory]
    [InlineData("atMost", "insured", "an upper bound on 2024-01-01, and a lower bound before")]
    [InlineData("atLeast", "lanes", "on 'lanes' on 2024-01-01, and on 'insured' before")]
    public void What_is_tightened_stays_the_same_demand(string kind, string measure, string told)
    {
        var amendment = $$"""
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2024-01-01" }, "citation": {}, "basis": "unconfirmed",
              "requirement": { "kind": "{{kind}}", "measure": "{{measure}}", "threshold": { "value": 3, "basis": "reported", "accounts": ["X-1"] } } }
            """;

        Diagnose(amendment, Tighten(NorthernMountains)).Should().ContainSingle(diagnostic => diagnostic.Code == DiagnosticCode.WrongThreshold)
            .Which.Message.Should().Be($"The threshold of 'insurance' is {told}.");
        Diagnose(amendment, Tighten(NorthernMountains, """{ "from": "2022-06-01", "to": "2023-12-31" }""")).Should().BeEmpty();
    }

    [Fact]
    public void Two_that_start_together_are_a_mistake_and_one_beside_a_fill_is_not()
    {
        Diagnose(Tighten(NorthernMountains), Tighten(NorthernMountains)).Should().ContainSingle().Which.Message
            .Should().Match("Two provisions tighten the same of 'insurance' in the province 90 on 2022-12-31 from 2022-06-01, this one and the one in illustrative-2.json, line *.");
        Diagnose(Tighten(NorthernMountains), Fill("\"threshold\": { \"value\": 60 }")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("fair", false)]
    [InlineData("good", true)]
    public void A_grade_is_tightened_by_one_that_is_no_lower(string grade, bool isTight)
    {
        var tighten = Tighten($"{{ \"grade\": \"{grade}\" }}").Replace("\"indicator\": \"insurance\"", "\"indicator\": \"roads\", \"part\": \"quality\"", StringComparison.Ordinal);
        string[] texts = [.. Texts(tighten).Select(text => text.Replace(
            "\"grade\": \"fair\", \"basis\": \"unconfirmed\"", "\"grade\": \"good\", \"basis\": \"reported\", \"accounts\": [\"X-1\"]", StringComparison.Ordinal))];

        Diagnose(texts).Select(diagnostic => diagnostic.Code).Should().Equal(isTight ? [] : [DiagnosticCode.SofterThanTheSet]);
    }

    [Theory]
    [InlineData("2", true)]
    [InlineData("3", true)]
    [InlineData("3.01", false)]
    public void A_ceiling_is_tightened_by_one_that_is_no_higher(string level, bool isTight)
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2022-06-01" }, "citation": {}, "basis": "unconfirmed",
              "requirement": { "kind": "atMost", "measure": "insured", "threshold": { "value": 3, "basis": "reported", "accounts": ["X-1"] } } }
            """;

        Diagnose(Amendment, Tighten($"{{ \"value\": {level} }}")).Any(diagnostic => diagnostic.Code == DiagnosticCode.SofterThanTheSet).Should().Be(!isTight);
    }

    private static Threshold InsuranceOf(CriteriaCatalog catalog, string province, LocalDate? on = null) =>
        catalog.InForce(Standard.Basic, CommuneOf(province), 2023, on).Set!.FindIndicator("insurance")!.Requirement.OwnThresholds[0];

    private static IEnumerable<string> States(CriteriaCatalog catalog, string province, int year, LocalDate? on = null) =>
        Classes.Select(area => State(InsuranceOf(catalog, province, on), area, year));

    private static string State(Threshold threshold, AreaClass area, int year) =>
        string.Join(" and ", threshold.For(area, year).All.Select(State));

    private static string State(ThresholdCell cell) => cell.Match(issued => issued.Value.ToString(), _ => "delegated", _ => "not recorded");

    private static AreaClass Area(string key) => Classes.Single(area => area.Key == key);
}
