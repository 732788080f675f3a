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
    public Outcomes NotApplicable => Outcomes.NotApplicable;

    public Outcomes Compare(Measure measure, Comparison comparison, ExactValue bound) => facts.Of(measure).Against(comparison, bound);

    public Outcomes Compare(Measure measure, Comparison comparison, ThresholdCell open) => facts.Of(measure).AgainstUnknownBound();

    public Outcomes Compare(Measure measure, ExactValue times, Measure past) => facts.Of(measure).AgainstTimes(times, facts.Of(past));

    public Outcomes Compare(Measure measure, ThresholdCell open, Measure past) => facts.Of(measure).AgainstUnknownBound();

    public Outcomes All(ImmutableArray<Outcomes> parts) => CombinedOutcomes.All(parts);

    public Outcomes Any(ImmutableArray<Outcomes> parts) => CombinedOutcomes.Any(parts);

    public Outcomes AtLeast(int needed, ImmutableArray<Outcomes> parts) => CombinedOutcomes.AtLeast(needed, parts);

    public Outcomes Choose(Outcomes condition, Outcomes whereMet, Outcomes whereNotMet) => CombinedOutcomes.Choose(condition, whereMet, whereNotMet);

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
}
