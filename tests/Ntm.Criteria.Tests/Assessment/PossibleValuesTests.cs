using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>What is possible where a value or a bound is not known. All demands are made up.</summary>
public sealed class PossibleValuesTests
{
    private static readonly Measure Schools = IllustrativeLaw.Count("schools");
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Worked = IllustrativeLaw.Share("worked", EmptyWhole.NotApplicable);
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Gate = IllustrativeLaw.YesNo("gate");

    [Theory]
    [InlineData(2, 3, "NotMet")]
    [InlineData(3, 3, "NotMet")]
    [InlineData(3, 4, "Met, NotMet")]
    [InlineData(4, 5, "Met")]
    public void A_range_is_over_a_bound_where_all_of_it_is(int lower, int upper, string outcomes)
    {
        var range = new ExactRange(ExactValue.Number(lower), true, ExactValue.Number(upper), true);

        Names(range.Against(Comparison.Over, ExactValue.Number(3))).Should().Be(outcomes);
    }

    [Fact]
    public void A_count_that_is_used_twice_is_the_same_in_both_places()
    {
        // Three schools meet both parts, four neither.
        var requirement = new AllOf([new DependingOnCount(Schools, 3, new Yes(Fence), new Yes(Gate)), new AtMost(Schools, IllustrativeLaw.Of(3))]);
        var finding = IllustrativeLaw.FindingOf(
            requirement,
            IllustrativeLaw.Measured(Schools, MeasuredValue.Number(NumberInterval.Between(3, 4), "school")),
            IllustrativeLaw.Measured(Fence, MeasuredValue.No),
            IllustrativeLaw.Measured(Gate, MeasuredValue.Yes));

        Names(finding.Outcomes).Should().Be("Met, NotMet");
    }

    [Theory]
    [InlineData(3, "gate")]
    [InlineData(4, "fence")]
    public void Of_a_requirement_that_depends_on_a_count_only_the_part_that_may_apply_is_checked(int schools, string measure) =>
        IllustrativeLaw.FindingOf(new DependingOnCount(Schools, 3, new Yes(Fence), new Yes(Gate)), IllustrativeLaw.Measured(Schools, MeasuredValue.Number(schools, "school")))
            .Check.Parts.Should().ContainSingle().Which.Measure!.Key.Should().Be(measure);

    [Fact]
    public void Where_only_the_bound_is_not_known_only_the_bound_is_missing() =>
        IllustrativeLaw.FindingOf(new AtLeast(Road, IllustrativeLaw.Of(IllustrativeLaw.NotRecorded())), IllustrativeLaw.Measured(Road, MeasuredValue.Number(2, "kilometre")))
            .Missing.Should().ContainSingle().Which.Should().BeOfType<MissingThreshold>();

    [Fact]
    public void A_bound_that_is_not_known_may_lie_between_two_values_of_which_only_the_same_range_is_known()
    {
        var (men, women) = (IllustrativeLaw.Share("men"), IllustrativeLaw.Share("women"));
        var threshold = IllustrativeLaw.Of(IllustrativeLaw.NotRecorded());
        var between = MeasuredValue.Percent(NumberInterval.Over(50).Intersect(NumberInterval.Under(60))!.Value);

        var missing = IllustrativeLaw.FindingOf(
            new BothSexes(new AtLeast(men, threshold), new AtLeast(women, threshold)), IllustrativeLaw.Measured(men, between), IllustrativeLaw.Measured(women, between)).Missing;

        missing.OfType<MissingThreshold>().Should().ContainSingle();
        missing.OfType<MissingMeasurement>().Select(fact => fact.Measure).Should().BeEquivalentTo([men, women]);
    }

    [Fact]
    public void A_share_whose_whole_is_empty_does_not_apply_whatever_the_bound_is() =>
        IllustrativeLaw.FindingOf(new AtLeast(Worked, IllustrativeLaw.Of(IllustrativeLaw.NotRecorded())), IllustrativeLaw.Measured(Worked, MeasuredValue.Counted(0, 0)))
            .Verdict.Should().Be(Verdict.NotApplicable);

    [Theory]
    [InlineData(1_000_000_000_000_000, true)]
    [InlineData(1_000_000_000_000_001, false)]
    public void A_range_whose_upper_end_no_measure_reaches_is_a_slip(decimal upper, bool isPossible) =>
        IllustrativeLaw.FindingOf(new AtLeast(Road, IllustrativeLaw.Of(2)), IllustrativeLaw.Measured(Road, MeasuredValue.Number(NumberInterval.Between(1, upper), "kilometre")))
            .Missing.Should().ContainSingle().Which.Reason.Should().Be(isPossible ? ReasonCode.OnlyARange : ReasonCode.ImpossibleValue);

    private static string Names(Outcomes outcomes) => string.Join(", ", new[]
    {
        outcomes.CanBeMet ? "Met" : null, outcomes.CanBeNotMet ? "NotMet" : null, outcomes.CanBeNotApplicable ? "NotApplicable" : null,
    }.OfType<string>());
}
