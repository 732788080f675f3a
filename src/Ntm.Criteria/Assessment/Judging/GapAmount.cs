namespace Ntm.Criteria;

/// <summary>By how much the value of a measure has to change to reach a bound: the least amount in steps of the unit, or all that there is room for.</summary>
internal static class GapAmount
{
    /// <summary>The unit that the amount is in; null for percentage points, where only a percentage is known.</summary>
    public static UnitOfMeasure? UnitOf(Fact fact) => IsPercentage(fact) ? null : fact.Measure.Unit;

    /// <summary>The amount; an interval where only a range is known of the value. Of the bound too only a range may be known.</summary>
    public static NumberInterval To(NumberInterval bounds, Fact fact, GapDirection direction)
    {
        var step = fact.Measure.Unit!.Step;
        if (fact.Share is { } share)
        {
            var bound = bounds.Lower!.Value;
            return NumberInterval.Exactly(direction == GapDirection.More ? StepArithmetic.ToReach(share, bound, step) : StepArithmetic.ToFallTo(share, bound, step));
        }

        if (fact.PartlyCounted is { } partly)
        {
            return To(bounds, partly, direction, step);
        }

        var isPercentage = IsPercentage(fact);
        decimal Distance(decimal value, decimal bound) => isPercentage ? StepArithmetic.Distance(value, bound)
            : direction == GapDirection.More ? StepArithmetic.ToReach(value, bound, step)
            : StepArithmetic.ToFallTo(value, bound, step);

        var interval = fact.Interval;
        if (fact.IsExact && bounds.IsExact)
        {
            return NumberInterval.Exactly(Distance(interval.Lower!.Value, bounds.Lower!.Value));
        }

        var (near, includesNear, far, includesFar) = direction == GapDirection.More
            ? (interval.Upper!.Value, interval.IncludesUpper, interval.Lower, interval.IncludesLower)
            : (interval.Lower!.Value, interval.IncludesLower, interval.Upper, interval.IncludesUpper);
        var (nearBound, farBound) = (bounds.Lower!.Value, bounds.Upper);

        // An end that is not a possible value is not enough of a gap either, unless it was rounded up to a step.
        var least = Distance(near, nearBound);
        var lower = (includesNear && bounds.IncludesLower) || StepArithmetic.Distance(near, nearBound) < least ? NumberInterval.AtLeast(least) : NumberInterval.Over(least);
        var upper = far is not { } end || farBound is not { } last ? NumberInterval.Unbounded
            : includesFar || !isPercentage ? NumberInterval.AtMost(Distance(end, last))
            : NumberInterval.Under(Distance(end, last));
        return lower.Intersect(upper) ?? NumberInterval.AtLeast(least);
    }

    private static bool IsPercentage(Fact fact) => fact.Measure.Kind == MeasureKind.Share && fact is { Share: null, PartlyCounted: null };

    // As if all of what is not counted helped, and as if none of it did. Where it is not known how much that is, what is lacking of what was counted is lacking at least.
    private static NumberInterval To(NumberInterval bounds, PartlyCountedValue partly, GapDirection direction, decimal step)
    {
        var isMore = direction == GapDirection.More;
        decimal Amount(Share share, decimal bound) => isMore ? StepArithmetic.ToReach(share, bound, step) : StepArithmetic.ToFallTo(share, bound, step);
        return partly is not { Least: { } least, Most: { } most } ? NumberInterval.AtLeast(isMore ? partly.CountedShare.Whole - partly.CountedShare.Part : partly.CountedShare.Part)
            : bounds.Upper is not { } last ? NumberInterval.AtLeast(Amount(isMore ? most : least, bounds.Lower!.Value))
            : NumberInterval.Between(Amount(isMore ? most : least, isMore ? bounds.Lower!.Value : last), Amount(isMore ? least : most, isMore ? last : bounds.Lower!.Value));
    }
}
