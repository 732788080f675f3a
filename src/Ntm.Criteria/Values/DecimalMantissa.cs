using System.Numerics;

namespace Ntm.Criteria;

/// <summary>The digits of a decimal as a whole number: the value is this times ten to the minus <see cref="decimal.Scale"/>.</summary>
internal static class DecimalMantissa
{
    public const int MaximumScale = 28;

    public static BigInteger Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = (Limb(bits[2]) << 64) | (Limb(bits[1]) << 32) | Limb(bits[0]);
        return decimal.IsNegative(value) ? -magnitude : magnitude;
    }

    // Thirty-two bits without a sign, whichever they are.
    private static BigInteger Limb(int bits) => new(unchecked((uint)bits));
}
