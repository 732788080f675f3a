using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Finds what supplied last, in a province, something that is open on a date.</summary>
internal sealed class LapsedSupplies
{
    private readonly ILookup<string, End> _ends;
    private readonly Dictionary<LocalDate, ImmutableArray<Supply>> _byDay = [];
    private readonly Func<LocalDate, IEnumerable<Supply>> _suppliesOn;

    /// <summary>Arranges the dates on which fills of a province ended before a date.</summary>
    /// <param name="sources">What documents say of the set.</param>
    /// <param name="before">The date.</param>
    /// <param name="province">The province.</param>
    /// <param name="suppliesOn">What was open, and what of it was supplied in the province, on an earlier date.</param>
    public LapsedSupplies(SetSources sources, LocalDate before, AdministrativeUnit province, Func<LocalDate, IEnumerable<Supply>> suppliesOn)
    {
        _suppliesOn = suppliesOn;
        var ended =
            from fill in sources.Provisions.OfType<Fill>()
            where fill.Territory.Means(province) == true
            let left = sources.Repeals.Left(fill.Provenance.Citation, fill.InForce)
            let lastDay = left?.InForce.End
            where lastDay < before
            orderby lastDay descending
            select (fill.IndicatorKey, End: new End(lastDay.Value, left?.By));
        _ends = ended.ToLookup(end => end.IndicatorKey, end => end.End, StringComparer.Ordinal);
    }

    /// <summary>What supplied last a requirement, or a threshold in some of the classes and the zone of a province; null where nothing did.</summary>
    public LapsedSupply? Find(string indicatorKey, bool isRequirement, string? part, ImmutableArray<AreaClass> areas, AreaClass? zone)
    {
        foreach (var (lastDay, repealedBy) in _ends[indicatorKey])
        {
            if (IssuedOn(lastDay).FirstOrDefault(IsSame) is { } issued)
            {
                return new LapsedSupply(issued.Citation, lastDay, repealedBy);
            }
        }

        return null;

        bool IsSame(Supply supply) =>
            supply.Indicator?.Key == indicatorKey && supply.IsRequirement == isRequirement && supply.Part == part
            && (isRequirement || supply.Areas.Any(areas.Contains))
            && (supply.Zone is null || zone is null || supply.Zone == zone);
    }

    private ImmutableArray<Supply> IssuedOn(LocalDate day)
    {
        if (!_byDay.TryGetValue(day, out var supplies))
        {
            _byDay.Add(day, supplies = [.. _suppliesOn(day).Where(supply => supply.State == SupplyState.Issued)]);
        }

        return supplies;
    }

    private sealed record End(LocalDate LastDay, Provenance? RepealedBy);
}
