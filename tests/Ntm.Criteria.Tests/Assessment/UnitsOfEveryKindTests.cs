using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>Villages, districts and provinces are assessed by the sets that are for them. What is measured is illustrative.</summary>
public sealed class UnitsOfEveryKindTests
{
    private static readonly TerritorySnapshot Territory = Vietnam.Territory.On(new LocalDate(2022, 12, 31));
    private static readonly AdministrativeUnit Commune = Territory.Commune("02929");
    private static readonly AdministrativeUnit District = Commune.District!;
    private static readonly AdministrativeUnit City = Territory.Districts.Single(district => district.Type == UnitType.ProvincialCity);

    [Fact]
    public void A_district_is_assessed_by_what_was_read_of_its_set()
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, District, 2022);
        var evidence = Evidence.Create(
            Counted("communes-meeting-basic", 12, 12),
            Counted("communes-meeting-advanced", 1, 12),
            Counted("civilised-urban-townships", 3, 3));

        var assessment = law.Assess(District, evidence);

        law.Set!.Key.Should().Be("district-basic-2021-2025");
        law.Set.AreaClassification.Should().BeSameAs(AreaClassification.Undivided);
        assessment.Unit.Should().BeSameAs(District);
        assessment.Findings["communes-meeting-basic"].Verdict.Should().Be(Verdict.Met);
        assessment.Findings["communes-meeting-advanced"].Verdict.Should().Be(Verdict.NotMet, "1 of 12 is not 10%");
        assessment.Findings["communes-meeting-advanced"].Gap!.Describe(Language.English).Should().Contain("1 more commune");
        assessment.Findings["civilised-urban-townships"].Verdict.Should().Be(Verdict.Met);
        assessment.Findings["satisfaction"].Reasons.Should().Equal(ReasonCode.NoMeasurement);
        assessment.Criteria.Single(result => result.Criterion.Key == "district-table").Reasons.Should().Equal(ReasonCode.NotRecorded);
        assessment.Verdict.Should().Be(Verdict.NotMet);
        assessment.AreaPlacements.Should().BeEmpty();
        assessment.Explain(Language.Vietnamese).Should().StartWith("huyện Bảo Thắng").And.NotContain("Vùng áp dụng");
    }

    [Fact]
    public void Nothing_of_the_advanced_set_of_districts_is_confirmed_and_what_it_demands_besides_is_not_recorded()
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, District, 2022);
        var evidence = Evidence.Create(Counted("communes-meeting-advanced", 5, 12), Counted("communes-meeting-basic", 11, 12));

        law.Prerequisites.Should().BeEmpty("that it requires the basic set is believed only, and decides nothing");
        law.Assess(District, evidence).Verdict.Should().Be(Verdict.Undetermined);
        var admitted = law.Assess(District, evidence, UnconfirmedThresholds.Admitted);
        admitted.Verdict.Should().Be(Verdict.NotMet);
        admitted.LeanedOn.Select(threshold => threshold.Indicator!.Key).Should().Equal("communes-meeting-advanced");
    }

    [Fact]
    public void The_sets_of_districts_are_for_rural_ones()
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, City, 2022);

        var assessment = law.Assess(City, Evidence.Empty);

        assessment.Obstacle.Should().Be(ReasonCode.NotARuralDistrict);
        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Explain(Language.English).Should().Contain("the unit is not a rural district (by the law in force on 31 December 2022)");
        assessment.Explain(Language.Vietnamese).Should().Contain("đơn vị này không phải là huyện");
    }

    [Theory]
    [InlineData("basic", "village-basic-lao-cai-2022-2025", 14)]
    [InlineData("model", "village-model-lao-cai-2022-2025", 12)]
    public void Of_villages_the_criteria_are_named_and_what_they_demand_is_not_recorded(string standardKey, string key, int criteria)
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Find(standardKey)!, Commune, 2023, of: AssessedUnit.Village);

        var assessment = law.Assess(Commune, Evidence.Empty);

        law.Set!.Key.Should().Be(key);
        law.AssessedUnit.Should().Be(AssessedUnit.Village);
        assessment.Criteria.Should().HaveCount(criteria);
        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Reasons.Should().Equal(ReasonCode.NotRecorded);
        assessment.Missing.Should().HaveCount(criteria).And.AllBeOfType<MissingRequirement>();
    }

    [Fact]
    public void Village_sets_are_those_of_the_province_and_no_others()
    {
        CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 2022, new LocalDate(2022, 12, 30), of: AssessedUnit.Village)
            .Set.Should().BeNull("it is known that the set is in force on the last day of its year");
        CriteriaCatalog.Embedded.InForce(Standard.Basic, IllustrativeUnits.CommuneOf("15"), 2022, of: AssessedUnit.Village).Set!.Key.Should().Be("village-basic-yen-bai-2021-2025");
        CriteriaCatalog.Embedded.InForce(Standard.Basic, IllustrativeUnits.CommuneOf("25"), 2022, of: AssessedUnit.Village).Set.Should().BeNull();
    }

    [Fact]
    public void The_code_15_is_the_province_Yen_Bai_no_more_once_it_is_Lao_Cai()
    {
        var merged = IllustrativeUnits.CommuneOf("15", UnitStart.On(new LocalDate(2025, 7, 1)));

        var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, merged, 2025, of: AssessedUnit.Village);

        law.Set.Should().BeNull();
        law.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void Of_provinces_it_is_known_that_there_is_a_rule_and_not_what_it_says()
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune.Province, 2022);

        var assessment = law.Assess(Commune.Province, Evidence.Empty);

        law.Set!.Key.Should().Be("province-basic-2021-2025");
        assessment.Reasons.Should().Equal(ReasonCode.NotRecorded);
        assessment.Criteria.Should().BeEmpty();
    }

    [Fact]
    public void A_unit_of_another_tier_is_the_callers_mistake()
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, District, 2022);

        law.Invoking(one => one.Assess(Commune, Evidence.Empty)).Should().Throw<ArgumentException>().WithParameterName("unit")
            .WithMessage("*is a commune, and the law was asked for a district: it is assessed with a district.*");
        CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 2022, of: AssessedUnit.Village)
            .Invoking(one => one.VerdictFor(District, Evidence.Empty)).Should().Throw<ArgumentException>()
            .WithMessage("*is a district, and the law was asked for a village: it is assessed with a commune.*");
    }

    [Fact]
    public void Whoever_is_asked_with_only_the_province_matters()
    {
        var byCommune = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2022);

        CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune.Province, 2022, of: AssessedUnit.Commune).Set.Should().BeSameAs(byCommune.Set);
        CriteriaCatalog.Embedded.InForce(Standard.Advanced, District, 2022, of: AssessedUnit.Commune).Assess(Commune, Evidence.Empty).Set.Should().BeSameAs(byCommune.Set);
    }

    private static Measurement Counted(string measure, decimal part, decimal whole) => new()
    {
        Measure = measure,
        Value = MeasuredValue.Counted(part, whole),
        Observed = new LocalDate(2022, 12, 31),
        Source = "Báo cáo minh họa",
        IsIllustrative = true,
    };
}
