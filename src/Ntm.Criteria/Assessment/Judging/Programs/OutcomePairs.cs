namespace Ntm.Criteria;

/// <summary>Pairs of different outcomes, between which something may change.</summary>
[Flags]
internal enum OutcomePairs
{
    None = 0,

    MetNotMet = 1,

    MetNotApplicable = 2,

    NotMetNotApplicable = 4,

    All = MetNotMet | MetNotApplicable | NotMetNotApplicable,
}

/// <summary>Which pairs there are, and what they come to.</summary>
internal static class OutcomePairsExtensions
{
    /// <summary>The pairs of the outcomes that are possible.</summary>
    public static OutcomePairs Pairs(this Outcomes outcomes) => Between(outcomes, outcomes);

    /// <summary>The pairs of one outcome of each.</summary>
    public static OutcomePairs Between(Outcomes some, Outcomes others)
    {
        var pairs = OutcomePairs.None;
        foreach (var one in OutcomeTable.All)
        {
            foreach (var other in OutcomeTable.All)
            {
                pairs |= Has(some, one) && Has(others, other) ? Of(one, other) : OutcomePairs.None;
            }
        }

        return pairs;
    }

    /// <summary>Those pairs of a part that, by some outcome of the rest, come to a pair of the whole which is among some.</summary>
    /// <param name="ofWhole">The pairs of the whole.</param>
    /// <param name="combined">The outcome of the whole, by that of the part and that of the rest.</param>
    /// <param name="rest">The outcomes of the rest.</param>
    public static OutcomePairs Through(this OutcomePairs ofWhole, Func<int, int, int> combined, Outcomes rest)
    {
        var pairs = OutcomePairs.None;
        foreach (var other in OutcomeTable.All)
        {
            if (Has(rest, other))
            {
                pairs |= ofWhole.Through(outcome => combined(outcome, other));
            }
        }

        return pairs;
    }

    /// <summary>Those pairs of a part that come to a pair of the whole which is among some.</summary>
    public static OutcomePairs Through(this OutcomePairs ofWhole, Func<int, int> whole)
    {
        var pairs = OutcomePairs.None;
        foreach (var one in OutcomeTable.All)
        {
            for (var other = 0; other < one; other++)
            {
                pairs |= (Of(whole(one), whole(other)) & ofWhole) != OutcomePairs.None ? Of(one, other) : OutcomePairs.None;
            }
        }

        return pairs;
    }

    private static bool Has(Outcomes outcomes, int one) => (outcomes.Bits & (1 << one)) != 0;

    // 0 with 1, 0 with 2, 1 with 2.
    private static OutcomePairs Of(int one, int other) => one == other ? OutcomePairs.None : (OutcomePairs)(1 << (one + other - 1));
}
