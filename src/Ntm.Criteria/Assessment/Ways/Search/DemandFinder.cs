using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The demands that a requirement comes down to, of whatever may apply to the unit. What is not issued or not recorded demands nothing yet; prerequisites have demands of their own.</summary>
internal sealed class DemandFinder(Circumstances circumstances, CriteriaSet set) : IRequirementVisitor<IEnumerable<Demand>>
{
    public IEnumerable<Demand> Visit(Yes requirement) => [Of(requirement, requirement.Measure, GapDirection.More)];

    public IEnumerable<Demand> Visit(AtLeast requirement) => [Of(requirement, requirement.Measure, GapDirection.More, requirement.Threshold)];

    public IEnumerable<Demand> Visit(AtMost requirement) => [Of(requirement, requirement.Measure, GapDirection.Less, requirement.Threshold)];

    public IEnumerable<Demand> Visit(None requirement) => [Of(requirement, requirement.Measure, GapDirection.Less, 0)];

    public IEnumerable<Demand> Visit(GradeAtLeast requirement) => [Of(requirement, requirement.Measure, GapDirection.More)];

    public IEnumerable<Demand> Visit(Scorecard requirement) => OfParts(requirement);

    public IEnumerable<Demand> Visit(TwoPart requirement) => OfParts(requirement);

    public IEnumerable<Demand> Visit(BothSexes requirement) => OfParts(requirement);

    public IEnumerable<Demand> Visit(AllOf requirement) => OfParts(requirement);

    public IEnumerable<Demand> Visit(AnyOf requirement) => OfParts(requirement);

    public IEnumerable<Demand> Visit(AtLeastNOf requirement) => OfParts(requirement);

    public IEnumerable<Demand> Visit(DependingOnCount requirement) =>
        OfParts(requirement).Prepend(Of(requirement, requirement.Count, direction: null, requirement.MoreThan));

    public IEnumerable<Demand> Visit(ApplicableOnlyIf requirement) => OfParts(requirement).Prepend(Of(requirement, requirement.Condition, direction: null));

    public IEnumerable<Demand> Visit(ByAreaClass requirement) => circumstances.PossibleClasses(requirement.Classification ?? set.AreaClassification)
        .Select(requirement.For).Distinct().SelectMany(part => part.Accept(this));

    public IEnumerable<Demand> Visit(Prerequisite requirement) => [];

    public IEnumerable<Demand> Visit(Delegated requirement) => [];

    public IEnumerable<Demand> Visit(NotRecorded requirement) => [];

    public IEnumerable<Demand> Visit(AtLeastTimes requirement) => [Of(requirement, requirement.Measure, GapDirection.More, requirement.Threshold)];

    // The past is what it was: nothing is demanded of it.
    public IEnumerable<Demand> Visit(AtLeastTimesOwn requirement)
    {
        var past = circumstances.Facts.Of(requirement.Past).Interval;
        var levels = circumstances.Deciding(requirement.FactorCell) is null ? NumberInterval.Unbounded : past.Times(requirement.Factor);
        return
        [
            Of(requirement, requirement.Measure, GapDirection.More, [.. new[] { levels.Lower, levels.Upper }.OfType<decimal>().Distinct()]),
            Of(requirement, requirement.Past, direction: null),
        ];
    }

    public IEnumerable<Demand> Visit(LetteredPart requirement) => OfParts(requirement);

    public IEnumerable<Demand> Visit(HoldsTitle requirement) => [Of(requirement, TitleScale.Of(requirement.Standard), GapDirection.More)];

    private IEnumerable<Demand> OfParts(Requirement requirement) => requirement.Parts.SelectMany(part => part.Accept(this));

    private Demand Of(Requirement requirement, Measure measure, GapDirection? direction, params ImmutableArray<decimal> bounds) =>
        new(Question.Of(set, requirement), measure, direction, bounds);

    private Demand Of(Requirement requirement, Measure measure, GapDirection direction, Threshold threshold) => Of(
        requirement, measure, direction,
        [.. circumstances.LevelsOf(set, threshold).SelectMany(levels => levels.Levels.All).Select(circumstances.Deciding).OfType<ThresholdValue>().Select(value => value.Number!.Value).Distinct()]);
}
