using NodaTime;
using Ntm.Criteria;
using Ntm.Criteria.Requirements;
using Xunit;
using static IllustrativeProvince.Illustrative;

namespace IllustrativeProvince;

/// <summary>How a province tests what is its own: zones, an indicator, and the parts of a question. All of it is illustrative.</summary>
public sealed class OwnProvisionTests
{
    private static readonly LocalDate DayBefore = FirstDay.PlusDays(-1);

    [Theory]
    [InlineData(1_349, "NotMet", "NotMet", "NotMet")]
    [InlineData(1_350, "Met", "NotMet", "Undetermined")]
    [InlineData(1_351, "Met", "NotMet", "Undetermined")]
    [InlineData(1_499, "Met", "NotMet", "Undetermined")]
    [InlineData(1_500, "Met", "Met", "Met")]
    [InlineData(1_501, "Met", "Met", "Met")]
    public void Of_3000_workers_45_percent_are_needed_in_the_upper_zone_and_50_in_the_lower(int workers, string upper, string lower, string notTold)
    {
        Assert.Equal(upper, Workers(Upper, workers, FirstDay).Verdict.Name);
        Assert.Equal(lower, Workers(Lower, workers, FirstDay).Verdict.Name);
        Assert.Equal(notTold, Workers(Commune, workers, FirstDay).Verdict.Name);
    }

    [Fact]
    public void Workers_are_decided_from_the_first_day_of_the_decision_and_open_the_day_before()
    {
        Assert.Equal(ReasonCode.NotIssued, Assert.Single(Workers(Lower, 1_500, DayBefore).Reasons));
        Assert.Equal(Verdict.Met, Workers(Lower, 1_500, FirstDay).Verdict);
        Assert.Equal(Verdict.Met, Workers(Lower, 1_500, FirstDay.PlusDays(1)).Verdict);
    }

    [Fact]
    public void The_finding_tells_the_zone_and_what_put_the_commune_there()
    {
        Assert.StartsWith(
            """
            12.3 Share of workers in the commune’s key economic sectors: not met
              Workers in the commune’s key economic sectors: ≈ 49.96% (1,499 of 3,000 people); required: at
                least 50% (unconfirmed).
              To be met: Workers in the commune’s key economic sectors: 1 more person.
              Area class: Lower zone (illustrative), which is for communes without the designations of the other
                classes.
                Clause: Article 8, Decision (illustrative) 02/QĐ-MINHHOA of 20 December 2022 of the Provincial
                  People's Committee (illustrative); an example, not law.
            """,
            Workers(Lower, 1_499, FirstDay).Explain(Language.English),
            StringComparison.Ordinal);
        Assert.Contains(
            "Area class: Upper zone (illustrative), by the designation of the commune (upper commune\n    (illustrative)).",
            Workers(Upper, 1_499, FirstDay).Explain(Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_zones_are_told_by_the_set_from_the_first_day_on_and_by_the_set_as_enacted_never()
    {
        var set = Catalog.InForce(Standard.Advanced, Upper, assessedYear: 2023).Set!;

        var zoning = Assert.Single(set.Zonings);
        Assert.Equal("zones-minhhoa", zoning.Classification.Key);
        Assert.Equal("8", zoning.Provenance.Citation.Article);
        Assert.Equal("upper", Assert.Single(zoning.Classification.PossibleClasses(Upper, FirstDay)).Key);
        Assert.Equal("lower", Assert.Single(zoning.Classification.PossibleClasses(Lower, FirstDay)).Key);
        Assert.Equal(["upper", "lower"], zoning.Classification.PossibleClasses(Commune, FirstDay).Select(zone => zone.Key));

        Assert.Empty(Catalog.InForce(Standard.Advanced, Upper, assessedYear: 2022, DayBefore).Set!.Zonings);
        Assert.Empty(Catalog.FindSet(set.Key)!.Zonings);
    }

    [Fact]
    public void A_zone_that_nobody_told_is_missing_where_it_matters()
    {
        var missing = Assert.IsType<MissingAreaClass>(Assert.Single(Workers(Commune, 1_400, FirstDay).Missing));

        Assert.Equal("zones-minhhoa", missing.Classification.Key);
        Assert.Equal(["upper", "lower"], missing.PossibleClasses.Select(zone => zone.Key));
        Assert.Empty(Workers(Commune, 1_500, FirstDay).Missing);
    }

    [Fact]
    public void A_designation_that_no_classification_knows_is_told()
    {
        var misspelt = Commune.With(DesignationFact.Held("uper-commune-minhhoa"));

        Assert.Equal("uper-commune-minhhoa", Assert.Single(Assess(Catalog, misspelt, FirstDay).UnknownDesignations).Key);
        Assert.Empty(Assess(Catalog, Upper, FirstDay).UnknownDesignations);
    }

    [Theory]
    [InlineData(299, "NotMet")]
    [InlineData(300, "Met")]
    [InlineData(301, "Met")]
    public void Composting_is_met_from_30_percent(int households, string verdict)
    {
        var finding = Composting(Catalog, households, FirstDay);

        Assert.Equal(verdict, finding.Verdict.Name);
        Assert.Equal("environment", finding.Criterion.Key);
    }

    [Fact]
    public void A_commune_that_misses_the_added_indicator_misses_its_criterion()
    {
        Assert.Equal(Verdict.NotMet, Environment(Assess(Catalog, Commune, FirstDay, Measured("composting-households", MeasuredValue.Counted(299, 1_000)))));
        Assert.Equal(Verdict.Undetermined, Environment(Assess(Catalog, Commune, FirstDay, Measured("composting-households", MeasuredValue.Counted(300, 1_000)))));

        static Verdict Environment(Assessment assessment) => assessment.Criteria.Single(result => result.Criterion.Key == "environment").Verdict;
    }

    [Fact]
    public void The_added_indicator_is_in_the_set_from_its_first_day_on_and_tells_the_clause()
    {
        var set = Catalog.InForce(Standard.Advanced, Commune, assessedYear: 2023, FirstDay).Set!;

        var added = Assert.Single(set.Indicators, indicator => indicator.AddedBy is not null);
        Assert.Equal("17.13 Tỷ lệ hộ ủ phân từ rác hữu cơ (minh họa)", added.ToString());
        Assert.Equal("9", added.AddedBy!.Citation.Article);
        Assert.Same(added, set.FindCriterion("environment")!.Indicators[^1]);

        Assert.Null(Assess(Catalog, Commune, DayBefore).Findings.Find("household-composting"));
        Assert.NotNull(Assess(Catalog, Commune, FirstDay.PlusDays(1)).Findings.Find("household-composting"));
    }

    [Fact]
    public void The_finding_of_the_added_indicator_says_what_lacks_and_that_it_is_an_example() => Assert.Equal(
        """
        17.13 Share of households that compost organic waste (illustrative): not met
          Households that compost organic waste (illustrative): 29.9% (299 of 1,000 households); required:
            at least 30% (unconfirmed).
          To be met: Households that compost organic waste (illustrative): 1 more household.
          Measured: minh họa / illustrative, 31 December 2022.
          Clause: row 17.13, Article 9, Decision (illustrative) 02/QĐ-MINHHOA of 20 December 2022 of the
            Provincial People's Committee (illustrative); an example, not law.
          The wording of the indicator is unconfirmed.
          The verdict leans on an unconfirmed threshold.
          ILLUSTRATIVE: rests on example data, not on law or observation.

        """,
        Composting(Catalog, 299, FirstDay).Explain(Language.English));

    [Theory]
    [InlineData(true, 5, "NotMet")]
    [InlineData(true, 6, "Met")]
    [InlineData(true, 7, "Met")]
    [InlineData(false, 6, "NotMet")]
    public void Wifi_is_needed_in_the_commune_centre_and_in_6_of_10_villages(bool isInCentre, int villages, string verdict) =>
        Assert.Equal(verdict, Wifi(FirstDay, Centre(isInCentre), Villages(villages)).Verdict.Name);

    [Fact]
    public void Wifi_is_told_part_by_part_with_letter_and_clause()
    {
        var finding = Wifi(FirstDay, Centre(true), Villages(5));

        Assert.StartsWith(
            """
            8.5 Free Wi-Fi at public places (commune centre, community venues, community tourism sites and so
              on): not met
              a) Commune centre (illustrative):
                There is free Wi-Fi in the commune centre (illustrative): true; required: true.
              b) Villages (illustrative):
                Villages with free Wi-Fi at the community venue (illustrative): 50% (5 of 10 villages);
                  required: at least 60% (unconfirmed).
              To be met: Villages with free Wi-Fi at the community venue (illustrative): 1 more village.
            """,
            finding.Explain(Language.English),
            StringComparison.Ordinal);
        Assert.Equal("10", Assert.Single(finding.Indicator.DetailedBy).Citation.Article);
        Assert.Equal(
            ["a: point a", "b: point b"],
            finding.Indicator.Requirement.SelfAndParts().OfType<LetteredPart>().Select(part => $"{part.Letter}: point {part.Provenance.Citation.Point}"));
    }

    [Fact]
    public void The_answer_that_the_parts_replace_counts_the_day_before_and_no_longer_from_the_first_day_on()
    {
        var answer = Measured("free-public-wifi", MeasuredValue.Yes);

        Assert.Equal(Verdict.Met, Wifi(DayBefore, answer).Verdict);
        var assessment = Assess(Catalog, Commune, FirstDay, answer);
        Assert.Equal(
            ["wifi-in-commune-centre", "villages-with-wifi"],
            assessment.Findings["free-wifi"].Missing.Select(fact => Assert.IsType<MissingMeasurement>(fact).Measure.Key));
        Assert.Equal(UnusedReason.Detailed, Assert.Single(assessment.Unused).Reason);
    }

    [Fact]
    public void What_is_the_provinces_own_is_in_no_other_province()
    {
        var elsewhere = TerritoryDocument.Read(SourceDocument.FromText("minh-hoa.json", """
            {
              "format": 1, "kind": "territory", "lastChecked": "2026-11-23", "source": { "vi": "Minh họa", "en": "Illustrative" },
              "known": { "from": "2022-01-01" }, "start": { "date": "2022-01-01", "onOrBefore": true },
              "units": [
                { "code": "90", "type": "tinh", "name": "Minh Họa", "region": "tdmnpb" },
                { "code": "901", "type": "huyen", "name": "Suối Mơ", "parent": "90" },
                { "code": "90001", "type": "xa", "name": "Đồng Mẫu", "parent": "901" } ]
            }
            """)).On(FirstDay).Commune("90001");
        var law = Catalog.InForce(Standard.Advanced, elsewhere, assessedYear: 2023);

        Assert.Empty(law.Set!.Zonings);
        Assert.DoesNotContain(law.Set.Indicators, indicator => indicator.AddedBy is not null || !indicator.DetailedBy.IsEmpty);
        Assert.DoesNotContain(law.SuppliedBy, instrument => instrument.Key == "02-qd-minhhoa");
    }

    private static Finding Workers(AdministrativeUnit commune, int workers, LocalDate on) =>
        Assess(Catalog, commune, on, Measured("workers-in-key-sectors", MeasuredValue.Counted(workers, 3_000))).Findings["workers-in-key-sectors"];

    private static Finding Wifi(LocalDate on, params Measurement[] measured) => Assess(Catalog, Commune, on, measured).Findings["free-wifi"];

    private static Measurement Centre(bool isInCentre) => Measured("wifi-in-commune-centre", isInCentre ? MeasuredValue.Yes : MeasuredValue.No);

    private static Measurement Villages(int villages) => Measured("villages-with-wifi", MeasuredValue.Counted(villages, 10));
}
