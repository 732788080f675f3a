using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>A number, a count or a share reaches a threshold (từ … trở lên).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AtLeast : Requirement
{
    internal AtLeast(Measure measure, Threshold threshold)
    {
        Measure = measure;
        Threshold = threshold;
    }

    /// <summary>The numeric measure.</summary>
    public Measure Measure { get; }

    /// <summary>The least value; in percent for a share.</summary>
    public Threshold Threshold { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Measure> OwnMeasures => [Measure];

    /// <inheritdoc/>
    public override ImmutableArray<Threshold> OwnThresholds => [Threshold];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
