using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>A grade is the one of the threshold, or better (xếp loại từ … trở lên).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class GradeAtLeast : Requirement
{
    internal GradeAtLeast(Measure measure, Threshold threshold)
    {
        Measure = measure;
        Threshold = threshold;
    }

    /// <summary>The graded measure.</summary>
    public Measure Measure { get; }

    /// <summary>The least grade.</summary>
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
