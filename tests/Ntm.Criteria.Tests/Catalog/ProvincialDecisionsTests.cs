using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What Bình Phước decided, as far as it was read: in that province alone, from the first day of its decision. The communes and what is measured are illustrative.</summary>
public sealed class ProvincialDecisionsTests
{
    public const string Decision = "1360-qd-ubnd-binh-phuoc";

    private const string National = "318-qd-ttg";
    private const string BinhPhuoc = "70";
    private const string Neighbour = "72";
    private const string SpecialDifficulty = "special-difficulty";
    private const int WholeLength = 1_000;

    private static readonly LocalDate Issued = new(2022, 7, 28);

    // The codes are those of the list of units; both provinces are of the Southeast here.
    private static readonly TerritorySnapshot Units = TerritoryOf(
        Known,
        [
            Row(BinhPhuoc, UnitType.Province, "Bình Phước", parent: null, region: "dnb"),
            Row("701", UnitType.RuralDistrict, "Suối Mơ", BinhPhuoc),
            Row("70001", UnitType.RuralCommune, "Đồng Mẫu", "701"),
            Row(Neighbour, UnitType.Province, "Minh Họa", parent: null, region: "dnb"),
            Row("721", UnitType.RuralDistrict, "Suối Mơ", Neighbour),
            Row("72001", UnitType.RuralCommune, "Đồng Mẫu", "721"),
        ]).On(new LocalDate(2022, 12, 31));

    /// <summary>The roads of criterion 2, with the level for communes of special difficulty, and whether it was read for the other communes too.</summary>
    public static TheoryData<string, string, int, bool> Roads => new()
    {
        { "commune-roads", "paved-commune-roads", 100, true },
        { "village-roads", "hard-surfaced-village-roads", 80, false },
        { "lanes", "clean-passable-lanes", 50, false },
        { "field-roads", "passable-field-roads", 70, false },
    };

    /// <summary>The forms that the sets of 2021 to 2025 have in the province on the first day of the decision.</summary>
    public static IEnumerable<CriteriaSet> Forms() =>
        from enacted in CriteriaCatalog.Embedded.Sets
        where enacted.Assesses.Contains(Issued.Year) && enacted.AssessedUnit == AssessedUnit.Commune && enacted.Purpose == SetPurpose.Assessment
        select CriteriaCatalog.Embedded.InForce(enacted.Standard, Special(BinhPhuoc), Issued.Year, Issued).Set!;

    [Fact]
    public void All_that_the_document_provides_is_tried_here()
    {
        using var document = JsonDocument.Parse(Repository.ReadText($"src/Ntm.Criteria/Catalog/Documents/{Decision}.json"));
        var provisions = document.RootElement.GetProperty("provisions").EnumerateArray().ToList();

        provisions.Select(Told).Should().BeEquivalentTo(
            [$"zoning {FactTable.Basic}", .. Roads.Select(row => $"fill {FactTable.Basic} {row.Data.Item1}"), $"tightening {FactTable.Basic} income-per-head"]);

        static string Told(JsonElement provision) =>
            string.Join(' ', provision.GetProperty("target").EnumerateObject().Select(key => key.Value.GetString()).Prepend(provision.GetProperty("kind").GetString()));
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public void A_commune_of_special_difficulty_reaches_a_level_in_the_province_from_its_first_day_on(string indicator, string measure, int level, bool isForAll)
    {
        foreach (var steps in new[] { -1, 0, 1 }.Where(steps => level < 100 || steps <= 0))
        {
            var because = $"{indicator}, {steps} steps from {level} percent";
            foreach (var on in new[] { Issued, Issued.PlusDays(1), new LocalDate(2022, 12, 31), new LocalDate(2025, 12, 31) })
            {
                var finding = Road(Special(BinhPhuoc), on, steps);
                finding.Verdict.Should().Be(steps < 0 ? Verdict.NotMet : Verdict.Met, because);
                finding.Citations.Select(citation => citation.Instrument.Key).Should().Contain([National, Decision], because);
                Road(Other(BinhPhuoc), on, steps).Reasons.SequenceEqual([ReasonCode.NotRecorded]).Should().Be(!isForAll, because);
                IsLeftOpen(Road(Special(Neighbour), on, steps)).Should().BeTrue(because);
                IsLeftOpen(Road(Other(Neighbour), on, steps)).Should().BeTrue(because);
            }

            IsLeftOpen(Road(Special(BinhPhuoc), Issued.PlusDays(-1), steps)).Should().BeTrue(because);
            IsLeftOpen(Road(Other(BinhPhuoc), Issued.PlusDays(-1), steps)).Should().BeTrue(because);
        }

        Finding Road(AdministrativeUnit commune, LocalDate on, int steps) => Find(commune, on, indicator, measure, Length(level, steps));
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public void Another_commune_is_held_to_what_was_read_for_all_and_to_nothing_else(string indicator, string measure, int level, bool isForAll)
    {
        Verdict[] expected = isForAll ? [Verdict.NotMet, Verdict.NotMet, Verdict.Met] : [Verdict.Undetermined, Verdict.Undetermined, Verdict.Undetermined];

        new[] { Length(0, 0), Length(level, -1), Length(100, 0) }.Select(length => Find(Other(BinhPhuoc), Issued, indicator, measure, length).Verdict).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public void A_commune_of_which_it_is_not_known_whether_it_is_of_special_difficulty_is_judged_where_both_agree(string indicator, string measure, int level, bool isForAll)
    {
        var commune = Unit(BinhPhuoc);

        Find(commune, Issued, indicator, measure, Length(level, -1)).Verdict.Should().Be(isForAll ? Verdict.NotMet : Verdict.Undetermined);
        Find(commune, Issued, indicator, measure, Length(level, 0)).Verdict.Should().Be(isForAll ? Verdict.Met : Verdict.Undetermined);
    }

    [Theory]
    [InlineData(38.99, "NotMet", "NotMet")]
    [InlineData(39, "Undetermined", "Met")]
    [InlineData(39.01, "Undetermined", "Met")]
    public void The_income_of_2022_in_a_commune_of_special_difficulty_must_reach_the_level_of_the_province_beside_that_of_the_set_which_is_unconfirmed(
        decimal income, string verdict, string admitted)
    {
        foreach (var on in new[] { Issued, Issued.PlusDays(1), new LocalDate(2022, 12, 31) })
        {
            Income(Special(BinhPhuoc), on, income).Verdict.Name.Should().Be(verdict);
            Income(Special(BinhPhuoc), on, income, UnconfirmedThresholds.Admitted).Verdict.Name.Should().Be(admitted);
        }

        foreach (var (commune, on) in new[] { (Special(BinhPhuoc), Issued.PlusDays(-1)), (Special(Neighbour), Issued), (SafetyZone(BinhPhuoc), Issued) })
        {
            Income(commune, on, income).Verdict.Should().Be(Verdict.Undetermined, "the level of the set alone decides nothing");
            Income(commune, on, income, UnconfirmedThresholds.Admitted).Verdict.Name.Should().Be(admitted);
        }

        Income(Other(BinhPhuoc), Issued, income).Reasons.Should().Equal([ReasonCode.NotRecorded], "what was read for the others is cut");
        Income(Unit(BinhPhuoc), Issued, income).Verdict.Should().Be(Verdict.Undetermined, "it may be one of the others");
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public void What_was_read_for_communes_of_special_difficulty_decides_nothing_for_a_safety_zone_commune(string indicator, string measure, int level, bool isForAll)
    {
        Find(SafetyZone(BinhPhuoc), Issued, indicator, measure, Length(level, -1)).Verdict.Should().Be(isForAll ? Verdict.NotMet : Verdict.Undetermined);
    }

    [Fact]
    public void The_level_of_income_is_for_the_year_2022_and_communes_of_special_difficulty_alone_in_whatever_class_of_the_set_they_are()
    {
        var set = CriteriaCatalog.Embedded.InForce(Standard.Basic, Special(BinhPhuoc), 2022, Issued).Set!;
        var byGroup = set.FindIndicator("income-per-head")!.Requirement.Should().BeOfType<ByAreaClass>().Subject;

        var provincial = from @case in byGroup.Cases
                         from area in set.AreaClassification.Classes
                         from year in Enumerable.Range(set.Assesses.First, 5)
                         let level = @case.Requirement.OwnThresholds.Single().For(area, year).Provincial
                         where level is not null
                         select $"{@case.Areas.Single()} in {area} {PlainNumber.Format(year)}: {level}";
        provincial.Should().Equal(set.AreaClassification.Classes.Select(area => $"special in {area} 2022: 39"));
    }

    [Fact]
    public void The_decision_divides_the_communes_of_the_province_into_two_groups_from_its_first_day_on()
    {
        foreach (var (province, on, expected) in new[] { (BinhPhuoc, Issued.PlusDays(-1), 0), (BinhPhuoc, Issued, 1), (BinhPhuoc, Issued.PlusDays(1), 1), (Neighbour, Issued, 0) })
        {
            CriteriaCatalog.Embedded.InForce(Standard.Basic, Unit(province), 2022, on).Set!.Zonings.Should().HaveCount(expected, "of {0} on {1}", province, on);
        }

        var zoning = CriteriaCatalog.Embedded.InForce(Standard.Basic, Unit(BinhPhuoc), 2022, Issued).Set!.Zonings.Single();
        Groups(Special(BinhPhuoc)).Should().Equal("special");
        Groups(Other(BinhPhuoc)).Should().Equal("other");
        Groups(SafetyZone(BinhPhuoc)).Should().Equal("other");
        Groups(Unit(BinhPhuoc)).Should().Equal("special", "other");
        zoning.Provenance.Basis.Should().Be(Basis.Reported);
        zoning.Classification.Placements(Unit(BinhPhuoc), IllustrativeLaw.On).Select(placement => placement.Clause!.Provenance).Should().OnlyContain(
            provenance => provenance.Basis == Basis.Reported && provenance.Citation.Instrument.Key == Decision && provenance.Accounts.Single().Key == "E-76");

        IEnumerable<string> Groups(AdministrativeUnit commune) => zoning.Classification.Placements(commune, IllustrativeLaw.On).Select(placement => placement.Class.Key);
    }

    [Fact]
    public void The_decision_is_among_those_that_supply_in_its_province_from_its_first_day_for_what_requires_the_basic_set_too()
    {
        foreach (var standard in new[] { Standard.Basic, Standard.Advanced, Standard.Model })
        {
            Supplying(BinhPhuoc, Issued.PlusDays(-1)).Should().Equal("1491-qd-bgddt");
            Supplying(BinhPhuoc, Issued).Should().Equal(Decision, "1491-qd-bgddt");
            Supplying(Neighbour, Issued).Should().Equal("1491-qd-bgddt");

            IEnumerable<string> Supplying(string province, LocalDate on) =>
                CriteriaCatalog.Embedded.InForce(standard, Special(province), 2022, on).SuppliedBy.Select(instrument => instrument.Key);
        }
    }

    [Fact]
    public void The_code_means_the_province_that_had_it_on_the_day_of_the_decision()
    {
        var commune = CommuneOf(BinhPhuoc, UnitStart.On(Issued));
        var later = CommuneOf(BinhPhuoc, UnitStart.On(Issued.PlusDays(1)));
        var unknown = CommuneOf(BinhPhuoc, end: Issued.PlusDays(-1));

        Roads(commune, 2022).Verdict.Should().Be(Verdict.Met);
        IsLeftOpen(Roads(later, 2022)).Should().BeTrue("another province took the code over");
        Roads(unknown, 2022).Verdict.Should().Be(Verdict.Undetermined);
        Law(commune).Unplaced.Should().BeEmpty();
        Law(later).Unplaced.Should().BeEmpty();
        Law(unknown).Unplaced.Select(instrument => instrument.Key).Should().Equal(Decision);

        static CriteriaInForce Law(AdministrativeUnit commune) => CriteriaCatalog.Embedded.InForce(Standard.Basic, commune, 2022);
        static Finding Roads(AdministrativeUnit commune, int year) => Find(commune, new LocalDate(year, 12, 31), "commune-roads", "paved-commune-roads", Length(100, 0));
    }

    [Fact]
    public void What_the_province_supplies_is_told_with_its_clause_once_for_each_of_its_groups()
    {
        var rows = Roads.Select(row => row.Data.Item1).ToImmutableHashSet();
        var provinces = new[] { Units.Province(BinhPhuoc), Units.Province(Neighbour) };

        var supplies = CriteriaCatalog.Embedded.CompletenessOf(Standard.Basic, provinces, 2022).Supplies.Where(supply => rows.Contains(supply.Indicator?.Key ?? ""));

        supplies.Select(supply => $"{supply}, {string.Join(' ', supply.Areas)}, {supply.Citation.Row} {supply.Citation.Instrument.Key}").Should().Equal(
            $"70 2.1: Issued, tdmnpb dnb, 2.1 {Decision}",
            $"72 2.1: NotIssued, tdmnpb dnb, 2.1 {National}",
            $"70 2.2: Issued, tdmnpb dnb, 2.2 {Decision}",
            $"70 2.2: NotRecorded, tdmnpb dnb, 2.2 {Decision}",
            $"72 2.2: NotIssued, tdmnpb dnb, 2.2 {National}",
            $"70 2.3: Issued, tdmnpb dnb, 2.3 {Decision}",
            $"70 2.3: NotRecorded, tdmnpb dnb, 2.3 {Decision}",
            $"72 2.3: NotIssued, tdmnpb dnb, 2.3 {National}",
            $"70 2.4: Issued, tdmnpb dnb, 2.4 {Decision}",
            $"70 2.4: NotRecorded, tdmnpb dnb, 2.4 {Decision}",
            $"72 2.4: NotIssued, tdmnpb dnb, 2.4 {National}");
    }

    [Fact]
    public void The_decision_is_cited_with_its_issuer_and_says_where_it_was_read()
    {
        var threshold = Find(Special(BinhPhuoc), Issued, "lanes", "clean-passable-lanes", Length(50, 0)).Thresholds.Should().ContainSingle().Which.Should().BeOfType<IssuedThreshold>().Subject;

        threshold.Citation.Describe(Language.Vietnamese).Should().Be("mục 2.3 Quyết định số 1360/QĐ-UBND ngày 28/07/2022 của UBND tỉnh Bình Phước");
        threshold.Citation.Describe(Language.English).Should().Be("row 2.3, Decision 1360/QĐ-UBND of 28 July 2022 of the Bình Phước Provincial People’s Committee");
        threshold.Provenance.Basis.Should().Be(Basis.Reported);
        threshold.Provenance.Accounts.Select(account => account.Key).Should().Equal("E-76");
        threshold.Provenance.LastChecked.Should().Be(LastChecked);
    }

    private static AdministrativeUnit Unit(string province) => Units.Commune($"{province}001");

    private static AdministrativeUnit Special(string province) => Unit(province).With(DesignationFact.Held(SpecialDifficulty));

    private static AdministrativeUnit Other(string province) => CriteriaCatalog.Embedded.FindSet(FactTable.Basic)!.AreaClassification.Designations
        .Aggregate(Unit(province), (commune, designation) => commune.With(DesignationFact.NotHeld(designation.Key)));

    private static AdministrativeUnit SafetyZone(string province) => Other(province).With(DesignationFact.Held("safety-zone-in-poor-district"));

    private static MeasuredValue Length(int percent, int steps) => MeasuredValue.Counted((percent * WholeLength / 100) + (steps * 0.01m), WholeLength);

    private static Finding Income(AdministrativeUnit commune, LocalDate on, decimal income, UnconfirmedThresholds? unconfirmed = null) =>
        Find(commune, on, "income-per-head", "income-per-head", MeasuredValue.Number(income, "million-vnd-per-person-year"), unconfirmed);

    private static Finding Find(
        AdministrativeUnit commune, LocalDate on, string indicator, string measure, MeasuredValue value, UnconfirmedThresholds? unconfirmed = null)
    {
        Evidence evidence = [new() { Measure = measure, Value = value, Observed = on, Source = "Báo cáo minh họa", IsIllustrative = true }];
        return CriteriaCatalog.Embedded.InForce(Standard.Basic, commune, on.Year, on).Assess(commune, evidence, unconfirmed).Findings[indicator];
    }

    private static bool IsLeftOpen(Finding finding) => finding.Verdict == Verdict.Undetermined && finding.Reasons.SequenceEqual([ReasonCode.NotIssued]);
}
