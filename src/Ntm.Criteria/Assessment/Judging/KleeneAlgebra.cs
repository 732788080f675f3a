using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>
/// Sets of possible outcomes, combined as if no missing fact were used twice: strong Kleene logic, with not applicable neutral.
/// A single outcome is exact. More than one is exact for a requirement that stands alone; otherwise it may be too many, where
/// facts are shared, and <see cref="Possibilities"/> answers.
/// </summary>
internal sealed class KleeneAlgebra(FactBook facts) : IOutcomeAlgebra<Outcomes>
{
    private const int Sets = 8;

    private static readonly ImmutableArray<Outcomes> AndTable = Lift(OutcomeTable.And);

    private static readonly ImmutableArray<Outcomes> OrTable = Lift(OutcomeTable.Or);

    public Outcomes NotApplicable => Outcomes.NotApplicable;

    public Outcomes Compare(Measure measure, Comparison comparison, ExactValue bound) => facts.Of(measure).Against(comparison, bound);

    public Outcomes Compare(Measure measure, Comparison comparison, ThresholdCell open) => facts.Of(measure).AgainstUnknownBound();

    public Outcomes Compare(Measure measure, ExactValue times, Measure past) => facts.Of(measure).Range.AgainstSomeOf(facts.Of(past).Range.Times(times));

    public Outcomes Compare(Measure measure, ThresholdCell open, Measure past) => facts.Of(measure).AgainstUnknownBound();

    public Outcomes All(ImmutableArray<Outcomes> parts) => Fold(parts, AndTable);

    public Outcomes Any(ImmutableArray<Outcomes> parts) => Fold(parts, OrTable);

    public Outcomes AtLeast(int needed, ImmutableArray<Outcomes> parts)
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

    public Outcomes Choose(Outcomes condition, Outcomes whereMet, Outcomes whereNotMet)
    {
        var bits = (condition.CanBeMet ? whereMet.Bits : 0)
            | (condition.CanBeNotMet ? whereNotMet.Bits : 0)
            | (condition.CanBeNotApplicable ? Outcomes.NotApplicableBit : 0);
        return Outcomes.FromBits(bits);
    }

    public Outcomes NotIssued(Delegated requirement, Func<Outcomes> form) => Outcomes.MetOrNotMet.Union(form());

    public Outcomes NotRecorded(NotRecorded requirement) => Outcomes.Any;

    public Outcomes OneOf(AreaClassification classification, ImmutableArray<AreaClass> classes, Func<AreaClass, Outcomes> inClass)
    {
        var outcomes = inClass(classes[0]);
        foreach (var area in classes.AsSpan()[1..])
        {
            outcomes = outcomes.Union(inClass(area));
        }

        return outcomes;
    }

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
