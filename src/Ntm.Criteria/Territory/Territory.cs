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
    internal Territory(UnitTimeline timeline, BilingualText source, LocalDate lastChecked)
    {
        Timeline = timeline;
        Source = source;
        LastChecked = lastChecked;
    }

    /// <summary>The dates for which the units are known, both ends included.</summary>
    public DatePeriod Known => Timeline.Known;

    /// <summary>Where the list of units comes from.</summary>
    public BilingualText Source { get; }

    /// <summary>The date on which a person last checked the list.</summary>
    public LocalDate LastChecked { get; }

    /// <summary>The recorded events that changed units, in the order of their days.</summary>
    public ImmutableArray<TerritoryEvent> Events => Timeline.Lineage.Events;

    internal UnitTimeline Timeline { get; }

    /// <summary>The units as they were on a date.</summary>
    /// <param name="date">A date within <see cref="Known"/>.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The units are not known for that date.</exception>
    public TerritorySnapshot On(LocalDate date) =>
        new(Timeline.Demand(IsoCalendar.Demand(date, nameof(date)), nameof(date)), Timeline.On(date));

    /// <summary>Tries to tell the units as they were on a date.</summary>
    /// <param name="date">Any date of the ISO calendar.</param>
    /// <param name="snapshot">The snapshot, or null where the units are not known for that date.</param>
    /// <returns>Whether the units are known for that date.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public bool TryOn(LocalDate date, [NotNullWhen(true)] out TerritorySnapshot? snapshot)
    {
        snapshot = Known.Contains(date) ? new TerritorySnapshot(date, Timeline.On(date)) : null;
        return snapshot is not null;
    }

    /// <summary>How many units there are at first, how many events and when, such as <c>174 units, 30 events, 2010-11-09..</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{PlainNumber.Format(Timeline.On(Timeline.FirstDay).Units.Length)} units, {PlainNumber.Format(Timeline.Recorded.Length)} events, {Known}";
}
