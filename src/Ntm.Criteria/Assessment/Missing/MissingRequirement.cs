using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>A requirement that the national text leaves to an authority, of which no decision that applies is loaded (chưa có quy định cụ thể).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class MissingRequirement : MissingFact
{
    internal MissingRequirement(Delegated requirement, Indicator? indicator, CriteriaSet? prerequisite)
        : base(ReasonCode.NotIssued, Actor.Of(requirement.To))
    {
        Requirement = requirement;
        Indicator = indicator;
        Prerequisite = prerequisite;
    }

    /// <summary>The delegation.</summary>
    public Delegated Requirement { get; }

    /// <summary>The indicator; null where it is the condition of a criterion or of the set.</summary>
    public Indicator? Indicator { get; }

    /// <summary>The set of the indicator, where it is one that the assessed set requires; null where it is the assessed set itself.</summary>
    public CriteriaSet? Prerequisite { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<MissingMeasurement, TResult> measurement,
        Func<MissingThreshold, TResult> threshold,
        Func<MissingRequirement, TResult> requirement,
        Func<MissingAreaClass, TResult> areaClass)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return requirement(this);
    }
}
