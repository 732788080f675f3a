using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>A requirement that applies only where the answer to a yes/no measure is yes (nếu có).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class ApplicableOnlyIf : Requirement
{
    internal ApplicableOnlyIf(Measure condition, Requirement requirement)
    {
        Condition = condition;
        Requirement = requirement;
    }

    /// <summary>The yes/no measure that says whether the requirement applies.</summary>
    public Measure Condition { get; }

    /// <summary>What is demanded where it applies.</summary>
    public Requirement Requirement { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Measure> OwnMeasures => [Condition];

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts => [Requirement];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
