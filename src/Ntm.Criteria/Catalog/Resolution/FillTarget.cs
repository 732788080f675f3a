using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>A threshold that a fill may find in a requirement, with the measure that it is compared with.</summary>
internal sealed record FillTarget(Measure Measure, Threshold Threshold)
{
    /// <summary>The thresholds of a requirement, each once. Those in the form of a delegated requirement are none: they do not decide.</summary>
    public static IEnumerable<FillTarget> All(Requirement requirement) => Walk(requirement).DistinctBy(target => target.Threshold);

    /// <summary>Whether a supplier would supply some cell.</summary>
    public bool IsOpenTo(Supplier supplier) => Threshold.Cells.Any(supplier.MaySupply);

    private static IEnumerable<FillTarget> Walk(Requirement requirement) => requirement is Delegated
        ? []
        : requirement.OwnThresholds
            .Select(threshold => new FillTarget(requirement.OwnMeasures[0], threshold))
            .Concat(requirement.Parts.SelectMany(Walk));
}
