using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>A threshold that a provision may find in a requirement, with the measure that it is compared with.</summary>
internal sealed record ThresholdTarget(Measure Measure, Threshold Threshold, bool IsUpperBound)
{
    /// <summary>What is demanded of which measure, apart from how much.</summary>
    public (Measure Measure, bool IsUpperBound) Demand => (Measure, IsUpperBound);

    /// <summary>The multiples of thresholds of other sets in a requirement, each once: levels may be set beside them, and none is supplied.</summary>
    public static IEnumerable<(ThresholdTarget Target, AtLeastTimes Multiple)> Multiples(Requirement requirement) => WalkMultiples(requirement).DistinctBy(one => one.Target.Threshold);

    /// <summary>The thresholds of a requirement, each once. Those in the form of a delegated requirement are none: they do not decide; nor are those that follow from another set, and factors.</summary>
    public static IEnumerable<ThresholdTarget> All(Requirement requirement) => Walk(requirement).DistinctBy(target => target.Threshold);

    /// <summary>Whether a supplier would supply some cell.</summary>
    public bool IsOpenTo(Supplier supplier) => Threshold.Cells.Any(supplier.MaySupply);

    /// <summary>Whether a level is met by some value that does not meet another.</summary>
    public bool IsSofter(ThresholdValue level, ThresholdValue than) => level.Match(
        number => IsUpperBound ? number > than.Number : number < than.Number,
        grade => grade.Rank < than.Grade?.Rank);

    private static IEnumerable<(ThresholdTarget Target, AtLeastTimes Multiple)> WalkMultiples(Requirement requirement) => requirement switch
    {
        AtLeastTimes multiple => [(new ThresholdTarget(multiple.Measure, multiple.Threshold, IsUpperBound: false), multiple)],
        Delegated => [],
        _ => requirement.Parts.SelectMany(WalkMultiples),
    };

    private static IEnumerable<ThresholdTarget> Walk(Requirement requirement) => requirement is Delegated or AtLeastTimes or AtLeastTimesOwn
        ? []
        : requirement.OwnThresholds
            .Select(threshold => new ThresholdTarget(requirement.OwnMeasures[0], threshold, requirement is AtMost))
            .Concat(requirement.Parts.SelectMany(Walk));
}
