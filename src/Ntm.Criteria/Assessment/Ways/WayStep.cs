using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>One measure, or one title, that has to change, and by how much (việc cần làm): what satisfies all that it serves, told once.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class WayStep
{
    private readonly Lazy<ImmutableArray<Finding>> _findings;

    internal WayStep(Move move, StepCosts costs, Func<ImmutableArray<Finding>> findings)
    {
        Move = move;
        Cost = ExactCost.Of(move, costs).ToInterval();
        _findings = new(findings);
    }

    /// <summary>The measure; null where it is a title that has to be held.</summary>
    public Measure? Measure => Move.Measure.Title is null ? Move.Measure : null;

    /// <summary>How far it is: an amount, grades, an answer or a title. It names no indicator, since it may serve several.</summary>
    public Gap Gap => Move.Gap;

    /// <summary>What would be measured then, on the date of the law; null of a title. It is an example and no observation.</summary>
    public Measurement? Supposed => Move.Supposed;

    /// <summary>What it costs, as far as it is known: exactly, between two bounds where only a range was measured, or no less than zero where no cost is said.</summary>
    public NumberInterval Cost { get; }

    /// <summary>The findings that become met and would not without this step; none where it serves a condition alone.</summary>
    public ImmutableArray<Finding> Findings => _findings.Value;

    internal Move Move { get; }

    /// <summary>The step in words, such as "dân số có bảo hiểm y tế: cần thêm 30 người".</summary>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language) => Gap.Describe(language);

    /// <summary>The step in Vietnamese.</summary>
    /// <returns>One phrase.</returns>
    public override string ToString() => Describe(Language.Vietnamese);
}
