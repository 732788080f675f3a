namespace Ntm.Criteria;

/// <summary>An answer, yes or no (có hoặc không).</summary>
/// <remarks>Equal by value; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class YesNoValue : MeasuredValue
{
    internal YesNoValue(bool answer) => Answer = answer;

    /// <summary>Whether the answer is yes.</summary>
    public bool Answer { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<YesNoValue, TResult> yesNo,
        Func<NumberValue, TResult> number,
        Func<PercentValue, TResult> percent,
        Func<ShareValue, TResult> share,
        Func<PartlyCountedValue, TResult> partlyCounted,
        Func<GradeValue, TResult> grade)
    {
        ArgumentNullException.ThrowIfNull(yesNo);
        return yesNo(this);
    }

    /// <inheritdoc/>
    public override bool Equals(MeasuredValue? other) => other is YesNoValue value && value.Answer == Answer;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(typeof(YesNoValue), Answer);

    /// <summary>The value, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Answer ? "yes" : "no";
}
