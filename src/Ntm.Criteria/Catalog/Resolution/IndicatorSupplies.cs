using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>What an indicator of a set leaves open in a province for an assessed year, what supplies it on a date, and what did so last.</summary>
internal sealed class IndicatorSupplies(IndicatorTimeline indicator, SetSources sources, AdministrativeUnit province, ImmutableArray<AreaClass> classes, int year)
{
    private readonly Dictionary<LocalDate, ImmutableArray<OpenLevel>> _levels = [];
    private readonly Lazy<ImmutableArray<FillOverTime>> _fills = new(() =>
    [
        .. from fill in sources.Provisions.OfType<Fill>()
           where fill.IndicatorKey == indicator.Enacted.Key && fill.Territory.Means(province) != false
           let left = sources.Repeals.Left(fill.Provenance.Citation, fill.InForce)
           where left is not null
           select new FillOverTime(fill, left.Value.InForce, left.Value.By),
    ]);

    /// <summary>The levels that are open, in the order of the thresholds and of the classes; none where the indicator is not in force.</summary>
    public ImmutableArray<OpenLevel> LevelsOn(LocalDate date)
    {
        if (!_levels.TryGetValue(date, out var levels))
        {
            _levels.Add(date, levels = indicator.FormOn(date, province) is { } local ? LevelsOf(local, indicator.National.On(date)) : []);
        }

        return levels;
    }

    /// <summary>The requirement where it is open as a whole, or what of it a fill leaves open again, and what supplies it; null where it is not open.</summary>
    public OpenRequirement? RequirementOn(LocalDate date)
    {
        if (indicator.FormOn(date, province) is not { } local || indicator.National.On(date) is not { Targets.OpenRequirement: { } open } national)
        {
            return null;
        }

        return (local.SuppliedBy, indicator.UnplacedSupplyOn(date, province)) switch
        {
            ({ } by, _) when new FormTargets(local.Requirement).OpenRequirement is { } again => OpenRequirement.Unsupplied(again, by),
            ({ } by, _) => new OpenRequirement(open, SupplyState.Issued, by.Citation) { SuppliedBy = by },
            (null, { } mayBe) => new OpenRequirement(open, SupplyState.NotPlaced, mayBe.Provenance.Citation),
            _ => OpenRequirement.Unsupplied(open, national.Indicator.AmendedBy ?? national.Indicator.Provenance),
        };
    }

    /// <summary>What supplied a level last before a date; null where nothing did, where it is not known, and where the level is supplied.</summary>
    public LapsedSupply? LapsedBefore(LocalDate date, OpenLevel open) => !open.State.IsOpen ? null : Lapsed(
        date, fill => fill.Threshold?.MayIssue(open.Area, year) == true,
        day => LevelsOn(day).Where(open.IsOfTheSame).Select(level => new Earlier(level.State, level.Supplied.Citation, fill => fill.Threshold?.Cells.Contains(level.Supplied) == true)));

    /// <summary>The same of the whole requirement.</summary>
    public LapsedSupply? LapsedBefore(LocalDate date, OpenRequirement open) => !open.State.IsOpen ? null : Lapsed(
        date, fill => fill.Requirement is not null,
        day => RequirementOn(day) is { } earlier ? [new Earlier(earlier.State, earlier.Citation, fill => fill.Provenance == earlier.SuppliedBy)] : []);

    private LapsedSupply? Lapsed(LocalDate before, Func<Fill, bool> maySupply, Func<LocalDate, IEnumerable<Earlier>> on)
    {
        foreach (var lastDay in LastDaysBefore(before, maySupply))
        {
            ImmutableArray<Earlier> earlier = [.. on(lastDay)];
            if (earlier.Any(one => one.State == SupplyState.NotPlaced))
            {
                return null;
            }

            if (earlier is [var first, ..] && earlier.All(one => one.State == SupplyState.Issued))
            {
                var supplying = _fills.Value.FirstOrDefault(fill => first.IsOf(fill.Fill));
                return new LapsedSupply(first.Citation, lastDay, supplying?.InForce.End == lastDay ? supplying.RepealedBy : null);
            }
        }

        return null;
    }

    // The last days on which the province had one form of the indicator while something might supply it, the latest first.
    private IEnumerable<LocalDate> LastDaysBefore(LocalDate date, Func<Fill, bool> maySupply)
    {
        var supplied = new CoveredDates(_fills.Value.Where(fill => maySupply(fill.Fill)).Select(fill => fill.InForce));
        return indicator.Changes.Where(change => change <= date).Select(change => change.PlusDays(-1)).Where(supplied.Contains).Distinct().OrderDescending()
            .TakeWhile(day => !(province.Start.IsExact && day < province.Start.Date));
    }

    // A threshold that local provisions make something of keeps the cells of the set.
    // Where the province's own classes select what it supplies, there is one for each of them.
    private ImmutableArray<OpenLevel> LevelsOf(Indicator local, NationalForm national)
    {
        var ofSet = local.Requirement.SelfAndParts().SelectMany(requirement => requirement.OwnThresholds).Distinct().ToLookup(threshold => threshold.Cells);
        return [.. national.Targets.Thresholds.SelectMany(target => OpenLevel.All(target, ofSet[target.Threshold.Cells], classes, year))];
    }

    /// <summary>A fill that is or may be for the province, on the dates that repeals leave of it.</summary>
    private sealed record FillOverTime(Fill Fill, DatePeriod InForce, Provenance? RepealedBy);

    /// <summary>How it was on an earlier date, and whether a fill was what supplied it.</summary>
    private sealed record Earlier(SupplyState State, Citation Citation, Func<Fill, bool> IsOf);
}
