using NodaTime;
using Ntm.Criteria;
using Ntm.Criteria.Requirements;
using Xunit;
using static IllustrativeProvince.Illustrative;

namespace IllustrativeProvince;

/// <summary>How a province tests what later decisions make of an earlier one. All of them are illustrative.</summary>
public sealed class LaterDecisionTests
{
    private static readonly LocalDate Signed = new(2024, 6, 14);
    private static readonly LocalDate Changed = new(2024, 7, 1);
    private static readonly LocalDate RepealSigned = new(2025, 5, 20);
    private static readonly LocalDate RepealedFrom = new(2025, 6, 1);

    [Theory]
    [InlineData(-1, 7_999, "NotMet")]
    [InlineData(-1, 8_000, "Met")]
    [InlineData(-1, 8_001, "Met")]
    [InlineData(0, 8_499, "NotMet")]
    [InlineData(0, 8_500, "Met")]
    [InlineData(0, 8_501, "Met")]
    [InlineData(1, 8_499, "NotMet")]
    [InlineData(1, 8_500, "Met")]
    public void Lanes_are_asked_85_percent_of_from_the_first_day_of_the_later_decision(int days, int metres, string verdict) =>
        Assert.Equal(verdict, Lanes(Amended, metres, Changed.PlusDays(days)).Verdict.Name);

    [Theory]
    [InlineData(-1, 299, "NotMet")]
    [InlineData(-1, 300, "Met")]
    [InlineData(0, 399, "NotMet")]
    [InlineData(0, 400, "Met")]
    [InlineData(0, 401, "Met")]
    [InlineData(1, 399, "NotMet")]
    [InlineData(1, 400, "Met")]
    public void An_addition_under_the_same_key_takes_the_place_of_the_earlier_one(int days, int households, string verdict) =>
        Assert.Equal(verdict, Composting(Amended, households, Changed.PlusDays(days)).Verdict.Name);

    [Fact]
    public void The_finding_names_the_later_clause_and_what_it_displaced()
    {
        var finding = Lanes(Amended, 8_200, Changed);

        Assert.Equal(
            [
                "row 2.3, Annex II, Decision 318/QĐ-TTg of 8 March 2022 of the Prime Minister",
                "row 2.3, Article 1, Decision (illustrative) 03/QĐ-MINHHOA of 14 June 2024 of the Provincial People's Committee (illustrative)",
            ],
            finding.Citations.Select(citation => citation.Describe(Language.English)));
        Assert.Equal(["80", "delegated to province"], finding.Check.Displaced.Select(threshold => threshold.ToString()));
        Assert.Equal("3", Composting(Amended, 350, Changed).Indicator.AddedBy!.Citation.Article);
        Assert.Equal("9", Composting(Amended, 350, Changed.PlusDays(-1)).Indicator.AddedBy!.Citation.Article);
    }

    [Theory]
    [InlineData("2024-06-30", 75, "2023-01-01..2024-06-30")]
    [InlineData("2024-07-01", 65, "2024-07-01..2024-12-31")]
    [InlineData("2024-12-31", 65, "2024-07-01..2024-12-31")]
    [InlineData("2025-01-01", 75, "2025-01-01..")]
    [InlineData("2025-01-02", 75, "2025-01-01..")]
    public void A_level_with_a_last_day_gives_way_to_the_earlier_one_the_day_after(string date, int percent, string inForce)
    {
        var on = Day(date);
        var fieldRoads = Amended.InForce(Standard.Advanced, Commune, assessedYear: on.Year, on).Set!.FindIndicator("field-roads")!;

        Assert.Equal(inForce, fieldRoads.InForce.ToString());
        Assert.Equal("NotMet", FieldRoads(Amended, percent - 0.01m, on).Verdict.Name);
        Assert.Equal("Met", FieldRoads(Amended, percent, on).Verdict.Name);
        Assert.Equal("Met", FieldRoads(Amended, percent + 0.01m, on).Verdict.Name);
    }

    [Fact]
    public void What_the_later_decision_does_not_speak_of_stays()
    {
        var law = Amended.InForce(Standard.Advanced, Upper, assessedYear: 2024, Changed);

        Assert.Equal(["02-qd-minhhoa", "03-qd-minhhoa", "1491-qd-bgddt"], law.SuppliedBy.Select(instrument => instrument.Key));
        Assert.Equal("zones-minhhoa", Assert.Single(law.Set!.Zonings).ToString());
        Assert.Equal("10", Assert.Single(law.Set.FindIndicator("free-wifi")!.DetailedBy).Citation.Article);
    }

    [Fact]
    public void Without_the_later_decisions_the_first_one_is_as_it_was()
    {
        var on = new LocalDate(2025, 6, 30);
        var first = Catalog.InForce(Standard.Advanced, Commune, assessedYear: 2025, on);

        Assert.Equal(Verdict.Met, Lanes(Catalog, 8_000, on).Verdict);
        Assert.Equal(Verdict.Met, Composting(Catalog, 300, on).Verdict);
        Assert.Equal(Verdict.NotMet, Lanes(Amended, 8_000, on).Verdict);

        // The receipt of an assessment that was made before the later decisions were loaded gives the law of then.
        Assert.Equal(first.Sha256, Repealed.Replay(first.ToReceipt(), Commune).Sha256);
    }

    [Fact]
    public void By_what_was_known_before_the_later_decision_was_signed_the_first_one_alone_is_the_law()
    {
        var on = new LocalDate(2024, 12, 31);
        var then = Amended.InForce(Standard.Advanced, Commune, assessedYear: 2024, on, knownOn: Signed.PlusDays(-1));
        var since = Amended.InForce(Standard.Advanced, Commune, assessedYear: 2024, on, knownOn: Signed);

        Assert.Equal(Catalog.InForce(Standard.Advanced, Commune, assessedYear: 2024, on).Sha256, then.Sha256);
        Assert.Equal(Amended.InForce(Standard.Advanced, Commune, assessedYear: 2024, on).Sha256, since.Sha256);
        Assert.Equal("80", LanesIn(then));
        Assert.Equal("85", LanesIn(since));
    }

    [Fact]
    public void Of_a_repealed_decision_nothing_is_left_from_the_first_day_of_the_repeal_on()
    {
        Assert.Equal("field roads 75; zones 1; wifi parts 2; lanes 85; composting 3", Told(RepealedFrom.PlusDays(-1)));
        Assert.Equal("field roads delegated to province; zones 0; wifi parts 0; lanes 85; composting 3", Told(RepealedFrom));
        Assert.Equal(Told(RepealedFrom), Told(RepealedFrom.PlusDays(1)));

        static string Told(LocalDate on)
        {
            var set = Repealed.InForce(Standard.Advanced, Commune, assessedYear: 2025, on).Set!;
            return $"field roads {LevelOf(set, "field-roads")}; zones {set.Zonings.Length}; "
                + $"wifi parts {set.FindIndicator("free-wifi")!.Requirement.SelfAndParts().OfType<LetteredPart>().Count()}; "
                + $"lanes {LevelOf(set, "lanes")}; composting {set.FindIndicator("household-composting")!.AddedBy!.Citation.Article}";
        }
    }

    [Fact]
    public void After_the_repeal_the_question_is_asked_as_the_set_asks_it()
    {
        var answer = Measured("free-public-wifi", MeasuredValue.Yes);

        Assert.Equal(Verdict.Undetermined, Assess(Repealed, Commune, RepealedFrom.PlusDays(-1), answer).Findings["free-wifi"].Verdict);
        Assert.Equal(Verdict.Met, Assess(Repealed, Commune, RepealedFrom, answer).Findings["free-wifi"].Verdict);
        Assert.Equal(ReasonCode.NotIssued, Assert.Single(FieldRoads(Repealed, 100, RepealedFrom).Reasons));
    }

    [Fact]
    public void A_single_clause_is_repealed_by_its_place()
    {
        var repealing = Text(RepealingFile).Replace("\"instrument\": \"02-qd-minhhoa\" }", "\"instrument\": \"02-qd-minhhoa\", \"article\": \"9\" }", StringComparison.Ordinal);
        var set = Catalog.With(SourceDocument.FromText(RepealingFile, repealing)).InForce(Standard.Advanced, Commune, assessedYear: 2025, RepealedFrom).Set!;

        Assert.Null(set.FindIndicator("household-composting"));
        Assert.Equal("household-composting", Assert.Single(set.RepealedIndicators).Key);
        Assert.Equal("80", LevelOf(set, "lanes"));
    }

    [Fact]
    public void By_what_was_known_before_the_repeal_was_signed_the_decision_still_holds()
    {
        Assert.Equal("75", FieldRoadsKnownOn(RepealSigned.PlusDays(-1)));
        Assert.Equal("delegated to province", FieldRoadsKnownOn(RepealSigned));

        static string FieldRoadsKnownOn(LocalDate knownOn) =>
            LevelOf(Repealed.InForce(Standard.Advanced, Commune, assessedYear: 2025, RepealedFrom, knownOn).Set!, "field-roads");
    }

    [Fact]
    public void What_a_repeal_leaves_open_is_told_by_completeness()
    {
        var completeness = Repealed.CompletenessOf(Standard.Advanced, [Commune.Province], assessedYear: 2025);

        var open = completeness.Supplies.Where(supply => supply.LeftTo == Authority.Province && supply.State == SupplyState.NotIssued);
        Assert.Equal(
            ["1.1", "1.2", "1.3", "2.2 hardened", "2.2 furnished", "2.4", "3.3", "3.4", "12.3", "17.10"],
            open.Select(supply => $"{supply.Indicator!.Number} {supply.Part}".TrimEnd()));
        Assert.All(open, supply => Assert.Equal((RepealedFrom.PlusDays(-1), "04-qd-minhhoa"), (supply.Lapsed!.LastDay, supply.Lapsed.RepealedBy!.Citation.Instrument.Key)));
        Assert.DoesNotContain(Amended.CompletenessOf(Standard.Advanced, [Commune.Province], assessedYear: 2025).Supplies, supply => supply.State == SupplyState.NotIssued && supply.LeftTo == Authority.Province);
    }

    private static LocalDate Day(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    private static Finding FieldRoads(CriteriaCatalog catalog, decimal percent, LocalDate on) =>
        Assess(catalog, Commune, on, Measured("hard-surfaced-field-roads", MeasuredValue.Percent(percent))).Findings["field-roads"];

    private static string LanesIn(CriteriaInForce law) => LevelOf(law.Set!, "lanes");

    private static string LevelOf(CriteriaSet set, string indicator) =>
        Assert.IsType<AtLeast>(set.FindIndicator(indicator)!.Requirement).Threshold.For(Assert.Single(set.AreaClassification.PossibleClasses(Commune, FirstDay)), 2025).General.ToString()!;
}
