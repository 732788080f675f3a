using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Works out the thresholds of a set that are multiples of those of another, in its form on the same date in the same province.</summary>
internal static class RelativeThresholds
{
    /// <summary>The set with them; the same instance where it has none.</summary>
    /// <param name="set">The set.</param>
    /// <param name="find">The set of a key.</param>
    public static CriteriaSet In(CriteriaSet set, Func<string, CriteriaSet> find)
    {
        if (!set.Requirements().OfType<AtLeastTimes>().Any())
        {
            return set;
        }

        var rewriter = new RequirementRewriter(threshold => threshold, open => open, relative => WorkOut(relative, find(relative.SetKey)));
        return set.With([.. set.Criteria.Select(criterion => criterion.With(
        [
            .. criterion.Indicators.Select(indicator => indicator.Requirement.Accept(rewriter) is var requirement && requirement == indicator.Requirement
                ? indicator
                : indicator.With(requirement, indicator.SuppliedBy, indicator.InForce)),
        ], criterion.Condition?.Accept(rewriter)))], set.Condition?.Accept(rewriter));
    }

    private static Requirement WorkOut(AtLeastTimes relative, CriteriaSet other) =>
        other.FindIndicator(relative.IndicatorKey) is { } indicator ? WorkOut(relative, indicator.Requirement) : relative;

    // Where the province's own classes select the levels of the other, they select the multiples as well.
    // Where the other set leaves the requirement open on the date, or demands something else, nothing is known of the threshold.
    private static Requirement WorkOut(AtLeastTimes relative, Requirement other) => other switch
    {
        ByAreaClass { Classification: { } zoning } byZone => new ByAreaClass([.. byZone.Cases.Select(zone => new AreaCase(zone.Areas, WorkOut(relative, zone.Requirement)))], zoning),
        _ when relative.Of.FindIn(other) is { IsUpperBound: false } target && target.Measure == relative.Measure => relative.With(target.Threshold),
        _ => relative,
    };
}
