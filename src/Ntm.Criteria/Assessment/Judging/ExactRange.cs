namespace Ntm.Criteria;

/// <summary>The values that are possible on the scale of a measure; without an upper end where there is none.</summary>
internal class ExactRange(ExactValue lower, bool includesLower, ExactValue? upper, bool includesUpper)
{
    public ExactValue Lower { get; } = lower;

    public bool IncludesLower { get; } = includesLower;

    public ExactValue? Upper { get; } = upper;

    public bool IncludesUpper { get; } = includesUpper;

    public bool Contains(ExactValue value) =>
        value.CompareTo(Lower) is var low && (low > 0 || (low == 0 && IncludesLower))
        && (Upper is not { } top || (value.CompareTo(top) is var high && (high < 0 || (high == 0 && IncludesUpper))));

    /// <summary>The range of so many times each value.</summary>
    public ExactRange Times(ExactValue factor) => new(Lower.Times(factor), IncludesLower, Upper?.Times(factor), IncludesUpper);

    /// <summary>The outcomes that are possible when some value of the range has to reach some value of another.</summary>
    public Outcomes AgainstSomeOf(ExactRange levels)
    {
        var best = Upper is { } top ? top.CompareTo(levels.Lower) : 1;
        var canReach = best > 0 || (best == 0 && IncludesUpper && levels.IncludesLower);
        var canFallShort = levels.Upper is not { } highest || Lower.CompareTo(highest) < 0;
        return Outcomes.FromBits((canReach ? Outcomes.MetBit : 0) | (canFallShort ? Outcomes.NotMetBit : 0));
    }

    /// <summary>The outcomes that are possible when some value of the range is held against a bound.</summary>
    public Outcomes Against(Comparison comparison, ExactValue bound)
    {
        var low = Lower.CompareTo(bound);
        var high = Upper is { } top ? top.CompareTo(bound) : 1;
        var someBelow = low < 0;
        var someAbove = high > 0;
        var boundItself = Contains(bound);
        var (met, notMet) = comparison switch
        {
            Comparison.AtLeast => (someAbove || boundItself, someBelow),
            Comparison.AtMost => (someBelow || boundItself, someAbove),
            _ => (someAbove, someBelow || boundItself),
        };
        return Outcomes.FromBits((met ? Outcomes.MetBit : 0) | (notMet ? Outcomes.NotMetBit : 0));
    }
}
