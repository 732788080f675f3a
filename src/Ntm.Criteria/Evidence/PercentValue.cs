namespace Ntm.Criteria;

/// <summary>A percentage, exact or an interval (phần trăm).</summary>
/// <remarks>Equal by value; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class PercentValue : MeasuredValue
{
    internal PercentValue(NumberInterval interval)
    {
        Interval = interval;
        Exact = interval is { IsExact: true, Lower: { } percent } ? ExactValue.Percent(percent) : null;
    }

    /// <summary>The percentage, or the interval that it is in.</summary>
    public NumberInterval Interval { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<YesNoValue, TResult> yesNo,
        Func<NumberValue, TResult> number,
        Func<PercentValue, TResult> percent,
        Func<ShareValue, TResult> share,
        Func<PartlyCountedValue, TResult> partlyCounted,
        Func<GradeValue, TResult> grade)
    {
        ArgumentNullException.ThrowIfNull(percent);
        return percent(this);
    }

    /// <inheritdoc/>
    public override bool Equals(MeasuredValue? other) => other is PercentValue value && value.Interval == Interval;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(typeof(PercentValue), Interval);

    /// <summary>The value, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Interval}%";
}
