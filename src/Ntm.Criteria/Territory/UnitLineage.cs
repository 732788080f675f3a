using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What became of what, over all events of a timeline. Made when it is first asked for.</summary>
internal sealed class UnitLineage
{
    private readonly Dictionary<UnitId, ImmutableArray<UnitSuccession>> _successors;
    private readonly Dictionary<UnitId, ImmutableArray<UnitSuccession>> _predecessors;
    private readonly Dictionary<TerritoryEvent, int> _places;

    public UnitLineage(UnitTimeline timeline)
    {
        Events = [.. timeline.Recorded.Select(recorded => new TerritoryEvent(timeline, recorded))];
        _places = Events.Index().ToDictionary(one => one.Item, one => one.Index);
        ImmutableArray<UnitSuccession> all = [.. Events.SelectMany(one => one.Successions)];
        _successors = By(all, succession => succession.From.Id);
        _predecessors = By(all, succession => succession.To.Id);
    }

    /// <summary>The events, in the order of the document.</summary>
    public ImmutableArray<TerritoryEvent> Events { get; }

    /// <summary>Some of the events in the order of their days, and those of one day in that of the document.</summary>
    public ImmutableArray<TerritoryEvent> InOrder(IEnumerable<TerritoryEvent> some) => [.. some.OrderBy(one => one.Date).ThenBy(one => _places[one])];

    /// <summary>The unit and those that it goes on as, or went on from, with nothing added and nothing lost: the same land under other names, codes or types.</summary>
    public IEnumerable<UnitId> SameLandAs(UnitId unit)
    {
        for (var earlier = unit; PredecessorsOf(earlier) is [var only] && IsSameLand(only); earlier = only.From.Id)
        {
            yield return only.From.Id;
        }

        yield return unit;
        for (var later = unit; SuccessorsOf(later) is [var only] && IsSameLand(only); later = only.To.Id)
        {
            yield return only.To.Id;
        }
    }

    public ImmutableArray<UnitSuccession> SuccessorsOf(UnitId unit) => _successors.GetValueOrDefault(unit, []);

    public ImmutableArray<UnitSuccession> PredecessorsOf(UnitId unit) => _predecessors.GetValueOrDefault(unit, []);

    private bool IsSameLand(UnitSuccession succession) =>
        succession.Share == SuccessionShare.Whole && PredecessorsOf(succession.To.Id).Length == 1 && SuccessorsOf(succession.From.Id).Length == 1;

    private static Dictionary<UnitId, ImmutableArray<UnitSuccession>> By(ImmutableArray<UnitSuccession> all, Func<UnitSuccession, UnitId> unit) =>
        all.GroupBy(unit).ToDictionary(of => of.Key, of => of.ToImmutableArray());
}
