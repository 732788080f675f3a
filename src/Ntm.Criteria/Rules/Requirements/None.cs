using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>A count is zero (không).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class None : Requirement
{
    internal None(Measure measure) => Measure = measure;

    /// <summary>The count.</summary>
    public Measure Measure { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Measure> OwnMeasures => [Measure];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
