namespace Ntm.Criteria;

/// <summary>What two voices say of one subject (một nội dung được so sánh).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class PositionPair
{
    internal PositionPair(Position first, Position second)
    {
        First = first;
        Second = second;
        Relation = PositionRelation.Between(first.Stance, second.Stance);
    }

    /// <summary>What the first says.</summary>
    public Position First { get; }

    /// <summary>What the second says.</summary>
    public Position Second { get; }

    /// <summary>How these lie to each other.</summary>
    public PositionRelation Relation { get; }

    /// <summary>What both are of.</summary>
    public OpinionSubject Subject => First.Subject;

    /// <summary>The rule's answer for the criterion; of an indicator, for the criterion that it belongs to. Null of the set as a whole.</summary>
    public CriterionResult? Criterion => First.Criterion;

    /// <summary>The rule's answer for the indicator; null where it is of something else.</summary>
    public Finding? Finding => First.Finding;

    /// <summary>The subject, what each says with office and date, and how that lies to each other.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return OneLine.Of(new OpinionText(language).Of(this));
    }

    /// <summary>The subject, both stances and the relation.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Subject}: {First.Stance.Name}, {Second.Stance.Name}: {Relation.Name}";
}
