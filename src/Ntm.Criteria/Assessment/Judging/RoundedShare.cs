namespace Ntm.Criteria;

/// <summary>Whether a percentage tells of a counted share, as far as its decimals go.</summary>
internal static class RoundedShare
{
    /// <summary>Whether the share is within the percentage, give or take less than one of its last decimal: it may have been rounded or cut.</summary>
    public static bool Agrees(NumberInterval percent, Share share)
    {
        if (share.IsOfEmptyWhole)
        {
            return false; // A percentage takes for granted that there is a whole.
        }

        var (lower, upper) = (Math.Max(percent.Lower ?? 0, 0), Math.Min(percent.Upper ?? 100, 100));
        return new ExactRange(
            ExactValue.Percent(lower - LastDecimal(lower)), includesLower: false, ExactValue.Percent(upper + LastDecimal(upper)), includesUpper: false)
            .Contains(share.Exact);
    }

    private static decimal LastDecimal(decimal number) => new(1, 0, 0, isNegative: false, number.Scale);
}
