using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>
/// Follows the events from a unit to the day on which others have taken over all of it, and tells what surely came to each. Units are gone through in the order of their ends, so that all that came to one is known
/// when it is its turn, and each event is gone through once.
/// </summary>
internal sealed class SuccessionWalk
{
    private readonly UnitTimeline _timeline;
    private readonly AdministrativeUnit _from;
    private readonly Dictionary<UnitId, Step> _steps = [];
    private readonly List<Step> _arrived = [];

    // What is the same land as the unit: the unit, or the one unit in which all ways from it met again, if nothing else came to it.
    private readonly Step _same;

    // Of something that was abolished on the way some surely came from the unit.
    private bool _surelyLost;

    public SuccessionWalk(UnitTimeline timeline, AdministrativeUnit from, LocalDate until)
    {
        _timeline = timeline;
        _from = from;
        _same = new Step(from) { HasSome = true, HasOnly = true };
        _steps.Add(from.Id, _same);
        PriorityQueue<Step, LocalDate> open = new([(_same, EndOf(from))]);
        while (open.TryDequeue(out var step, out var end))
        {
            if (IsComplete && open.Count == 0 && _arrived.Count == 0 && step.HasOnly)
            {
                _same = step;
            }

            if (end >= until)
            {
                _arrived.Add(step);
            }
            else
            {
                Follow(step, open);
            }
        }
    }

    /// <summary>Whether nothing was lost on the way, and every unit that has any of it has been found.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The units that there are on the day and that may have some of it.</summary>
    public IEnumerable<AdministrativeUnit> Arrived => _arrived.Select(step => step.Unit);

    /// <summary>What came to some of the arrived units, which begin on the day.</summary>
    public IEnumerable<UnitSuccession> To(ImmutableArray<AdministrativeUnit> some)
    {
        var sure = _arrived.Count(step => step.HasSome) + (_surelyLost ? 1 : 0);
        return some.Select(one => _steps[one.Id]).Select(step => new UnitSuccession(_from, step.Unit, ShareOf(step, sure), EventsTo(step)));
    }

    private static LocalDate EndOf(AdministrativeUnit unit) => unit.End ?? LocalDate.MaxIsoValue;

    private SuccessionShare ShareOf(Step step, int sure) =>
        IsComplete && _arrived.Count == 1 ? SuccessionShare.Whole
        : _timeline.Lineage.SuccessorsOf(_same.Unit.Id).FirstOrDefault(successor => successor.To.Id == step.Unit.Id) is { } direct ? direct.Share
        : step.HasSome && sure > 1 ? SuccessionShare.Part
        : SuccessionShare.NotRecorded;

    // Those on all ways to a unit, found backwards: kept at each unit of a long chain, they would be as many as its square.
    private ImmutableArray<TerritoryEvent> EventsTo(Step last)
    {
        HashSet<TerritoryEvent> events = [];
        HashSet<Step> seen = [last];
        Queue<Step> open = new([last]);
        while (open.TryDequeue(out var step))
        {
            foreach (var (from, succession) in step.Ways)
            {
                events.UnionWith(succession.Events);
                if (seen.Add(from))
                {
                    open.Enqueue(from);
                }
            }
        }

        return _timeline.Lineage.InOrder(events);
    }

    private void Follow(Step step, PriorityQueue<Step, LocalDate> open)
    {
        var successors = _timeline.Lineage.SuccessorsOf(step.Unit.Id);
        IsComplete &= !successors.IsEmpty && successors.All(successor => successor.Share != SuccessionShare.NotRecorded);
        _surelyLost |= successors.IsEmpty && step.HasSome;
        foreach (var successor in successors)
        {
            if (!_steps.TryGetValue(successor.To.Id, out var next))
            {
                next = new Step(successor.To) { HasOnly = HasOnly(successor.To) };
                _steps.Add(successor.To.Id, next);
                open.Enqueue(next, EndOf(successor.To));
            }

            next.HasSome |= successor.Share == SuccessionShare.Whole ? step.HasSome : successor.Share == SuccessionShare.Part && step.HasOnly;
            next.Ways.Add((step, successor));
        }
    }

    // All that it was formed from ended the day before, and so has been gone through.
    private bool HasOnly(AdministrativeUnit next) => _timeline.Lineage.PredecessorsOf(next.Id).All(predecessor => _steps.TryGetValue(predecessor.From.Id, out var step) && step.HasOnly);

    /// <summary>A unit on the way.</summary>
    private sealed class Step(AdministrativeUnit unit)
    {
        public AdministrativeUnit Unit => unit;

        /// <summary>Whether some of it surely came from the unit.</summary>
        public bool HasSome { get; set; }

        /// <summary>Whether all of it came from the unit.</summary>
        public required bool HasOnly { get; init; }

        /// <summary>What leads to it, each from a unit on the way.</summary>
        public List<(Step From, UnitSuccession Succession)> Ways { get; } = [];
    }
}
