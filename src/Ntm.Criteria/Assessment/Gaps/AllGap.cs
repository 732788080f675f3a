using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Several gaps that must all be closed (phải đạt tất cả).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AllGap : Gap
{
    internal AllGap(ImmutableArray<Gap> parts) => Parts = parts;

    /// <summary>The gaps.</summary>
    public ImmutableArray<Gap> Parts { get; }

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
        ArgumentNullException.ThrowIfNull(all);
        return all(this);
    }
}
