namespace Ntm.Criteria;

/// <summary>The values that an interval leaves, which is no single number and has a lower end.</summary>
internal sealed class MeasuredRange(Measure measure, NumberInterval interval) : ExactRange(
    MeasureScale.OfNumber(measure, interval.Lower!.Value), interval.IncludesLower, interval.Upper is { } upper ? MeasureScale.OfNumber(measure, upper) : null, interval.IncludesUpper)
{
    /// <summary>The numbers or percentages themselves.</summary>
    public NumberInterval Interval => interval;
}
