using System.Numerics;

namespace Ntm.Criteria;

/// <summary>What moves cost, without rounding: a whole number of the smallest part that a product of two decimals can have.</summary>
/// <param name="Lower">The least that it can be.</param>
/// <param name="Upper">The most that it can be; null where that is not known.</param>
internal readonly record struct ExactCost(BigInteger Lower, BigInteger? Upper)
{
    private const int Scale = 2 * DecimalMantissa.MaximumScale;

    private static readonly BigInteger Greatest = new(decimal.MaxValue);

    public static ExactCost Zero => new(0, 0);

    /// <summary>Nothing is known of it but that it is none below zero.</summary>
    public static ExactCost Unknown => new(0, null);

    public bool IsExact => Lower == Upper;

    /// <summary>The cost of one move. A percentage point has none, since it is not known of how many units it is one.</summary>
    public static ExactCost Of(Move move, StepCosts costs) => costs.Find(move.Measure.Key) is not { } perUnit ? Unknown : move.Gap.Match(
        quantity => quantity.Unit is null ? Unknown : Of(quantity.Amount, perUnit),
        grade => Of(NumberInterval.Exactly(grade.Steps), perUnit),
        _ => Of(NumberInterval.Exactly(1), perUnit),
        _ => Unknown,
        _ => Unknown,
        _ => Unknown,
        _ => Unknown,
        _ => Unknown);

    public static ExactCost operator +(ExactCost left, ExactCost right) => new(left.Lower + right.Lower, left.Upper + right.Upper);

    /// <summary>The cost as a number where a decimal holds it; otherwise between the two next to it, or no less than the greatest.</summary>
    public NumberInterval ToInterval()
    {
        var lower = Rounded(Lower, up: false);
        return Upper is not { } upper || upper > Greatest * BigInteger.Pow(10, Scale) ? NumberInterval.AtLeast(lower) : NumberInterval.Between(lower, Rounded(upper, up: true));
    }

    private static ExactCost Of(NumberInterval amount, decimal perUnit) => new(Product(amount.Lower ?? 0, perUnit), amount.Upper is { } upper ? Product(upper, perUnit) : null);

    private static BigInteger Product(decimal one, decimal other) =>
        DecimalMantissa.Of(one) * DecimalMantissa.Of(other) * BigInteger.Pow(10, Scale - one.Scale - other.Scale);

    private static decimal Rounded(BigInteger cost, bool up)
    {
        var scale = Scale;
        while (scale > 0 && (scale > DecimalMantissa.MaximumScale || cost > Greatest))
        {
            cost = BigInteger.DivRem(cost, 10, out var rest) + (up ? rest.Sign : 0);
            scale--;
        }

        return PlainNumber.WithoutTrailingZeros((decimal)BigInteger.Min(cost, Greatest) / (decimal)BigInteger.Pow(10, scale));
    }
}
