using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>What an indicator of a set leaves open in a province for an assessed year, what supplies it on a date, and what did so last.</summary>
internal sealed class IndicatorSupplies(IndicatorTimeline indicator, SetSources sources, AdministrativeUnit province, ImmutableArray<AreaClass> classes, int year)
{
    private readonly Dictionary<LocalDate, ImmutableArray<OpenLevel>> _levels = [];
    private readonly Lazy<ImmutableArray<Fill>> _fills = new(() =>
        [.. LocalProvision.InOrder(sources.Provisions.OfType<Fill>().Where(fill => fill.IndicatorKey == indicator.Enacted.Key && fill.Territory.Means(province) == true))]);

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
            ({ } by, _) => new OpenRequirement(open, SupplyState.Issued, by.Citation),
            (null, { } mayBe) => new OpenRequirement(open, SupplyState.NotPlaced, mayBe.Provenance.Citation),
            _ => OpenRequirement.Unsupplied(open, national.Indicator.AmendedBy ?? national.Indicator.Provenance),
        };
    }

    /// <summary>What supplied a level last before a date; null where nothing did, where it is not known, and where the level is supplied.</summary>
    public LapsedSupply? LapsedBefore(LocalDate date, OpenLevel open) =>
        Lapsed(date, open.State, day => LevelsOn(day).Where(open.IsOfTheSame).Select(level => (level.State, level.Supplied.Citation)));

    /// <summary>The same of the whole requirement.</summary>
    public LapsedSupply? LapsedBefore(LocalDate date, OpenRequirement open) =>
        Lapsed(date, open.State, day => RequirementOn(day) is { } earlier ? [(earlier.State, earlier.Citation)] : []);

    private LapsedSupply? Lapsed(LocalDate before, SupplyState now, Func<LocalDate, IEnumerable<(SupplyState State, Citation Citation)>> on)
    {
        if (!now.IsOpen || _fills.Value.IsEmpty)
        {
            return null;
        }

        foreach (var lastDay in LastDaysBefore(before))
        {
            ImmutableArray<(SupplyState State, Citation Citation)> earlier = [.. on(lastDay)];
            if (earlier.Any(one => one.State == SupplyState.NotPlaced))
            {
                return null;
            }

            if (!earlier.IsEmpty && earlier.All(one => one.State == SupplyState.Issued))
            {
                return new LapsedSupply(earlier[0].Citation, lastDay, RepealedBy(earlier[0].Citation, lastDay));
            }
        }

        return null;
    }

    // The last days on which the province had one form of the indicator, the latest first.
    private IEnumerable<LocalDate> LastDaysBefore(LocalDate date) => indicator.Changes.Where(change => change <= date).Distinct().OrderDescending()
        .Select(change => change.PlusDays(-1))
        .TakeWhile(day => !(province.Start.IsExact && day < province.Start.Date));

    private Provenance? RepealedBy(Citation supplying, LocalDate lastDay) => _fills.Value.Where(fill => fill.Supplies(supplying))
        .Select(fill => sources.Repeals.Left(fill.Provenance.Citation, fill.InForce))
        .FirstOrDefault(left => left?.InForce.End == lastDay)?.By;

    // A threshold that local provisions make something of keeps the cells of the set.
    // Where the province's own classes select what it supplies, there is one for each of them.
    private ImmutableArray<OpenLevel> LevelsOf(Indicator local, NationalForm national)
    {
        var ofSet = local.Requirement.SelfAndParts().SelectMany(requirement => requirement.OwnThresholds).Distinct().ToLookup(threshold => threshold.Cells);
        return [.. national.Targets.Thresholds.SelectMany(target => OpenLevel.All(target, ofSet[target.Threshold.Cells], classes, year))];
    }
}
