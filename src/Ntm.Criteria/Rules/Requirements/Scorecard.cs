using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>Every mandatory item holds and the score reaches a threshold (bảng điểm, có nội dung bắt buộc).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Scorecard : Requirement
{
    internal Scorecard(Yes mandatory, AtLeast score)
    {
        Mandatory = mandatory;
        Score = score;
    }

    /// <summary>Every mandatory item holds.</summary>
    public Yes Mandatory { get; }

    /// <summary>The score reaches the threshold; a better one never fails.</summary>
    public AtLeast Score { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts => [Mandatory, Score];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
