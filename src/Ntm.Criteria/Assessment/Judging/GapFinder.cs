using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Tells, for each kind of requirement that is not met, the smallest change that would make it met.</summary>
internal sealed class GapFinder(Judgement judgement, CriteriaSet set, Indicator? indicator) : IRequirementVisitor<Gap>
{
    private Circumstances Circumstances => judgement.Circumstances;

    public Gap Visit(Yes requirement) => new AnswerGap(requirement.Measure) { Indicator = indicator };

    public Gap Visit(AtLeast requirement) => OfQuantity(requirement.Measure, requirement.Threshold, GapDirection.More);

    public Gap Visit(AtMost requirement) => OfQuantity(requirement.Measure, requirement.Threshold, GapDirection.Less);

    public Gap Visit(None requirement) => Quantity(Circumstances.Facts.Of(requirement.Measure), 0, GapDirection.Less);

    public Gap Visit(GradeAtLeast requirement)
    {
        return Circumstances.OnlyLevel(set, requirement.Threshold) is { } only ? To(only) : ToLevels(requirement.Threshold, GapDirection.More, To);

        // A grade that is not known may reach any other of its scale, so one that does not is known.
        Gap To(ThresholdValue needed) =>
            new GradeGap(requirement.Measure, requirement.Measure.Scale!.Grades[(int)Circumstances.Facts.Of(requirement.Measure).Interval.Lower!.Value], needed.Grade!) { Indicator = indicator };
    }

    public Gap Visit(Scorecard requirement) => All(requirement.Parts);

    public Gap Visit(TwoPart requirement) => All(requirement.Parts);

    public Gap Visit(BothSexes requirement) => All(requirement.Parts);

    public Gap Visit(AllOf requirement) => All(requirement.Parts);

    public Gap Visit(AnyOf requirement) => Alternatives(1, requirement.Parts, requirement.Preferred);

    public Gap Visit(AtLeastNOf requirement)
    {
        var met = requirement.Parts.Count(part => OutcomesOf(part) == Outcomes.Met);
        return Alternatives(requirement.Needed - met, requirement.Parts, preferred: null);
    }

    public Gap Visit(DependingOnCount requirement)
    {
        var fact = Circumstances.Facts.Of(requirement.Count);
        var more = fact.Against(Comparison.Over, ExactValue.Number(requirement.MoreThan));
        return more == Outcomes.Met ? requirement.Then.Accept(this)
            : more == Outcomes.NotMet ? requirement.Otherwise.Accept(this)
            : OpenFor(fact.Measure);
    }

    public Gap Visit(ApplicableOnlyIf requirement) => requirement.Requirement.Accept(this);

    public Gap Visit(ByAreaClass requirement)
    {
        var classification = requirement.Classification ?? set.AreaClassification;
        ImmutableArray<Requirement> demanded = [.. Circumstances.PossibleClasses(classification).Select(requirement.For).Distinct()];
        return demanded is [var single] ? single.Accept(this) : OpenFor(classification);
    }

    public Gap Visit(Prerequisite requirement)
    {
        var other = Circumstances.Prerequisite(requirement.SetKey);
        return new PrerequisiteGap(other, requirement.CriterionKey is { } key ? other.FindCriterion(key) : null) { Indicator = indicator };
    }

    public Gap Visit(Delegated requirement) =>
        throw new InvalidOperationException("A requirement that is not issued is never found unmet.");

    public Gap Visit(AtLeastTimes requirement) => OfQuantity(requirement.Measure, requirement.Threshold, GapDirection.More);

    public Gap Visit(AtLeastTimesOwn requirement) => Quantity(
        Circumstances.Facts.Of(requirement.Measure), Circumstances.Facts.Of(requirement.Past).Interval.Times(requirement.Factor), GapDirection.More);

    public Gap Visit(LetteredPart requirement) => requirement.Requirement.Accept(this);

    public Gap Visit(HoldsTitle requirement) => new TitleGap(requirement.Standard, requirement.DecidedBefore) { Indicator = indicator };

    public Gap Visit(NotRecorded requirement) =>
        throw new InvalidOperationException("A requirement that is not recorded is never found unmet.");

    private Outcomes OutcomesOf(Requirement requirement) => judgement.Of(Question.Of(set, requirement));

    // Null where it is met or does not apply; open where it is undetermined.
    private Gap? OfPart(Requirement part) => OutcomesOf(part) is var outcomes && outcomes == Outcomes.NotMet ? part.Accept(this)
        : outcomes.IsDecided ? null
        : Open(part);

    // A criterion of another set closes the gap also where it is not known yet whether it is met; what is missing of it is in the assessment of that set.
    private Gap? OfAlternative(Requirement part) =>
        part is Prerequisite { CriterionKey: not null } && !OutcomesOf(part).IsDecided ? part.Accept(this) : OfPart(part);

    private OpenGap Open(Requirement requirement) => new(judgement.Missing(Question.Of(set, requirement))) { Indicator = indicator };

    private OpenGap OpenFor(object unknown) => new([judgement.MissingFactOf(unknown)]) { Indicator = indicator };

    private Gap All(ImmutableArray<Requirement> parts)
    {
        var gaps = ImmutableArray.CreateBuilder<Gap>(parts.Length);
        foreach (var part in parts)
        {
            if (OfPart(part) is { } gap)
            {
                gaps.Add(gap);
            }
        }

        return gaps.Count == 1 ? gaps[0] : new AllGap(gaps.DrainToImmutable()) { Indicator = indicator };
    }

    private AlternativesGap Alternatives(int needed, ImmutableArray<Requirement> parts, Requirement? preferred)
    {
        var gaps = ImmutableArray.CreateBuilder<Gap>(parts.Length);
        Gap? ofPreferred = null;
        foreach (var part in parts)
        {
            if (OfAlternative(part) is { } gap)
            {
                gaps.Add(gap);
                ofPreferred = ReferenceEquals(part, preferred) ? ofPreferred ?? gap : ofPreferred;
            }
        }

        return new(needed, gaps.DrainToImmutable(), ofPreferred) { Indicator = indicator };
    }

    private Gap OfQuantity(Measure measure, Threshold threshold, GapDirection direction) => Circumstances.OnlyLevel(set, threshold) is { } only
        ? Quantity(Circumstances.Facts.Of(measure), only.Number!.Value, direction)
        : OfQuantityInClasses(measure, threshold, direction);

    private Gap OfQuantityInClasses(Measure measure, Threshold threshold, GapDirection direction) =>
        ToLevels(threshold, direction, needed => Quantity(Circumstances.Facts.Of(measure), needed.Number!.Value, direction));

    // To the strictest level that may decide, where all classes that are possible agree on it; beside it what else must be reached and is open.
    private Gap ToLevels(Threshold threshold, GapDirection direction, Func<ThresholdValue, Gap> to)
    {
        var levels = Circumstances.LevelsOf(set, threshold);
        ImmutableArray<ThresholdCell> open = [.. levels.SelectMany(one => one.Levels.All).Where(cell => Circumstances.Deciding(cell) is null).Distinct()];
        return levels.Select(Strictest).Distinct().Skip(1).Any() ? OpenFor(set.AreaClassification)
            : open.IsEmpty ? to(Strictest(levels[0]))
            : new AllGap([to(Strictest(levels[0])), .. open.Select(OpenFor)]) { Indicator = indicator };

        // In each class something is not reached, so some level decides.
        ThresholdValue Strictest(LevelsToReach one)
        {
            var deciding = one.Levels.All.Select(Circumstances.Deciding).OfType<ThresholdValue>();
            return direction == GapDirection.More ? deciding.MaxBy(Magnitude)! : deciding.MinBy(Magnitude)!;
        }

        static decimal Magnitude(ThresholdValue value) => value.Number ?? value.Grade!.Rank;
    }

    private QuantityGap Quantity(Fact fact, decimal bound, GapDirection direction) => Quantity(fact, NumberInterval.Exactly(bound), direction);

    private QuantityGap Quantity(Fact fact, NumberInterval bounds, GapDirection direction) =>
        new(fact.Measure, direction, GapAmount.To(bounds, fact, direction), GapAmount.UnitOf(fact)) { Indicator = indicator };
}
