using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>At least a number of the parts are met (ít nhất n trong số); not applicable where no part applies.</summary>
/// <remarks>A part that does not apply counts neither way: the number is not lowered for it. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AtLeastNOf : Requirement
{
    internal AtLeastNOf(int needed, ImmutableArray<Requirement> parts)
    {
        Needed = needed;
        Parts = parts;
    }

    /// <summary>How many parts must be met; from 1 to the number of parts.</summary>
    public int Needed { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
