using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What a set, a criterion and every kind of requirement mean. Written once, for every algebra of outcomes.</summary>
/// <param name="algebra">The algebra.</param>
/// <param name="circumstances">All that the judgement rests on.</param>
/// <param name="set">The set that criteria and requirements belong to.</param>
/// <param name="known">What prerequisites came to in this algebra, so that each is worked out once.</param>
internal sealed class Meaning<T>(IOutcomeAlgebra<T> algebra, Circumstances circumstances, CriteriaSet set, Dictionary<Question, T> known) : IRequirementVisitor<T>
{
    /// <summary>A set is met when its condition and every criterion that applies are met; a criterion, when its condition and every indicator that applies are.</summary>
    public T Of(Question question)
    {
        if (!known.TryGetValue(question, out var answer))
        {
            answer = question.Requirement is { } requirement ? requirement.Accept(this) : algebra.All(Each(question.Parts()));
            known.Add(question, answer);
        }

        return answer;
    }

    public T Visit(Yes requirement) => Holds(requirement.Measure);

    public T Visit(AtLeast requirement) => Compare(requirement.Measure, Comparison.AtLeast, requirement.Threshold);

    public T Visit(AtMost requirement) => Compare(requirement.Measure, Comparison.AtMost, requirement.Threshold);

    public T Visit(None requirement) => algebra.Compare(requirement.Measure, Comparison.AtMost, ExactValue.Number(0));

    public T Visit(GradeAtLeast requirement) => Compare(requirement.Measure, Comparison.AtLeast, requirement.Threshold);

    public T Visit(Scorecard requirement) => Both(requirement.Mandatory, requirement.Score);

    public T Visit(TwoPart requirement) => Both(requirement.Total, requirement.OfWhich);

    public T Visit(BothSexes requirement) => Both(requirement.Men, requirement.Women);

    public T Visit(AllOf requirement) => algebra.All(Each(requirement.Parts));

    public T Visit(AnyOf requirement) => algebra.Any(Each(requirement.Parts));

    public T Visit(AtLeastNOf requirement) => algebra.AtLeast(requirement.Needed, Each(requirement.Parts));

    public T Visit(DependingOnCount requirement) => algebra.Choose(
        algebra.Compare(requirement.Count, Comparison.Over, ExactValue.Number(requirement.MoreThan)),
        requirement.Then.Accept(this),
        requirement.Otherwise.Accept(this));

    public T Visit(ApplicableOnlyIf requirement) =>
        algebra.Choose(Holds(requirement.Condition), requirement.Requirement.Accept(this), algebra.NotApplicable);

    public T Visit(ByAreaClass requirement) => InEachClass(requirement.Classification ?? set.AreaClassification, area => requirement.For(area).Accept(this));

    public T Visit(Prerequisite requirement)
    {
        var question = circumstances.QuestionOf(requirement);
        return (ReferenceEquals(question.Set, set) ? this : new Meaning<T>(algebra, circumstances, question.Set, known)).Of(question);
    }

    public T Visit(Delegated requirement) => algebra.NotIssued(requirement, () => requirement.Form.Accept(this));

    public T Visit(AtLeastTimes requirement) => Compare(requirement.Measure, Comparison.AtLeast, requirement.Threshold);

    // One of the two that is known makes a bound of the other.
    public T Visit(AtLeastTimesOwn requirement)
    {
        var (now, past) = (circumstances.Facts.Of(requirement.Measure), circumstances.Facts.Of(requirement.Past));
        if (circumstances.Deciding(requirement.FactorCell) is null)
        {
            return past.IsExact
                ? algebra.Compare(requirement.Measure, Comparison.AtLeast, requirement.FactorCell)
                : algebra.Compare(requirement.Measure, requirement.FactorCell, requirement.Past);
        }

        var times = ExactValue.Number(requirement.Factor);
        return past.IsExact ? algebra.Compare(requirement.Measure, Comparison.AtLeast, past.Value.Times(times))
            : now.IsExact ? algebra.Compare(requirement.Past, Comparison.AtMost, now.Value.Over(times))
            : algebra.Compare(requirement.Measure, times, requirement.Past);
    }

    // Every decision that counts was taken by the date of the assessment.
    public T Visit(HoldsTitle requirement) => algebra.Compare(
        TitleScale.Of(requirement.Standard),
        Comparison.AtLeast,
        ExactValue.Number(requirement.DecidedBefore is { } date && date <= circumstances.Facts.On ? TitleScale.Held(date) + 1 : 1));

    public T Visit(NotRecorded requirement) => algebra.NotRecorded(requirement);

    public T Visit(LetteredPart requirement) => requirement.Requirement.Accept(this);

    private T Holds(Measure measure) => algebra.Compare(measure, Comparison.AtLeast, MeasureScale.OfAnswer(yes: true));

    private T Both(Requirement first, Requirement second) => algebra.All([first.Accept(this), second.Accept(this)]);

    private ImmutableArray<T> Each(ImmutableArray<Requirement> parts)
    {
        var answers = ImmutableArray.CreateBuilder<T>(parts.Length);
        foreach (var part in parts)
        {
            answers.Add(part.Accept(this));
        }

        return answers.MoveToImmutable();
    }

    private ImmutableArray<T> Each(ImmutableArray<Question> parts)
    {
        var answers = ImmutableArray.CreateBuilder<T>(parts.Length);
        foreach (var part in parts)
        {
            answers.Add(Of(part));
        }

        return answers.MoveToImmutable();
    }

    private T Compare(Measure measure, Comparison comparison, Threshold threshold)
    {
        var classes = circumstances.PossibleClasses(set.AreaClassification);
        return classes is [var single] ? Compare(measure, comparison, threshold, single) : InEachClass(classes, measure, comparison, threshold);
    }

    private T InEachClass(ImmutableArray<AreaClass> classes, Measure measure, Comparison comparison, Threshold threshold) =>
        algebra.OneOf(set.AreaClassification, classes, area => Compare(measure, comparison, threshold, area));

    // What the province sets beside the general level must be reached as well.
    private T Compare(Measure measure, Comparison comparison, Threshold threshold, AreaClass area)
    {
        var general = Compare(measure, comparison, threshold.GeneralFor(area, circumstances.AssessedYear));
        return threshold.ProvincialFor(area, circumstances.AssessedYear) is { } provincial
            ? algebra.All([general, Compare(measure, comparison, provincial)])
            : general;
    }

    private T Compare(Measure measure, Comparison comparison, ThresholdCell cell) => circumstances.Deciding(cell) is { } value
        ? algebra.Compare(measure, comparison, MeasureScale.OfThreshold(measure, value))
        : algebra.Compare(measure, comparison, cell);

    private T InEachClass(AreaClassification classification, Func<AreaClass, T> inClass)
    {
        var classes = circumstances.PossibleClasses(classification);
        return classes is [var single] ? inClass(single) : algebra.OneOf(classification, classes, inClass);
    }
}
