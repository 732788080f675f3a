using NodaTime;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What a province supplies where the national text leaves it open. All documents here are illustrative.</summary>
public sealed class FillsTests
{
    private static readonly LocalDate Late2022 = new(2022, 12, 31);
    private static readonly CriteriaCatalog Catalog = IllustrativeDocuments.Load(IllustrativeDocuments.All);

    [Fact]
    public void A_delegated_threshold_is_supplied_in_the_province_with_the_provisions_own_source()
    {
        var cell = Lanes(InForce(2022)).Cells.Should().ContainSingle().Which.Should().BeOfType<IssuedThreshold>().Subject;

        cell.Value.Number.Should().Be(2.5m);
        cell.Citation.ToString().Should().Be("Điều 2 Quyết định số 2/QĐ-VD ngày 01/06/2022 của Cơ quan minh họa");
        cell.Provenance.Basis.Should().Be(Basis.Confirmed);
        Lanes(InForce(2022)).Part.Should().Be("lanes");
    }

    [Fact]
    public void The_same_threshold_stays_open_in_another_province()
    {
        var set = Catalog.InForce(Standard.Basic, Commune("91"), 2022).Set!;

        Lanes(set).Cells.Should().ContainSingle().Which.Should().BeOfType<DelegatedThreshold>();
        set.FindIndicator("plan")!.Requirement.Should().BeOfType<Delegated>();
    }

    [Theory]
    [InlineData("2022-05-31", false)]
    [InlineData("2022-06-01", true)]
    [InlineData("2022-06-02", true)]
    public void A_fill_takes_effect_on_its_first_day(string date, bool isSupplied)
    {
        IsoDate.TryParse(date, out var on).Should().BeTrue();
        var set = InForce(2022, on);

        (Lanes(set).Cells[0] is IssuedThreshold).Should().Be(isSupplied);
        (set.FindIndicator("plan")!.SuppliedBy is not null).Should().Be(isSupplied);
        set.FindIndicator("plan")!.InForce.ToString().Should().Be(isSupplied ? "2022-06-01..2025-12-31" : "2022-01-01..2022-05-31");
    }

    [Fact]
    public void A_delegated_requirement_is_replaced_and_says_by_what()
    {
        var indicator = InForce(2022).FindIndicator("plan")!;

        indicator.Requirement.Should().BeOfType<Yes>().Which.Measure.Key.Should().Be("plan");
        indicator.SuppliedBy!.Citation.Article.Should().Be("3");
        indicator.Provenance.Citation.Row.Should().Be("1.1");
    }

    [Fact]
    public void What_no_provision_touches_is_the_same_instance_as_enacted()
    {
        var enacted = Catalog.Sets.Single();

        InForce(2022).FindIndicator("insurance").Should().BeSameAs(enacted.FindIndicator("insurance"));
        enacted.FindIndicator("plan")!.Requirement.Should().BeOfType<Delegated>();
    }

    [Fact]
    public void Provinces_without_a_fill_share_one_set_and_asking_again_gives_the_same()
    {
        var one = Catalog.InForce(Standard.Basic, Commune("91"), 2022).Set;

        Catalog.InForce(Standard.Basic, Commune("92"), 2022).Set.Should().BeSameAs(one);
        InForce(2022).Should().BeSameAs(InForce(2022)).And.NotBeSameAs(one);
    }

    [Theory]
    [InlineData("2022-12-30", true, true)]
    [InlineData("2022-12-31", true, true)]
    [InlineData("2023-01-01", true, false)]
    [InlineData("2022-12-31", false, true)]
    [InlineData("2023-01-01", false, false)]
    public void A_province_that_took_over_the_code_after_the_date_of_the_provision_is_another(string start, bool isExact, bool isCovered)
    {
        IsoDate.TryParse(start, out var date).Should().BeTrue();
        var commune = Commune("90", isExact ? UnitStart.On(date) : UnitStart.OnOrBefore(date));

        var set = Catalog.InForce(Standard.Basic, commune, 2023).Set!;

        (Lanes(set).Cells[0] is IssuedThreshold).Should().Be(isCovered);
    }

    [Fact]
    public void Only_the_open_cells_of_a_table_are_supplied()
    {
        var threshold = Insurance(Fill("\"threshold\": { \"value\": 70 }"));

        States(threshold, 2022).Should().Equal("80", "70");
        States(threshold, 2023).Should().Equal("80", "70");
        States(threshold, 2024).Should().Equal("80", "70");
        threshold.Common.Should().ContainSingle();
    }

    [Fact]
    public void An_enacted_fill_supplies_what_is_delegated_and_leaves_what_is_not_recorded()
    {
        var documents = Enacted(Fill("\"threshold\": { \"value\": 70 }"));

        var threshold = InsuranceOf(IllustrativeDocuments.Load(Documents(documents)));

        States(threshold, 2023).Should().Equal("80", "70");
        States(threshold, 2024).Should().Equal("80", "not recorded");
    }

    [Fact]
    public void The_cells_of_a_fill_may_differ_by_area_and_year_and_have_a_source_of_their_own()
    {
        var threshold = Insurance(Fill("""
            "threshold": { "cells": [
              { "areas": ["tdmnpb"], "value": 1 },
              { "areas": ["dbsh"], "years": [2022], "value": 71, "basis": "unconfirmed", "remark": { "vi": "riêng", "en": "its own" } },
              { "areas": ["dbsh"], "years": [2023, 2024], "delegatedTo": "ministry" },
              { "areas": ["dbsh"], "years": [2025], "notRecorded": true, "remark": { "vi": "chưa đọc được", "en": "not read" } } ] }
            """));

        States(threshold, 2022).Should().Equal("80", "71");
        States(threshold, 2023).Should().Equal("80", "delegated");
        States(threshold, 2024).Should().Equal("80", "delegated");
        States(threshold, 2025).Should().Equal("80", "not recorded");
        var own = threshold.For(threshold.Cells.Single(cell => cell.Remark?.English == "its own").Areas[0], 2022).Should().BeOfType<IssuedThreshold>().Subject;
        own.Provenance.Basis.Should().Be(Basis.Unconfirmed);
        own.Citation.Article.Should().Be("9");
    }

    [Fact]
    public void Each_class_and_year_of_a_supplied_table_is_covered_exactly_once()
    {
        var threshold = Insurance(Fill("\"threshold\": { \"cells\": [{ \"years\": [2022, 2024], \"value\": 1 }, { \"years\": [2023, 2025], \"value\": 2 }] }"));

        foreach (var area in Catalog.Sets[0].AreaClassification.Classes)
        {
            foreach (var year in Enumerable.Range(2022, 4))
            {
                threshold.Cells.Count(cell => cell.HoldsFor(area, year)).Should().Be(1);
            }
        }
    }

    [Fact]
    public void Of_two_fills_in_force_the_one_that_started_later_goes_before_and_when_it_ends_the_other_applies_again()
    {
        var catalog = Load(
            Fill("\"threshold\": { \"value\": 60 }", "{ \"from\": \"2022-06-01\" }"),
            Fill("\"threshold\": { \"value\": 75 }", "{ \"from\": \"2023-01-01\", \"to\": \"2023-06-30\" }"));

        States(InsuranceOf(catalog, new LocalDate(2022, 12, 31)), 2023).Should().Equal("80", "60");
        States(InsuranceOf(catalog, new LocalDate(2023, 1, 1)), 2023).Should().Equal("80", "75");
        States(InsuranceOf(catalog, new LocalDate(2023, 6, 30)), 2023).Should().Equal("80", "75");
        States(InsuranceOf(catalog, new LocalDate(2023, 7, 1)), 2023).Should().Equal("80", "60");
        InsuranceIndicator(catalog, new LocalDate(2023, 7, 1)).InForce.ToString().Should().Be("2023-07-01..2025-12-31");
        InsuranceIndicator(catalog, new LocalDate(2023, 3, 1)).InForce.ToString().Should().Be("2023-01-01..2023-06-30");
    }

    [Fact]
    public void An_amended_indicator_is_supplied_from_the_day_that_it_is_amended()
    {
        var fill = Fill("\"threshold\": { \"value\": 40 }", "{ \"from\": \"2023-07-01\" }").Replace("insurance", "houses", StringComparison.Ordinal);
        var catalog = Load(fill);

        catalog.InForce(Standard.Basic, Commune("90"), 2023, new LocalDate(2023, 6, 30)).Set!.FindIndicator("houses")!.Requirement.Should().BeOfType<None>();
        var after = catalog.InForce(Standard.Basic, Commune("90"), 2023, new LocalDate(2023, 7, 1)).Set!.FindIndicator("houses")!;
        after.Requirement.Should().BeOfType<AtLeast>().Which.Threshold.Cells.Should().ContainSingle().Which.Should().BeOfType<IssuedThreshold>();
        after.Name.English.Should().Be("Connected households");
    }

    [Fact]
    public void A_fill_that_begins_before_the_threshold_is_open_is_a_mistake()
    {
        var fill = Fill("\"threshold\": { \"value\": 40 }").Replace("insurance", "houses", StringComparison.Ordinal);

        Diagnose(fill).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.NothingOpen });
    }

    [Theory]
    [InlineData("\"basis\": \"unconfirmed\", \"requirement\"", "\"basis\": \"certain\", \"requirement\"", DiagnosticCode.UnknownValue)]
    [InlineData("\"indicator\": \"insurance\"", "\"indicator\": \"insurrance\"", DiagnosticCode.DanglingKey)]
    [InlineData("\"set\": \"example-basic\"", "\"set\": \"example-basis\"", DiagnosticCode.DanglingKey)]
    [InlineData("\"kind\": \"amendment\"", "\"kind\": \"amendement\"", DiagnosticCode.UnknownValue)]
    public void While_an_amendment_cannot_be_read_nothing_is_told_of_the_fills_of_what_it_may_open(string old, string replacement, string code)
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2022-06-01" },
              "citation": {}, "basis": "unconfirmed", "requirement": { "kind": "delegated", "to": "province", "basis": "unconfirmed", "form": { "kind": "yes", "measure": "plan" } } }
            """;
        var fill = Fill("\"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }");

        Diagnose(Amendment, fill).Should().BeEmpty();
        Diagnose(Amendment.Replace(old, replacement, StringComparison.Ordinal), fill).Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void An_enacted_document_does_not_fill_what_is_only_not_recorded()
    {
        var documents = Enacted(Fill("\"threshold\": { \"value\": 70 }"))
            .Select(document => document.Replace("\"years\": [2022, 2023], \"delegatedTo\": \"province\", \"basis\": \"unconfirmed\"", "\"years\": [2022, 2023], \"notRecorded\": true", StringComparison.Ordinal))
            .ToArray();

        Diagnose(documents).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.UnrecordedFilledByEnacted);
    }

    [Theory]
    [InlineData("\"threshold\": { \"value\": 70 }", false)]
    [InlineData("\"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }", true)]
    public void Only_an_example_fills_what_is_left_to_a_ministry(string supply, bool isWhole)
    {
        var amendment = isWhole
            ? """
              { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2022-06-01" }, "citation": {}, "basis": "unconfirmed",
                "requirement": { "kind": "delegated", "to": "ministry", "basis": "unconfirmed", "form": { "kind": "yes", "measure": "plan" } } },
              """
            : "";
        string[] documents = [.. Texts(amendment + Fill(supply)).Select(document => document.Replace(
            "\"years\": [2022, 2023], \"delegatedTo\": \"province\", \"basis\": \"unconfirmed\"", "\"years\": [2022, 2023], \"delegatedTo\": \"ministry\", \"basis\": \"unconfirmed\"", StringComparison.Ordinal))];
        string[] enacted = [.. documents.Select(document => document.Replace("illustrative", "enacted", StringComparison.Ordinal))];

        Diagnose(documents).Should().BeEmpty();
        var mistake = Diagnose(enacted).Should().ContainSingle().Subject;
        mistake.Code.Should().Be(DiagnosticCode.LeftToAnother);
        mistake.Message.Should().Contain("of 'insurance' is left to another authority than the province on 2022-06-01");
    }

    [Theory]
    [InlineData("2022-06-01")]
    [InlineData("2023-01-01")]
    public void An_example_never_displaces_law(string start)
    {
        var example = $$"""
            { "format": 1, "kind": "regulation", "standing": "illustrative", "lastChecked": "2026-11-23",
              "instruments": [ { "key": "example-of-a-decision", "number": "3/QĐ-VD", "type": { "vi": "Quyết định", "en": "Decision" },
                "issuer": { "vi": "Cơ quan minh họa", "en": "Illustrative body" }, "signed": "2022-06-01", "inForce": { "from": "2022-06-01" },
                "title": { "vi": "Minh họa", "en": "An example" } } ],
              "instrument": "example-of-a-decision", "provisions": [ {{Fill("\"threshold\": { \"value\": 50 }", $"{{ \"from\": \"{start}\" }}")}} ] }
            """;

        var threshold = InsuranceOf(IllustrativeDocuments.Load(Documents([.. Enacted(Fill("\"threshold\": { \"value\": 70 }")), example])), new LocalDate(2023, 12, 31));

        States(threshold, 2023).Should().Equal("80", "70");
        States(threshold, 2024).Should().Equal("80", "50");
    }

    [Theory]
    [InlineData("2022-12-30", false)]
    [InlineData("2022-12-31", true)]
    [InlineData(null, true)]
    public void A_fill_does_not_apply_where_the_province_is_not_known_until_its_date_and_says_so(string? lastKnown, bool applies)
    {
        LocalDate? last = lastKnown is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(lastKnown).Value;
        var commune = Commune("90", end: last);
        var law = Catalog.InForce(Standard.Basic, commune, 2022);

        Lanes(law.Set!).For(law.Set!.AreaClassification.Classes[0], 2022).Should().BeOfType(applies ? typeof(IssuedThreshold) : typeof(DelegatedThreshold));
        law.Unplaced.Select(instrument => instrument.Key).Should().Equal(applies ? [] : ["example-decision"]);
        law.Assess(commune, Evidence.Empty).Explain(Language.Vietnamese).Contains("Không áp dụng: Quyết định số 2/QĐ-VD ngày 01/06/2022", StringComparison.Ordinal).Should().Be(!applies);
        Catalog.InForce(Standard.Basic, Commune("91"), 2022).Unplaced.Should().BeEmpty("it names another code");
        Catalog.InForce(Standard.Basic, commune, 2022, new LocalDate(2022, 5, 31)).Unplaced.Should().BeEmpty("it is not in force yet");
    }

    [Fact]
    public void A_provision_without_an_end_ends_with_its_instrument()
    {
        string[] documents = [.. Texts(Fill("\"threshold\": { \"value\": 60 }")).Select(document => document.Replace(
            "\"inForce\": { \"from\": \"2022-06-01\" }, \"title\"", "\"inForce\": { \"from\": \"2022-06-01\", \"to\": \"2023-12-30\" }, \"title\"", StringComparison.Ordinal))];
        var catalog = IllustrativeDocuments.Load(Documents(documents));

        States(InsuranceOf(catalog, new LocalDate(2023, 12, 30)), 2023).Should().Equal("80", "60");
        States(InsuranceOf(catalog, new LocalDate(2023, 12, 31)), 2023).Should().Equal("80", "delegated");
    }

    [Fact]
    public void The_only_threshold_is_the_same_with_its_part_and_without()
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2022-06-01" }, "citation": {}, "basis": "unconfirmed",
              "requirement": { "kind": "atLeast", "measure": "insured", "threshold": { "part": "insured", "delegatedTo": "province", "basis": "unconfirmed" } } }
            """;
        var without = Fill("\"threshold\": { \"value\": 60 }");
        var with = without.Replace("\"indicator\": \"insurance\"", "\"indicator\": \"insurance\", \"part\": \"insured\"", StringComparison.Ordinal);

        Diagnose(Amendment, without).Should().BeEmpty();
        Diagnose(Amendment, with).Should().BeEmpty();
        Diagnose(Amendment, without, with).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.TwoProvisions);
    }

    [Fact]
    public void Two_fills_of_the_same_that_start_together_are_a_mistake_and_in_two_provinces_they_are_not()
    {
        var fill = Fill("\"threshold\": { \"value\": 60 }");

        Diagnose(fill, fill).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.TwoProvisions);
        Diagnose(fill, fill.Replace("\"90\"", "\"91\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Two_amendments_of_the_same_that_start_together_are_a_mistake()
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "houses" }, "inForce": { "from": "2023-07-01" },
              "citation": {}, "basis": "unconfirmed", "requirement": { "kind": "none", "measure": "poor-houses" } }
            """;

        Diagnose(Amendment).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.TwoProvisions);
        Diagnose(Amendment.Replace("2023-07-01", "2023-07-02", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Only_who_issued_a_set_amends_it_and_an_example_tries_out_what_another_would()
    {
        const string Amendment = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2023-07-01" },
              "citation": {}, "basis": "reported", "accounts": ["X-1"], "requirement": { "kind": "none", "measure": "poor-houses" } }
            """;
        var byAnother = Texts(Amendment).Select(text => text.Replace(
            "\"issuer\": { \"vi\": \"Cơ quan minh họa\", \"en\": \"Illustrative body\" }, \"signed\": \"2022-06-01\"",
            "\"issuer\": { \"vi\": \"UBND tỉnh Minh Họa\", \"en\": \"Illustrative body\" }, \"signed\": \"2022-06-01\"",
            StringComparison.Ordinal)).ToArray();

        IllustrativeDocuments.DiagnosticsOf(Documents(Enacted(Amendment))).Should().BeEmpty();
        IllustrativeDocuments.DiagnosticsOf(Documents(byAnother)).Should().BeEmpty();
        var mistakes = IllustrativeDocuments.DiagnosticsOf(Documents([.. byAnother.Select(text => text.Replace("illustrative", "enacted", StringComparison.Ordinal))]));
        mistakes.Should().OnlyContain(mistake => mistake.Code == DiagnosticCode.NotTheIssuer).And.HaveCount(2, "the decision has an amendment of its own");
        mistakes[0].Message.Should().Be("'example-decision' is of another issuer than 'example-set', which issued the set 'example-basic'.");
    }

    [Fact]
    public void A_number_that_comes_back_when_an_amendment_ends_is_a_mistake_where_another_has_taken_it()
    {
        const string Renumbered = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2023-01-01", "to": "2023-12-31" },
              "citation": {}, "basis": "unconfirmed", "number": "2.9", "requirement": { "kind": "none", "measure": "poor-houses" } }
            """;
        const string Taking = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "houses" }, "inForce": { "from": "2023-02-01" },
              "citation": {}, "basis": "unconfirmed", "number": "2.1", "requirement": { "kind": "none", "measure": "poor-houses" } }
            """;

        Diagnose(Renumbered.Replace("\"2.9\"", "\"2.1\"", StringComparison.Ordinal)).Should().BeEmpty();
        Diagnose(Renumbered, Taking).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DiagnosticCode.DuplicateNumber, Path = "$.provisions[1].number" });
        Diagnose(Renumbered.Replace(", \"to\": \"2023-12-31\"", "", StringComparison.Ordinal), Taking).Should().BeEmpty();
    }

    [Fact]
    public void Two_amendments_that_give_the_same_number_on_one_date_are_one_mistake()
    {
        const string Renumbered = """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2023-01-01" },
              "citation": {}, "basis": "unconfirmed", "number": "2.9", "requirement": { "kind": "none", "measure": "poor-houses" } }
            """;

        Diagnose(Renumbered, Renumbered.Replace("insurance", "houses", StringComparison.Ordinal)).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.DuplicateNumber);
    }

    [Theory]
    [InlineData("gradeAtLeast", "quality")]
    [InlineData("atLeast", "connected")]
    public void A_fill_over_forms_with_two_measures_is_a_mistake(string kind, string measure)
    {
        var amendment = $$"""
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "insurance" }, "inForce": { "from": "2024-01-01" },
              "citation": {}, "basis": "unconfirmed",
              "requirement": { "kind": "{{kind}}", "measure": "{{measure}}", "threshold": { "delegatedTo": "province", "basis": "unconfirmed" } } }
            """;

        var mistake = Diagnose(amendment, Fill("\"threshold\": { \"value\": 60 }")).Should().ContainSingle().Subject;
        mistake.Code.Should().Be(DiagnosticCode.WrongThreshold);
        mistake.Message.Should().Be($"The threshold of 'insurance' is on '{measure}' on 2024-01-01, and on 'insured' before.");
        Diagnose(amendment, Fill("\"threshold\": { \"value\": 60 }", "{ \"from\": \"2022-06-01\", \"to\": \"2023-12-31\" }")).Should().BeEmpty();
    }

    private static string Fill(string supply, string inForce = "{ \"from\": \"2022-06-01\" }") => $$"""
        { "kind": "fill", "target": { "set": "example-basic", "indicator": "insurance" },
          "territory": { "code": "90", "on": "2022-12-31" }, "inForce": {{inForce}},
          "citation": { "article": "9" }, "basis": "confirmed", {{supply}} }
        """;

    private static string[] Texts(params string[] provisions) =>
    [
        IllustrativeDocuments.Vocabulary,
        IllustrativeDocuments.Set,
        IllustrativeDocuments.Decision.Replace("\"provisions\": [", $"\"provisions\": [ {string.Join(',', provisions)},", StringComparison.Ordinal),
    ];

    private static string[] Enacted(string provision) => [.. Texts(provision).Select(text => text.Replace("illustrative", "enacted", StringComparison.Ordinal))];

    private static CriteriaCatalog Load(params string[] provisions) => IllustrativeDocuments.Load(Documents(Texts(provisions)));

    private static Diagnostic[] Diagnose(params string[] provisions) =>
        IllustrativeDocuments.DiagnosticsOf(Documents(provisions[0].Contains("\"format\"", StringComparison.Ordinal) ? provisions : Texts(provisions)));

    private static SourceDocument[] Documents(string[] texts) => [.. texts.Select((text, index) => SourceDocument.FromText($"illustrative-{PlainNumber.Format(index)}.json", text))];

    private static Threshold Insurance(string fill) => InsuranceOf(Load(fill));

    private static Threshold InsuranceOf(CriteriaCatalog catalog, LocalDate? on = null) =>
        InsuranceIndicator(catalog, on).Requirement.Should().BeOfType<AtLeast>().Subject.Threshold;

    private static Indicator InsuranceIndicator(CriteriaCatalog catalog, LocalDate? on = null) =>
        catalog.InForce(Standard.Basic, Commune("90"), 2022, on).Set!.FindIndicator("insurance")!;

    private static IEnumerable<string> States(Threshold threshold, int year) => Catalog.Sets[0].AreaClassification.Classes
        .Select(area => threshold.For(area, year).Match(issued => issued.Value.ToString(), _ => "delegated", _ => "not recorded"));

    private static CriteriaSet InForce(int year, LocalDate? on = null) => Catalog.InForce(Standard.Basic, Commune("90"), year, on).Set!;

    private static Threshold Lanes(CriteriaSet set) =>
        set.FindIndicator("roads")!.Requirement.Parts[0].Should().BeOfType<AtLeast>().Subject.Threshold;

    private static AdministrativeUnit Commune(string province, UnitStart? start = null, LocalDate? end = null)
    {
        var begun = start ?? UnitStart.OnOrBefore(new LocalDate(2020, 3, 1));
        UnitRow[] rows =
        [
            new() { Code = UnitCode.Parse(province, null), Type = UnitType.Province, Name = "Minh Họa", Start = begun },
            new() { Code = UnitCode.Parse("90001", null), Type = UnitType.RuralCommune, Name = "Đồng Mẫu", Start = begun, Parent = UnitCode.Parse(province, null) },
        ];
        return IllustrativeUnits.TerritoryOf(DatePeriod.Of(begun.Date, end), rows).On(end ?? (Late2022 > begun.Date ? Late2022 : begun.Date)).Commune("90001");
    }
}
