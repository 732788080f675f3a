namespace Ntm.Criteria;

/// <summary>
/// Exact values as whole numbers that are compared as fast as such: the points of a grid are even, and what lies between two of them is the odd number in between. So a value stands to a bound
/// on the grid as their codes do; only what lies between the same two points as a bound is not told apart from it.
/// </summary>
/// <param name="decimals">How many decimals the points of the grid have.</param>
internal readonly struct ColumnGrid(int decimals)
{
    /// <summary>The code of no end: after every value.</summary>
    public const int NoEnd = int.MaxValue;

    /// <summary>The last point that has a code of its own. All values after it have one.</summary>
    private const long LastPoint = (int.MaxValue / 2) - 2;

    public int Decimals => decimals;

    /// <summary>The finest grid of at most so many decimals on which a value has a code of its own.</summary>
    public static ColumnGrid For(ExactValue greatest, int mostDecimals)
    {
        for (var decimals = mostDecimals; decimals > 0; decimals--)
        {
            if (greatest.ToGrid(decimals).Floor <= LastPoint)
            {
                return new ColumnGrid(decimals);
            }
        }

        return new ColumnGrid(0);
    }

    /// <summary>The code of a value.</summary>
    public int CodeOf(ExactValue value)
    {
        var (floor, isPoint) = value.ToGrid(decimals);
        return floor > LastPoint ? (int)((2 * LastPoint) + 1) : (int)(2 * Math.Max(floor, -LastPoint)) + (isPoint ? 0 : 1);
    }

    /// <summary>The least code of the values of a range.</summary>
    public int LeastOf(ExactRange range) => CodeOf(range.Lower) is var code && IsPoint(code) && !range.IncludesLower ? code + 1 : code;

    /// <summary>The greatest code of the values of a range.</summary>
    public int MostOf(ExactRange range) => range.Upper is not { } upper ? NoEnd
        : CodeOf(upper) is var code && IsPoint(code) && !range.IncludesUpper ? code - 1
        : code;

    /// <summary>Whether each of some codes is that of one value alone, or stands for no end.</summary>
    public static bool ArePoints(params ReadOnlySpan<int> codes)
    {
        foreach (var code in codes)
        {
            if (!IsPoint(code) && code != NoEnd)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a point is below so many millionths of a point of another grid.</summary>
    public bool IsBelow(int code, long millionths, ColumnGrid other, int otherCode) =>
        (Int128)(code / 2) * PowerOfTen(other.Decimals) * 1_000_000 < (Int128)(otherCode / 2) * millionths * PowerOfTen(Decimals);

    private static bool IsPoint(int code) => (code & 1) == 0;

    private static Int128 PowerOfTen(int exponent) => (Int128)ExactValue.PowerOfTen(exponent);
}
