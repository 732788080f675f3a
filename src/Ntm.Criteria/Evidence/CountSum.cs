using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Counts of several units added up: parts with parts and wholes with wholes, or numbers with numbers.</summary>
internal static class CountSum
{
    /// <summary>The sum; null where they are of several kinds or units, or no decimal holds it exactly.</summary>
    public static MeasuredValue? Of(ImmutableArray<MeasuredValue> counts)
    {
        ImmutableArray<Share> shares = [.. counts.OfType<ShareValue>().Select(count => count.Share)];
        if (shares.Length == counts.Length)
        {
            return ExactSum.Of(shares.Select(share => share.Part)) is { } part && ExactSum.Of(shares.Select(share => share.Whole)) is { } whole
                ? MeasuredValue.Counted(part, whole)
                : null;
        }

        ImmutableArray<NumberValue> numbers = [.. counts.OfType<NumberValue>()];
        return numbers.Length == counts.Length && numbers.Select(number => number.Unit).Distinct().Count() == 1
            && ExactSum.Of(numbers.Select(number => number.Interval.Lower!.Value)) is { } sum
                ? MeasuredValue.Number(sum, numbers[0].Unit)
                : null;
    }
}
