using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Tells, for each kind of requirement, what was held against what.</summary>
internal sealed class CheckBuilder(Judgement judgement, CriteriaSet set) : IRequirementVisitor<Check>
{
    private FactBook Facts => judgement.Circumstances.Facts;

    public Check Visit(Yes requirement) => OfMeasure(requirement, requirement.Measure);

    public Check Visit(AtLeast requirement) => OfMeasure(requirement, requirement.Measure);

    public Check Visit(AtMost requirement) => OfMeasure(requirement, requirement.Measure);

    public Check Visit(None requirement) => OfMeasure(requirement, requirement.Measure);

    public Check Visit(GradeAtLeast requirement) => OfMeasure(requirement, requirement.Measure);

    public Check Visit(Scorecard requirement) => OfParts(requirement, requirement.Parts);

    public Check Visit(TwoPart requirement) => OfParts(requirement, requirement.Parts);

    public Check Visit(BothSexes requirement) => OfParts(requirement, requirement.Parts);

    public Check Visit(AllOf requirement) => OfParts(requirement, requirement.Parts);

    public Check Visit(AnyOf requirement) => OfParts(requirement, requirement.Parts);

    public Check Visit(AtLeastNOf requirement) => OfParts(requirement, requirement.Parts);

    public Check Visit(Delegated requirement) => OfParts(requirement, requirement.Parts);

    public Check Visit(AtLeastTimes requirement) => OfMeasure(requirement, requirement.Measure, prerequisite: judgement.Circumstances.Prerequisite(requirement.SetKey));

    public Check Visit(AtLeastTimesOwn requirement) => OfMeasure(requirement, requirement.Measure, past: Facts.Of(requirement.Past));

    public Check Visit(LetteredPart requirement) => OfParts(requirement, requirement.Parts);

    public Check Visit(HoldsTitle requirement) => new(requirement, judgement.Of(Question.Of(set, requirement)))
    {
        Title = Facts.Of(TitleScale.Of(requirement.Standard)),
    };

    public Check Visit(NotRecorded requirement) => OfParts(requirement, []);

    public Check Visit(Prerequisite requirement) => new(requirement, judgement.Of(Question.Of(set, requirement)))
    {
        PrerequisiteSet = judgement.Circumstances.Prerequisite(requirement.SetKey),
        PrerequisiteIsIllustrative = () => judgement.IsIllustrative(requirement),
    };

    public Check Visit(DependingOnCount requirement)
    {
        var more = Facts.Of(requirement.Count).Against(Comparison.Over, ExactValue.Number(requirement.MoreThan));
        var then = more.CanBeMet ? [requirement.Then] : ImmutableArray<Requirement>.Empty;
        return OfMeasure(requirement, requirement.Count, more.CanBeNotMet ? then.Add(requirement.Otherwise) : then);
    }

    public Check Visit(ApplicableOnlyIf requirement)
    {
        var applies = Facts.Of(requirement.Condition).Against(Comparison.AtLeast, MeasureScale.OfAnswer(yes: true));
        return OfMeasure(requirement, requirement.Condition, applies.CanBeMet ? requirement.Parts : []);
    }

    public Check Visit(ByAreaClass requirement)
    {
        var placements = judgement.Circumstances.Placements(requirement.Classification ?? set.AreaClassification);
        return OfParts(requirement, [.. placements.Select(placement => requirement.For(placement.Class)).Distinct()], placements);
    }

    private static ImmutableArray<Measurement> Counting(Fact? fact) => fact is null || fact.Reason == ReasonCode.ObservedLater ? [] : fact.Measurements;

    private Check OfParts(Requirement requirement, ImmutableArray<Requirement> parts, ImmutableArray<AreaPlacement> selectedBy = default) =>
        new(requirement, judgement.Of(Question.Of(set, requirement)))
        {
            Parts = [.. parts.Select(part => part.Accept(this))],
            AreaPlacements = selectedBy.IsDefault ? [] : selectedBy,
        };

    private Check OfMeasure(Requirement requirement, Measure measure, ImmutableArray<Requirement> parts = default, CriteriaSet? prerequisite = null, Fact? past = null)
    {
        var fact = Facts.Of(measure);
        ImmutableArray<LevelsToReach> levels = [.. requirement.OwnThresholds.SelectMany(threshold => judgement.Circumstances.LevelsOf(set, threshold))];
        return new(requirement, judgement.Of(Question.Of(set, requirement)))
        {
            Measure = measure,
            Fact = fact,
            Past = past,
            Measurements = [.. Counting(fact), .. Counting(past)],
            Levels = levels,
            AreaPlacements = requirement.OwnThresholds.Any(threshold => judgement.Circumstances.DiffersByClass(set, threshold))
                ? judgement.Circumstances.Placements(set.AreaClassification)
                : [],
            PrerequisiteSet = prerequisite,
            Parts = parts.IsDefault ? [] : [.. parts.Select(part => part.Accept(this))],
        };
    }
}
