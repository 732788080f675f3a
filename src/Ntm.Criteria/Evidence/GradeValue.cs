namespace Ntm.Criteria;

/// <summary>A grade of the measure's scale (mức độ, xếp loại).</summary>
/// <remarks>Equal by value; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class GradeValue : MeasuredValue
{
    internal GradeValue(string key) => Key = key;

    /// <summary>The key of the grade.</summary>
    public string Key { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<YesNoValue, TResult> yesNo,
        Func<NumberValue, TResult> number,
        Func<PercentValue, TResult> percent,
        Func<ShareValue, TResult> share,
        Func<PartlyCountedValue, TResult> partlyCounted,
        Func<GradeValue, TResult> grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        return grade(this);
    }

    /// <inheritdoc/>
    public override bool Equals(MeasuredValue? other) => other is GradeValue value && value.Key == Key;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(typeof(GradeValue), Key);

    /// <summary>The value, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Key;
}
