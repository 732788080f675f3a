using Ntm.Criteria;
using Ntm.Criteria.Requirements;
using Xunit;
using static IllustrativeProvince.Illustrative;

namespace IllustrativeProvince;

/// <summary>How a province tests what its decision supplies and sets. The decision is illustrative: its levels are invented, and Lào Cai has issued none of them.</summary>
public sealed class IllustrativeProvinceTests
{
    [Fact]
    public void The_provision_applies_and_the_finding_says_so()
    {
        var finding = Lanes(Catalog, 8_000, FirstDay);

        var threshold = Assert.IsType<IssuedThreshold>(Assert.Single(finding.Thresholds));
        Assert.Equal(80, threshold.Value.Number);
        Assert.Equal(Basis.Unconfirmed, threshold.Provenance.Basis);
        Assert.Equal(
            [
                "row 2.3, Annex II, Decision 318/QĐ-TTg of 8 March 2022 of the Prime Minister",
                "row 2.3, Article 2, Decision (illustrative) 02/QĐ-MINHHOA of 20 December 2022 of the Provincial People's Committee (illustrative)",
            ],
            finding.Citations.Select(citation => citation.Describe(Language.English)));
        Assert.True(finding.IsIllustrative);
        Assert.False(Lanes(Catalog, 8_000, FirstDay.PlusDays(-1)).IsIllustrative);
        Assert.StartsWith(
            """
            2.3 Share of lanes hard-surfaced, bright, green, clean and beautiful: met
              Lanes hard-surfaced, bright, green, clean and beautiful: 80% (8 of 10 km); required: at least 80%
                (unconfirmed).
            """,
            finding.Explain(Language.English),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7_999, "NotMet")]
    [InlineData(8_000, "Met")]
    [InlineData(8_001, "Met")]
    public void Lanes_are_met_from_80_percent(int metres, string verdict) =>
        Assert.Equal(verdict, Lanes(Catalog, metres, FirstDay).Verdict.Name);

    [Fact]
    public void Lanes_are_decided_from_the_first_day_of_the_decision_and_open_the_day_before()
    {
        Assert.Equal(ReasonCode.NotIssued, Assert.Single(Lanes(Catalog, 8_000, FirstDay.PlusDays(-1)).Reasons));
        Assert.Equal(Verdict.Met, Lanes(Catalog, 8_000, FirstDay).Verdict);
    }

    [Theory]
    [InlineData(2023, 70)]
    [InlineData(2024, 75)]
    public void Field_roads_are_asked_more_of_from_2024_on(int year, int percent)
    {
        var law = Catalog.InForce(Standard.Advanced, Commune, assessedYear: year);

        var threshold = Assert.IsType<AtLeast>(law.Set!.FindIndicator("field-roads")!.Requirement).Threshold;
        var area = Assert.Single(law.Set.AreaClassification.PossibleClasses(Commune, law.On));
        Assert.Equal(percent, Assert.IsType<IssuedThreshold>(threshold.For(area, year).General).Value.Number);
    }

    [Fact]
    public void A_plan_that_is_still_valid_is_enough_and_the_finding_names_the_provision()
    {
        var finding = Assess(Catalog, Commune, FirstDay, Measured("master-plan-still-valid", MeasuredValue.Yes)).Findings["commune-plan"];

        Assert.Equal(Verdict.Met, finding.Verdict);
        Assert.Equal("3", finding.Indicator.SuppliedBy?.Citation.Article);
    }

    [Fact]
    public void The_level_of_the_province_stands_beside_that_of_the_set()
    {
        var law = Catalog.InForce(Standard.Advanced, Commune, assessedYear: 2023);

        var threshold = Assert.IsType<AtLeast>(law.Set!.FindIndicator("health-insurance")!.Requirement).Threshold;
        var levels = threshold.For(Assert.Single(law.Set.AreaClassification.PossibleClasses(Commune, law.On)), 2023);
        Assert.Equal("95", levels.General.ToString());
        Assert.Equal("96", levels.Provincial?.ToString());
        Assert.Equal("7", levels.Provincial?.Citation.Article);
    }

    [Fact]
    public void The_decision_applies_in_the_province_and_leaves_nothing_open_that_is_the_provinces_to_set()
    {
        var law = Catalog.InForce(Standard.Advanced, Commune, assessedYear: 2024);

        Assert.Contains(law.SuppliedBy, instrument => instrument.Key == "02-qd-minhhoa");
        Assert.Empty(law.Unplaced);

        var missing = law.Assess(Commune, Evidence.Empty, UnconfirmedThresholds.Admitted).Missing;
        Assert.DoesNotContain(missing, fact => fact.Actor == Actor.Province);
    }

    [Fact]
    public void Nothing_that_the_advanced_set_leaves_to_the_province_is_still_open()
    {
        var completeness = Catalog.CompletenessOf(Standard.Advanced, [Commune.Province], assessedYear: 2024);

        var left = completeness.Supplies.Where(supply => supply.LeftTo == Authority.Province);
        Assert.Equal(11, left.Select(supply => (supply.Indicator, supply.Part)).Distinct().Count());
        Assert.All(left, supply => Assert.Equal(SupplyState.Issued, supply.State));
        Assert.StartsWith("| TT | chỉ tiêu | nội dung còn để ngỏ | giao cho | tỉnh Lào Cai (10) |", completeness.ToMarkdown(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_the_basic_set_leaves_to_the_province_is_still_open()
    {
        var completeness = Catalog.CompletenessOf(Standard.Basic, [Commune.Province], assessedYear: 2024);

        var left = completeness.Supplies.Where(supply => supply.LeftTo == Authority.Province);
        Assert.Equal(6, left.Select(supply => (supply.Indicator, supply.Part)).Distinct().Count());
        Assert.All(left, supply => Assert.Equal(SupplyState.Issued, supply.State));
    }
}
