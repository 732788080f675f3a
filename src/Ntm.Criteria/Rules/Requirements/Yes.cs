using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>The answer to a yes/no measure is yes (đạt).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Yes : Requirement
{
    internal Yes(Measure measure) => Measure = measure;

    /// <summary>The yes/no measure.</summary>
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
