using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What of a requirement a local provision may find: its thresholds, and whether it is left whole to an authority.</summary>
internal sealed class FormTargets
{
    private readonly Dictionary<string, ThresholdTarget> _byPart = new(StringComparer.Ordinal);

    public FormTargets(Requirement requirement)
    {
        RequirementLeftTo = requirement.SelfAndParts().OfType<Delegated>().FirstOrDefault()?.To;
        Thresholds = [.. ThresholdTarget.All(requirement)];
        foreach (var target in Thresholds.Where(target => target.Threshold.Part is not null))
        {
            _byPart.TryAdd(target.Threshold.Part!, target);
        }
    }

    /// <summary>The authority that a requirement is left to whole; null where none is.</summary>
    public Authority? RequirementLeftTo { get; }

    public ImmutableArray<ThresholdTarget> Thresholds { get; }

    /// <summary>The threshold of a part, or, without a part, the only one; null where there is none.</summary>
    public ThresholdTarget? Find(string? part) => part is not null ? _byPart.GetValueOrDefault(part) : Thresholds is [var single] ? single : null;
}
