using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ntm.Criteria;

/// <summary>The number of a criterion or an indicator on a date (số thứ tự), such as 14 or 14.1. It is a label; the key is the identity.</summary>
/// <remarks>Equal and ordered part by part as numbers: 17.2 comes before 17.10. Immutable and safe for concurrent use.</remarks>
public sealed class IndicatorNumber : IEquatable<IndicatorNumber>, IComparable<IndicatorNumber>, IParsable<IndicatorNumber>
{
    private const int MaximumParts = 4;

    private readonly ImmutableArray<int> _parts;

    private IndicatorNumber(ImmutableArray<int> parts) => _parts = parts;

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text: one to four numbers from 1 to 999, divided by points.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not the number of a criterion or an indicator.</exception>
    public static IndicatorNumber Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var number)
            ? number
            : throw new FormatException($"'{s}' is not the number of a criterion or an indicator: write 14 or 14.1, without leading zeros.");
    }

    /// <summary>Tries to read a number.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <param name="result">The number, or null where the text is not one.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out IndicatorNumber? result)
    {
        result = null;
        if (s?.Split('.') is not { Length: <= MaximumParts } texts
            || !texts.All(text => text.Length is > 0 and <= 3 && text[0] != '0' && text.All(char.IsAsciiDigit)))
        {
            return false;
        }

        result = new IndicatorNumber([.. texts.Select(text => int.Parse(text, CultureInfo.InvariantCulture))]);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(IndicatorNumber? other) => other is null ? 1 : _parts.AsSpan().SequenceCompareTo(other._parts.AsSpan());

    /// <inheritdoc/>
    public bool Equals(IndicatorNumber? other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both numbers are equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(IndicatorNumber? left, IndicatorNumber? right) => Equals(left, right);

    /// <summary>Whether the numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(IndicatorNumber? left, IndicatorNumber? right) => !Equals(left, right);

    /// <summary>Whether a number comes before another; null comes first.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(IndicatorNumber? left, IndicatorNumber? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether a number comes before another or is equal to it; null comes first.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(IndicatorNumber? left, IndicatorNumber? right) => !(right < left);

    /// <summary>Whether a number comes after another; null comes first.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(IndicatorNumber? left, IndicatorNumber? right) => right < left;

    /// <summary>Whether a number comes after another or is equal to it; null comes first.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(IndicatorNumber? left, IndicatorNumber? right) => !(left < right);

    /// <summary>The number, such as <c>14.1</c>; reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('.', _parts);
}
