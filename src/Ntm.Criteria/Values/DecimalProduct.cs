using System.Numerics;

namespace Ntm.Criteria;

/// <summary>Products of decimals without rounding on the way.</summary>
internal static class DecimalProduct
{
    private static readonly BigInteger Greatest = new(decimal.MaxValue);

    /// <summary>The product of two numbers that are not negative; rounded up in the last place that a decimal has room for, where it has none for all.</summary>
    public static decimal RoundedUp(decimal one, decimal other)
    {
        var mantissa = DecimalMantissa.Of(one) * DecimalMantissa.Of(other);
        var scale = one.Scale + other.Scale;
        while (scale > 0 && (scale > DecimalMantissa.MaximumScale || mantissa > Greatest))
        {
            mantissa = BigInteger.DivRem(mantissa, 10, out var rest) + rest.Sign;
            scale--;
        }

        return PlainNumber.WithoutTrailingZeros((decimal)BigInteger.Min(mantissa, Greatest) / (decimal)BigInteger.Pow(10, scale));
    }
}
