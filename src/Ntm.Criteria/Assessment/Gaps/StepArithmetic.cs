using System.Numerics;

namespace Ntm.Criteria;

/// <summary>
/// The least multiple of a step that covers a difference, without rounding on the way; all that is left where that is less, since
/// nothing falls below zero and no part exceeds its whole.
/// </summary>
internal static class StepArithmetic
{
    /// <summary>By how much a value must rise to reach a bound.</summary>
    public static decimal ToReach(decimal value, decimal bound, decimal step) => AreShort(value, bound, step)
        ? Steps(bound - value, step, step)
        : Steps(Whole(bound) - Whole(value), Whole(step), step);

    /// <summary>By how much a value must fall to a bound.</summary>
    public static decimal ToFallTo(decimal value, decimal bound, decimal step) => Math.Min(
        AreShort(value, bound, step) ? Steps(value - bound, step, step) : Steps(Whole(value) - Whole(bound), Whole(step), step), value);

    /// <summary>By how much the part must rise for part × 100 to be at least percent × whole.</summary>
    public static decimal ToReach(Share share, decimal percent, decimal step) => Math.Min(
        AreShort(share, percent, step)
            ? Steps((percent * share.Whole) - (share.Part * 100), step * 100, step)
            : Steps(Product(percent, share.Whole) - Product(share.Part, 100), Product(step, 100), step),
        Distance(share.Part, share.Whole));

    /// <summary>By how much the part must fall for part × 100 to be at most percent × whole.</summary>
    public static decimal ToFallTo(Share share, decimal percent, decimal step) => Math.Min(
        AreShort(share, percent, step)
            ? Steps((share.Part * 100) - (percent * share.Whole), step * 100, step)
            : Steps(Product(share.Part, 100) - Product(percent, share.Whole), Product(step, 100), step),
        share.Part);

    /// <summary>How far two values lie apart.</summary>
    public static decimal Distance(decimal one, decimal other) => IsShort(one) && IsShort(other)
        ? PlainNumber.WithoutTrailingZeros(Math.Abs(one - other))
        : RoundUp(BigInteger.Abs(Whole(one) - Whole(other)), DecimalMantissa.MaximumScale, Math.Max(one.Scale, other.Scale));

    // Whether the sum and the product of two such decimals are exact: they have at most 26 digits, which a decimal holds.
    private static bool IsShort(decimal factor) => factor.Scale <= 4 && decimal.Abs(factor) < 1_000_000_000m;

    private static bool AreShort(decimal value, decimal bound, decimal step) => IsShort(value) && IsShort(bound) && IsShort(step);

    private static bool AreShort(Share share, decimal percent, decimal step) => AreShort(share.Part, percent, step) && IsShort(share.Whole);

    // Short decimals are exact as they are; those of any length are held by whole numbers of any length.
    private static decimal Steps(decimal difference, decimal unit, decimal step)
    {
        var rest = difference % unit;
        var steps = (difference - rest) / unit;
        return PlainNumber.WithoutTrailingZeros((rest > 0 ? steps + 1 : steps) * step);
    }

    private static decimal Steps(BigInteger difference, BigInteger unit, decimal step)
    {
        var steps = BigInteger.DivRem(difference, unit, out var rest);
        return RoundUp((rest.Sign > 0 ? steps + 1 : steps) * DecimalMantissa.Of(step), step.Scale, step.Scale);
    }

    // To so many decimals, or as many as a decimal then has room for, so that the amount always suffices.
    private static decimal RoundUp(BigInteger mantissa, int scale, int wanted)
    {
        while (scale > 0 && (scale > wanted || mantissa > Greatest))
        {
            mantissa = BigInteger.DivRem(mantissa, 10, out var rest) + rest.Sign;
            scale--;
        }

        return (decimal)BigInteger.Min(mantissa, Greatest) / (decimal)BigInteger.Pow(10, scale);
    }

    private static BigInteger Greatest { get; } = new(decimal.MaxValue);

    private static BigInteger Product(decimal left, decimal right) => Whole(left) * Whole(right);

    private static BigInteger Whole(decimal value) =>
        DecimalMantissa.Of(value) * BigInteger.Pow(10, DecimalMantissa.MaximumScale - value.Scale);
}
