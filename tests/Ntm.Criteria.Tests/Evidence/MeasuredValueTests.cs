using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class MeasuredValueTests
{
    private static readonly MeasuredValue[] Different =
    [
        MeasuredValue.Yes, MeasuredValue.No, MeasuredValue.Number(1, "kilometre"), MeasuredValue.Number(1, "school"),
        MeasuredValue.Number(2, "kilometre"), MeasuredValue.Number(NumberInterval.Over(1), "kilometre"), MeasuredValue.Percent(1),
        MeasuredValue.Percent(NumberInterval.Under(1)), MeasuredValue.Counted(1, 2), MeasuredValue.Counted(2, 4), MeasuredValue.Counted(0, 0),
        MeasuredValue.Grade("level-1"), MeasuredValue.Grade("level-2"),
        MeasuredValue.CountedInPart(new(1, 2), 3), MeasuredValue.CountedInPart(new(1, 2), 4), MeasuredValue.CountedInPart(new(2, 2), 3), MeasuredValue.CountedInPart(new(1, 2), null),
    ];

    [Fact]
    public void Values_are_equal_when_kind_and_value_are()
    {
        for (var i = 0; i < Different.Length; i++)
        {
            for (var j = 0; j < Different.Length; j++)
            {
                EqualityContract.Check(Different[i], Different[j], i == j);
            }
        }

        EqualityContract.Equal(MeasuredValue.Number(1.0m, "kilometre"), MeasuredValue.Number(1, "kilometre"));
        EqualityContract.Equal(MeasuredValue.Counted(1, 2), MeasuredValue.Counted(Share.FromCounts(1, 2)));
        EqualityContract.Equal(MeasuredValue.Percent(2.5m), MeasuredValue.Percent(NumberInterval.Exactly(2.50m)));
        EqualityContract.Equal(MeasuredValue.Grade("level-1"), MeasuredValue.Grade("level-1"));
    }

    [Fact]
    public void A_value_answers_by_its_kind() => Different.Select(value => value.Match(
            answer => $"answer {answer.Answer}", number => $"number {number.Interval}", percent => $"percent {percent.Interval}",
            share => $"share {share.Share}", partly => $"{partly.CountedShare} and of {partly.Uncounted}", grade => $"grade {grade.Key}"))
        .Should().Equal(
            "answer True", "answer False", "number 1", "number 1", "number 2", "number (1, *)", "percent 1", "percent (*, 1)",
            "share 1/2", "share 2/4", "share 0/0", "grade level-1", "grade level-2",
            "1/2 and of 3", "1/2 and of 4", "2/2 and of 3", "1/2 and of ");

    [Fact]
    public void A_value_is_told_free_of_culture() =>
        new[]
        {
            MeasuredValue.Yes, MeasuredValue.No, MeasuredValue.Number(1234.5m, "kilometre"), MeasuredValue.Percent(NumberInterval.Over(1.5m)),
            MeasuredValue.Counted(1.5m, 2), MeasuredValue.CountedInPart(new(1.5m, 2), 3.5m), MeasuredValue.CountedInPart(new(1.5m, 2), null), MeasuredValue.Grade("level-1"),
        }
        .Select(value => value.ToString()).Should().Equal("yes", "no", "1234.5 kilometre", "(1.5, *)%", "1.5/2", "1.5/2 + ?/3.5", "1.5/2 + ?", "level-1");

    [Fact]
    public void A_value_without_a_unit_or_a_grade_is_refused()
    {
        FluentActions.Invoking(() => MeasuredValue.Number(1, " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MeasuredValue.Number(1, null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MeasuredValue.Grade("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MeasuredValue.Counted(3, 2)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => MeasuredValue.CountedInPart(new(1, 2), -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("uncounted");
        FluentActions.Invoking(() => MeasuredValue.CountedInPart(new(0, 0), null)).Should().Throw<ArgumentException>().WithParameterName("counted");
        FluentActions.Invoking(() => MeasuredValue.Yes.Match<int>(null!, null!, null!, null!, null!, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Where_nothing_is_left_to_count_all_was_counted() => MeasuredValue.CountedInPart(new(1, 2), 0).Should().Be(MeasuredValue.Counted(1, 2));
}
