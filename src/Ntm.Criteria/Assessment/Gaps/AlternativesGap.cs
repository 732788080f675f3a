using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Several gaps of which some must be closed (đạt một trong các phương án).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AlternativesGap : Gap
{
    internal AlternativesGap(int needed, ImmutableArray<Gap> branches, Gap? preferred)
    {
        Needed = needed;
        Branches = branches;
        Preferred = preferred;
    }

    /// <summary>How many of them must be closed; more than there are where too few parts apply to the commune, and then nothing it does is enough.</summary>
    public int Needed { get; }

    /// <summary>Whether there are enough alternatives to close.</summary>
    public bool CanBeClosed => Needed <= Branches.Length;

    /// <summary>The gap of each alternative that applies; perhaps none.</summary>
    public ImmutableArray<Gap> Branches { get; }

    /// <summary>The alternative that the law prefers, or null.</summary>
    public Gap? Preferred { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<QuantityGap, TResult> quantity,
        Func<GradeGap, TResult> grade,
        Func<AnswerGap, TResult> answer,
        Func<AllGap, TResult> all,
        Func<AlternativesGap, TResult> alternatives,
        Func<PrerequisiteGap, TResult> prerequisite,
        Func<OpenGap, TResult> open,
        Func<TitleGap, TResult> title)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        return alternatives(this);
    }
}
