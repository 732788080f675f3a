using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What of a requirement a fill may supply.</summary>
internal sealed class FillTargets
{
    private readonly Dictionary<string, FillTarget> _byPart = new(StringComparer.Ordinal);
    private readonly Delegated? _delegated;

    public FillTargets(Requirement requirement)
    {
        _delegated = requirement.SelfAndParts().OfType<Delegated>().FirstOrDefault();
        Thresholds = [.. FillTarget.All(requirement)];
        foreach (var target in Thresholds.Where(target => target.Threshold.Part is not null))
        {
            _byPart.TryAdd(target.Threshold.Part!, target);
        }
    }

    /// <summary>Whether a requirement is left whole to an authority, so that a fill of a standing supplies it.</summary>
    public bool LeavesRequirementTo(Standing standing) => _delegated is { } delegated && FillTarget.IsOpenTo(delegated.To, standing);

    public ImmutableArray<FillTarget> Thresholds { get; }

    /// <summary>The threshold of a part, or, without a part, the only one; null where there is none.</summary>
    public FillTarget? Find(string? part) => part is not null ? _byPart.GetValueOrDefault(part) : Thresholds is [var single] ? single : null;
}
