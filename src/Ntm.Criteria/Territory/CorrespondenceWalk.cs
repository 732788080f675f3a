using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Follows the events from a unit to another date. Ways that meet again are one, so each event is gone through once.</summary>
internal sealed class CorrespondenceWalk(UnitTimeline timeline, AdministrativeUnit unit, LocalDate date)
{
    public UnitCorrespondence Walk()
    {
        timeline.Demand(IsoCalendar.Demand(date, nameof(date)), nameof(date));
        if (OnDate(unit) is { } same)
        {
            return new UnitCorrespondence(unit, date, [same], [new UnitSuccession(unit, same, SuccessionShare.Whole, [])], isComplete: true);
        }

        if (unit.End < date)
        {
            var (arrived, isComplete) = Forward(unit, date);
            UnitSuccession[] later = [.. arrived.Select(step => new UnitSuccession(unit, OnDate(step.Unit)!, step.Share, step.Events)).OrderBy(succession => succession.To.Code)];
            return new UnitCorrespondence(unit, date, [.. later.Select(succession => succession.To)], [.. later], isComplete);
        }

        var (origins, isWhole) = Backward();
        UnitSuccession[] earlier = [.. origins.Select(ToUnit).OrderBy(succession => succession.From.Code)];
        return new UnitCorrespondence(unit, date, [.. earlier.Select(succession => succession.From)], [.. earlier], isWhole);
    }

    private AdministrativeUnit? OnDate(AdministrativeUnit version) => timeline.On(date).Find(version.Code) is { } found && found.Id == version.Id ? found : null;

    private UnitSuccession ToUnit(AdministrativeUnit origin)
    {
        var step = Forward(origin, unit.Start.Date).Arrived.Single(arrived => arrived.Unit.Id == unit.Id);
        return new UnitSuccession(origin, unit, step.Share, step.Events);
    }

    private (ImmutableArray<Step> Arrived, bool IsComplete) Forward(AdministrativeUnit from, LocalDate until)
    {
        var isComplete = true;
        var arrived = ImmutableArray.CreateBuilder<Step>();
        Dictionary<UnitId, Step> open = new() { [from.Id] = new Step(from, SuccessionShare.Whole, []) };
        while (open.Count > 0)
        {
            // Whatever leads to the one that ends first has been followed.
            var step = open.Values.MinBy(one => one.Unit.End ?? LocalDate.MaxIsoValue)!;
            open.Remove(step.Unit.Id);
            if (isComplete && open.Count == 0 && arrived.Count == 0)
            {
                step = step with { Share = SuccessionShare.Whole }; // All ways meet here, and nothing was lost on them.
            }

            if (!(step.Unit.End < until))
            {
                arrived.Add(step);
                continue;
            }

            var successors = timeline.Lineage.SuccessorsOf(step.Unit.Id);
            isComplete &= !successors.IsEmpty && successors.All(successor => successor.Share != SuccessionShare.NotRecorded);
            foreach (var successor in successors)
            {
                var next = new Step(successor.To, step.Share.Then(successor.Share), [.. step.Events, .. successor.Events]);
                open[successor.To.Id] = open.TryGetValue(successor.To.Id, out var other) ? other.And(next) : next;
            }
        }

        return (arrived.ToImmutable(), isComplete);
    }

    private (ImmutableArray<AdministrativeUnit> Origins, bool IsComplete) Backward()
    {
        var isComplete = true;
        var origins = ImmutableArray.CreateBuilder<AdministrativeUnit>();
        HashSet<UnitId> seen = [unit.Id];
        Queue<AdministrativeUnit> open = new([unit]);
        while (open.TryDequeue(out var one))
        {
            if (OnDate(one) is { } origin)
            {
                origins.Add(origin);
                continue;
            }

            // What is not known for the date and did not begin by an event has none.
            var predecessors = one.Predecessors;
            isComplete &= !predecessors.IsEmpty && predecessors.All(predecessor => predecessor.Share != SuccessionShare.NotRecorded);
            foreach (var predecessor in predecessors.Where(predecessor => seen.Add(predecessor.From.Id)))
            {
                open.Enqueue(predecessor.From);
            }
        }

        return (origins.ToImmutable(), isComplete);
    }

    private sealed record Step(AdministrativeUnit Unit, SuccessionShare Share, ImmutableArray<TerritoryEvent> Events)
    {
        public Step And(Step other) => new(Unit, Share.And(other.Share), [.. Events.Concat(other.Events).Distinct().OrderBy(one => one.Date)]);
    }
}
