using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>A threshold that a fill may find in a requirement, with the measure that it is compared with.</summary>
internal sealed record FillTarget(Measure Measure, Threshold Threshold)
{
    /// <summary>The thresholds of a requirement, each once. Those in the form of a delegated requirement are none: they do not decide.</summary>
    public static IEnumerable<FillTarget> All(Requirement requirement) => Walk(requirement).DistinctBy(target => target.Threshold);

    /// <summary>Whether a fill of a standing would supply some cell.</summary>
    public bool IsOpenTo(Standing standing) => Threshold.Cells.Any(cell => IsOpenTo(cell, standing));

    /// <summary>Whether a fill of a standing supplies a cell: one that is left to the province, or, only by an example, any that is not issued.</summary>
    public static bool IsOpenTo(ThresholdCell cell, Standing standing) =>
        (cell is DelegatedThreshold delegated && IsOpenTo(delegated.To, standing)) || (cell is UnrecordedThreshold && standing == Standing.Illustrative);

    /// <summary>Whether a fill of a standing supplies what is left to an authority: fills are provinces', and only an example speaks for others.</summary>
    public static bool IsOpenTo(Authority authority, Standing standing) => authority == Authority.Province || standing == Standing.Illustrative;

    private static IEnumerable<FillTarget> Walk(Requirement requirement) => requirement is Delegated
        ? []
        : requirement.OwnThresholds
            .Select(threshold => new FillTarget(requirement.OwnMeasures[0], threshold))
            .Concat(requirement.Parts.SelectMany(Walk));
}
