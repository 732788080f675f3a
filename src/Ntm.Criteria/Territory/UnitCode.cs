using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ntm.Criteria;

/// <summary>The national code of an administrative unit (mã đơn vị hành chính): text, with its leading zeros.</summary>
/// <remarks>
/// A code alone identifies nothing over time: codes are reused with another meaning (15 was Yên Bái and is Lào Cai since
/// 1 July 2025). The identity of a unit is a <see cref="UnitId"/>. Equal when the text is equal, ordinally; ordered by tier
/// from the top down, then ordinally. Immutable and safe for concurrent use.
/// </remarks>
public sealed class UnitCode : IEquatable<UnitCode>, IComparable<UnitCode>, ISpanParsable<UnitCode>
{
    private readonly string _digits;

    private UnitCode(string digits, int packed)
    {
        _digits = digits;
        Packed = packed;
        Tier = UnitTier.OfCodeLength(digits.Length)!;
    }

    /// <summary>The tier that a code of this length belongs to.</summary>
    public UnitTier Tier { get; }

    /// <summary>The code as one number: how many digits it has, then the digits. In the order of the codes.</summary>
    internal int Packed { get; }

    /// <summary>Reads a code, such as <c>02929</c>.</summary>
    /// <param name="s">The text: 2 ASCII digits for a province, 3 for a district, 5 for a commune.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static UnitCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static UnitCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var code)
        ? code
        : throw new FormatException($"'{s}' is not the code of a unit: write 2 digits for a province, 3 for a district or 5 for a commune, with the leading zeros.");

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out UnitCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out UnitCode? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to read a code.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <param name="result">The code, or null where the text is not one.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out UnitCode? result)
    {
        result = Pack(s) is { } packed ? new UnitCode(s.ToString(), packed) : null;
        return result is not null;
    }

    /// <summary>The number of a text that is a code, without making one; null where the text is none.</summary>
    internal static int? Pack(ReadOnlySpan<char> s)
    {
        if (UnitTier.OfCodeLength(s.Length) is null)
        {
            return null;
        }

        var packed = s.Length;
        foreach (var digit in s)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            packed = (packed * 10) + (digit - '0');
        }

        return packed;
    }

    internal static UnitCode OfPacked(int packed)
    {
        var text = packed.ToString(CultureInfo.InvariantCulture);
        return new UnitCode(text[1..], packed);
    }

    /// <summary>Compares the tiers from the top down, then the digits.</summary>
    /// <param name="other">The other code; null comes first.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(UnitCode? other) => other is null ? 1 : Packed.CompareTo(other.Packed);

    /// <inheritdoc/>
    public bool Equals(UnitCode? other) => Packed == other?.Packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitCode);

    /// <inheritdoc/>
    public override int GetHashCode() => Packed;

    /// <summary>Whether two codes are equal.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(UnitCode? left, UnitCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(UnitCode? left, UnitCode? right) => !(left == right);

    /// <summary>Whether a code comes before another; null comes first.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(UnitCode? left, UnitCode? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether a code comes before another or is equal to it; null comes first.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(UnitCode? left, UnitCode? right) => !(right < left);

    /// <summary>Whether a code comes after another; null comes first.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(UnitCode? left, UnitCode? right) => right < left;

    /// <summary>Whether a code comes after another or is equal to it; null comes first.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(UnitCode? left, UnitCode? right) => !(left < right);

    /// <summary>The digits, such as <c>02929</c>. Culture-free; reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _digits;
}
