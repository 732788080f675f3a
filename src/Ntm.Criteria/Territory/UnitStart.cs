using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Ntm.Criteria;

/// <summary>When an administrative unit began, as far as it is known: on a date, or on or before one (ngày thành lập).</summary>
/// <remarks>
/// Equal when the date and the kind are equal; not ordered: what began on or before a date cannot be put before or after
/// another start. Immutable and safe for concurrent use.
/// </remarks>
public sealed class UnitStart : IEquatable<UnitStart>, IParsable<UnitStart>
{
    private const string OnOrBeforeMark = "<=";

    private UnitStart(LocalDate date, bool isExact)
    {
        Date = date;
        IsExact = isExact;
    }

    /// <summary>The date on which the unit began, or by which it is known to have existed.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether the unit began on that very date; otherwise on it or earlier.</summary>
    public bool IsExact { get; }

    /// <summary>Whether both may be the start of one unit: one exact date, or one that is not after what the other leaves open.</summary>
    internal bool MayBe(UnitStart other) => (IsExact, other.IsExact) switch
    {
        (true, true) => Date == other.Date,
        (true, false) => Date <= other.Date,
        (false, true) => other.Date <= Date,
        _ => true,
    };

    /// <summary>The unit began on a date.</summary>
    /// <param name="date">The first date of the unit.</param>
    /// <returns>The start.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public static UnitStart On(LocalDate date) => new(IsoCalendar.Demand(date, nameof(date)), isExact: true);

    /// <summary>The unit existed on a date; when it began is not known.</summary>
    /// <param name="date">The earliest date on which it is known to have existed.</param>
    /// <returns>The start.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public static UnitStart OnOrBefore(LocalDate date) => new(IsoCalendar.Demand(date, nameof(date)), isExact: false);

    /// <summary>Reads a start, such as <c>2020-03-01</c> or <c>&lt;=2020-03-01</c>.</summary>
    /// <param name="s">The text: an ISO date, with <c>&lt;=</c> before it for "on or before".</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <returns>The start.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a start.</exception>
    public static UnitStart Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var start)
            ? start
            : throw new FormatException($"'{s}' is not the start of a unit: write 2020-03-01, or <=2020-03-01 for on or before that date.");
    }

    /// <summary>Tries to read a start.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the text is culture-free.</param>
    /// <param name="result">The start, or null where the text is not one.</param>
    /// <returns>Whether the text is a start.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out UnitStart? result)
    {
        result = null;
        if (s is null)
        {
            return false;
        }

        var isExact = !s.StartsWith(OnOrBeforeMark, StringComparison.Ordinal);
        var date = LocalDatePattern.Iso.Parse(isExact ? s : s[OnOrBeforeMark.Length..]);
        result = date.Success ? new UnitStart(date.Value, isExact) : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public bool Equals(UnitStart? other) => other is not null && Date == other.Date && IsExact == other.IsExact;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitStart);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, IsExact);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(UnitStart? left, UnitStart? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(UnitStart? left, UnitStart? right) => !Equals(left, right);

    /// <summary>The start, such as <c>&lt;=2020-03-01</c>. Culture-free; reads back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (IsExact ? "" : OnOrBeforeMark) + IsoDate.Format(Date);
}
