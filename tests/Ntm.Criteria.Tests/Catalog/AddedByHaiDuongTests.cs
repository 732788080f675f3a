using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>The indicators that Hải Dương adds to the advanced set: in that province alone, from the first day of its decision. The communes and what is measured are illustrative.</summary>
public sealed class AddedByHaiDuongTests
{
    private const string Decision = "2581-qd-ubnd-hai-duong";
    private const string BasicCommerce = "basic-rural-commerce";
    private const string SpontaneousMarkets = "spontaneous-markets";

    private static readonly LocalDate Signed = new(2022, 9, 26);
    private static readonly AdministrativeUnit Neighbour = CommuneOf("31");

    /// <summary>A commune of the province that has the code of Hải Dương.</summary>
    public static AdministrativeUnit Commune { get; } = CommuneOf("30");

    [Fact]
    public void Criterion_7_of_the_advanced_set_has_two_more_indicators_in_the_province_from_the_first_day_of_the_decision_on()
    {
        NumbersOn(Commune, Signed.PlusDays(-1)).Should().Equal("7");
        NumbersOn(Commune, Signed).Should().Equal("7", "7.1", "7.2");
        NumbersOn(Commune, Signed.PlusDays(1)).Should().Equal("7", "7.1", "7.2");
        NumbersOn(Commune, new LocalDate(2025, 12, 31)).Should().Equal("7", "7.1", "7.2");
        NumbersOn(Neighbour, Signed).Should().Equal("7");

        var advanced = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2022).Set!;
        advanced.Indicators.Where(indicator => indicator.AddedBy is not null).Select(indicator => indicator.Key).Should().Equal(BasicCommerce, SpontaneousMarkets);
        CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 2022).Set!.Indicators.Should().OnlyContain(indicator => indicator.AddedBy == null);

        static IEnumerable<string> NumbersOn(AdministrativeUnit commune, LocalDate on) =>
            CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, on.Year, on).Set!.FindCriterion("rural-commerce")!.Indicators.Select(indicator => indicator.Number.ToString());
    }

    [Theory]
    [InlineData("planned-market rural-market-up-to-standard", 0, "Met", "Met")]
    [InlineData("planned-market retail-place-up-to-standard", 0, "Met", "Met")]
    [InlineData("planned-market rural-market-up-to-standard", 1, "Met", "NotMet")]
    [InlineData("planned-market", 0, "NotMet", "Met")]
    [InlineData("planned-market", 1, "NotMet", "NotMet")]
    [InlineData("rural-market-up-to-standard", 0, "NotApplicable", "NotApplicable")]
    [InlineData("", 1, "NotApplicable", "NotApplicable")]
    public void A_commune_with_a_planned_market_meets_the_basic_criterion_and_has_no_spontaneous_market(string yes, int markets, string basic, string spontaneous)
    {
        string[] questions = ["planned-market", "rural-market-up-to-standard", "retail-place-up-to-standard"];
        Measurement[] evidence =
        [
            .. questions.Select(question => Measured(question, yes.Split(' ').Contains(question) ? MeasuredValue.Yes : MeasuredValue.No)), Measured(SpontaneousMarkets, Markets(markets)),
        ];

        foreach (var on in new[] { Signed, Signed.PlusDays(1), new LocalDate(2022, 12, 31) })
        {
            var assessment = Assess(on, evidence);
            assessment.Findings[BasicCommerce].Verdict.Name.Should().Be(basic);
            assessment.Findings[SpontaneousMarkets].Verdict.Name.Should().Be(spontaneous);
        }

        Assess(Signed.PlusDays(-1), evidence).Findings.Find(SpontaneousMarkets).Should().BeNull();
    }

    [Fact]
    public void What_is_not_measured_leaves_both_open()
    {
        var assessment = Assess(Signed, [Measured("planned-market", MeasuredValue.Yes)]);

        assessment.Findings[BasicCommerce].Reasons.Should().Equal(ReasonCode.NoMeasurement);
        assessment.Findings[SpontaneousMarkets].Reasons.Should().Equal(ReasonCode.NoMeasurement);
        Assess(Signed, [Measured(SpontaneousMarkets, Markets(0))]).Findings[SpontaneousMarkets].Verdict.Should().Be(Verdict.Undetermined, "whether a market is planned is not known");
    }

    [Fact]
    public void The_row_of_the_annex_is_as_it_was_and_the_criterion_fails_by_what_is_added()
    {
        Measurement[] evidence = [Measured("planned-market", MeasuredValue.Yes), Measured("pilot-food-safety-market", MeasuredValue.Yes), Measured(SpontaneousMarkets, Markets(2))];

        Assess(Signed, evidence).Findings["food-safe-market"].Verdict.Should().Be(Verdict.Met);
        CriterionOn(Signed).Should().Be(Verdict.NotMet);
        CriterionOn(Signed.PlusDays(-1)).Should().Be(Verdict.Met);

        Verdict CriterionOn(LocalDate on) => Assess(on, evidence).Criteria.Single(result => result.Criterion.Key == "rural-commerce").Verdict;
    }

    [Fact]
    public void Each_is_cited_with_its_issuer_and_says_that_its_number_is_the_librarys_own()
    {
        foreach (var indicator in CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2022).Set!.Indicators.Where(indicator => indicator.AddedBy is not null))
        {
            var provenance = indicator.AddedBy!;

            provenance.Citation.Describe(Language.Vietnamese).Should().Be("mục 7 Quyết định số 2581/QĐ-UBND ngày 26/09/2022 của UBND tỉnh Hải Dương");
            provenance.Citation.Describe(Language.English).Should().Be("row 7, Decision 2581/QĐ-UBND of 26 September 2022 of the Hải Dương Provincial People’s Committee");
            provenance.Basis.Should().Be(Basis.Reported);
            provenance.Accounts.Select(account => account.Key).Should().Equal("E-13");
            provenance.Remark!.English.Should().Contain($"{indicator.Number} is the library's own");
            indicator.InForce.ToString().Should().Be("2022-09-26..");
        }
    }

    [Fact]
    public void The_code_means_the_province_that_had_it_on_the_day_of_the_decision()
    {
        var later = CriteriaCatalog.Embedded.InForce(Standard.Advanced, CommuneOf("30", UnitStart.On(Signed.PlusDays(1))), 2022);
        var unknown = CriteriaCatalog.Embedded.InForce(Standard.Advanced, CommuneOf("30", end: Signed.PlusDays(-1)), 2022);

        later.Set!.FindIndicator(SpontaneousMarkets).Should().BeNull("another province took the code over");
        later.Unplaced.Should().BeEmpty();
        unknown.Unplaced.Select(instrument => instrument.Key).Should().Equal(Decision);
        CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2022).SuppliedBy.Select(instrument => instrument.Key).Should().Equal("1491-qd-bgddt", Decision);
    }

    private static Measurement Measured(string measure, MeasuredValue value) =>
        new() { Measure = measure, Value = value, Observed = Signed.PlusDays(-1), Source = "Báo cáo minh họa", IsIllustrative = true };

    private static MeasuredValue Markets(int count) => MeasuredValue.Number(count, "market");

    private static Assessment Assess(LocalDate on, Measurement[] evidence) =>
        CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2022, on).Assess(Commune, [.. evidence]);
}
