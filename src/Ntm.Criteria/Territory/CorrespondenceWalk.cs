using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Finds what a unit corresponds to on another date: forwards by following the events, backwards by following them from each origin.</summary>
internal sealed class CorrespondenceWalk(UnitTimeline timeline, AdministrativeUnit unit, LocalDate date)
{
    public UnitCorrespondence Walk()
    {
        timeline.Demand(IsoCalendar.Demand(date, nameof(date)), nameof(date));
        if (OnDate(unit) is { } same)
        {
            return new UnitCorrespondence(unit, date, [same], [new UnitSuccession(unit, same, SuccessionShare.Whole, [])], isComplete: true);
        }

        return unit.End < date ? Later() : Earlier();
    }

    // The share of each is judged on its first day, from which on it takes nothing more: so it is the same asked backwards.
    private UnitCorrespondence Later()
    {
        var whole = new SuccessionWalk(timeline, unit, date);
        UnitSuccession[] later =
        [
            .. whole.Arrived.GroupBy(arrived => arrived.Start.Date)
                .SelectMany(began => new SuccessionWalk(timeline, unit, began.Key).To([.. began]))
                .Select(succession => new UnitSuccession(unit, OnDate(succession.To)!, succession.Share, succession.Events))
                .OrderBy(succession => succession.To.Code),
        ];
        return new UnitCorrespondence(unit, date, [.. later.Select(succession => succession.To)], [.. later], whole.IsComplete);
    }

    private UnitCorrespondence Earlier()
    {
        var (origins, isComplete) = Origins();
        UnitSuccession[] earlier = [.. origins.SelectMany(origin => new SuccessionWalk(timeline, origin, unit.Start.Date).To([unit])).OrderBy(succession => succession.From.Code)];
        return new UnitCorrespondence(unit, date, [.. earlier.Select(succession => succession.From)], [.. earlier], isComplete);
    }

    private AdministrativeUnit? OnDate(AdministrativeUnit version) => timeline.On(date).Find(version.Code) is { } found && found.Id == version.Id ? found : null;

    private (ImmutableArray<AdministrativeUnit> Origins, bool IsComplete) Origins()
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
}
