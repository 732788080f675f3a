using System.Diagnostics.CodeAnalysis;

namespace Ntm.Criteria;

/// <summary>The number of a legal instrument (số, ký hiệu văn bản), such as <c>318/QĐ-TTg</c> or <c>26/2024/QĐ-UBND</c>.</summary>
/// <remarks>
/// A number alone identifies nothing: provinces repeat them. Equal when the composed text is equal, ordinally; not ordered.
/// Immutable and safe for concurrent use.
/// </remarks>
public sealed class InstrumentNumber : IEquatable<InstrumentNumber>, IParsable<InstrumentNumber>
{
    private const int MaximumLength = 64;

    private readonly string _text;

    private InstrumentNumber(string text) => _text = text;

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text: a serial number, optionally a year, and the symbol, divided by slashes.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not the number of an instrument.</exception>
    public static InstrumentNumber Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var number)
            ? number
            : throw new FormatException($"'{s}' is not the number of an instrument: write the serial number and the symbol, such as 318/QĐ-TTg or 26/2024/QĐ-UBND.");
    }

    /// <summary>Tries to read a number.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <param name="result">The number, or null where the text is not one.</param>
    /// <returns>Whether the text is the number of an instrument.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out InstrumentNumber? result)
    {
        result = null;
        if (s is not { Length: <= MaximumLength })
        {
            return false;
        }

        var text = VietnameseText.Compose(s);
        var parts = text.Split('/');
        var isNumber = parts.Length is 2 or 3
            && parts[..^1].All(part => part.Length > 0 && part.All(char.IsAsciiDigit))
            && (parts.Length == 2 || parts[1].Length == 4)
            && parts[^1].Length > 0 && char.IsLetter(parts[^1][0]) && parts[^1].All(c => char.IsLetterOrDigit(c) || c is '-');
        result = isNumber ? new InstrumentNumber(text) : null;
        return isNumber;
    }

    /// <inheritdoc/>
    public bool Equals(InstrumentNumber? other) => _text == other?._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InstrumentNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(InstrumentNumber? left, InstrumentNumber? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(InstrumentNumber? left, InstrumentNumber? right) => !Equals(left, right);

    /// <summary>The number as it is cited; reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text;
}
