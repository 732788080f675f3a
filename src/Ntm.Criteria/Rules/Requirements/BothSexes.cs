using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>Men and women each reach the one threshold (áp dụng đạt cho cả nam và nữ).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class BothSexes : Requirement
{
    internal BothSexes(AtLeast men, AtLeast women)
    {
        Men = men;
        Women = women;
    }

    /// <summary>The share among men reaches the threshold.</summary>
    public AtLeast Men { get; }

    /// <summary>The share among women reaches the same threshold.</summary>
    public AtLeast Women { get; }

    /// <summary>The one threshold of both.</summary>
    public Threshold Threshold => Men.Threshold;

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts => [Men, Women];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
