using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What was read of decisions of Nam Định and Quảng Bình, whose numbers and dates were not. The communes and what is measured are illustrative.</summary>
public sealed class DecisionsWithoutNumbersTests
{
    private static readonly LocalDate LastDayBefore = new(2022, 12, 30);
    private static readonly LocalDate First = new(2022, 12, 31);

    [Theory]
    [InlineData(2021, 66)]
    [InlineData(2022, 72)]
    [InlineData(2023, 83)]
    [InlineData(2024, 93)]
    [InlineData(2025, 103)]
    public void Nam_Dinh_sets_the_income_of_its_model_communes_for_each_year(int year, decimal level)
    {
        var commune = CommuneIn("36", "dbsh");
        var on = LocalDate.Max(First, new LocalDate(year, 12, 31));

        Income(commune, level - 0.01m, on).Verdict.Should().Be(Verdict.NotMet);
        Income(commune, level, on).Verdict.Should().Be(Verdict.Undetermined, "the advanced floor is unconfirmed");
        Income(commune, level, on, UnconfirmedThresholds.Admitted).Verdict.Should().Be(Verdict.Met);
        Income(commune, level - 0.01m, LastDayBefore).Verdict.Should().Be(Verdict.Undetermined);
        Income(CommuneIn("35", "dbsh"), level - 0.01m, on).Verdict.Should().Be(Verdict.Undetermined);
        Income(commune.With(DesignationFact.Held("special-difficulty")), level - 0.01m, on).Verdict.Should().Be(Verdict.Undetermined, "nothing was read of those");

        Finding Income(AdministrativeUnit unit, decimal income, LocalDate date, UnconfirmedThresholds? unconfirmed = null) =>
            Find(Standard.Model, unit, year, date, "income-per-head", "income-per-head", MeasuredValue.Number(income, "million-vnd-per-person-year"), unconfirmed);
    }

    [Theory]
    [InlineData("commune-roads", "paved-commune-roads", 100)]
    [InlineData("solid-housing", "solid-houses", 85)]
    [InlineData("irrigation", "irrigated-farmland", 80)]
    public void Quang_Binh_sets_three_levels_of_the_basic_set(string indicator, string measure, int level)
    {
        var commune = CommuneIn("44", "btb");

        Of(commune, level - 1, First).Verdict.Should().Be(Verdict.NotMet);
        Of(commune, level, First, UnconfirmedThresholds.Admitted).Verdict.Should().Be(Verdict.Met);
        Of(commune, level, First).Citations.Should().Contain(citation => citation.Instrument.Key == "quang-binh-basic-2022");
        Of(commune, level, LastDayBefore).Citations.Should().NotContain(citation => citation.Instrument.Key == "quang-binh-basic-2022");
        Of(CommuneIn("45", "btb"), level, First).Citations.Should().NotContain(citation => citation.Instrument.Key == "quang-binh-basic-2022");

        Finding Of(AdministrativeUnit unit, int percent, LocalDate on, UnconfirmedThresholds? unconfirmed = null) =>
            Find(Standard.Basic, unit, 2022, on, indicator, measure, MeasuredValue.Counted(percent, 100), unconfirmed);
    }

    [Fact]
    public void The_communes_of_Minh_Hoa_are_held_to_the_class_that_Art_1_gives_them()
    {
        var special = CommuneIn("44", "btb").With(DesignationFact.Held("special-difficulty"));

        Find(Standard.Basic, special, 2022, First, "solid-housing", "solid-houses", MeasuredValue.Counted(75, 100), UnconfirmedThresholds.Admitted).Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void They_are_cited_without_a_number() =>
        CriteriaCatalog.Embedded.FindInstrument("quang-binh-basic-2022")!.Describe(Language.English)
            .Should().Be("Decision (number not recorded) of 2022 of the Quảng Bình Provincial People’s Committee");

    // In no special class, as far as the set asks.
    private static AdministrativeUnit CommuneIn(string province, string region)
    {
        var unit = TerritoryOf(
            Known,
            [
                Row(province, UnitType.Province, "Minh Họa", parent: null, region),
                Row($"{province}1", UnitType.RuralDistrict, "Suối Mơ", province),
                Row($"{province}001", UnitType.RuralCommune, "Đồng Mẫu", $"{province}1"),
            ]).On(First).Commune($"{province}001");
        return CriteriaCatalog.Embedded.FindSet("commune-basic-2021-2025")!.AreaClassification.Designations
            .Aggregate(unit, (commune, designation) => commune.With(DesignationFact.NotHeld(designation.Key)));
    }

    private static Finding Find(
        Standard standard, AdministrativeUnit unit, int year, LocalDate on, string indicator, string measure, MeasuredValue value, UnconfirmedThresholds? unconfirmed = null)
    {
        Evidence evidence = [new() { Measure = measure, Value = value, Observed = LocalDate.Min(on, First.PlusDays(-1)), Source = "Báo cáo minh họa", IsIllustrative = true }];
        return CriteriaCatalog.Embedded.InForce(standard, unit, year, on).Assess(unit, evidence, unconfirmed).Findings[indicator];
    }
}
