namespace Ntm.Criteria;

/// <summary>How many grades are missing (thiếu bao nhiêu bậc).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class GradeGap : Gap
{
    internal GradeGap(Measure measure, Grade actual, Grade needed)
    {
        Measure = measure;
        Actual = actual;
        Needed = needed;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The grade that was found.</summary>
    public Grade Actual { get; }

    /// <summary>The least grade that is enough.</summary>
    public Grade Needed { get; }

    /// <summary>How many grades lie between them; at least 1.</summary>
    public int Steps => Needed.Rank - Actual.Rank;

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
        ArgumentNullException.ThrowIfNull(grade);
        return grade(this);
    }
}
