using CsCheck;

namespace Ntm.Criteria.Tests;

public sealed class AverageTests
{
    [Theory]
    [InlineData(153, 10, "15.30")]
    [InlineData(0, 3, "0.00")]
    [InlineData(1, 3, "0.33")]
    [InlineData(2, 3, "0.67")]
    [InlineData(1, 8, "0.13")]
    [InlineData(1, 200, "0.01")]
    [InlineData(1, 201, "0.00")]
    [InlineData(2147483647, 1, "2147483647.00")]
    [InlineData(2147483647, 2147483647, "1.00")]
    public void It_is_rounded_to_two_decimals_with_half_a_hundredth_up(int numerator, int denominator, string rounded) =>
        new Average(numerator, denominator).Rounded!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(rounded);

    [Fact]
    public void It_is_as_near_as_two_decimals_come() => Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, 100_000]).Sample(
        (numerator, denominator) =>
        {
            var twiceOff = ((decimal)numerator - (new Average(numerator, denominator).Rounded!.Value * denominator)) * 200;
            return -denominator <= twiceOff && twiceOff < denominator;
        }, iter: Repeats.Of(10_000));

    [Fact]
    public void Of_nothing_there_is_no_average()
    {
        new Average(0, 0).Rounded.Should().BeNull();
        default(Average).Should().Be(new Average(0, 0));
        FluentActions.Invoking(() => new Average(1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("numerator");
        FluentActions.Invoking(() => new Average(-1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("numerator");
        FluentActions.Invoking(() => new Average(0, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("denominator");
    }

    [Fact]
    public void It_is_equal_where_both_numbers_are()
    {
        EqualityContract.Equal(new Average(3, 2), new Average(3, 2));
        EqualityContract.Different(new Average(3, 2), new Average(6, 4), new Average(3, 3), default);
        new Average(153, 10).ToString().Should().Be("153/10");
    }
}
