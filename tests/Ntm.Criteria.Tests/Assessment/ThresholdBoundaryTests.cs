using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>At, just under and just over the threshold, for every kind of requirement that stands alone.</summary>
public sealed class ThresholdBoundaryTests
{
    private static readonly Measure Insured = IllustrativeLaw.Share("insured");

    // Counted in kilometres, so that a part may be a fraction.
    private static readonly Measure Paved = IllustrativeLaw.Share("paved", unit: IllustrativeLaw.Kilometre);
    private static readonly Measure Trained = IllustrativeLaw.Share("trained", EmptyWhole.NotApplicable);
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Schools = IllustrativeLaw.Count("schools");
    private static readonly Measure Health = IllustrativeLaw.Graded("health");
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");

    [Theory]
    [InlineData("89.96", "NotMet")]
    [InlineData("89.9999999999999999999999999", "NotMet")]
    [InlineData("90", "Met")]
    [InlineData("90.000000000000000000000000001", "Met")]
    [InlineData("0", "NotMet")]
    [InlineData("100", "Met")]
    public void A_percentage_reaches_90_percent_from_90_on(string percent, string verdict) =>
        VerdictOf(new AtLeast(Insured, IllustrativeLaw.Of(90)), Insured, MeasuredValue.Percent(Number(percent))).Should().Be(verdict);

    [Theory]
    [InlineData("2249", "2500", "NotMet")]
    [InlineData("2250", "2500", "Met")]
    [InlineData("8996", "10000", "NotMet")]
    [InlineData("9000", "10000", "Met")]
    [InlineData("899999999999999", "1000000000000000", "NotMet")]
    [InlineData("900000000000000", "1000000000000000", "Met")]
    [InlineData("0.8999999999999999999999999999", "1", "NotMet")]
    [InlineData("0.9000000000000000000000000000", "1", "Met")]
    [InlineData("899999999999999.9999999999999", "1000000000000000", "NotMet")]
    public void A_counted_share_reaches_90_percent_by_cross_multiplication(string part, string whole, string verdict) =>
        VerdictOf(new AtLeast(Paved, IllustrativeLaw.Of(90)), Paved, MeasuredValue.Counted(Number(part), Number(whole))).Should().Be(verdict);

    [Theory]
    [InlineData("4.99", "Met")]
    [InlineData("5", "Met")]
    [InlineData("5.01", "NotMet")]
    [InlineData("0", "Met")]
    public void A_share_does_not_exceed_5_percent_up_to_5(string percent, string verdict) =>
        VerdictOf(new AtMost(Insured, IllustrativeLaw.Of(5)), Insured, MeasuredValue.Percent(Number(percent))).Should().Be(verdict);

    [Theory]
    [InlineData("11.9", "NotMet", "Met")]
    [InlineData("12", "Met", "Met")]
    [InlineData("12.1", "Met", "NotMet")]
    public void A_number_is_held_against_its_threshold(string value, string atLeast, string atMost)
    {
        var measured = MeasuredValue.Number(Number(value), "kilometre");

        VerdictOf(new AtLeast(Road, IllustrativeLaw.Of(12)), Road, measured).Should().Be(atLeast);
        VerdictOf(new AtMost(Road, IllustrativeLaw.Of(12)), Road, measured).Should().Be(atMost);
    }

    [Theory]
    [InlineData(0, "Met")]
    [InlineData(1, "NotMet")]
    public void There_are_none_only_at_zero(int count, string verdict) =>
        VerdictOf(new None(Schools), Schools, MeasuredValue.Number(count, "school")).Should().Be(verdict);

    [Theory]
    [InlineData("level-1", "NotMet")]
    [InlineData("level-2", "Met")]
    [InlineData("level-3", "Met")]
    public void A_grade_reaches_level_2_from_level_2_on(string grade, string verdict) =>
        VerdictOf(new GradeAtLeast(Health, IllustrativeLaw.Of("level-2")), Health, MeasuredValue.Grade(grade)).Should().Be(verdict);

    [Fact]
    public void An_answer_is_met_by_yes_alone()
    {
        VerdictOf(new Yes(Fence), Fence, MeasuredValue.Yes).Should().Be("Met");
        VerdictOf(new Yes(Fence), Fence, MeasuredValue.No).Should().Be("NotMet");
    }

    [Theory]
    [InlineData(3, "NotMet")]
    [InlineData(4, "Met")]
    public void What_is_demanded_of_more_than_three_schools_begins_at_four(int count, string verdict) =>
        VerdictOf(new DependingOnCount(Schools, 3, new AtLeast(Schools, IllustrativeLaw.Of(0)), new None(Schools)), Schools, MeasuredValue.Number(count, "school"))
            .Should().Be(verdict);

    [Theory]
    [InlineData(true, 59, "NotMet")]
    [InlineData(true, 60, "Met")]
    [InlineData(true, 61, "Met")]
    [InlineData(false, 99, "NotMet")]
    public void A_scorecard_needs_every_mandatory_item_and_the_score(bool mandatory, int score, string verdict) =>
        IllustrativeLaw.FindingOf(
            new Scorecard(new Yes(Fence), new AtLeast(Road, IllustrativeLaw.Of(60))),
            IllustrativeLaw.Measured(Fence, mandatory ? MeasuredValue.Yes : MeasuredValue.No),
            IllustrativeLaw.Measured(Road, MeasuredValue.Number(score, "kilometre"))).Verdict.Name.Should().Be(verdict);

    [Theory]
    [InlineData(90, 25, "Met")]
    [InlineData(89, 25, "NotMet")]
    [InlineData(90, 24, "NotMet")]
    public void Two_parts_must_both_be_reached(int total, int ofWhich, string verdict) =>
        IllustrativeLaw.FindingOf(
            new TwoPart(new AtLeast(Insured, IllustrativeLaw.Of(90)), new AtLeast(Trained, IllustrativeLaw.Of(25))),
            IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(total)),
            IllustrativeLaw.Measured(Trained, MeasuredValue.Percent(ofWhich))).Verdict.Name.Should().Be(verdict);

    [Theory]
    [InlineData(50, 50, "Met")]
    [InlineData(49, 50, "NotMet")]
    [InlineData(50, 49, "NotMet")]
    public void Men_and_women_must_both_reach_the_one_threshold(int men, int women, string verdict)
    {
        var threshold = IllustrativeLaw.Of(50);

        IllustrativeLaw.FindingOf(
            new BothSexes(new AtLeast(Insured, threshold), new AtLeast(Trained, threshold)),
            IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(men)),
            IllustrativeLaw.Measured(Trained, MeasuredValue.Percent(women))).Verdict.Name.Should().Be(verdict);
    }

    [Theory]
    [InlineData("(58, *)", "Met", "NotMet")]
    [InlineData("[58, *)", "Met", "Undetermined")]
    [InlineData("(57.9, *)", "Undetermined", "Undetermined")]
    [InlineData("(*, 58)", "NotMet", "Met")]
    [InlineData("(*, 58]", "Undetermined", "Met")]
    [InlineData("[57, 59]", "Undetermined", "Undetermined")]
    [InlineData("[58, 59]", "Met", "Undetermined")]
    [InlineData("(58, 59]", "Met", "NotMet")]
    [InlineData("[57, 58]", "Undetermined", "Met")]
    [InlineData("[57, 58)", "NotMet", "Met")]
    [InlineData("(*, *)", "Undetermined", "Undetermined")]
    public void A_range_decides_when_all_of_it_is_on_one_side_of_58(string interval, string atLeast, string atMost)
    {
        var measured = MeasuredValue.Number(NumberInterval.Parse(interval, null), "kilometre");

        VerdictOf(new AtLeast(Road, IllustrativeLaw.Of(58)), Road, measured).Should().Be(atLeast);
        VerdictOf(new AtMost(Road, IllustrativeLaw.Of(58)), Road, measured).Should().Be(atMost);
    }

    [Theory]
    [InlineData("(2, 4)", "Met")]
    [InlineData("(2, 3]", "Met")]
    [InlineData("[2, 3]", "Undetermined")]
    [InlineData("(1, 3)", "NotMet")]
    public void A_range_of_a_count_holds_whole_numbers_only(string interval, string verdict) =>
        VerdictOf(new AtLeast(Schools, IllustrativeLaw.Of(3)), Schools, MeasuredValue.Number(NumberInterval.Parse(interval, null), "school"))
            .Should().Be(verdict);

    [Fact]
    public void Any_share_is_held_exactly_against_any_percentage() =>
        Gen.Select(Gen.Decimal[0, 1_000_000_000_000_000m], Gen.Decimal[0, 1], Gen.Decimal[0, 100]).Sample(
            (whole, fraction, percent) =>
            {
                var part = Math.Min(whole, whole * fraction);
                if (whole == 0)
                {
                    return;
                }

                var reaches = Rational.Of(part) * 100 >= Rational.Of(percent) * Rational.Of(whole);

                VerdictOf(new AtLeast(Paved, IllustrativeLaw.Of(percent)), Paved, MeasuredValue.Counted(part, whole)).Should().Be(reaches ? "Met" : "NotMet");
            },
            iter: Repeats.Of(2000));

    [Fact]
    public void A_share_of_nothing_does_not_apply_where_the_measure_says_so_and_decides_nothing_where_it_does_not()
    {
        VerdictOf(new AtLeast(Trained, IllustrativeLaw.Of(90)), Trained, MeasuredValue.Counted(0, 0)).Should().Be("NotApplicable");

        var unstated = IllustrativeLaw.FindingOf(new AtLeast(Insured, IllustrativeLaw.Of(90)), IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(0, 0)));
        unstated.Verdict.Should().Be(Verdict.Undetermined);
        unstated.Reasons.Should().Equal(ReasonCode.EmptyWhole);
    }

    [Fact]
    public void A_missing_share_may_turn_out_not_to_apply_where_the_measure_says_so()
    {
        IllustrativeLaw.FindingOf(new AtLeast(Trained, IllustrativeLaw.Of(90))).Outcomes.Should().Be(Outcomes.Any);
        IllustrativeLaw.FindingOf(new AtLeast(Insured, IllustrativeLaw.Of(90))).Outcomes.Should().Be(Outcomes.MetOrNotMet);
    }

    [Fact]
    public void What_every_value_meets_is_met_without_any_measurement()
    {
        IllustrativeLaw.FindingOf(new AtLeast(Road, IllustrativeLaw.Of(0))).Verdict.Should().Be(Verdict.Met);
        IllustrativeLaw.FindingOf(new AtMost(Insured, IllustrativeLaw.Of(100))).Verdict.Should().Be(Verdict.Met);
        IllustrativeLaw.FindingOf(new GradeAtLeast(Health, IllustrativeLaw.Of("level-1"))).Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void A_threshold_that_is_not_known_decides_nothing_and_says_why()
    {
        Open(IllustrativeLaw.LeftToProvince()).Should().Equal(ReasonCode.NotIssued);
        Open(IllustrativeLaw.NotRecorded()).Should().Equal(ReasonCode.NotRecorded);
        Open(IllustrativeLaw.Issued(90, Basis.Unconfirmed)).Should().Equal(ReasonCode.Unconfirmed);
    }

    [Fact]
    public void An_unconfirmed_threshold_decides_where_it_is_admitted_and_is_leaned_on()
    {
        var cell = IllustrativeLaw.Issued(90, Basis.Unconfirmed);
        var assessment = IllustrativeLaw.Demanding(new AtLeast(Insured, IllustrativeLaw.Of(cell))).Assess(
            IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(91))], UnconfirmedThresholds.Admitted);

        assessment.Verdict.Should().Be(Verdict.Met);
        assessment.LeanedOn.Select(admitted => admitted.Threshold).Should().Equal((IssuedThreshold)cell);
        assessment.Findings[0].Explain(Language.English).Should().Contain("unconfirmed");
    }

    [Fact]
    public void An_unconfirmed_threshold_that_is_withheld_is_not_leaned_on_where_another_branch_decides()
    {
        var requirement = new AnyOf(
            [new Yes(Fence), new AtLeast(Insured, IllustrativeLaw.Of(90, Basis.Unconfirmed))], preferred: null);

        var finding = IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(Fence, MeasuredValue.Yes));

        finding.Verdict.Should().Be(Verdict.Met);
        finding.LeanedOn.Should().BeEmpty();
        finding.Explain(Language.English).Should().NotContain("The verdict leans on");
    }

    [Fact]
    public void A_requirement_that_is_not_issued_is_never_decided_whatever_was_measured()
    {
        var requirement = new Delegated(Authority.Province, IllustrativeLaw.Source(), new Yes(Fence));

        foreach (var answer in new[] { MeasuredValue.Yes, MeasuredValue.No })
        {
            var finding = IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(Fence, answer));
            finding.Verdict.Should().Be(Verdict.Undetermined);
            finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingRequirement>().Which.Requirement.Should().BeSameAs(requirement);
        }
    }

    private static ImmutableArray<ReasonCode> Open(ThresholdCell cell)
    {
        var finding = IllustrativeLaw.FindingOf(
            new AtLeast(Insured, IllustrativeLaw.Of(cell)), IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(100)));
        finding.Verdict.Should().Be(Verdict.Undetermined);
        finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingThreshold>().Which.Threshold.Should().BeSameAs(cell);
        return finding.Reasons;
    }

    private static string VerdictOf(Requirement requirement, Measure measure, MeasuredValue value) =>
        IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(measure, value)).Verdict.Name;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
