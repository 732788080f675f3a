using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>A requirement that the national text leaves to an authority, of which no decision that applies is loaded, or of which it is not recorded what it demands (chưa có quy định cụ thể).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class MissingRequirement : MissingFact
{
    internal MissingRequirement(Requirement requirement, ReasonCode reason, Actor actor, Owner owner)
        : base(reason, actor)
    {
        Requirement = requirement;
        Owner = owner;
    }

    /// <summary>What is known of it: a <see cref="Delegated"/>, or <see cref="NotRecorded"/>.</summary>
    public Requirement Requirement { get; }

    /// <summary>The authority that it is left to; null where it is not recorded.</summary>
    public Authority? LeftTo => (Requirement as Delegated)?.To;

    /// <summary>The indicator; null where it is the condition of a criterion or of the set.</summary>
    public Indicator? Indicator => Owner.Indicator;

    /// <summary>The criterion of the indicator, or of the condition; null where it is the condition of the set.</summary>
    public Criterion? Criterion => Owner.Criterion;

    /// <summary>The set of the indicator, where it is one that the assessed set requires; null where it is the assessed set itself.</summary>
    public CriteriaSet? Prerequisite => Owner.Prerequisite;

    internal Owner Owner { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<MissingMeasurement, TResult> measurement,
        Func<MissingThreshold, TResult> threshold,
        Func<MissingRequirement, TResult> requirement,
        Func<MissingAreaClass, TResult> areaClass,
        Func<MissingTitle, TResult> title)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return requirement(this);
    }
}
