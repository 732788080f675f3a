using System.Numerics;

namespace Ntm.Criteria;

/// <summary>The least multiple of a step that covers a difference, without rounding on the way.</summary>
internal static class StepArithmetic
{
    /// <summary>The least multiple of the step that is at least the difference.</summary>
    public static decimal RoundUp(decimal difference, decimal step) => Cover(Whole(difference), Whole(step), step);

    /// <summary>The least multiple of the step by which the part must rise so that part × 100 is at least percent × whole.</summary>
    public static decimal ToReach(Share share, decimal percent, decimal step) =>
        Cover(Product(percent, share.Whole) - Product(share.Part, 100), Product(step, 100), step);

    /// <summary>The least multiple of the step by which the part must fall so that part × 100 is at most percent × whole.</summary>
    public static decimal ToFallTo(Share share, decimal percent, decimal step) =>
        Cover(Product(share.Part, 100) - Product(percent, share.Whole), Product(step, 100), step);

    private static decimal Cover(BigInteger difference, BigInteger unit, decimal step)
    {
        var steps = BigInteger.DivRem(difference, unit, out var rest);
        return (decimal)(rest.Sign > 0 ? steps + 1 : steps) * step;
    }

    private static BigInteger Product(decimal left, decimal right) => Whole(left) * Whole(right);

    private static BigInteger Whole(decimal value) =>
        DecimalMantissa.Of(value) * BigInteger.Pow(10, DecimalMantissa.MaximumScale - value.Scale);
}
