using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What of a requirement a local provision may find: its thresholds, and whether it is open as a whole.</summary>
internal sealed class FormTargets
{
    private readonly Dictionary<string, ThresholdTarget> _byPart = new(StringComparer.Ordinal);

    public FormTargets(Requirement requirement)
    {
        OpenRequirement = requirement.SelfAndParts().FirstOrDefault(part => part is Delegated or NotRecorded);
        Thresholds = [.. ThresholdTarget.All(requirement)];
        foreach (var target in Thresholds.Where(target => target.Threshold.Part is not null))
        {
            _byPart.TryAdd(target.Threshold.Part!, target);
        }

        Multiples = [.. ThresholdTarget.Multiples(requirement)];
        Questions = [.. QuestionsOf(requirement).Distinct()];
    }

    /// <summary>The requirement that is left whole to an authority, or not recorded; null where there is none.</summary>
    public Requirement? OpenRequirement { get; }

    /// <summary>The authority that a requirement is left to whole; null where none is.</summary>
    public Authority? RequirementLeftTo => (OpenRequirement as Delegated)?.To;

    public ImmutableArray<ThresholdTarget> Thresholds { get; }

    /// <summary>The multiples of thresholds of other sets: levels may be set beside them, and none is supplied.</summary>
    public ImmutableArray<(ThresholdTarget Target, AtLeastTimes Multiple)> Multiples { get; }

    /// <summary>The measures that have to be answered by yes, which a province may detail.</summary>
    public ImmutableArray<Measure> Questions { get; }

    /// <summary>The threshold of a part, or, without a part, the only one; null where there is none.</summary>
    public ThresholdTarget? Find(string? part) => part is not null ? _byPart.GetValueOrDefault(part) : Thresholds is [var single] ? single : null;

    /// <summary>What a level may be set beside: the same or, where there is no threshold, the only multiple.</summary>
    public ThresholdTarget? FindToTighten(string? part) => Find(part) ?? (part is null && Thresholds.IsEmpty && Multiples is [var single] ? single.Target : null);

    // What stands in the form of a delegated requirement is not asked; the mandatory items of a scorecard are its own.
    private static IEnumerable<Measure> QuestionsOf(Requirement requirement) => requirement switch
    {
        Yes question => [question.Measure],
        Delegated or Scorecard => [],
        _ => requirement.Parts.SelectMany(QuestionsOf),
    };
}
