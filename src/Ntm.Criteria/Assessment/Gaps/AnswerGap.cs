namespace Ntm.Criteria;

/// <summary>A yes/no measure whose answer must become yes (nội dung phải đạt).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AnswerGap : Gap
{
    internal AnswerGap(Measure measure) => Measure = measure;

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

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
        ArgumentNullException.ThrowIfNull(answer);
        return answer(this);
    }
}
