using CsCheck;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>Shares of which not all was counted decide where whatever is left comes to the same. All demands are made up.</summary>
public sealed class PartlyCountedTests
{
    private static readonly Measure Water = IllustrativeLaw.Share("water");

    [Theory]
    [InlineData(30, 32, 8, 75, "Met")]
    [InlineData(30, 32, 8, 76, "Undetermined")]
    [InlineData(30, 32, 8, 95, "Undetermined")]
    [InlineData(30, 32, 8, 96, "NotMet")]
    [InlineData(0, 0, 4, 100, "Undetermined")]
    [InlineData(0, 0, 4, 0, "Met")]
    [InlineData(30, 32, null, 100, "NotMet")]
    [InlineData(30, 32, null, 99.99, "Undetermined")]
    [InlineData(32, 32, null, 100, "Undetermined")]
    public void It_decides_where_all_that_may_be_is_on_one_side(int part, int whole, int? uncounted, decimal demanded, string verdict) =>
        FindingOf(new AtLeast(Water, IllustrativeLaw.Of(demanded)), part, whole, uncounted).Verdict.Name.Should().Be(verdict);

    [Theory]
    [InlineData(2, 10, 10, 9, "NotMet")]
    [InlineData(2, 10, 10, 10, "Undetermined")]
    [InlineData(2, 10, 10, 60, "Met")]
    [InlineData(2, 10, null, 0, "NotMet")]
    [InlineData(0, 10, null, 0, "Undetermined")]
    public void Also_where_no_more_than_a_bound_is_allowed(int part, int whole, int? uncounted, decimal allowed, string verdict) =>
        FindingOf(new AtMost(Water, IllustrativeLaw.Of(allowed)), part, whole, uncounted).Verdict.Name.Should().Be(verdict);

    [Fact]
    public void A_rest_that_no_whole_can_have_is_told_and_decides_nothing()
    {
        var share = IllustrativeLaw.Share("insured");
        foreach (var rest in new[] { decimal.MaxValue, decimal.MaxValue - 32, decimal.MaxValue - 31 })
        {
            var assessment = IllustrativeLaw.Demanding(new Ntm.Criteria.Requirements.AtLeast(share, IllustrativeLaw.Of(90))).Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(share, MeasuredValue.CountedInPart(30, 32, rest))]);

            assessment.Verdict.Should().Be(Verdict.Undetermined);
            Telling.Everything(assessment);
        }
    }

    [Fact]
    public void It_is_decided_exactly_where_every_way_to_count_the_rest_decides_the_same() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[1, 12], Gen.Int[0, 100]).Sample(
            (part, others, rest, bound) =>
            {
                foreach (Requirement requirement in new Requirement[] { new AtLeast(Water, IllustrativeLaw.Of(bound)), new AtMost(Water, IllustrativeLaw.Of(bound)) })
                {
                    var outcomes = Enumerable.Range(0, rest + 1)
                        .Select(more => IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(Water, MeasuredValue.Counted(part + more, part + others + rest))).Outcomes).Distinct().ToList();
                    var finding = FindingOf(requirement, part, part + others, rest);

                    finding.Outcomes.Should().Be(outcomes.Aggregate((one, other) => one.Union(other)));
                    finding.Missing.Should().HaveCount(outcomes.Count - 1);
                }
            },
            iter: Repeats.Of(2_000));

    /// <summary>Of four households one has water, and of two it is not known: 25%, 50% or 75%.</summary>
    [Theory]
    [InlineData(26, 49, false)]
    [InlineData(49, 51, true)]
    [InlineData(50, 50, true)]
    [InlineData(51, 74, false)]
    [InlineData(51, 75, true)]
    public void Of_whole_households_nothing_lies_between_two_neighbours(int least, int most, bool canBeMet)
    {
        var finding = FindingOf(new AllOf([new AtLeast(Water, IllustrativeLaw.Of(least)), new AtMost(Water, IllustrativeLaw.Of(most))]), 1, 2, 2);

        finding.Outcomes.Should().Be(canBeMet ? Outcomes.MetOrNotMet : Outcomes.NotMet);
        finding.IsExact.Should().BeTrue();
    }

    [Fact]
    public void The_gap_is_told_as_if_all_of_the_rest_helped_and_as_if_none_did()
    {
        var gap = (QuantityGap)FindingOf(new AtLeast(Water, IllustrativeLaw.Of(96)), 30, 32, 8).Gap!;
        (gap.Amount, gap.Unit!.Key).Should().Be((NumberInterval.Between(1, 9), "household"));
        ((QuantityGap)FindingOf(new AtLeast(Water, IllustrativeLaw.Of(100)), 30, 32, null).Gap!).Amount.Should().Be(NumberInterval.AtLeast(2));
        ((QuantityGap)FindingOf(new AtMost(Water, IllustrativeLaw.Of(9)), 2, 10, 10).Gap!).Amount.Should().Be(NumberInterval.Between(1, 11));
        ((QuantityGap)FindingOf(new AtMost(Water, IllustrativeLaw.Of(0)), 2, 10, null).Gap!).Amount.Should().Be(NumberInterval.AtLeast(2));
    }

    [Fact]
    public void It_is_told_with_what_was_counted_and_what_was_not()
    {
        var finding = FindingOf(new AtLeast(Water, IllustrativeLaw.Of(90)), 30, 32, 9);

        finding.Missing.Should().ContainSingle().Which.Reason.Should().Be(ReasonCode.PartlyCounted);
        finding.Measurements.Should().ContainSingle();
        string.Join(" ", finding.Explain(Language.English).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Contain("93.75% (30 of 32 households) counted, 9 households not yet: between 73.17% and 95.13%");
        finding.Explain(Language.Vietnamese).Should().Contain("còn 9");
        FindingOf(new AtLeast(Water, IllustrativeLaw.Of(90)), 30, 32, null).Explain(Language.English).Should().Contain("counted, the rest not yet");
        FindingOf(new AtLeast(Water, IllustrativeLaw.Of(IllustrativeLaw.NotRecorded())), 30, 32, 8).Missing.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(31, 40, "CountedInstead")]
    [InlineData(29, 40, "DisagreesWithCount")]
    [InlineData(31, 41, "DisagreesWithCount")]
    [InlineData(39, 40, "DisagreesWithCount")]
    public void A_share_that_was_counted_to_its_end_goes_first(int part, int whole, string reason)
    {
        var assessment = Assess(InPart(30, 32, 8), MeasuredValue.Counted(part, whole));

        assessment.Unused.Should().ContainSingle().Which.Reason.Name.Should().Be(reason);
        assessment.Findings[0].Verdict.Should().Be(part * 100 >= whole * 90 ? Verdict.Met : Verdict.NotMet);
    }

    [Theory]
    [InlineData(80, "CountedInstead")]
    [InlineData(95, "CountedInstead")]
    [InlineData(97, "DisagreesWithCount")]
    [InlineData(74, "DisagreesWithCount")]
    public void It_says_more_than_a_percentage_beside_it(int percent, string reason)
    {
        var assessment = Assess(MeasuredValue.Percent(percent), InPart(30, 32, 8));

        assessment.Unused.Should().ContainSingle().Which.Reason.Name.Should().Be(reason);
        assessment.Findings[0].Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Two_that_differ_contradict_each_other() =>
        Assess(InPart(30, 32, 8), InPart(31, 32, 8)).Findings[0].Missing.Single().Reason.Should().Be(ReasonCode.ConflictingMeasurements);

    [Theory]
    [InlineData(30.5, 32, 8)]
    [InlineData(30, 32, 8.5)]
    [InlineData(30, 32.5, 8)]
    [InlineData(30, 32, 1_000_000_000_000_001)]
    public void What_no_measure_can_have_is_not_used(decimal part, decimal whole, decimal rest) =>
        Assess(InPart(part, whole, rest)).Findings[0].Missing.Single().Reason.Should().Be(ReasonCode.ImpossibleValue);

    [Fact]
    public void A_measure_that_is_no_share_cannot_have_it()
    {
        var road = IllustrativeLaw.Number("road");

        IllustrativeLaw.FindingOf(new AtLeast(road, IllustrativeLaw.Of(2)), IllustrativeLaw.Measured(road, InPart(1, 2, 3))).Missing.Single().Reason.Should().Be(ReasonCode.WrongKindOfValue);
    }

    private static MeasuredValue InPart(decimal part, decimal whole, decimal? uncounted) => MeasuredValue.CountedInPart(new Share(part, whole), uncounted);

    private static Finding FindingOf(Requirement requirement, int part, int whole, int? uncounted) => IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(Water, InPart(part, whole, uncounted)));

    private static Assessment Assess(params MeasuredValue[] values) => IllustrativeLaw.Demanding(new AtLeast(Water, IllustrativeLaw.Of(90)))
        .Assess(IllustrativeLaw.LowlandCommune, Evidence.Create([.. values.Select(value => IllustrativeLaw.Measured(Water, value))]));
}
