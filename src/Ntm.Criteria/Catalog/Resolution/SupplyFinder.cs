using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Finds what a set leaves open by the law of a date for an assessed year, and what of it is supplied in a province.</summary>
internal sealed class SupplyFinder(SetTimeline timeline, LawQuestion question, AdministrativeUnit province)
{
    private readonly ImmutableArray<AreaClass> _classes = timeline.Enacted.AreaClassification.ClassesIn(province);

    /// <summary>The condition of the set, then those of its criteria, each before the indicators of the criterion.</summary>
    public IEnumerable<Supply> All()
    {
        var set = timeline.FormOn(question.On, province);
        return OfUnsupplied(set.Condition, null, null, set.Provenance).Concat(set.Criteria.SelectMany(criterion =>
            OfUnsupplied(criterion.Condition, criterion, null, criterion.Provenance).Concat(criterion.Indicators.SelectMany(indicator => Of(criterion, indicator)))));
    }

    private IEnumerable<Supply> Of(Criterion criterion, Indicator local) => timeline.FindIndicator(local.Key) is { } ofSet
        ? Of(criterion, local, ofSet)
        : OfUnsupplied(local.Requirement, criterion, local, local.Provenance);

    private IEnumerable<Supply> Of(Criterion criterion, Indicator local, IndicatorTimeline ofSet)
    {
        var national = ofSet.National.On(question.On).Indicator;
        var supplies = new IndicatorSupplies(ofSet, timeline.Sources, province, _classes, question.AssessedYear);
        if (supplies.RequirementOn(question.On) is { } whole)
        {
            yield return Of(whole, criterion, national, supplies.LapsedBefore(question.On, whole));
        }

        var ofParts = local.Requirement.SelfAndParts().OfType<LetteredPart>().SelectMany(part => OfUnsupplied(part.Requirement, criterion, national, part.Provenance));
        foreach (var supply in Of(supplies.LevelsOn(question.On), criterion, national, level => supplies.LapsedBefore(question.On, level)).Concat(ofParts))
        {
            yield return supply;
        }
    }

    // No provision supplies what a condition, a lettered part, or an indicator that a province added, leaves open.
    private IEnumerable<Supply> OfUnsupplied(Requirement? requirement, Criterion? criterion, Indicator? indicator, Provenance source)
    {
        if (requirement is null)
        {
            return [];
        }

        var targets = new FormTargets(requirement);
        var open = targets.OpenRequirement is { } whole ? [Of(OpenRequirement.Unsupplied(whole, source), criterion, indicator, lapsed: null)] : Enumerable.Empty<Supply>();
        var levels = targets.Thresholds.SelectMany(target => OpenLevel.All(target, [target.Threshold], _classes, question.AssessedYear));
        return open.Concat(Of(levels, criterion, indicator, _ => null));
    }

    private Supply Of(OpenRequirement open, Criterion? criterion, Indicator? indicator, LapsedSupply? lapsed) => new(province, timeline.Enacted, criterion, indicator, open.State, open.Citation)
    {
        IsRequirement = true,
        LeftTo = open.LeftTo,
        Lapsed = lapsed,
    };

    private IEnumerable<Supply> Of(IEnumerable<OpenLevel> levels, Criterion? criterion, Indicator? indicator, Func<OpenLevel, LapsedSupply?> lapsedOf) =>
        from level in levels
        let lapsed = lapsedOf(level)
        group (level.Area, Lapsed: lapsed) by
            (level.Target.Threshold, Delegated: level.Said as DelegatedThreshold, level.Supplied, level.Zone, level.State, lapsed?.Citation, lapsed?.LastDay, lapsed?.RepealedBy) into alike
        select new Supply(province, timeline.Enacted, criterion, indicator, alike.Key.State, alike.Key.Supplied.Citation)
        {
            Part = alike.Key.Threshold.Part,
            Zone = alike.Key.Zone,
            Areas = [.. alike.Select(one => one.Area)],
            IsForAllAreas = alike.Count() == _classes.Length,
            LeftTo = alike.Key.Delegated?.To,
            Lapsed = alike.First().Lapsed,
        };
}
