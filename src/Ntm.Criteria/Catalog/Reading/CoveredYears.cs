using System.Collections;
using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>How often each year of a range is covered: not, once, or more than once.</summary>
internal sealed class CoveredYears
{
    private readonly YearRange _range;
    private readonly BitArray _covered;
    private readonly BitArray _coveredTwice;

    private CoveredYears(YearRange range, BitArray covered, BitArray coveredTwice)
    {
        _range = range;
        _covered = covered;
        _coveredTwice = coveredTwice;
    }

    public bool IsEachOnce => _covered.HasAllSet() && !IsAnyTwice;

    public bool IsAnyTwice => _coveredTwice.HasAnySet();

    public static CoveredYears None(YearRange range) => new(range, Bits(range), Bits(range));

    /// <summary>Some years, each once; all of the range where none is named.</summary>
    public static CoveredYears Once(ImmutableArray<int> years, YearRange range)
    {
        var covered = Bits(range);
        covered.SetAll(years.IsEmpty);
        foreach (var year in years)
        {
            covered[year - range.First] = true;
        }

        return new CoveredYears(range, covered, Bits(range));
    }

    public CoveredYears And(CoveredYears other) => new(
        _range,
        new BitArray(_covered).Or(other._covered),
        new BitArray(_covered).And(other._covered).Or(_coveredTwice).Or(other._coveredTwice));

    /// <summary>How often a year is covered; 2 for more than once.</summary>
    public int Count(int year) => _coveredTwice[year - _range.First] ? 2 : _covered[year - _range.First] ? 1 : 0;

    private static BitArray Bits(YearRange range) => new(range.Last - range.First + 1);
}
