using NodaTime;
using Ntm.Criteria;
using Ntm.Criteria.Requirements;
using Xunit;

namespace IllustrativeProvince;

/// <summary>How a province tests its decision. The decision is illustrative: its levels are invented, and Lào Cai has issued none of them.</summary>
public sealed class IllustrativeProvinceTests
{
    private const string DecisionFile = "illustrative-province.json";

    private static readonly LocalDate FirstDay = new(2023, 1, 1);

    private static readonly AdministrativeUnit Commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929"); // xã Sơn Hải

    private static readonly CriteriaCatalog Catalog = Load();

    [Fact]
    public void The_decision_has_no_mistake_and_no_warning()
    {
        var isLoaded = CriteriaCatalog.Embedded.TryWith([SourceDocument.FromText(DecisionFile, Text())], out var catalog, out var diagnostics);

        Assert.True(isLoaded);
        Assert.NotNull(catalog);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Every_mistake_is_told_at_once_with_its_place_and_how_to_mend_it()
    {
        var text = Text()
            .Replace("advanced-2021-2025\", \"indicator\": \"lanes\"", "advanced-2021-2025\", \"indicator\": \"lane\"", StringComparison.Ordinal)
            .Replace("\"value\": 90", "\"value\": 900", StringComparison.Ordinal)
            .Replace(", \"part\": \"furnished\"", "", StringComparison.Ordinal);

        Assert.Equal(
            """
            illustrative-province.json:19:69 $.provisions[0].target.indicator error NTM3002: No indicator has the key 'lane'. Write 'lanes', if that is meant; otherwise declare it.
            illustrative-province.json:31:31 $.provisions[1].threshold.value error NTM3012: The threshold 900 of the share 'maintained-village-roads' is more than 100 percent. Write a percentage from 0 to 100.
            illustrative-province.json:35:17 $.provisions[2].target error NTM4006: The indicator 'village-roads' has several thresholds on 2023-01-01. Add 'part' to the target: one of 'hardened', 'furnished'.
            """,
            Mistakes(text));
    }

    [Fact]
    public void An_enacted_decision_fills_only_what_is_left_to_an_authority()
    {
        var text = Text().Replace("\"standing\": \"illustrative\"", "\"standing\": \"enacted\"", StringComparison.Ordinal);

        Assert.Equal(
            """
            illustrative-province.json:111:5 $.provisions[11] error NTM4003: The threshold of 'learning-community' is not recorded on 2023-01-01; that it is left to an authority is not recorded either. Begin the fill where the threshold is delegated, or record the national threshold; only an illustrative document may fill what is not recorded.
            """,
            Mistakes(text));
    }

    [Fact]
    public void The_provision_applies_and_the_finding_says_so()
    {
        var finding = Lanes(8_000, FirstDay);

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
        Assert.False(Lanes(8_000, FirstDay.PlusDays(-1)).IsIllustrative);
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
        Assert.Equal(verdict, Lanes(metres, FirstDay).Verdict.Name);

    [Fact]
    public void Lanes_are_decided_from_the_first_day_of_the_decision_and_open_the_day_before()
    {
        Assert.Equal(ReasonCode.NotIssued, Assert.Single(Lanes(8_000, FirstDay.PlusDays(-1)).Reasons));
        Assert.Equal(Verdict.Met, Lanes(8_000, FirstDay).Verdict);
    }

    [Theory]
    [InlineData(2023, 70)]
    [InlineData(2024, 75)]
    public void Field_roads_are_asked_more_of_from_2024_on(int year, int percent)
    {
        var law = Catalog.InForce(Standard.Advanced, Commune, assessedYear: year);

        var threshold = Assert.IsType<AtLeast>(law.Set!.FindIndicator("field-roads")!.Requirement).Threshold;
        var area = Assert.Single(law.Set.AreaClassification.PossibleClasses(Commune));
        Assert.Equal(percent, Assert.IsType<IssuedThreshold>(threshold.For(area, year).General).Value.Number);
    }

    [Fact]
    public void A_plan_that_is_still_valid_is_enough_and_the_finding_names_the_provision()
    {
        var finding = Assess("master-plan-still-valid", MeasuredValue.Yes, FirstDay).Findings["commune-plan"];

        Assert.Equal(Verdict.Met, finding.Verdict);
        Assert.Equal("3", finding.Indicator.SuppliedBy?.Citation.Article);
    }

    [Fact]
    public void The_level_of_the_province_stands_beside_that_of_the_set()
    {
        var law = Catalog.InForce(Standard.Advanced, Commune, assessedYear: 2023);

        var threshold = Assert.IsType<AtLeast>(law.Set!.FindIndicator("health-insurance")!.Requirement).Threshold;
        var levels = threshold.For(Assert.Single(law.Set.AreaClassification.PossibleClasses(Commune)), 2023);
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

        Assert.DoesNotContain(completeness.Supplies, supply => supply.LeftTo == Authority.Province && supply.State != SupplyState.Issued);
        Assert.StartsWith("| TT | chỉ tiêu | nội dung còn để ngỏ | giao cho | tỉnh Lào Cai (10) |", completeness.ToMarkdown(Language.Vietnamese), StringComparison.Ordinal);
    }

    private static CriteriaCatalog Load()
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, DecisionFile));
        return CriteriaCatalog.Embedded.With(SourceDocument.FromStream(DecisionFile, stream));
    }

    // The evidence is invented too, and nobody has checked an invented level: it is admitted.
    private static Assessment Assess(string measure, MeasuredValue value, LocalDate on)
    {
        var law = Catalog.InForce(Standard.Advanced, Commune, assessedYear: 2022, on);
        Evidence evidence =
        [
            new() { Measure = measure, Value = value, Observed = new LocalDate(2022, 12, 31), Source = "minh họa / illustrative" },
        ];
        return law.Assess(Commune, evidence, UnconfirmedThresholds.Admitted);
    }

    private static Finding Lanes(int metres, LocalDate on) =>
        Assess("hard-surfaced-lanes", MeasuredValue.Counted(metres / 1_000m, 10m), on).Findings["lanes"];

    private static string Text() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, DecisionFile));

    private static string Mistakes(string text)
    {
        CriteriaCatalog.Embedded.TryWith([SourceDocument.FromText(DecisionFile, text)], out _, out var diagnostics);
        return string.Join('\n', diagnostics);
    }
}
