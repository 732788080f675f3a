using System.Diagnostics.CodeAnalysis;

namespace Ntm.Criteria;

/// <summary>An exact number, or all that is known of one: over 58, under 3, between 10 and 12 (khoảng giá trị).</summary>
/// <remarks>
/// Equal when both bounds are equal; not ordered. The default value is <see cref="Unbounded"/>: nothing is known of the number.
/// Immutable and safe for concurrent use.
/// </remarks>
public readonly struct NumberInterval : IEquatable<NumberInterval>, ISpanParsable<NumberInterval>
{
    private NumberInterval(decimal? lower, bool includesLower, decimal? upper, bool includesUpper)
    {
        Lower = lower;
        IncludesLower = includesLower;
        Upper = upper;
        IncludesUpper = includesUpper;
    }

    /// <summary>Any number.</summary>
    public static NumberInterval Unbounded => default;

    /// <summary>The lower bound, or null where there is none.</summary>
    public decimal? Lower { get; }

    /// <summary>Whether the lower bound itself is in the interval.</summary>
    public bool IncludesLower { get; }

    /// <summary>The upper bound, or null where there is none.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether the upper bound itself is in the interval.</summary>
    public bool IncludesUpper { get; }

    /// <summary>Whether the interval is one exact number.</summary>
    public bool IsExact => Lower is not null && Lower == Upper;

    /// <summary>Exactly this number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The interval of that number alone.</returns>
    public static NumberInterval Exactly(decimal value) => new(value, true, value, true);

    /// <summary>More than a number ("over 58 million").</summary>
    /// <param name="bound">The number that is exceeded.</param>
    /// <returns>The open interval above it.</returns>
    public static NumberInterval Over(decimal bound) => new(bound, false, null, false);

    /// <summary>A number or more.</summary>
    /// <param name="bound">The least value.</param>
    /// <returns>The interval from it upwards.</returns>
    public static NumberInterval AtLeast(decimal bound) => new(bound, true, null, false);

    /// <summary>Less than a number ("under 3%").</summary>
    /// <param name="bound">The number that is not reached.</param>
    /// <returns>The open interval below it.</returns>
    public static NumberInterval Under(decimal bound) => new(null, false, bound, false);

    /// <summary>A number or less.</summary>
    /// <param name="bound">The greatest value.</param>
    /// <returns>The interval up to it.</returns>
    public static NumberInterval AtMost(decimal bound) => new(null, false, bound, true);

    /// <summary>Between two numbers, both included.</summary>
    /// <param name="lower">The least value.</param>
    /// <param name="upper">The greatest value.</param>
    /// <returns>The closed interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lower bound exceeds the upper one.</exception>
    public static NumberInterval Between(decimal lower, decimal upper)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lower, upper);
        return new(lower, true, upper, true);
    }

    /// <summary>The interval of so many times each number; nothing of it is negative.</summary>
    internal NumberInterval Times(decimal factor) => new(
        Lower is { } lower ? DecimalProduct.RoundedUp(lower, factor) : null, IncludesLower,
        Upper is { } upper ? DecimalProduct.RoundedUp(upper, factor) : null, IncludesUpper);

    /// <summary>The numbers that are in both intervals.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The common part, or null where there is none.</returns>
    public NumberInterval? Intersect(NumberInterval other)
    {
        var (lower, includesLower) = (Lower, IncludesLower);
        if (lower is null || other.Lower > lower || (other.Lower == lower && !other.IncludesLower))
        {
            (lower, includesLower) = (other.Lower, other.IncludesLower);
        }

        var (upper, includesUpper) = (Upper, IncludesUpper);
        if (upper is null || other.Upper < upper || (other.Upper == upper && !other.IncludesUpper))
        {
            (upper, includesUpper) = (other.Upper, other.IncludesUpper);
        }

        var empty = lower > upper || (lower is not null && lower == upper && !(includesLower && includesUpper));
        return empty ? null : new NumberInterval(lower, includesLower, upper, includesUpper);
    }

    /// <summary>Whether a number is in the interval.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where it is within both bounds.</returns>
    public bool Contains(decimal value) =>
        (Lower is null || value > Lower || (value == Lower && IncludesLower))
        && (Upper is null || value < Upper || (value == Upper && IncludesUpper));

    /// <summary>Reads an interval as <see cref="ToString"/> writes it.</summary>
    /// <param name="s">The text: <c>58.3</c>, <c>(58, *)</c>, <c>[10, 12]</c>; a star is no bound.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an interval.</exception>
    public static NumberInterval Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static NumberInterval Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var interval)
        ? interval
        : throw new FormatException($"'{s}' is not an interval: write a number such as 58.3, or bounds such as (58, *), (*, 3) or [10, 12].");

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out NumberInterval)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NumberInterval result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to read an interval.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <param name="result">The interval, or the default where the text is not one.</param>
    /// <returns>Whether the text is an interval.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NumberInterval result)
    {
        result = default;
        if (PlainNumber.TryParse(s, out var exact))
        {
            result = Exactly(exact);
            return true;
        }

        if (s is not ['(' or '[', .., ')' or ']'] || s.IndexOf(',') is var comma && comma < 0
            || !TryParseBound(s[1..comma], out var lower) || !TryParseBound(s[(comma + 1)..^1], out var upper))
        {
            return false;
        }

        var interval = new NumberInterval(lower, s[0] == '[', upper, s[^1] == ']');
        var hasLegalEnds = (lower is not null || s[0] == '(') && (upper is not null || s[^1] == ')');
        if (!hasLegalEnds || interval.Intersect(Unbounded) is null)
        {
            return false;
        }

        result = interval;
        return true;
    }

    private static bool TryParseBound(ReadOnlySpan<char> text, out decimal? bound)
    {
        bound = null;
        text = text.Trim(' ');
        if (text is "*")
        {
            return true;
        }

        var isNumber = PlainNumber.TryParse(text, out var value);
        bound = value;
        return isNumber;
    }

    /// <inheritdoc/>
    public bool Equals(NumberInterval other) =>
        Lower == other.Lower && IncludesLower == other.IncludesLower && Upper == other.Upper && IncludesUpper == other.IncludesUpper;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NumberInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, IncludesLower, Upper, IncludesUpper);

    /// <summary>Whether both bounds are equal.</summary>
    /// <param name="left">One interval.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(NumberInterval left, NumberInterval right) => left.Equals(right);

    /// <summary>Whether a bound differs.</summary>
    /// <param name="left">One interval.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(NumberInterval left, NumberInterval right) => !left.Equals(right);

    /// <summary>The number, or the bounds: <c>58.3</c>, <c>(58, *)</c>, <c>[10, 12]</c>. Culture-free; reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        if (IsExact)
        {
            return PlainNumber.Format(Lower!.Value);
        }

        var lower = Lower is { } from ? PlainNumber.Format(from) : "*";
        var upper = Upper is { } to ? PlainNumber.Format(to) : "*";
        return $"{(IncludesLower ? '[' : '(')}{lower}, {upper}{(IncludesUpper ? ']' : ')')}";
    }
}
