using System.Collections.Immutable;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>The gaps of an assessment by where they stand: in its indicators, or in conditions of the set and its criteria.</summary>
internal sealed class AssessmentGaps
{
    public AssessmentGaps(Assessment assessment)
    {
        OfIndicators = [.. assessment.Findings.Where(finding => finding.Gap is not null)];
        OfConditions = [.. assessment.Criteria.Where(result => result.ConditionGap is not null)];

        // The library does not name the gap of the set's own condition: it is the one that stands nowhere else.
        OfTheSet = assessment.Gaps
            .Except(OfConditions.Select(result => result.ConditionGap!))
            .Except(OfIndicators.Select(finding => finding.Gap!))
            .SingleOrDefault();
    }

    /// <summary>The findings on indicators that are not met.</summary>
    public ImmutableArray<Finding> OfIndicators { get; }

    /// <summary>The criteria whose own condition is not met.</summary>
    public ImmutableArray<CriterionResult> OfConditions { get; }

    /// <summary>What the set's own condition lacks, or null.</summary>
    public Gap? OfTheSet { get; }

    /// <summary>How many conditions of the set and its criteria are not met.</summary>
    public int Conditions => OfConditions.Length + (OfTheSet is null ? 0 : 1);
}
