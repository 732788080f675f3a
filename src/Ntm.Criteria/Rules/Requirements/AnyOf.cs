using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>At least one part is met (hoặc), one of them perhaps preferred; not applicable where no part applies.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AnyOf : Requirement
{
    internal AnyOf(ImmutableArray<Requirement> parts, int? preferred)
    {
        Parts = parts;
        Preferred = preferred is { } index ? parts[index] : null;
    }

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts { get; }

    /// <summary>The part that the law prefers (ưu tiên), or null. A preference never changes the outcome.</summary>
    public Requirement? Preferred { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
