using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>
/// Whether the outcomes that are possible of the parts of a question, combined, may be more than those of the whole. Where an unknown value is the better for every part the greater it is (or the smaller), the best of all parts is reached at once, and
/// so is the worst: then they are not. Where one part wants more of it and another less, or a condition or an open clause stands in two places, they may be. What is decided asks for nothing.
/// </summary>
/// <remarks>The same for single units as <see cref="EntangledColumns"/> for populations; where it is in doubt, it says that they may be.</remarks>
internal sealed class Entanglement(Judgement judgement, CriteriaSet set, Dictionary<object, FactUses> uses) : IRequirementVisitor<bool>
{
    private Circumstances Circumstances => judgement.Circumstances;

    /// <summary>Whether they may be more.</summary>
    public static bool Of(Judgement judgement, Question question) => !IsFree(judgement, question, uses: []);

    public bool Visit(Yes requirement) => Asks(requirement, requirement.Measure, FactUses.Rising);

    public bool Visit(AtLeast requirement) => Asks(requirement, requirement.Measure, FactUses.Rising) && Asks(requirement.Threshold, FactUses.Falling);

    public bool Visit(AtMost requirement) => Asks(requirement, requirement.Measure, FactUses.Falling) && Asks(requirement.Threshold, FactUses.Rising);

    public bool Visit(None requirement) => Asks(requirement, requirement.Measure, FactUses.Falling);

    public bool Visit(GradeAtLeast requirement) => Asks(requirement, requirement.Measure, FactUses.Rising) && Asks(requirement.Threshold, FactUses.Falling);

    public bool Visit(Scorecard requirement) => AsksEach(requirement.Parts);

    public bool Visit(TwoPart requirement) => AsksEach(requirement.Parts);

    public bool Visit(BothSexes requirement) => AsksEach(requirement.Parts);

    public bool Visit(AllOf requirement) => AsksEach(requirement.Parts);

    public bool Visit(AnyOf requirement) => AsksEach(requirement.Parts);

    // Parts that do not apply are not counted among those that are needed, so that one more that is met can be too few.
    public bool Visit(AtLeastNOf requirement) => (requirement.Needed == 1 || !requirement.SelfAndParts().Any(part => part is Prerequisite || part.OwnMeasures.Any(MayNotApply))) && AsksEach(requirement.Parts);

    public bool Visit(DependingOnCount requirement) => Asks(requirement.Count, FactUses.Turning) && AsksEach([requirement.Then, requirement.Otherwise]);

    public bool Visit(ApplicableOnlyIf requirement) => Asks(requirement.Condition, FactUses.Turning) && AsksEach([requirement.Requirement]);

    public bool Visit(ByAreaClass requirement) =>
        Circumstances.PossibleClasses(requirement.Classification ?? set.AreaClassification) is [var area] && AsksEach([requirement.For(area)]);

    // What is required in two places is in doubt, and gone through once: sets that require sets in many places would have no end.
    public bool Visit(Prerequisite requirement)
    {
        var question = Circumstances.QuestionOf(requirement);
        return judgement.AtMost(question).IsDecided || (Asks((object)question) && IsFree(judgement, question, uses));
    }

    public bool Visit(Delegated requirement) => Asks((object)requirement) && AsksEach([requirement.Form]);

    public bool Visit(AtLeastTimes requirement) => Asks(requirement, requirement.Measure, FactUses.Rising) && Asks(requirement.Threshold, FactUses.Falling);

    public bool Visit(AtLeastTimesOwn requirement) =>
        Asks(requirement, requirement.Measure, FactUses.Rising) && Asks(requirement, requirement.Past, FactUses.Falling) && Asks(requirement.FactorCell, FactUses.Turning);

    public bool Visit(HoldsTitle requirement) => Asks(requirement, TitleScale.Of(requirement.Standard), FactUses.Rising);

    public bool Visit(NotRecorded requirement) => Asks((object)requirement);

    public bool Visit(LetteredPart requirement) => AsksEach([requirement.Requirement]);

    private static bool IsFree(Judgement judgement, Question question, Dictionary<object, FactUses> uses)
    {
        if (judgement.AtMost(question).IsDecided)
        {
            return true;
        }

        if (question.Requirement is { } requirement)
        {
            return requirement.Accept(new Entanglement(judgement, question.Set, uses));
        }

        foreach (var part in question.Parts())
        {
            if (!IsFree(judgement, part, uses))
            {
                return false;
            }
        }

        return true;
    }

    private bool AsksEach(ImmutableArray<Requirement> parts)
    {
        foreach (var part in parts)
        {
            if (!IsFree(judgement, Question.Of(set, part), uses))
            {
                return false;
            }
        }

        return true;
    }

    // A bound that every value reaches, or none: then the part is at its worst or at its best where it does not apply, and not at an end of the values.
    private bool Asks(Requirement requirement, Measure measure, FactUses use) =>
        Asks(measure, MayNotApply(measure) && judgement.AtMost(Question.Of(set, requirement)) is not { CanBeMet: true, CanBeNotMet: true } ? use | FactUses.Turning : use);

    private bool Asks(Measure measure, FactUses use) => Circumstances.Facts.Of(measure).IsExact || Asks((object)measure.Key, use);

    // Of one bound that is not known, whatever is held against it: the lower it is, the better for all that have to reach it, and the worse for all that may not exceed it.
    private bool Asks(Threshold threshold, FactUses use) => Circumstances.PossibleClasses(set.AreaClassification) is [var area]
        && Asks(threshold.GeneralFor(area, Circumstances.AssessedYear), use)
        && (threshold.ProvincialFor(area, Circumstances.AssessedYear) is not { } provincial || Asks(provincial, use));

    private bool Asks(ThresholdCell cell, FactUses use) => Circumstances.Deciding(cell) is not null || Asks((object)cell, use);

    private bool Asks(object open) => Asks(open, FactUses.Turning);

    private bool Asks(object unknown, FactUses use)
    {
        var all = uses.TryGetValue(unknown, out var others) ? others | use | FactUses.Repeated : use;
        uses[unknown] = all;
        return !all.AreEntangled();
    }

    private static bool MayNotApply(Measure measure) => measure.EmptyWhole == EmptyWhole.NotApplicable;
}
