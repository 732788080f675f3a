using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ntm.Criteria;

/// <summary>A counted part of a counted whole (tỷ lệ, with its two counts), such as 2950 of 3100 residents.</summary>
/// <remarks>
/// Both counts are kept as they were given; a share is compared with a percentage by cross-multiplication, so 89.96% does not
/// reach 90%. Equal when both counts are equal: 1 of 2 is not the same observation as 2 of 4. Not ordered. The default value is
/// 0 of 0, an empty whole, which is a legal observation. Immutable and safe for concurrent use.
/// </remarks>
public readonly struct Share : IEquatable<Share>, ISpanParsable<Share>
{
    /// <summary>Creates a share from the part and the whole, in the same unit.</summary>
    /// <param name="part">The part, zero or more.</param>
    /// <param name="whole">The whole, zero or more and no less than the part.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the part exceeds the whole.</exception>
    public Share(decimal part, decimal whole)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(whole, 0m);
        ArgumentOutOfRangeException.ThrowIfLessThan(part, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        Part = part == 0 ? 0m : part; // A decimal keeps a sign even at zero.
        Whole = whole;
    }

    /// <summary>The part, in the unit of the measure.</summary>
    public decimal Part { get; }

    /// <summary>The whole, in the unit of the measure.</summary>
    public decimal Whole { get; }

    /// <summary>Whether the whole is empty. Only the measure says what that means.</summary>
    public bool IsOfEmptyWhole => Whole == 0;

    internal ExactValue Exact => ExactValue.PartOf(Part, Whole);

    /// <summary>Creates a share from two counts.</summary>
    /// <param name="part">How many.</param>
    /// <param name="whole">Of how many.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the part exceeds the whole.</exception>
    public static Share FromCounts(long part, long whole) => new(part, whole);

    /// <summary>Whether this share is at least a percentage, exactly.</summary>
    /// <param name="percent">The percentage, such as 90 for 90%.</param>
    /// <returns>True where part × 100 is at least percent × whole.</returns>
    /// <exception cref="InvalidOperationException">The whole is empty.</exception>
    public bool Reaches(decimal percent) => IsOfEmptyWhole
        ? throw new InvalidOperationException("A share of an empty whole is no percentage; ask IsOfEmptyWhole first.")
        : Exact.CompareTo(ExactValue.Percent(percent)) >= 0;

    /// <summary>Reads a share as <see cref="ToString"/> writes it, such as <c>2950/3100</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a share.</exception>
    public static Share Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Share Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var share)
        ? share
        : throw new FormatException($"'{s}' is not a share: write part/whole, such as 2950/3100, with a part no greater than the whole.");

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Share)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Share result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to read a share.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <param name="result">The share, or the default where the text is not one.</param>
    /// <returns>Whether the text is a share.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Share result)
    {
        result = default;
        var slash = s.IndexOf('/');
        if (slash < 0
            || !PlainNumber.TryParse(s[..slash], out var part)
            || !PlainNumber.TryParse(s[(slash + 1)..], out var whole)
            || part < 0 || part > whole)
        {
            return false;
        }

        result = new Share(part, whole);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Share other) => Part == other.Part && Whole == other.Whole;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Part, Whole);

    /// <summary>Whether both counts are equal.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Whether a count differs.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);

    /// <summary>The two counts, such as <c>2950/3100</c>. Culture-free; read back by <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole}");
}
