using NodaTime;

namespace Ntm.Criteria;

/// <summary>A title that has to be held (danh hiệu phải được công nhận).</summary>
/// <remarks>Where the decision has to be before a date that is past, the gap cannot be closed any more. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class TitleGap : Gap
{
    internal TitleGap(Standard standard, LocalDate? decidedBefore)
    {
        Standard = standard;
        DecidedBefore = decidedBefore;
    }

    /// <summary>The standard that the title is of.</summary>
    public Standard Standard { get; }

    /// <summary>The date before which the decision has to be, or null where any is enough.</summary>
    public LocalDate? DecidedBefore { get; }

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
        ArgumentNullException.ThrowIfNull(title);
        return title(this);
    }
}
