using System.Collections.Immutable;
using System.Numerics;

namespace Ntm.Criteria;

/// <summary>The digits of a decimal as a whole number: the value is this times ten to the minus its scale.</summary>
internal static class DecimalMantissa
{
    public const int MaximumScale = 28;

    private const int LongDigits = 18;

    private static readonly ImmutableArray<long> PowersOfTen = [.. Enumerable.Range(0, LongDigits + 1).Select(exponent => (long)BigInteger.Pow(10, exponent))];

    public static BigInteger Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = (Limb(bits[2]) << 64) | (Limb(bits[1]) << 32) | Limb(bits[0]);
        return decimal.IsNegative(value) ? -magnitude : magnitude;
    }

    /// <summary>The digits with more decimals than the value has.</summary>
    public static BigInteger Of(decimal value, int scale) => Of(value) * BigInteger.Pow(10, scale - value.Scale);

    /// <summary>The same, where a long holds them.</summary>
    public static bool TryOf(decimal value, int scale, out long mantissa)
    {
        mantissa = 0;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var more = scale - value.Scale;
        if (bits[2] != 0 || bits[1] < 0 || more > LongDigits)
        {
            return false;
        }

        var digits = ((long)bits[1] << 32) | unchecked((uint)bits[0]);
        if (more > 0)
        {
            var times = PowersOfTen[more];
            if (digits > long.MaxValue / times)
            {
                return false;
            }

            digits *= times;
        }

        mantissa = decimal.IsNegative(value) ? -digits : digits;
        return true;
    }

    // Thirty-two bits without a sign, whichever they are.
    private static BigInteger Limb(int bits) => new(unchecked((uint)bits));
}
