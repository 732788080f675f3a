namespace Ntm.Criteria;

/// <summary>A number or a count in a unit, exact or an interval (số).</summary>
/// <remarks>Equal by value; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class NumberValue : MeasuredValue
{
    internal NumberValue(NumberInterval interval, string unit)
    {
        Interval = interval;
        Unit = unit;
        Exact = interval is { IsExact: true, Lower: { } number } ? ExactValue.Number(number) : null;
    }

    /// <summary>The number, or the interval that it is in.</summary>
    public NumberInterval Interval { get; }

    /// <summary>The key of the unit that it is in.</summary>
    public string Unit { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<YesNoValue, TResult> yesNo,
        Func<NumberValue, TResult> number,
        Func<PercentValue, TResult> percent,
        Func<ShareValue, TResult> share,
        Func<PartlyCountedValue, TResult> partlyCounted,
        Func<GradeValue, TResult> grade)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number(this);
    }

    /// <inheritdoc/>
    public override bool Equals(MeasuredValue? other) => other is NumberValue value && value.Interval == Interval && value.Unit == Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(typeof(NumberValue), Interval, Unit);

    /// <summary>The value, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Interval} {Unit}";
}
