using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>An event that changed administrative units, with the clause that it rests on (sự kiện thay đổi đơn vị hành chính).</summary>
/// <remarks>Comes from <see cref="Territory.Events"/>. Equal by reference; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class TerritoryEvent
{
    internal TerritoryEvent(UnitTimeline timeline, RecordedEvent recorded)
    {
        Date = recorded.Date;
        Kind = recorded.Kind;
        Provenance = recorded.Provenance;
        Began = [.. recorded.Began.Select(timeline.First)];
        Abolished = [.. recorded.Abolished.Select(timeline.Last)];
        Successions =
        [
            .. recorded.Successions.Select(succession => new UnitSuccession(timeline.Last(succession.From), timeline.First(succession.To), succession.Share, [this])),
        ];
    }

    /// <summary>The day on which it took effect: the first day of what begins by it.</summary>
    public LocalDate Date { get; }

    /// <summary>What it does to units.</summary>
    public TerritoryEventKind Kind { get; }

    /// <summary>The clause that it rests on, and how well it is established.</summary>
    public Provenance Provenance { get; }

    /// <summary>The units that begin by it, as they were on its day, in the order in which they are recorded.</summary>
    public ImmutableArray<AdministrativeUnit> Began { get; }

    /// <summary>The units that end by it without a successor, as they were on the day before.</summary>
    public ImmutableArray<AdministrativeUnit> Abolished { get; }

    /// <summary>What became of what. A unit of <see cref="Began"/> that none leads to has an origin that is not recorded.</summary>
    public ImmutableArray<UnitSuccession> Successions { get; }

    /// <summary>The day, the kind and the clause, such as "2024-11-01 merger: Nghị quyết số …". Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{IsoDate.Format(Date)} {Kind.Key}: {Provenance.Citation}";
}
