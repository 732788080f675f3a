using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Administrative units over time (địa giới hành chính): ask for a date, and get the units as they were.</summary>
/// <remarks>
/// The folder Territory holds what a commune is: its code, identity, type and place in the hierarchy, on a date. The one that the
/// library carries is <c>Vietnam.Territory</c>. A territory answers only for the dates it knows: units merge, split, change type and name,
/// and their codes are reused. Equal by reference; not ordered. Immutable and safe for concurrent use.
/// </remarks>
public sealed class Territory
{
    private readonly UnitList _units;

    private Territory(DatePeriod known, UnitList units, BilingualText source, LocalDate lastChecked)
    {
        Known = known;
        _units = units;
        Source = source;
        LastChecked = lastChecked;
    }

    /// <summary>The dates for which the units are known, both ends included.</summary>
    public DatePeriod Known { get; }

    /// <summary>Where the list of units comes from.</summary>
    public BilingualText Source { get; }

    /// <summary>The date on which a person last checked the list.</summary>
    public LocalDate LastChecked { get; }

    /// <summary>The list that it was built from, in the order of the codes.</summary>
    internal ImmutableArray<UnitRow> Rows => [.. _units.Units.Select(UnitRow.Of)];

    /// <summary>The units as they were on a date.</summary>
    /// <param name="date">A date within <see cref="Known"/>.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The units are not known for that date.</exception>
    public TerritorySnapshot On(LocalDate date) => TryOn(date, out var snapshot)
        ? snapshot
        : throw new ArgumentOutOfRangeException(
            nameof(date),
            $"The units of this territory are known for {Known}, not for {IsoDate.Format(date)}: "
            + "ask for a date within that span, or use a territory whose list of units holds on that date.");

    /// <summary>Tries to tell the units as they were on a date.</summary>
    /// <param name="date">Any date of the ISO calendar.</param>
    /// <param name="snapshot">The snapshot, or null where the units are not known for that date.</param>
    /// <returns>Whether the units are known for that date.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public bool TryOn(LocalDate date, [NotNullWhen(true)] out TerritorySnapshot? snapshot)
    {
        snapshot = Known.Contains(date) ? new TerritorySnapshot(date, _units) : null;
        return snapshot is not null;
    }

    /// <summary>How many units there are and when, such as <c>162 units, 2020-03-01..2024-10-31</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{PlainNumber.Format(_units.Units.Length)} units, {Known}";

    /// <summary>Builds a territory from one list of units that holds, unchanged, for a span of dates.</summary>
    /// <param name="known">The span; it has a first date.</param>
    /// <param name="rows">The units, in any order.</param>
    /// <param name="source">Where the list comes from.</param>
    /// <param name="lastChecked">The date on which a person last checked it.</param>
    /// <returns>The territory.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The span has no first date, or a row is not valid: codes are unique; the type is of the code's tier; every unit but a
    /// province, and no province, has a parent, which is in the list and of a higher tier; only a province has a region; names
    /// are not empty and composed; no unit starts after the first date of the span.
    /// </exception>
    internal static Territory FromRows(DatePeriod known, IEnumerable<UnitRow> rows, BilingualText source, LocalDate lastChecked)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(source);
        return known.Start is null
            ? throw new ArgumentException($"The span {known} has no first date: no list of units holds for ever back.", nameof(known))
            : new Territory(known, UnitList.FromRows(known, rows), source, lastChecked);
    }
}
