using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Ntm.Criteria;

/// <summary>A span of dates, inclusive on both ends, either of which may be open (thời hạn).</summary>
/// <remarks>Equal when both ends are equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class DatePeriod : IEquatable<DatePeriod>, IParsable<DatePeriod>
{
    private DatePeriod(LocalDate? start, LocalDate? end)
    {
        Start = start;
        End = end;
    }

    /// <summary>All dates.</summary>
    public static DatePeriod Always { get; } = new(null, null);

    /// <summary>The first date, or null where the period has no beginning.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last date, or null where no end is known.</summary>
    public LocalDate? End { get; }

    /// <summary>From a date to a date, both included.</summary>
    /// <param name="start">The first date.</param>
    /// <param name="end">The last date.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">A date is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period would end before it starts.</exception>
    public static DatePeriod Between(LocalDate start, LocalDate end) => IsoCalendar.Demand(start, nameof(start)) <= IsoCalendar.Demand(end, nameof(end))
        ? new(start, end)
        : throw new ArgumentOutOfRangeException(nameof(end), $"The period would end on {IsoDate.Format(end)}, before it starts on {IsoDate.Format(start)}.");

    /// <summary>From a date on.</summary>
    /// <param name="start">The first date.</param>
    /// <returns>The period without an end.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public static DatePeriod From(LocalDate start) => new(IsoCalendar.Demand(start, nameof(start)), null);

    /// <summary>Up to a date.</summary>
    /// <param name="end">The last date.</param>
    /// <returns>The period without a beginning.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public static DatePeriod Until(LocalDate end) => new(null, IsoCalendar.Demand(end, nameof(end)));

    /// <summary>From a date to a date, either of which may be open.</summary>
    internal static DatePeriod Of(LocalDate? start, LocalDate? end) => (start, end) switch
    {
        ({ } first, { } last) => Between(first, last),
        ({ } first, null) => From(first),
        (null, { } last) => Until(last),
        _ => Always,
    };

    /// <summary>Whether a date is in the period.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True from the first to the last date.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public bool Contains(LocalDate date)
    {
        IsoCalendar.Demand(date, nameof(date));
        return (Start is null || date >= Start) && (End is null || date <= End);
    }

    /// <summary>Whether the two periods share a date.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where at least one date is in both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(DatePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Start is null || other.End is null || Start <= other.End)
            && (other.Start is null || End is null || other.Start <= End);
    }

    /// <summary>The dates that are in another period too; null where none is.</summary>
    internal DatePeriod? Within(DatePeriod other) => Overlaps(other)
        ? Of(Start is null || other.Start > Start ? other.Start : Start, End is null || other.End < End ? other.End : End)
        : null;

    /// <summary>Reads a period as <see cref="ToString"/> writes it.</summary>
    /// <param name="s">The text: <c>2022-03-08..2025-12-31</c>; an end may be left out.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static DatePeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var period)
            ? period
            : throw new FormatException($"'{s}' is not a period: write 2022-03-08..2025-12-31; either date may be left out, and the end is not before the start.");
    }

    /// <summary>Tries to read a period.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <param name="result">The period, or null where the text is not one.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out DatePeriod? result)
    {
        result = null;
        if (s?.Split("..") is not [var startText, var endText] || !TryParseEnd(startText, out var start) || !TryParseEnd(endText, out var end) || start > end)
        {
            return false;
        }

        result = new DatePeriod(start, end);
        return true;
    }

    private static bool TryParseEnd(string text, out LocalDate? date)
    {
        date = null;
        if (text.Length == 0)
        {
            return true;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        date = parsed.Success ? parsed.Value : null;
        return parsed.Success;
    }

    /// <inheritdoc/>
    public bool Equals(DatePeriod? other) => other is not null && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DatePeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(DatePeriod? left, DatePeriod? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(DatePeriod? left, DatePeriod? right) => !Equals(left, right);

    /// <summary>The period, such as <c>2022-03-08..2025-12-31</c>. Culture-free; reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Format(Start)}..{Format(End)}";

    private static string Format(LocalDate? date) => date is { } day ? IsoDate.Format(day) : "";
}
