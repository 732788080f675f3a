using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>What is told to be lacking, for each kind of requirement and of measurement.</summary>
public sealed class GapTests
{
    private static readonly Measure Insured = IllustrativeLaw.Share("insured");
    private static readonly Measure Paved = IllustrativeLaw.Share("paved", unit: IllustrativeLaw.Kilometre);
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Schools = IllustrativeLaw.Count("schools");
    private static readonly Measure Health = IllustrativeLaw.Graded("health");
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");

    [Theory]
    [InlineData(2786, 3097, 90, 2)] // 2787.3 would be 90%
    [InlineData(0, 1, 100, 1)]
    [InlineData(899, 1000, 90, 1)]
    [InlineData(8996, 10000, 90, 4)]
    [InlineData(1, 3, 33.34, 1)]
    public void Of_a_counted_share_so_many_more_are_missing(int part, int whole, decimal percent, int missing)
    {
        var gap = Of(new AtLeast(Insured, IllustrativeLaw.Of(percent)), Insured, MeasuredValue.Counted(part, whole));

        gap.Amount.Should().Be(NumberInterval.Exactly(missing));
        gap.Direction.Should().Be(GapDirection.More);
        gap.Unit.Should().Be(IllustrativeLaw.Household);
    }

    [Theory]
    [InlineData(7, 100, 5, 2)]
    [InlineData(1, 3, 33, 1)]
    [InlineData(1, 1000, 0, 1)]
    public void Of_a_counted_share_so_many_are_too_many(int part, int whole, decimal percent, int tooMany)
    {
        var gap = Of(new AtMost(Insured, IllustrativeLaw.Of(percent)), Insured, MeasuredValue.Counted(part, whole));

        gap.Amount.Should().Be(NumberInterval.Exactly(tooMany));
        gap.Direction.Should().Be(GapDirection.Less);
    }

    [Theory]
    [InlineData(11.33, 0.75)]
    [InlineData(11.25, 0.75)]
    [InlineData(11.24, 1)]
    public void A_step_may_be_any_amount(decimal value, decimal amount)
    {
        var acres = new Measure
        {
            Key = "acres",
            Kind = MeasureKind.Number,
            Name = IllustrativeLaw.Text("acres"),
            Unit = new UnitOfMeasure("quarter", IllustrativeLaw.Text("quarter"), "quarters", 0.25m),
        };

        Of(new AtLeast(acres, IllustrativeLaw.Of(12)), acres, MeasuredValue.Number(value, "quarter")).Amount.Should().Be(NumberInterval.Exactly(amount));
    }

    [Fact]
    public void An_end_that_is_not_a_possible_value_is_no_end_of_the_gap_either()
    {
        var percentages = NumberInterval.Over(80).Intersect(NumberInterval.AtMost(90))!.Value;

        Of(new AtLeast(Insured, IllustrativeLaw.Of(95)), Insured, MeasuredValue.Percent(percentages)).Amount.ToString().Should().Be("[5, 15)");
        Of(new AtLeast(Insured, IllustrativeLaw.Of(95)), Insured, MeasuredValue.Percent(NumberInterval.Under(90))).Amount.Should().Match<NumberInterval>(
            amount => amount.Lower == 5 && !amount.IncludesLower);
        Of(new AtLeast(Road, IllustrativeLaw.Of(12)), Road, MeasuredValue.Number(NumberInterval.Under(11), "kilometre")).Amount.Should().Match<NumberInterval>(
            amount => amount.Lower == 1 && !amount.IncludesLower);
        Of(new AtLeast(Road, IllustrativeLaw.Of(12)), Road, MeasuredValue.Number(NumberInterval.Under(11.33m), "kilometre")).Amount.Should().Match<NumberInterval>(
            amount => amount.Lower == 0.7m && amount.IncludesLower, "the distance of 0.67 was rounded up to a step");
        Of(new AtLeast(Road, IllustrativeLaw.Of(12)), Road, MeasuredValue.Number(NumberInterval.Over(8).Intersect(NumberInterval.AtMost(11))!.Value, "kilometre"))
            .Amount.Should().Be(NumberInterval.Between(1, 4));
    }

    [Fact]
    public void What_depends_on_a_count_lacks_what_the_branch_lacks_that_the_count_selects()
    {
        var requirement = new DependingOnCount(Schools, 3, new Yes(Fence), new AtLeast(Road, IllustrativeLaw.Of(12)));
        Gap? With(params ReadOnlySpan<Measurement> schools) => IllustrativeLaw.FindingOf(
            requirement, [.. schools, IllustrativeLaw.Measured(Fence, MeasuredValue.No), IllustrativeLaw.Measured(Road, MeasuredValue.Number(11, "kilometre"))]).Gap;

        With(IllustrativeLaw.Measured(Schools, MeasuredValue.Number(4, "school"))).Should().BeOfType<AnswerGap>();
        With(IllustrativeLaw.Measured(Schools, MeasuredValue.Number(3, "school"))).Should().BeOfType<QuantityGap>().Which.Amount.Should().Be(NumberInterval.Exactly(1));
        With().Should().BeOfType<OpenGap>().Which.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingMeasurement>().Which.Measure.Should().Be(Schools);
    }

    [Fact]
    public void Where_the_class_of_the_commune_decides_the_grade_the_gap_waits_for_it()
    {
        var grades = new Threshold(null,
        [
            new IssuedThreshold(new(IllustrativeLaw.Levels.Grades[1]), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Lowland] },
            new IssuedThreshold(new(IllustrativeLaw.Levels.Grades[2]), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Upland] },
        ]);

        var gap = IllustrativeLaw.Demanding(new GradeAtLeast(Health, grades))
            .Assess(IllustrativeLaw.CommuneOfUnknownArea, [IllustrativeLaw.Measured(Health, MeasuredValue.Grade("level-1"))])
            .Findings[0].Gap;

        gap.Should().BeOfType<OpenGap>().Which.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingAreaClass>();
        gap!.Describe(Language.English).Should().StartWith("not known yet: the area class");
    }

    [Theory]
    [InlineData("yes", 1, 0)]
    [InlineData("no", 2, 1)]
    public void Where_too_few_parts_apply_the_gap_says_that_it_cannot_be_closed(string answer, int needed, int count)
    {
        var market = IllustrativeLaw.YesNo("market");
        var requirement = new AtLeastNOf(2, [new Yes(Fence), new ApplicableOnlyIf(market, new Yes(IllustrativeLaw.YesNo("stall"))), new ApplicableOnlyIf(market, new Yes(IllustrativeLaw.YesNo("scale")))]);

        var finding = IllustrativeLaw.FindingOf(
            requirement, IllustrativeLaw.Measured(Fence, answer == "yes" ? MeasuredValue.Yes : MeasuredValue.No), IllustrativeLaw.Measured(market, MeasuredValue.No));

        finding.Verdict.Should().Be(Verdict.NotMet);
        var gap = finding.Gap.Should().BeOfType<AlternativesGap>().Subject;
        gap.CanBeClosed.Should().BeFalse();
        (gap.Needed, gap.Branches.Length).Should().Be((needed, count));
        gap.Describe(Language.English).Should().Be($"cannot be reached: {needed} more would have to be met, and {count} apply");
        gap.Describe(Language.Vietnamese).Should().Contain("không thể đạt");
    }

    [Fact]
    public void A_gap_and_its_parts_name_the_indicator()
    {
        var all = new AllOf([new Yes(Fence), new AnyOf([new None(Schools), new GradeAtLeast(Health, IllustrativeLaw.Of("level-2"))], null)]);
        var assessment = IllustrativeLaw.Demanding(all).Assess(IllustrativeLaw.LowlandCommune,
        [
            IllustrativeLaw.Measured(Fence, MeasuredValue.No), IllustrativeLaw.Measured(Schools, MeasuredValue.Number(3, "school")),
            IllustrativeLaw.Measured(Health, MeasuredValue.Grade("level-1")),
        ]);

        var gap = assessment.Gaps.Should().ContainSingle().Which.Should().BeOfType<AllGap>().Subject;
        var alternatives = gap.Parts[1].Should().BeOfType<AlternativesGap>().Subject;
        gap.Should().BeSameAs(assessment.Findings[0].Gap);
        gap.Parts.Concat(alternatives.Branches).Prepend(gap).Should().HaveCount(5)
            .And.OnlyContain(part => part.Indicator == assessment.Findings[0].Indicator);
    }

    [Fact]
    public void Of_a_percentage_the_gap_is_told_in_percentage_points()
    {
        var gap = Of(new AtLeast(Insured, IllustrativeLaw.Of(90)), Insured, MeasuredValue.Percent(89.96m));

        gap.Amount.Should().Be(NumberInterval.Exactly(0.04m));
        gap.Unit.Should().BeNull();
        gap.Describe(Language.English).Should().Be("illustrative insured: 0.04 more percentage points");
        gap.Describe(Language.Vietnamese).Should().Be("insured (minh họa): cần thêm 0,04 điểm phần trăm");
    }

    [Fact]
    public void Of_a_range_each_end_is_told_with_its_unit()
    {
        var gap = Of(new AtLeast(Road, IllustrativeLaw.Of(5)), Road, MeasuredValue.Number(NumberInterval.Under(4), "kilometre"));

        gap.Describe(Language.English).Should().Be("illustrative road: more: over 1 kilometre and 5 kilometres or less");
        gap.Describe(Language.Vietnamese).Should().Be("road (minh họa): cần thêm trên 1 km và không quá 5 km");
    }

    [Fact]
    public void Of_a_number_the_gap_is_told_in_steps_of_its_unit()
    {
        var gap = Of(new AtLeast(Road, IllustrativeLaw.Of(12)), Road, MeasuredValue.Number(11.33m, "kilometre"));

        gap.Amount.Should().Be(NumberInterval.Exactly(0.7m));
        gap.Describe(Language.English).Should().Be("illustrative road: 0.7 more kilometres");
    }

    [Fact]
    public void Of_a_range_the_gap_is_a_range()
    {
        var gap = Of(new AtLeast(Road, IllustrativeLaw.Of(12)), Road, MeasuredValue.Number(NumberInterval.Between(8, 11), "kilometre"));

        gap.Amount.Should().Be(NumberInterval.Between(1, 4));
    }

    [Fact]
    public void Of_a_range_without_an_end_the_gap_has_none_either()
    {
        var gap = Of(new AtMost(Road, IllustrativeLaw.Of(12)), Road, MeasuredValue.Number(NumberInterval.AtLeast(13), "kilometre"));

        gap.Amount.Should().Be(NumberInterval.AtLeast(1));
        gap.Direction.Should().Be(GapDirection.Less);
    }

    [Fact]
    public void Where_there_must_be_none_the_gap_is_all_there_are() =>
        Of(new None(Schools), Schools, MeasuredValue.Number(3, "school")).Amount.Should().Be(NumberInterval.Exactly(3));

    [Fact]
    public void Less_is_never_told_than_there_is_to_take_away() =>
        Of(new AtMost(Road, IllustrativeLaw.Of(0)), Road, MeasuredValue.Number(0.05m, "kilometre"))
            .Amount.Should().Be(NumberInterval.Exactly(0.05m), "0.1 km less than 0.05 km is no length");

    [Fact]
    public void More_is_never_told_than_the_whole_has_room_for() =>
        Of(new AtLeast(Paved, IllustrativeLaw.Of(100)), Paved, MeasuredValue.Counted(2.95m, 3))
            .Amount.Should().Be(NumberInterval.Exactly(0.05m), "3.05 km of 3 km is no share");

    [Fact]
    public void Less_of_a_share_is_never_told_than_the_part_is() =>
        Of(new AtMost(Paved, IllustrativeLaw.Of(0)), Paved, MeasuredValue.Counted(0.05m, 3)).Amount.Should().Be(NumberInterval.Exactly(0.05m));

    [Fact]
    public void The_gap_of_the_greatest_number_that_is_believed_can_be_told() =>
        Of(new AtMost(Road, IllustrativeLaw.Of(5.00000000000000000000000001m)), Road, MeasuredValue.Number(1_000_000_000_000_000m, "kilometre"))
            .Amount.Should().Be(NumberInterval.Exactly(999_999_999_999_995m));

    [Fact]
    public void The_gap_to_a_threshold_of_28_digits_can_be_told() =>
        Of(new AtLeast(Road, IllustrativeLaw.Of(9_999_999_999_999_999_999_999_999_999m)), Road, MeasuredValue.Number(2.5m, "kilometre"))
            .Amount.Should().Be(NumberInterval.Exactly(9_999_999_999_999_999_999_999_999_997m), "more digits a number does not hold");

    [Theory]
    [InlineData("level-2", "level-1", "illustrative health: one grade up, from level 1 to level 2")]
    [InlineData("level-3", "level-1", "illustrative health: 2 grades up, from level 1 to level 3")]
    public void A_gap_of_grades_is_counted(string demanded, string measured, string told) => IllustrativeLaw
        .FindingOf(new GradeAtLeast(Health, IllustrativeLaw.Of(demanded)), IllustrativeLaw.Measured(Health, MeasuredValue.Grade(measured)))
        .Gap!.Describe(Language.English).Should().Be(told);

    [Fact]
    public void What_is_not_known_of_a_gap_is_told_one_after_the_other()
    {
        var finding = IllustrativeLaw.FindingOf(
            new AllOf([new Yes(Fence), new AnyOf([new AllOf([new Yes(IllustrativeLaw.YesNo("gate")), new AtLeast(Road, IllustrativeLaw.Of(3))]), new Yes(Fence)], null)]), IllustrativeLaw.Measured(Fence, MeasuredValue.No));

        finding.Gap!.Describe(Language.English).Should().Contain("not known yet: illustrative gate (nothing was measured); illustrative road (nothing was measured)");
    }

    [Fact]
    public void Gaps_come_in_the_order_of_the_set_each_condition_before_what_it_is_a_condition_of()
    {
        Measure[] measures = [.. "abcde".Select(name => IllustrativeLaw.YesNo($"m-{name}"))];
        var set = IllustrativeLaw.Set("ordered", new Yes(measures[0]),
        [
            IllustrativeLaw.Criterion("1", new Yes(measures[1]), IllustrativeLaw.Indicator("1.1", new Yes(measures[2]))),
            IllustrativeLaw.Criterion("2", new Yes(measures[3]), IllustrativeLaw.Indicator("2.1", new Yes(measures[4]))),
        ]);

        var gaps = IllustrativeLaw.InForce(set)
            .Assess(IllustrativeLaw.LowlandCommune, Evidence.Create([.. measures.Select(measure => IllustrativeLaw.Measured(measure, MeasuredValue.No))])).Gaps;

        gaps.OfType<AnswerGap>().Select(gap => gap.Measure.Key).Should().Equal("m-a", "m-b", "m-c", "m-d", "m-e");
    }

    [Fact]
    public void Grades_are_missing_one_by_one()
    {
        var gap = IllustrativeLaw.FindingOf(
            new GradeAtLeast(Health, IllustrativeLaw.Of("level-3")), IllustrativeLaw.Measured(Health, MeasuredValue.Grade("level-1")))
            .Gap.Should().BeOfType<GradeGap>().Subject;

        gap.Steps.Should().Be(2);
        gap.Actual.Key.Should().Be("level-1");
        gap.Needed.Key.Should().Be("level-3");
    }

    [Fact]
    public void A_no_must_become_a_yes() =>
        IllustrativeLaw.FindingOf(new Yes(Fence), IllustrativeLaw.Measured(Fence, MeasuredValue.No))
            .Gap.Should().BeOfType<AnswerGap>().Which.Measure.Should().Be(Fence);

    [Fact]
    public void Of_all_parts_only_those_that_are_lacking_have_a_gap()
    {
        var finding = IllustrativeLaw.FindingOf(
            new AllOf([new Yes(Fence), new AtLeast(Road, IllustrativeLaw.Of(12)), new AtLeast(Schools, IllustrativeLaw.Of(2))]),
            IllustrativeLaw.Measured(Fence, MeasuredValue.No),
            IllustrativeLaw.Measured(Road, MeasuredValue.Number(12, "kilometre")));

        var parts = finding.Gap.Should().BeOfType<AllGap>().Subject.Parts;

        parts.Should().HaveCount(2);
        parts[0].Should().BeOfType<AnswerGap>();
        ReferenceAnswer.Facts(parts[1].Should().BeOfType<OpenGap>().Subject.Missing).Should().Equal(Schools);
    }

    [Fact]
    public void Each_alternative_has_its_own_gap_and_the_law_may_prefer_one()
    {
        var finding = IllustrativeLaw.FindingOf(
            new AnyOf([new Yes(Fence), new AtLeast(Road, IllustrativeLaw.Of(12))], preferred: 1),
            IllustrativeLaw.Measured(Fence, MeasuredValue.No),
            IllustrativeLaw.Measured(Road, MeasuredValue.Number(11, "kilometre")));

        var gap = finding.Gap.Should().BeOfType<AlternativesGap>().Subject;

        gap.Needed.Should().Be(1);
        gap.Branches.Should().HaveCount(2);
        gap.Preferred.Should().BeSameAs(gap.Branches[1]);
        gap.Describe(Language.English).Should().Contain("(preferred)");
    }

    [Fact]
    public void What_is_met_already_counts_towards_the_number_of_alternatives()
    {
        var finding = IllustrativeLaw.FindingOf(
            new AtLeastNOf(2, [new Yes(Fence), new AtLeast(Road, IllustrativeLaw.Of(12)), new None(Schools)]),
            IllustrativeLaw.Measured(Fence, MeasuredValue.Yes),
            IllustrativeLaw.Measured(Road, MeasuredValue.Number(11, "kilometre")),
            IllustrativeLaw.Measured(Schools, MeasuredValue.Number(2, "school")));

        var gap = finding.Gap.Should().BeOfType<AlternativesGap>().Subject;

        gap.Needed.Should().Be(1);
        gap.Branches.Should().HaveCount(2);
    }

    [Fact]
    public void Where_the_classes_that_are_possible_demand_different_values_the_class_is_the_first_thing_missing()
    {
        var threshold = new Threshold(null,
        [
            new IssuedThreshold(new(12m), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Lowland] },
            new IssuedThreshold(new(10m), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Upland] },
        ]);
        var finding = IllustrativeLaw.Demanding(new AtLeast(Road, threshold)).Assess(
            IllustrativeLaw.CommuneOfUnknownArea, [IllustrativeLaw.Measured(Road, MeasuredValue.Number(9, "kilometre"))]).Findings[0];

        finding.Verdict.Should().Be(Verdict.NotMet);
        finding.Gap.Should().BeOfType<OpenGap>().Which.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingAreaClass>();
    }

    private static QuantityGap Of(Requirement requirement, Measure measure, MeasuredValue value)
    {
        var finding = IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(measure, value));
        finding.Verdict.Should().Be(Verdict.NotMet);
        return finding.Gap.Should().BeOfType<QuantityGap>().Subject;
    }
}
