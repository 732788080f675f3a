using System.Globalization;
using CsCheck;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("tr-TR")]
public sealed class NumberIntervalTests
{
    private static readonly Gen<decimal> Number = Gen.Int[-8, 8].Select(value => value / 2m);

    private static readonly Gen<NumberInterval> Intervals = Gen.Select(Gen.Int[0, 6], Number, Number, (kind, one, other) => kind switch
    {
        0 => NumberInterval.Exactly(one),
        1 => NumberInterval.Over(one),
        2 => NumberInterval.AtLeast(one),
        3 => NumberInterval.Under(one),
        4 => NumberInterval.AtMost(one),
        5 => NumberInterval.Between(Math.Min(one, other), Math.Max(one, other)),
        _ => NumberInterval.Over(one).Intersect(NumberInterval.AtMost(other)) ?? NumberInterval.Unbounded,
    });

    [Theory]
    [InlineData("58.3", "58.2", false)]
    [InlineData("58.3", "58.3", true)]
    [InlineData("(58, *)", "58", false)]
    [InlineData("(58, *)", "58.1", true)]
    [InlineData("[58, *)", "58", true)]
    [InlineData("(*, 3)", "3", false)]
    [InlineData("(*, 3]", "3", true)]
    [InlineData("[10, 12]", "10", true)]
    [InlineData("[10, 12]", "12.1", false)]
    [InlineData("[10, 12)", "12", false)]
    [InlineData("(*, *)", "-1", true)]
    public void An_interval_holds_what_lies_within_its_bounds(string text, string value, bool holds) =>
        NumberInterval.Parse(text, null).Contains(decimal.Parse(value, CultureInfo.InvariantCulture)).Should().Be(holds);

    [Fact]
    public void By_default_nothing_is_known_of_the_number()
    {
        default(NumberInterval).Should().Be(NumberInterval.Unbounded);
        default(NumberInterval).ToString().Should().Be("(*, *)");
        default(NumberInterval).IsExact.Should().BeFalse();
    }

    [Fact]
    public void The_common_part_holds_exactly_what_both_hold() => Gen.Select(Intervals, Intervals, Gen.Int[-20, 20]).Sample(
        (one, other, quarters) =>
        {
            var value = quarters / 4m;
            var both = one.Contains(value) && other.Contains(value);
            return (one.Intersect(other)?.Contains(value) ?? false) == both && one.Intersect(other) == other.Intersect(one);
        },
        iter: Repeats.Of(5000));

    [Fact]
    public void What_is_written_is_read_back() => Intervals.Sample(
        interval => NumberInterval.Parse(interval.ToString(), null) == interval
            && NumberInterval.TryParse(interval.ToString().AsSpan(), null, out var read) && read == interval,
        iter: Repeats.Of(1000));

    [Fact]
    public void What_is_written_is_read_back_however_long_the_bounds_are() => Gen.Select(PlainNumberTests.AnyDecimal, PlainNumberTests.AnyDecimal)
        .Select((one, other) => NumberInterval.Between(Math.Min(one, other), Math.Max(one, other)))
        .Sample(interval => NumberInterval.Parse(interval.ToString(), null) == interval, iter: Repeats.Of(2000));

    [Fact]
    public void Intervals_are_equal_when_both_bounds_are()
    {
        EqualityContract.Equal(NumberInterval.Exactly(2), NumberInterval.Between(2, 2.0m));
        EqualityContract.Different(NumberInterval.Over(2), NumberInterval.AtLeast(2), NumberInterval.Under(2), NumberInterval.Over(3), NumberInterval.Unbounded);
        EqualityContract.Different(NumberInterval.AtMost(2), NumberInterval.Under(2));
        (NumberInterval.Over(2) == NumberInterval.Over(2)).Should().BeTrue();
        (NumberInterval.Over(2) != NumberInterval.AtLeast(2)).Should().BeTrue();
    }

    [Fact]
    public void An_end_that_one_of_two_intervals_leaves_out_is_not_in_both()
    {
        NumberInterval.AtLeast(2).Intersect(NumberInterval.Over(2)).Should().Be(NumberInterval.Over(2));
        NumberInterval.Over(2).Intersect(NumberInterval.AtLeast(2)).Should().Be(NumberInterval.Over(2));
        NumberInterval.AtMost(2).Intersect(NumberInterval.Under(2)).Should().Be(NumberInterval.Under(2));
        NumberInterval.Under(2).Intersect(NumberInterval.AtMost(2)).Should().Be(NumberInterval.Under(2));
    }

    [Fact]
    public void An_interval_that_ends_before_it_begins_is_refused()
    {
        FluentActions.Invoking(() => NumberInterval.Between(3, 2)).Should().Throw<ArgumentOutOfRangeException>();
        NumberInterval.Over(2).Intersect(NumberInterval.AtMost(2)).Should().BeNull();
        NumberInterval.Over(2).Intersect(NumberInterval.Under(1)).Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("(")]
    [InlineData("()")]
    [InlineData("(1)")]
    [InlineData("(1, 2")]
    [InlineData("1, 2")]
    [InlineData("[*, 2]")]
    [InlineData("[2, *]")]
    [InlineData("[3, 2]")]
    [InlineData("(2, 2]")]
    [InlineData("(2, 2)")]
    [InlineData("[1,5, 2]")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("[0, 0.00000000000000000000000000001]")]
    public void A_text_that_is_no_interval_is_refused(string text)
    {
        NumberInterval.TryParse(text, null, out var interval).Should().BeFalse();
        interval.Should().Be(NumberInterval.Unbounded);
        FluentActions.Invoking(() => NumberInterval.Parse(text, null)).Should().Throw<FormatException>().WithMessage($"'{text}'*");
    }

    [Fact]
    public void Null_is_no_interval()
    {
        NumberInterval.TryParse((string?)null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => NumberInterval.Parse(null!, null)).Should().Throw<ArgumentNullException>();
    }
}
