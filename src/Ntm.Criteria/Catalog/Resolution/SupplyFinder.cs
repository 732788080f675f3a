using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Finds what a set leaves open by the law of a date for an assessed year, and what of it is supplied in a province.</summary>
internal sealed class SupplyFinder
{
    private readonly SetTimeline _timeline;
    private readonly LawQuestion _question;
    private readonly AdministrativeUnit _province;
    private readonly LapsedSupplies? _lapsed;
    private readonly ImmutableArray<AreaClass> _classes;

    private SupplyFinder(SetTimeline timeline, LawQuestion question, AdministrativeUnit province, LapsedSupplies? lapsed)
    {
        _timeline = timeline;
        _question = question;
        _province = province;
        _lapsed = lapsed;
        _classes = timeline.Enacted.AreaClassification.ClassesIn(province);
    }

    /// <summary>What is open and what is supplied, with what supplied last what is open again: the condition of the set, then those of its criteria, each before the indicators of the criterion.</summary>
    public static IEnumerable<Supply> All(SetTimeline timeline, LawQuestion question, AdministrativeUnit province) =>
        new SupplyFinder(timeline, question, province, new LapsedSupplies(timeline.Sources, question.On, province, day => new SupplyFinder(timeline, question with { On = day }, province, lapsed: null).All())).All();

    private IEnumerable<Supply> All()
    {
        var set = _timeline.FormOn(_question.On, _province);
        return OfUnsupplied(set.Condition, null, null, set.Provenance).Concat(set.Criteria.SelectMany(criterion =>
            OfUnsupplied(criterion.Condition, criterion, null, criterion.Provenance).Concat(criterion.Indicators.SelectMany(indicator => Of(criterion, indicator)))));
    }

    private IEnumerable<Supply> Of(Criterion criterion, Indicator local) => _timeline.FindIndicator(local.Key) is { } ofSet
        ? Of(criterion, local, ofSet)
        : OfUnsupplied(local.Requirement, criterion, local, local.Provenance);

    // No provision supplies what a condition, or an indicator that a province added, leaves open.
    private IEnumerable<Supply> OfUnsupplied(Requirement? requirement, Criterion? criterion, Indicator? indicator, Provenance source)
    {
        if (requirement is null)
        {
            return [];
        }

        var targets = new FormTargets(requirement);
        var open = targets.OpenRequirement is { } whole ? [OfOpen(criterion, indicator, whole, source)] : Enumerable.Empty<Supply>();
        return open.Concat(targets.Thresholds.SelectMany(target => OfThreshold(criterion, indicator, target.Threshold, [target.Threshold])));
    }

    private IEnumerable<Supply> Of(Criterion criterion, Indicator local, IndicatorTimeline indicator)
    {
        var national = indicator.National.On(_question.On);
        if (national.Targets.OpenRequirement is { } open)
        {
            yield return OfRequirement(criterion, national.Indicator, open, local, indicator.UnplacedSupplyOn(_question.On, _province));
        }

        // A threshold that local provisions make something of keeps the cells of the set.
        // Where the province's own classes select what it supplies, there is one for each of them.
        var ofSet = local.Requirement.SelfAndParts().SelectMany(requirement => requirement.OwnThresholds).Distinct().ToLookup(threshold => threshold.Cells);
        foreach (var target in national.Targets.Thresholds)
        {
            foreach (var supply in OfThreshold(criterion, national.Indicator, target.Threshold, ofSet[target.Threshold.Cells]))
            {
                yield return supply;
            }
        }

        foreach (var supply in local.Requirement.SelfAndParts().OfType<LetteredPart>().SelectMany(part => OfUnsupplied(part.Requirement, criterion, national.Indicator, part.Provenance)))
        {
            yield return supply;
        }
    }

    // What is supplied may leave it open again.
    private Supply OfRequirement(Criterion criterion, Indicator national, Requirement open, Indicator local, Fill? unplaced) => (local.SuppliedBy, unplaced) switch
    {
        ({ } by, _) when new FormTargets(local.Requirement).OpenRequirement is { } again => OfOpen(criterion, national, again, by),
        ({ } by, _) => Whole(criterion, national, open, SupplyState.Issued, by.Citation),
        (null, { } mayBe) => Whole(criterion, national, open, SupplyState.NotPlaced, mayBe.Provenance.Citation),
        _ => OfOpen(criterion, national, open, national.AmendedBy ?? national.Provenance),
    };

    private Supply OfOpen(Criterion? criterion, Indicator? indicator, Requirement open, Provenance source) => open is Delegated delegated
        ? Whole(criterion, indicator, open, SupplyState.NotIssued, delegated.Provenance.Citation)
        : Whole(criterion, indicator, open, SupplyState.NotRecorded, source.Citation);

    private Supply Whole(Criterion? criterion, Indicator? indicator, Requirement open, SupplyState state, Citation citation) =>
        new(_province, _timeline.Enacted, criterion, indicator, state, citation) 
        {
            IsRequirement = true,
            LeftTo = (open as Delegated)?.To,
            Lapsed = LapsedOf(state, indicator, isRequirement: true, part: null, [], zone: null),
        };

    private IEnumerable<Supply> OfThreshold(Criterion? criterion, Indicator? indicator, Threshold ofSet, IEnumerable<Threshold> locals) =>
        from area in _classes
        let said = ofSet.GeneralFor(area, _question.AssessedYear)
        where said is not IssuedThreshold
        from supplied in locals.Select(local => local.GeneralInZone(area, _question.AssessedYear)).Distinct()
        group area by (Delegated: said as DelegatedThreshold, supplied.Cell, supplied.Zone) into alike
        let areas = alike.ToImmutableArray()
        let state = StateOf(alike.Key.Cell)
        select new Supply(_province, _timeline.Enacted, criterion, indicator, state, alike.Key.Cell.Citation)
        {
            Part = ofSet.Part,
            Zone = alike.Key.Zone,
            Areas = areas,
            IsForAllAreas = areas.Length == _classes.Length,
            LeftTo = alike.Key.Delegated?.To,
            Lapsed = LapsedOf(state, indicator, isRequirement: false, ofSet.Part, areas, alike.Key.Zone),
        };

    private LapsedSupply? LapsedOf(SupplyState state, Indicator? indicator, bool isRequirement, string? part, ImmutableArray<AreaClass> areas, AreaClass? zone) =>
        indicator is not null && (state == SupplyState.NotIssued || state == SupplyState.NotRecorded) ? _lapsed?.Find(indicator.Key, isRequirement, part, areas, zone) : null;

    private static SupplyState StateOf(ThresholdCell supplied) => supplied.Match(
        issued => issued.IsPlaced ? SupplyState.Issued : SupplyState.NotPlaced,
        _ => SupplyState.NotIssued,
        _ => SupplyState.NotRecorded);
}
