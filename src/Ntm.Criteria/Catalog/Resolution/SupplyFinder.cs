using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Finds what a set leaves open on a date for an assessed year, and what of it is supplied in a province.</summary>
internal sealed class SupplyFinder(SetTimeline timeline, LocalDate date, int year, AdministrativeUnit province)
{
    private readonly ImmutableArray<AreaClass> _classes = timeline.Enacted.AreaClassification.ClassesIn(province);

    public IEnumerable<Supply> All() => timeline.FormOn(date, province).Indicators.SelectMany(Of);

    private IEnumerable<Supply> Of(Indicator local)
    {
        var national = timeline.FindIndicator(local.Key)!.National.On(date);
        if (national.Targets.OpenRequirement is { } open)
        {
            yield return OfRequirement(national.Indicator, open, local.SuppliedBy);
        }

        // A threshold that local provisions make something of keeps the cells of the set.
        var ofSet = local.Requirement.SelfAndParts().SelectMany(requirement => requirement.OwnThresholds).DistinctBy(threshold => threshold.Cells).ToDictionary(threshold => threshold.Cells);
        foreach (var target in national.Targets.Thresholds)
        {
            foreach (var supply in OfThreshold(national.Indicator, target.Threshold, ofSet[target.Threshold.Cells]))
            {
                yield return supply;
            }
        }
    }

    private Supply OfRequirement(Indicator indicator, Requirement open, Provenance? suppliedBy)
    {
        var (state, citation) = (suppliedBy, open) switch
        {
            ({ } by, _) => (SupplyState.Issued, by.Citation),
            (_, Delegated delegated) => (SupplyState.NotIssued, delegated.Provenance.Citation),
            _ => (SupplyState.NotRecorded, (indicator.AmendedBy ?? indicator.Provenance).Citation),
        };
        return new Supply(province, indicator, state, citation) { IsRequirement = true, LeftTo = (open as Delegated)?.To };
    }

    private IEnumerable<Supply> OfThreshold(Indicator indicator, Threshold ofSet, Threshold local) =>
        from area in _classes
        let said = ofSet.GeneralFor(area, year)
        where said is not IssuedThreshold
        let supplied = local.GeneralFor(area, year)
        group area by (said as DelegatedThreshold, supplied) into alike
        select new Supply(province, indicator, StateOf(alike.Key.supplied), alike.Key.supplied.Citation)
        {
            Part = ofSet.Part,
            Areas = [.. alike],
            LeftTo = alike.Key.Item1?.To,
        };

    private static SupplyState StateOf(ThresholdCell supplied) => supplied.Match(
        issued => issued.IsPlaced ? SupplyState.Issued : SupplyState.NotPlaced,
        _ => SupplyState.NotIssued,
        _ => SupplyState.NotRecorded);
}
