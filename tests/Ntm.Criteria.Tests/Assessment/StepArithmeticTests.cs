
namespace Ntm.Criteria.Tests;

/// <summary>Whole steps that suffice, at sizes where decimals have no room left.</summary>
public sealed class StepArithmeticTests
{
    private const string Tiny = "0.0000000000000000000000000001"; // 28 decimals
    private const string Greatest = "79228162514264337593543950335";

    [Theory]
    [InlineData("4.3", "5", "0.25", "0.75")]
    [InlineData("4.25", "5", "0.25", "0.75")]
    [InlineData("4.2499999999999999999999999999", "5", "0.25", "1.00")]
    [InlineData("0", "1", "3", "3")]
    [InlineData("0", Tiny, Tiny, Tiny)]
    [InlineData("0", Greatest, "1", Greatest)]
    [InlineData("0", Greatest, "0.01", Greatest)]
    public void The_steps_up_are_the_fewest_that_reach_the_bound(string value, string bound, string step, string expected) =>
        StepArithmetic.ToReach(Number(value), Number(bound), Number(step)).Should().Be(Number(expected));

    [Theory]
    [InlineData("5", "4.3", "0.25", "0.75")]
    [InlineData("0.1", "0", "0.25", "0.1")] // Nothing falls below zero.
    [InlineData(Tiny, "0", "1", Tiny)]
    [InlineData(Greatest, "0", "1", Greatest)]
    [InlineData(Greatest, "1", "1", "79228162514264337593543950334")]
    public void The_steps_down_are_the_fewest_that_fall_to_the_bound_and_no_more_than_there_is(string value, string bound, string step, string expected) =>
        StepArithmetic.ToFallTo(Number(value), Number(bound), Number(step)).Should().Be(Number(expected));

    [Theory]
    [InlineData("2786", "3097", "90", "1", "2")]
    [InlineData("0", "3", "33.333", "1", "1")]
    [InlineData("2.95", "3", "99", "0.01", "0.02")]
    [InlineData("2.9", "3", "99", "0.25", "0.1")] // No part exceeds its whole.
    [InlineData("0", Greatest, "100", "1", Greatest)]
    public void A_part_rises_by_the_fewest_steps_and_not_beyond_its_whole(string part, string whole, string percent, string step, string expected) =>
        StepArithmetic.ToReach(new Share(Number(part), Number(whole)), Number(percent), Number(step)).Should().Be(Number(expected));

    [Theory]
    [InlineData("155", "3097", "5", "1", "1")]
    [InlineData("1", "3", "33.333", "1", "1")]
    [InlineData("0.1", "3", "0", "0.25", "0.1")]
    [InlineData(Greatest, Greatest, "0", "1", Greatest)]
    public void A_part_falls_by_the_fewest_steps_and_not_below_zero(string part, string whole, string percent, string step, string expected) =>
        StepArithmetic.ToFallTo(new Share(Number(part), Number(whole)), Number(percent), Number(step)).Should().Be(Number(expected));

    [Theory]
    [InlineData("1", "3.5", "2.5")]
    [InlineData("3.5", "1", "2.5")]
    [InlineData("1", "1", "0")]
    [InlineData("0", Tiny, Tiny)]
    [InlineData(Greatest, "0.5", Greatest)] // Rounded up where a decimal has no room for the half.
    public void A_distance_is_never_told_too_small(string one, string other, string expected) =>
        StepArithmetic.Distance(Number(one), Number(other)).Should().Be(Number(expected));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
