using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What possible outcomes of parts come to together, as if no missing fact were used twice.</summary>
internal static class CombinedOutcomes
{
    private const int Sets = 8;

    private static readonly ImmutableArray<Outcomes> AndTable = Lift(OutcomeTable.And);

    private static readonly ImmutableArray<Outcomes> OrTable = Lift(OutcomeTable.Or);

    public static Outcomes And(Outcomes left, Outcomes right) => AndTable[(left.Bits * Sets) + right.Bits];

    public static Outcomes Or(Outcomes left, Outcomes right) => OrTable[(left.Bits * Sets) + right.Bits];

    public static Outcomes All(ImmutableArray<Outcomes> parts) => Fold(parts, AndTable);

    public static Outcomes Any(ImmutableArray<Outcomes> parts) => Fold(parts, OrTable);

    public static Outcomes AtLeast(int needed, ImmutableArray<Outcomes> parts)
    {
        var surelyMet = parts.Count(part => part == Outcomes.Met);
        var possiblyMet = parts.Count(part => part.CanBeMet);
        var canAllBeNotApplicable = parts.All(part => part.CanBeNotApplicable);
        var canFallShort = surelyMet < needed && (parts.Any(part => part.CanBeNotMet) || (needed > 1 && possiblyMet > 0));
        return Outcomes.FromBits(
            (possiblyMet >= needed ? Outcomes.MetBit : 0)
            | (canFallShort ? Outcomes.NotMetBit : 0)
            | (canAllBeNotApplicable ? Outcomes.NotApplicableBit : 0));
    }

    /// <summary>The first where the condition is met, the second where it is not.</summary>
    public static Outcomes Choose(Outcomes condition, Outcomes whereMet, Outcomes whereNotMet) => Outcomes.FromBits(
        (condition.CanBeMet ? whereMet.Bits : 0)
        | (condition.CanBeNotMet ? whereNotMet.Bits : 0)
        | (condition.CanBeNotApplicable ? Outcomes.NotApplicableBit : 0));

    private static Outcomes Fold(ImmutableArray<Outcomes> parts, ImmutableArray<Outcomes> table)
    {
        var whole = Outcomes.NotApplicable;
        foreach (var part in parts)
        {
            whole = table[(whole.Bits * Sets) + part.Bits];
        }

        return whole;
    }

    private static ImmutableArray<Outcomes> Lift(Func<int, int, int> table)
    {
        var lifted = ImmutableArray.CreateBuilder<Outcomes>(Sets * Sets);
        for (var pair = 0; pair < Sets * Sets; pair++)
        {
            var (left, right) = (pair / Sets, pair % Sets);
            var bits = 0;
            foreach (var a in OutcomeTable.All.Where(outcome => (left & (1 << outcome)) != 0))
            {
                foreach (var b in OutcomeTable.All.Where(outcome => (right & (1 << outcome)) != 0))
                {
                    bits |= 1 << table(a, b);
                }
            }

            lifted.Add(bits == 0 ? default : Outcomes.FromBits(bits)); // There is no empty set of outcomes: such a pair is never asked for.
        }

        return lifted.MoveToImmutable();
    }
}
