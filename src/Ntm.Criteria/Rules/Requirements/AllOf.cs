using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>Every part that applies is met (đạt tất cả các nội dung); not applicable where no part applies.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AllOf : Requirement
{
    internal AllOf(ImmutableArray<Requirement> parts) => Parts = parts;

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
