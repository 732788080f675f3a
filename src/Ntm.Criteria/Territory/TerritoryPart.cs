using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Provinces of a territory whose units are known together, from one document (phạm vi dữ liệu): for which dates, and where they come from.</summary>
/// <remarks>Comes from <see cref="Territory.Parts"/>. Equal by reference; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class TerritoryPart
{
    private readonly Lazy<UnitTimeline> _timeline;

    internal TerritoryPart(TerritoryPartHead head, Func<UnitTimeline> timeline)
    {
        Head = head;
        _timeline = new(timeline);
    }

    /// <summary>The dates for which the units are known, both ends included. A province may join later, as Yên Bái does on 30 June 2025: before that day a snapshot has none of its units.</summary>
    public DatePeriod Known => Head.Known;

    /// <summary>Where the list of units and the events come from.</summary>
    public BilingualText Source => Head.Source;

    /// <summary>The date on which a person last checked them.</summary>
    public LocalDate LastChecked => Head.LastChecked;

    /// <summary>The codes that its provinces have, or had, in their order.</summary>
    public ImmutableArray<UnitCode> Provinces => Head.Provinces;

    internal TerritoryPartHead Head { get; }

    /// <summary>Whether any of its units was asked for.</summary>
    internal bool IsRead => _timeline.IsValueCreated;

    /// <summary>The units over time: read when they are first asked for.</summary>
    internal UnitTimeline Timeline => _timeline.Value;

    /// <summary>The units on a date; null where they are not known for it.</summary>
    internal UnitList? On(LocalDate date) => Known.Contains(date) ? Timeline.On(date) : null;

    /// <summary>The codes of the provinces and the dates, such as <c>10, 15: 2010-11-09..</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{string.Join(", ", Provinces)}: {Known}";
}
