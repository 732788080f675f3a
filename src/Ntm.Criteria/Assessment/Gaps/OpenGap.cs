using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A part whose gap cannot be told yet, since facts are missing (chưa xác định được phần còn thiếu).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class OpenGap : Gap
{
    internal OpenGap(ImmutableArray<MissingFact> missing) => Missing = missing;

    /// <summary>The facts that would tell it.</summary>
    public ImmutableArray<MissingFact> Missing { get; }

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
        ArgumentNullException.ThrowIfNull(open);
        return open(this);
    }
}
