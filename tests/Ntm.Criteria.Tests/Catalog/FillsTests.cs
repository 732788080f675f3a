using NodaTime;
using Ntm.Criteria.Requirements;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What a province supplies where the national text leaves it open. All documents here are illustrative.</summary>
public sealed class FillsTests
{
    private static readonly CriteriaCatalog Catalog = IllustrativeDocuments.Load(IllustrativeDocuments.All);

    [Fact]
    public void A_delegated_threshold_is_supplied_in_the_province_with_the_provisions_own_source()
    {
        var cell = LanesIn(InForce(2022)).Should().BeOfType<IssuedThreshold>().Subject;

        cell.Value.Number.Should().Be(2.5m);
        cell.Citation.ToString().Should().Be("Điều 2 Quyết định số 2/QĐ-VD ngày 01/06/2022 của Cơ quan minh họa");
        cell.Provenance.Basis.Should().Be(Basis.Confirmed);
        Lanes(InForce(2022)).Part.Should().Be("lanes");
        Lanes(InForce(2022)).Cells.Should().ContainSingle("the set itself still leaves it to the province").Which.Should().BeOfType<DelegatedThreshold>();
        Lanes(InForce(2022)).For(Catalog.Sets[0].AreaClassification.Classes[0], 2022).Displaced.Should().Equal(Lanes(InForce(2022)).Cells);
    }

    [Fact]
    public void The_same_threshold_stays_open_in_another_province()
    {
        var set = Catalog.InForce(Standard.Basic, CommuneOf("91"), 2022).Set!;

        LanesIn(set).Should().BeOfType<DelegatedThreshold>();
        Lanes(set).For(set.AreaClassification.Classes[0], 2022).Displaced.Should().BeEmpty();
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

        (LanesIn(set) is IssuedThreshold).Should().Be(isSupplied);
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
    public void A_finding_names_the_clause_of_its_words_before_the_one_that_supplies_it()
    {
        var finding = Catalog.InForce(Standard.Basic, CommuneOf("90"), 2022).Assess(CommuneOf("90"), Evidence.Empty).Findings["plan"];

        finding.Citations.Take(2).Should().Equal(finding.Indicator.Provenance.Citation, finding.Indicator.SuppliedBy!.Citation);
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
        var one = Catalog.InForce(Standard.Basic, CommuneOf("91"), 2022).Set;

        Catalog.InForce(Standard.Basic, CommuneOf("92"), 2022).Set.Should().BeSameAs(one);
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
        var commune = CommuneOf("90", isExact ? UnitStart.On(date) : UnitStart.OnOrBefore(date));

        var set = Catalog.InForce(Standard.Basic, commune, 2023).Set!;

        State(LanesIn(set)).Should().Be(isCovered ? "2.5" : isExact ? "delegated" : "2.5, if it is this province");
        Catalog.InForce(Standard.Basic, commune, 2023).Unplaced.IsEmpty.Should().Be(isCovered || isExact, "a province that began later is another, and of one that may have it is not known");
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
              { "areas": ["dbsh"], "years": [2023, 2024], "notRecorded": true },
              { "areas": ["dbsh"], "years": [2025], "notRecorded": true, "remark": { "vi": "chưa đọc được", "en": "not read" } } ] }
            """));

        States(threshold, 2022).Should().Equal("80", "71");
        States(threshold, 2023).Should().Equal("80", "not recorded");
        States(threshold, 2024).Should().Equal("80", "not recorded");
        States(threshold, 2025).Should().Equal("80", "not recorded");
        var own = Catalog.Sets[0].AreaClassification.Classes.Select(area => threshold.For(area, 2022).General).Single(cell => cell.Remark?.English == "its own").Should().BeOfType<IssuedThreshold>().Subject;
        own.Provenance.Basis.Should().Be(Basis.Unconfirmed);
        own.Citation.Article.Should().Be("9");
    }

    [Fact]
    public void Each_class_and_year_of_a_supplied_table_has_the_cell_that_is_for_it()
    {
        var threshold = Insurance(Fill("\"threshold\": { \"cells\": [{ \"years\": [2022, 2024], \"value\": 1 }, { \"years\": [2023, 2025], \"value\": 2 }] }"));

        Enumerable.Range(2022, 4).Select(year => States(threshold, year).Last()).Should().Equal("1", "2", "1", "2");
    }

    [Fact]
    public void A_fill_of_which_it_is_not_known_whether_it_means_the_province_lets_no_earlier_one_apply()
    {
        var catalog = Load(
            Fill("\"threshold\": { \"value\": 60 }"),
            Fill("\"threshold\": { \"value\": 75 }", "{ \"from\": \"2023-01-01\" }").Replace("\"on\": \"2022-12-31\"", "\"on\": \"2023-01-01\"", StringComparison.Ordinal));
        var commune = CommuneOf("90", end: new LocalDate(2022, 12, 31));

        States(On(new LocalDate(2022, 12, 31)), 2022).Should().Equal("80", "60");
        States(On(new LocalDate(2023, 1, 1)), 2022).Should().Equal(["80", "75, if it is this province"], "the later one may mean this province or another");

        Threshold On(LocalDate date) => catalog.InForce(Standard.Basic, commune, 2022, date).Set!.FindIndicator("insurance")!.Requirement.OwnThresholds[0];
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

        catalog.InForce(Standard.Basic, CommuneOf("90"), 2023, new LocalDate(2023, 6, 30)).Set!.FindIndicator("houses")!.Requirement.Should().BeOfType<None>();
        var after = catalog.InForce(Standard.Basic, CommuneOf("90"), 2023, new LocalDate(2023, 7, 1)).Set!.FindIndicator("houses")!;
        after.Requirement.Should().BeOfType<AtLeast>().Which.Threshold.For(Catalog.Sets[0].AreaClassification.Classes[0], 2023).General.Should().BeOfType<IssuedThreshold>();
        after.Name.English.Should().Be("Connected households");
    }

    [Theory]
    [InlineData("2022-06-01")]
    [InlineData("2023-01-01")]
    public void An_example_never_displaces_law(string start)
    {
        var example = Regulation("example-of-a-decision", "3/QĐ-VD", Fill("\"threshold\": { \"value\": 50 }", $"{{ \"from\": \"{start}\" }}"));

        var catalog = IllustrativeDocuments.Load(Documents([.. Enacted(Fill("\"threshold\": { \"value\": 70 }")), example]));
        var threshold = InsuranceOf(catalog, new LocalDate(2023, 12, 31));

        States(threshold, 2023).Should().Equal("80", "70");
        States(threshold, 2024).Should().Equal("80", "50");
        catalog.InForce(Standard.Basic, CommuneOf("90"), 2023).SuppliedBy.Select(instrument => instrument.Key).Should().Equal(["example-decision"], "in that year the example supplies nothing");
        catalog.InForce(Standard.Basic, CommuneOf("90"), 2024).SuppliedBy.Select(instrument => instrument.Key).Should().Equal("example-decision", "example-of-a-decision");

        var displaced = IllustrativeDocuments.Load(Documents(
        [
            .. Enacted(Fill("\"threshold\": { \"value\": 70 }")),
            example.Replace("\"indicator\": \"insurance\"", "\"indicator\": \"roads\", \"part\": \"lanes\"", StringComparison.Ordinal).Replace("\"value\": 50", "\"value\": 1", StringComparison.Ordinal),
        ]));
        displaced.InForce(Standard.Basic, CommuneOf("90"), 2023).SuppliedBy.Select(instrument => instrument.Key).Should().Equal(["example-decision"], "the example supplies nothing");
    }

    [Theory]
    [InlineData("2022-12-30", false)]
    [InlineData("2022-12-31", true)]
    [InlineData(null, true)]
    public void A_fill_does_not_decide_where_the_province_is_not_known_until_its_date_and_says_so(string? lastKnown, bool applies)
    {
        LocalDate? last = lastKnown is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(lastKnown).Value;
        var commune = CommuneOf("90", end: last);
        var law = Catalog.InForce(Standard.Basic, commune, 2022);

        LanesIn(law.Set!).Should().BeOfType<IssuedThreshold>().Which.IsPlaced.Should().Be(applies);
        law.Unplaced.Select(instrument => instrument.Key).Should().Equal(applies ? [] : ["example-decision"]);
        law.SuppliedBy.Select(instrument => instrument.Key).Should().Equal(applies ? ["example-decision"] : []);
        Demanding(law).OfRequired("example-basic").Should().BeEquivalentTo(new { law.Unplaced, law.SuppliedBy }, "what is required is of the same law");
        Told(law, commune, Language.Vietnamese).Contains(
            "Chưa rõ có áp dụng hay không: Quyết định số 2/QĐ-VD ngày 01/06/2022 của Cơ quan minh họa: chưa rõ tỉnh nêu trong đó có phải là tỉnh này hay không.", StringComparison.Ordinal).Should().Be(!applies);
        Told(law, commune, Language.English).Contains(
            "Not known whether it applies: Decision 2/QĐ-VD of 1 June 2022 of the Illustrative body: whether the province that it names is this one is not known.", StringComparison.Ordinal).Should().Be(!applies);
        Catalog.InForce(Standard.Basic, CommuneOf("91"), 2022).Unplaced.Should().BeEmpty("it names another code");
        Catalog.InForce(Standard.Basic, CommuneOf("91"), 2022).SuppliedBy.Should().BeEmpty();
        Catalog.InForce(Standard.Basic, commune, 2022, new LocalDate(2022, 5, 31)).Unplaced.Should().BeEmpty("it is not in force yet");
    }

    [Fact]
    public void A_decision_of_which_it_is_not_known_whether_it_means_the_province_supplies_nothing_also_where_it_says_no_level()
    {
        var catalog = Load(Fill("\"threshold\": { \"notRecorded\": true }"));
        var law = catalog.InForce(Standard.Basic, CommuneOf("90", end: new LocalDate(2022, 12, 30)), 2022);

        law.Unplaced.Select(instrument => instrument.Key).Should().Equal("example-decision");
        law.SuppliedBy.Should().BeEmpty();
        catalog.InForce(Standard.Basic, CommuneOf("90"), 2022).SuppliedBy.Should().ContainSingle();
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

    private static Threshold Insurance(string fill) => InsuranceOf(Load(fill));

    private static Threshold InsuranceOf(CriteriaCatalog catalog, LocalDate? on = null) =>
        InsuranceIndicator(catalog, on).Requirement.Should().BeOfType<AtLeast>().Subject.Threshold;

    private static Indicator InsuranceIndicator(CriteriaCatalog catalog, LocalDate? on = null) =>
        catalog.InForce(Standard.Basic, CommuneOf("90"), 2022, on).Set!.FindIndicator("insurance")!;

    private static string Told(CriteriaInForce law, AdministrativeUnit commune, Language language) =>
        string.Join(' ', law.Assess(commune, Evidence.Empty).Explain(language).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The law of a set that requires this one.
    private static CriteriaInForce Demanding(CriteriaInForce law)
    {
        var set = IllustrativeLaw.Set("demanding", new Prerequisite(law.Set!.Key, null), []);
        return new CriteriaInForce(new LawQuestion(Standard.Advanced, AssessedUnit.Commune, law.AssessedYear, law.On), law.Province, ResolvedSet.Of(set, _ => law.Set, key => key == law.Set.Key ? law.Unplaced : []), IllustrativeLaw.OfNoDocuments);
    }

    private static IEnumerable<string> States(Threshold threshold, int year) => Catalog.Sets[0].AreaClassification.Classes
        .Select(area => threshold.For(area, year).General)
        .Select(State);

    private static string State(ThresholdCell cell) =>
        cell.Match(issued => issued.IsPlaced ? issued.ToString() : $"{issued}, if it is this province", _ => "delegated", _ => "not recorded");

    private static CriteriaSet InForce(int year, LocalDate? on = null) => Catalog.InForce(Standard.Basic, CommuneOf("90"), year, on).Set!;

    private static ThresholdCell LanesIn(CriteriaSet set) => Lanes(set).For(set.AreaClassification.Classes[0], 2022).General;

    private static Threshold Lanes(CriteriaSet set) =>
        set.FindIndicator("roads")!.Requirement.Parts[0].Should().BeOfType<AtLeast>().Subject.Threshold;
}
