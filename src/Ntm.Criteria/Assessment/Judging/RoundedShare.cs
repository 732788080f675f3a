namespace Ntm.Criteria;

/// <summary>Whether a percentage tells of a counted share, as far as its decimals go, or a share that was not counted to its end of one that was.</summary>
internal static class RoundedShare
{
    /// <summary>Whether a value that is not used may be the one that is used in its place.</summary>
    public static bool Agrees(MeasuredValue unused, MeasuredValue used) => (unused, used) switch
    {
        (PercentValue percent, ShareValue share) => Agrees(percent.Interval, share.Share),
        (PercentValue percent, PartlyCountedValue partly) => Agrees(percent.Interval, partly),
        (PartlyCountedValue partly, ShareValue { Share: var share }) => partly.CountedShare.Part <= share.Part && partly.CountedShare.Whole <= share.Whole
            && partly.CountedShare.Whole - partly.CountedShare.Part <= share.Whole - share.Part && (partly.Uncounted is not { } rest || partly.CountedShare.Whole + rest == share.Whole),
        _ => throw new InvalidOperationException($"{used} is never used in the place of {unused}."),
    };

    /// <summary>Whether the share is within the percentage, give or take less than one of its last decimal: it may have been rounded or cut.</summary>
    public static bool Agrees(NumberInterval percent, Share share)
    {
        if (share.IsOfEmptyWhole)
        {
            return false; // A percentage takes for granted that there is a whole.
        }

        return Unrounded(percent).Contains(share.Exact);
    }

    private static bool Agrees(NumberInterval percent, PartlyCountedValue partly)
    {
        var (told, counted) = (Unrounded(percent), MeasureScale.Of(partly));
        return told.Upper!.Value.CompareTo(counted.Lower) > 0 && told.Lower.CompareTo(counted.Upper!.Value) < 0;
    }

    private static ExactRange Unrounded(NumberInterval percent)
    {
        var (lower, upper) = (Math.Max(percent.Lower ?? 0, 0), Math.Min(percent.Upper ?? 100, 100));
        return new(ExactValue.Percent(lower - LastDecimal(lower)), includesLower: false, ExactValue.Percent(upper + LastDecimal(upper)), includesUpper: false);
    }

    private static decimal LastDecimal(decimal number) => new(1, 0, 0, isNegative: false, number.Scale);
}
