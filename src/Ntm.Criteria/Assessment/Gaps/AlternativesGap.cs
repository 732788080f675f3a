using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Several gaps of which some must be closed (đạt một trong các phương án).</summary>
public sealed class AlternativesGap : Gap
{
    internal AlternativesGap(int needed, ImmutableArray<Gap> branches, Gap? preferred)
    {
        Needed = needed;
        Branches = branches;
        Preferred = preferred;
    }

    /// <summary>How many of them must be closed.</summary>
    public int Needed { get; }

    /// <summary>The gap of each alternative.</summary>
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
        Func<OpenGap, TResult> open)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        return alternatives(this);
    }
}
