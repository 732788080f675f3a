using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What became of what, over all events of a timeline. Made when it is first asked for.</summary>
internal sealed class UnitLineage
{
    private readonly ILookup<UnitId, UnitSuccession> _successors;
    private readonly ILookup<UnitId, UnitSuccession> _predecessors;

    public UnitLineage(UnitTimeline timeline)
    {
        Events = [.. timeline.Recorded.Select(recorded => new TerritoryEvent(timeline, recorded))];
        ImmutableArray<UnitSuccession> all = [.. Events.SelectMany(one => one.Successions)];
        _successors = all.ToLookup(succession => succession.From.Id);
        _predecessors = all.ToLookup(succession => succession.To.Id);
    }

    /// <summary>The events, in the order of the document.</summary>
    public ImmutableArray<TerritoryEvent> Events { get; }

    public ImmutableArray<UnitSuccession> SuccessorsOf(UnitId unit) => [.. _successors[unit]];

    public ImmutableArray<UnitSuccession> PredecessorsOf(UnitId unit) => [.. _predecessors[unit]];
}
