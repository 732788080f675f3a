namespace Ntm.Criteria;

/// <summary>How much more or less of a measure is needed (thiếu hoặc thừa bao nhiêu), in the measure's own unit.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class QuantityGap : Gap
{
    internal QuantityGap(Measure measure, GapDirection direction, NumberInterval amount, UnitOfMeasure? unit)
    {
        Measure = measure;
        Direction = direction;
        Amount = amount;
        Unit = unit;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>Whether more is needed, or less.</summary>
    public GapDirection Direction { get; }

    /// <summary>The smallest sufficient amount; an interval where only a range was measured. In <see cref="Unit"/>.</summary>
    public NumberInterval Amount { get; }

    /// <summary>The unit of the amount; null for percentage points, where only a percentage was measured.</summary>
    public UnitOfMeasure? Unit { get; }

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
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity(this);
    }
}
