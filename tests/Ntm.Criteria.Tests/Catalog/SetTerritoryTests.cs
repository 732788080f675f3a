using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>Where a set holds: in the whole country, or in the province that issued it. All documents here are illustrative.</summary>
public sealed class SetTerritoryTests
{
    private const string Ninety = """{ "code": "90", "on": "2022-12-31" }""";
    private const string NinetyOne = """{ "code": "91", "on": "2022-12-31" }""";

    [Fact]
    public void A_set_of_a_province_is_in_force_there_and_nowhere_else()
    {
        var catalog = Load(Village("of-ninety", Ninety));

        var here = InForce(catalog, "90");
        here.Set!.Key.Should().Be("of-ninety");
        here.Set.Territory.ToString().Should().Be("the province 90 on 2022-12-31");
        here.ToString().Should().Be("basic village 2023 on 2023-12-31: of-ninety");
        InForce(catalog, "91").Set.Should().BeNull();
        Answer(InForce(catalog, "91")).Should().Be(ReasonCode.NotRecorded);
    }

    [Fact]
    public void Without_a_territory_it_is_in_force_in_the_whole_country()
    {
        foreach (var catalog in new[] { Load(Village("national", null)), Load(Village("national", "\"country\"")) })
        {
            InForce(catalog, "90").Set.Should().BeSameAs(InForce(catalog, "91").Set);
            InForce(catalog, "91").Set!.Territory.Should().Be(LegalTerritory.Country);
        }
    }

    [Fact]
    public void Each_province_has_its_own_of_the_same_standard_and_dates()
    {
        var catalog = Load(Village("of-ninety", Ninety), Village("of-ninety-one", NinetyOne));

        InForce(catalog, "90").Set!.Key.Should().Be("of-ninety");
        InForce(catalog, "91").Set!.Key.Should().Be("of-ninety-one");
        InForce(catalog, "92").Set.Should().BeNull();
    }

    [Fact]
    public void What_is_left_to_the_provinces_stays_so_in_those_whose_set_is_not_loaded()
    {
        var catalog = Load(Village("of-ninety", Ninety), LeftToProvinces);

        Answer(InForce(catalog, "90")).Should().BeNull();
        Answer(InForce(catalog, "91")).Should().Be(ReasonCode.NotIssued);
    }

    [Fact]
    public void A_reused_code_is_another_province()
    {
        var catalog = Load(Village("of-ninety", Ninety), LeftToProvinces);

        var successor = CommuneOf("90", UnitStart.On(new LocalDate(2023, 7, 1)));
        InForce(catalog, successor, 2023).Set.Should().BeNull();
        Answer(InForce(catalog, successor, 2023)).Should().Be(ReasonCode.NotIssued);
    }

    [Fact]
    public void A_set_that_may_be_of_the_province_leaves_the_answer_open_and_is_told()
    {
        var catalog = Load(Village("of-ninety", Ninety), LeftToProvinces);
        var commune = CommuneOf("90", end: new LocalDate(2022, 6, 30));

        var law = InForce(catalog, commune, 2023);

        law.Set.Should().BeNull();
        law.Absence.Should().BeNull("it is not known that there is none");
        law.Unplaced.Select(instrument => instrument.Key).Should().Equal("example-set");
        var assessment = law.Assess(commune, Evidence.Empty);
        assessment.Obstacle.Should().Be(ReasonCode.NotPlaced);
        assessment.Reasons.Should().Equal(ReasonCode.NotPlaced);
        law.VerdictFor(commune, Evidence.Empty).Should().Be(Verdict.Undetermined);
        OneLine(assessment.Explain(Language.English)).Should().Be(
            "xã Đồng Mẫu (90001), tỉnh Minh Họa: new rural village, assessed year 2023: undetermined, since it is not known whether the criteria in force on 31 December 2023 are for this province "
            + "(Decision 1/QĐ-VD of 1 January 2022 of the Illustrative body). Take the unit from a list that reaches the date that they name.");
        OneLine(assessment.Explain(Language.Vietnamese)).Should().Contain("thôn nông thôn mới").And.Contain("chưa rõ bộ tiêu chí có hiệu lực ngày 31/12/2023 có áp dụng cho tỉnh này hay không (Quyết định số 1/QĐ-VD");
    }

    [Theory]
    [InlineData("2022-05-31", "earlier")]
    [InlineData("2022-06-01", "later")]
    public void Of_two_that_name_the_province_on_different_dates_the_one_that_starts_later_goes_first(string on, string expected)
    {
        var catalog = Load(
            Village("earlier", Ninety, "2022-01-01"),
            Village("later", """{ "code": "90", "on": "2022-11-30" }""", "2022-06-01"));

        catalog.InForce(Standard.Basic, CommuneOf("90"), 2023, Day(on), of: AssessedUnit.Village).Set!.Key.Should().Be(expected);
    }

    [Fact]
    public void A_later_one_that_may_be_of_the_province_leaves_the_answer_open_whatever_the_earlier_says()
    {
        var catalog = Load(
            Village("earlier", Ninety, "2022-01-01"),
            Village("later", """{ "code": "90", "on": "2024-06-30" }""", "2022-06-01"));

        var law = InForce(catalog, CommuneOf("90", end: new LocalDate(2023, 12, 31)), 2023);

        law.Set.Should().BeNull();
        law.Assess(CommuneOf("90"), Evidence.Empty).Obstacle.Should().Be(ReasonCode.NotPlaced);
    }

    [Theory]
    [InlineData(null, Ninety, "2022-01-01")]
    [InlineData(Ninety, null, "2022-06-01")]
    [InlineData(Ninety, Ninety, "2022-06-01")]
    [InlineData(Ninety, """{ "code": "90", "on": "2022-11-30" }""", "2022-01-01")]
    public void Two_that_meet_in_a_province_are_a_mistake(string? one, string? other, string start) =>
        Diagnose(Village("one", one), Village("other", other, start)).Should().ContainSingle().Which.Message.Should()
            .Match("The set 'other', and 'one' in *, line *, are both for the standard basic of a village and the purpose assessment, and both in force on some date for some year in some province.");

    [Fact]
    public void Sets_for_different_kinds_of_unit_do_not_meet()
    {
        var catalog = Load(Village("villages", Ninety), Village("districts", Ninety).Replace("\"village\"", "\"district\"", StringComparison.Ordinal));
        var commune = CommuneOf("90");

        catalog.InForce(Standard.Basic, commune, 2023).Set!.Key.Should().Be("example-basic", "the kind is that of the unit unless it is told");
        catalog.InForce(Standard.Basic, commune, 2023, of: AssessedUnit.Village).Set!.Key.Should().Be("villages");
        catalog.InForce(Standard.Basic, commune, 2023, of: AssessedUnit.District).Set!.Key.Should().Be("districts");
        catalog.InForce(Standard.Basic, commune.Province, 2023).Set.Should().BeNull();
        catalog.Sets.Select(set => set.Key).Should().Equal("villages", "example-basic", "districts");
    }

    [Fact]
    public void What_a_set_requires_holds_wherever_the_set_does()
    {
        Diagnose(Village("of-ninety", Ninety), Requiring("of-ninety", NinetyOne)).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Code = DiagnosticCode.PrerequisiteElsewhere,
            Message = "The set 'of-ninety' holds in the province 90 on 2022-12-31; 'requiring', which requires it, holds in the province 91 on 2022-12-31.",
        });
        Diagnose(Village("of-ninety", Ninety), Requiring("of-ninety", null)).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.PrerequisiteElsewhere);
        Diagnose(Village("national", null), Requiring("national", NinetyOne)).Should().BeEmpty();
        var catalog = Load(Village("of-ninety", Ninety), Requiring("of-ninety", Ninety));
        catalog.InForce(Standard.Model, CommuneOf("90"), 2023, of: AssessedUnit.Village).Prerequisites.Keys.Should().Equal("of-ninety");
    }

    [Fact]
    public void A_criterion_of_a_set_whose_criteria_are_not_recorded_cannot_be_required()
    {
        var requiring = Requiring("of-ninety", Ninety).Replace("\"set\": \"of-ninety\"", "\"set\": \"of-ninety\", \"criterion\": \"ghost\"", StringComparison.Ordinal);

        Diagnose(Village("of-ninety", Ninety), requiring).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.DanglingKey);
    }

    [Theory]
    [InlineData("fill")]
    [InlineData("tightening")]
    public void A_provision_for_an_indicator_that_is_not_recorded_is_told(string kind)
    {
        var provision = Fill("\"threshold\": { \"value\": 70 }").Replace("\"fill\"", $"\"{kind}\"", StringComparison.Ordinal).Replace("\"insurance\"", "\"insurances\"", StringComparison.Ordinal);
        var set = IllustrativeDocuments.Set.Replace("\"criteria\": [", """
            "criteria": [ { "key": "unknown", "number": "9", "name": { "vi": "Minh họa", "en": "Illustrative" }, "citation": {}, "basis": "confirmed",
              "condition": { "kind": "notRecorded" } },
            """, StringComparison.Ordinal);

        IllustrativeDocuments.DiagnosticsOf(Documents([IllustrativeDocuments.Vocabulary, set, Regulation("of-ninety", "7/QĐ-VD", provision)]))
            .Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.DanglingKey);
    }

    [Fact]
    public void What_a_set_requires_is_for_the_same_kind_of_unit()
    {
        var district = Requiring("of-ninety", Ninety).Replace("\"village\"", "\"district\"", StringComparison.Ordinal);

        Diagnose(Village("of-ninety", Ninety), district).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Code = DiagnosticCode.PrerequisiteOfAnotherKind,
            Message = "The set 'of-ninety' is for a village; 'requiring', which requires it, is for a district.",
        });
    }

    [Fact]
    public void A_province_supplies_nothing_of_a_set_of_another()
    {
        var set = IllustrativeDocuments.Set.Replace("\"standard\": \"basic\",", $"\"standard\": \"basic\", \"territory\": {NinetyOne},", StringComparison.Ordinal);
        string[] texts = [IllustrativeDocuments.Vocabulary, set, Regulation("of-ninety", "7/QĐ-VD", Fill("\"threshold\": { \"value\": 70 }"))];

        var diagnostic = IllustrativeDocuments.DiagnosticsOf(Documents(texts)).Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(DiagnosticCode.OutsideTerritory);
        diagnostic.Path.Should().EndWith("territory");
        diagnostic.Message.Should().Be("The set 'example-basic' holds in the province 91 on 2022-12-31; the provision is for the province 90 on 2022-12-31.");

        IllustrativeDocuments.DiagnosticsOf(Documents([.. texts[..2], texts[2].Replace("\"90\"", "\"91\"", StringComparison.Ordinal)])).Should().BeEmpty();
        IllustrativeDocuments.DiagnosticsOf(Documents([.. texts[..2], InTheWholeCountry(texts[2])])).Should().BeEmpty();
        IllustrativeDocuments.DiagnosticsOf(Documents([.. texts[..2], texts[2].Replace("\"fill\"", "\"tightening\"", StringComparison.Ordinal)]))
            .Select(told => told.Code).Should().Contain(DiagnosticCode.OutsideTerritory);
    }

    [Theory]
    [InlineData("""{ "code": "901", "on": "2022-12-31" }""", DiagnosticCode.UnknownTerritory)]
    [InlineData("""{ "code": "90" }""", DiagnosticCode.MissingProperty)]
    [InlineData("\"province\"", DiagnosticCode.UnknownValue)]
    [InlineData("90", DiagnosticCode.WrongType)]
    [InlineData("null", DiagnosticCode.WrongType)]
    public void A_territory_that_cannot_be_read_is_told_once(string territory, string code) =>
        Diagnose(Village("one", territory)).Select(diagnostic => diagnostic.Code).Should().Equal(code);

    private static string LeftToProvinces => """
        { "format": 1, "kind": "vocabulary", "standing": "illustrative", "lastChecked": "2026-11-23", "absences": [
          { "standard": "basic", "assessedUnit": "village", "inForce": { "from": "2022-01-01" }, "assesses": { "from": 2022, "to": 2025 },
            "leftTo": "province", "citation": { "instrument": "example-set" }, "basis": "confirmed" } ] }
        """;

    /// <summary>A set of which nothing but its name is known.</summary>
    private static string Village(string key, string? territory, string start = "2022-01-01") => $$"""
        { "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-23",
          "set": { "key": "{{key}}", "instrument": "example-set", "standard": "basic", "assessedUnit": "village",
            {{(territory is null ? "" : $"\"territory\": {territory},")}} "name": { "vi": "Thôn minh họa", "en": "Illustrative village" },
            "citation": {}, "basis": "confirmed", "inForce": { "from": "{{start}}" }, "assesses": { "from": 2022, "to": 2025 },
            "condition": { "kind": "notRecorded" } } }
        """;

    private static string Requiring(string required, string? territory) => Village("requiring", territory)
        .Replace("\"basic\"", "\"model\"", StringComparison.Ordinal)
        .Replace("{ \"kind\": \"notRecorded\" }", $$"""{ "kind": "allOf", "of": [ { "kind": "prerequisite", "set": "{{required}}" }, { "kind": "notRecorded" } ] }""", StringComparison.Ordinal)
        .Replace("\"condition\":", """
            "criteria": [ { "key": "unknown", "number": "1", "name": { "vi": "Minh họa", "en": "Illustrative" }, "citation": {}, "basis": "confirmed",
              "condition": { "kind": "notRecorded" } } ], "condition":
            """, StringComparison.Ordinal);

    private static CriteriaInForce InForce(CriteriaCatalog catalog, string province) => InForce(catalog, CommuneOf(province), 2023);

    private static CriteriaInForce InForce(CriteriaCatalog catalog, AdministrativeUnit commune, int year) =>
        catalog.InForce(Standard.Basic, commune, year, of: AssessedUnit.Village);

    private static ReasonCode? Answer(CriteriaInForce law) => law.Assess(CommuneOf(law.Province.Code.ToString(), law.Province.Start), Evidence.Empty).Obstacle;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static SourceDocument[] Texts(string[] further) => Documents([IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set, .. further]);

    private static CriteriaCatalog Load(params string[] further) => IllustrativeDocuments.Load(Texts(further));

    private static Diagnostic[] Diagnose(params string[] further) => IllustrativeDocuments.DiagnosticsOf(Texts(further));
}
