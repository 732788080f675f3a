using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What a set, a criterion and every kind of requirement mean. Written once, for every algebra of outcomes.</summary>
internal sealed class Meaning<T>(IOutcomeAlgebra<T> algebra, Circumstances circumstances, CriteriaSet set) : IRequirementVisitor<T>
{
    private const decimal YesOnTheScale = 1;

    /// <summary>A set is met when its condition and every criterion that applies are met.</summary>
    public T OfSet()
    {
        var whole = algebra.NotApplicable;
        foreach (var criterion in set.Criteria)
        {
            whole = algebra.And(whole, OfCriterion(criterion));
        }

        return set.Condition is { } condition ? algebra.And(condition.Accept(this), whole) : whole;
    }

    /// <summary>A criterion is met when its condition and every indicator that applies are met.</summary>
    public T OfCriterion(Criterion criterion)
    {
        var whole = algebra.NotApplicable;
        foreach (var indicator in criterion.Indicators)
        {
            whole = algebra.And(whole, indicator.Requirement.Accept(this));
        }

        return criterion.Condition is { } condition ? algebra.And(condition.Accept(this), whole) : whole;
    }

    public T Visit(Yes requirement) => Holds(requirement.Measure);

    public T Visit(AtLeast requirement) => Compare(requirement.Measure, Comparison.AtLeast, requirement.Threshold);

    public T Visit(AtMost requirement) => Compare(requirement.Measure, Comparison.AtMost, requirement.Threshold);

    public T Visit(None requirement) => algebra.Compare(requirement.Measure, Comparison.AtMost, ExactValue.Number(0));

    public T Visit(GradeAtLeast requirement) => Compare(requirement.Measure, Comparison.AtLeast, requirement.Threshold);

    public T Visit(Scorecard requirement) => Both(requirement.Mandatory, requirement.Score);

    public T Visit(TwoPart requirement) => Both(requirement.Total, requirement.OfWhich);

    public T Visit(BothSexes requirement) => Both(requirement.Men, requirement.Women);

    public T Visit(AllOf requirement)
    {
        var whole = algebra.NotApplicable;
        foreach (var part in requirement.Parts)
        {
            whole = algebra.And(whole, part.Accept(this));
        }

        return whole;
    }

    public T Visit(AnyOf requirement)
    {
        var whole = algebra.NotApplicable;
        foreach (var part in requirement.Parts)
        {
            whole = algebra.Or(whole, part.Accept(this));
        }

        return whole;
    }

    public T Visit(AtLeastNOf requirement) =>
        algebra.AtLeast(requirement.Needed, [.. requirement.Parts.Select(part => part.Accept(this))]);

    public T Visit(DependingOnCount requirement) => algebra.Choose(
        algebra.Compare(requirement.Count, Comparison.Over, ExactValue.Number(requirement.MoreThan)),
        requirement.Then.Accept(this),
        requirement.Otherwise.Accept(this));

    public T Visit(ApplicableOnlyIf requirement) =>
        algebra.Choose(Holds(requirement.Condition), requirement.Requirement.Accept(this), algebra.NotApplicable);

    public T Visit(ByAreaClass requirement) => InEachClass(area => requirement.For(area).Accept(this));

    public T Visit(Prerequisite requirement)
    {
        var other = circumstances.Prerequisite(requirement.SetKey);
        var meaning = new Meaning<T>(algebra, circumstances, other);
        return requirement.CriterionKey is { } key ? meaning.OfCriterion(other.FindCriterion(key)!) : meaning.OfSet();
    }

    public T Visit(Delegated requirement) => algebra.NotIssued(requirement, () => requirement.Form.Accept(this));

    private T Holds(Measure measure) => algebra.Compare(measure, Comparison.AtLeast, ExactValue.Number(YesOnTheScale));

    private T Both(Requirement first, Requirement second) => algebra.And(first.Accept(this), second.Accept(this));

    private T Compare(Measure measure, Comparison comparison, Threshold threshold)
    {
        var classes = circumstances.PossibleClasses(set.AreaClassification);
        return classes is [var single]
            ? Compare(measure, comparison, threshold.For(single, circumstances.AssessedYear))
            : InEachClass(area => Compare(measure, comparison, threshold.For(area, circumstances.AssessedYear)));
    }

    private T Compare(Measure measure, Comparison comparison, ThresholdCell cell) => circumstances.Deciding(cell) is { } value
        ? algebra.Compare(measure, comparison, MeasureScale.OfThreshold(measure, value))
        : algebra.Compare(measure, comparison, cell);

    private T InEachClass(Func<AreaClass, T> inClass)
    {
        var classes = circumstances.PossibleClasses(set.AreaClassification);
        return classes is [var single] ? inClass(single) : algebra.OneOf(set.AreaClassification, classes, inClass);
    }
}
