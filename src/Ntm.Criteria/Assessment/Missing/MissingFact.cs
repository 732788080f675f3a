namespace Ntm.Criteria;

/// <summary>A fact for which some completion of the others makes it matter: whoever supplies it may decide the question (còn thiếu).</summary>
/// <remarks>
/// A closed set: <see cref="MissingMeasurement"/>, <see cref="MissingThreshold"/>, <see cref="MissingRequirement"/>,
/// <see cref="MissingAreaClass"/> and <see cref="MissingTitle"/>; use <see cref="Match"/>. Compared by reference; one assessment tells each fact as one instance, whichever findings miss it. Immutable and safe for concurrent use.
/// </remarks>
public abstract class MissingFact
{
    private protected MissingFact(ReasonCode reason, Actor actor)
    {
        Reason = reason;
        Actor = actor;
    }

    /// <summary>Why it is missing.</summary>
    public ReasonCode Reason { get; }

    /// <summary>Who must act so that it becomes known.</summary>
    public Actor Actor { get; }

    /// <summary>Answers by what is missing.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="measurement">For a measurement.</param>
    /// <param name="threshold">For the value of a threshold.</param>
    /// <param name="requirement">For a requirement that is left to an authority or not recorded.</param>
    /// <param name="areaClass">For the area class of the commune.</param>
    /// <param name="title">For whether a title is held.</param>
    /// <returns>The answer for what this is.</returns>
    /// <exception cref="ArgumentNullException">The function for the kind that this is is null.</exception>
    public abstract TResult Match<TResult>(
        Func<MissingMeasurement, TResult> measurement,
        Func<MissingThreshold, TResult> threshold,
        Func<MissingRequirement, TResult> requirement,
        Func<MissingAreaClass, TResult> areaClass,
        Func<MissingTitle, TResult> title);

    /// <summary>What is missing, and why, in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language) => OneLine.Of(MissingText.Describe(this, language));

    /// <summary>What is missing, in Vietnamese.</summary>
    /// <returns>One phrase.</returns>
    public override string ToString() => Describe(Language.Vietnamese);
}
