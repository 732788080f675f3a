using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>How often each year of a range is covered: not, once, or more than once. A bit stands for a year: a range that is read has at most fifty.</summary>
internal sealed class CoveredYears
{
    private readonly YearRange _range;
    private readonly ulong _covered;
    private readonly ulong _coveredTwice;

    private CoveredYears(YearRange range, ulong covered, ulong coveredTwice)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.Last - range.First + 1, Dates.MostYears);
        _range = range;
        _covered = covered;
        _coveredTwice = coveredTwice;
    }

    public bool IsEachOnce => _covered == All(_range) && !IsAnyTwice;

    public bool IsAnyTwice => _coveredTwice != 0;

    /// <summary>Whether no year is covered.</summary>
    public bool IsNever => _covered == 0;

    public static CoveredYears None(YearRange range) => new(range, 0, 0);

    /// <summary>Some years, each once; all of the range where none is named.</summary>
    public static CoveredYears Once(ImmutableArray<int> years, YearRange range)
    {
        var covered = years.IsEmpty ? All(range) : 0;
        foreach (var year in years)
        {
            covered |= Bit(year, range);
        }

        return new CoveredYears(range, covered, 0);
    }

    public CoveredYears And(CoveredYears other) => other._covered == 0
        ? this
        : new(_range, _covered | other._covered, (_covered & other._covered) | _coveredTwice | other._coveredTwice);

    /// <summary>How often a year is covered; 2 for more than once.</summary>
    public int Count(int year) => (_coveredTwice & Bit(year, _range)) != 0 ? 2 : (_covered & Bit(year, _range)) != 0 ? 1 : 0;

    private static ulong Bit(int year, YearRange range) => 1UL << (year - range.First);

    private static ulong All(YearRange range) => ulong.MaxValue >> (sizeof(ulong) * 8 - (range.Last - range.First + 1));
}
