using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Where a threshold of another set is.</summary>
/// <param name="SetKey">The key of the set.</param>
/// <param name="IndicatorKey">The key of its indicator.</param>
/// <param name="Part">The part of the indicator; null where it has one threshold.</param>
internal sealed record ThresholdReference(string SetKey, string IndicatorKey, string? Part)
{
    /// <summary>The threshold in a form of the indicator; null where it has none there.</summary>
    public ThresholdTarget? FindIn(Requirement requirement) =>
        ThresholdTarget.All(requirement).Where(target => Part is null || target.Threshold.Part == Part).ToList() is [var single] ? single : null;
}
