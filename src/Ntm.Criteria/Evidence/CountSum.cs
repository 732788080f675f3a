using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Counts of several units added up: parts with parts and wholes with wholes, or numbers with numbers.</summary>
internal static class CountSum
{
    /// <summary>The sum; null where they are of several kinds or units, or no decimal holds it exactly.</summary>
    public static MeasuredValue? Of(ImmutableArray<MeasuredValue> counts)
    {
        ImmutableArray<(Share Counted, decimal? Uncounted)> shares =
        [
            .. counts.Select(count => count switch
            {
                ShareValue { Share: var share } => (share, 0m),
                PartlyCountedValue partly => (partly.CountedShare, partly.Uncounted),
                _ => default((Share Counted, decimal? Uncounted)?),
            }).OfType<(Share, decimal?)>(),
        ];
        if (shares.Length == counts.Length)
        {
            return Of(shares);
        }

        ImmutableArray<NumberValue> numbers = [.. counts.OfType<NumberValue>()];
        return numbers.Length == counts.Length && numbers.Select(number => number.Unit).Distinct().Count() == 1
            && ExactSum.Of(numbers.Select(number => number.Interval.Lower!.Value)) is { } sum
                ? MeasuredValue.Number(sum, numbers[0].Unit)
                : null;
    }

    private static MeasuredValue? Of(ImmutableArray<(Share Counted, decimal? Uncounted)> shares)
    {
        var part = ExactSum.Of(shares.Select(share => share.Counted.Part));
        var whole = ExactSum.Of(shares.Select(share => share.Counted.Whole));
        var isKnown = shares.All(share => share.Uncounted.HasValue);
        var rest = isKnown ? ExactSum.Of(shares.Select(share => share.Uncounted!.Value)) : null;
        return part is null || whole is null || (isKnown && rest is null) ? null : MeasuredValue.CountedInPart(new Share(part.Value, whole.Value), rest);
    }
}
