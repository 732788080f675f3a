namespace Ntm.Criteria;

/// <summary>The smallest change that would make a finding met, in the measure's own unit (phần còn thiếu).</summary>
/// <remarks>
/// A closed set; use <see cref="Match"/>. Applying the gap makes the finding met; one step less does not. Only an <see cref="AlternativesGap"/> and a <see cref="TitleGap"/> may be impossible to close, and say so. Compared by reference.
/// Immutable and safe for concurrent use.
/// </remarks>
public abstract class Gap
{
    private protected Gap()
    {
    }

    /// <summary>The indicator whose requirement it is the gap of, or of a part of it; null where that is the condition of a criterion or of the set, and of a step of a way, which may serve several.</summary>
    public Indicator? Indicator { get; internal init; }

    /// <summary>Answers by the kind of the gap.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="quantity">For an amount of a measure.</param>
    /// <param name="grade">For grades.</param>
    /// <param name="answer">For an answer.</param>
    /// <param name="all">For several gaps that must all be closed.</param>
    /// <param name="alternatives">For alternatives.</param>
    /// <param name="prerequisite">For another set or criterion.</param>
    /// <param name="open">For what cannot be told yet.</param>
    /// <param name="title">For a title.</param>
    /// <returns>The answer for the kind that this is.</returns>
    /// <exception cref="ArgumentNullException">The function for the kind that this is is null.</exception>
    public abstract TResult Match<TResult>(
        Func<QuantityGap, TResult> quantity,
        Func<GradeGap, TResult> grade,
        Func<AnswerGap, TResult> answer,
        Func<AllGap, TResult> all,
        Func<AlternativesGap, TResult> alternatives,
        Func<PrerequisiteGap, TResult> prerequisite,
        Func<OpenGap, TResult> open,
        Func<TitleGap, TResult> title);

    /// <summary>The gap in words, such as "12 more households".</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language) => OneLine.Of(GapText.Describe(this, language));

    /// <summary>The gap in Vietnamese.</summary>
    /// <returns>One phrase.</returns>
    public override string ToString() => Describe(Language.Vietnamese);
}
