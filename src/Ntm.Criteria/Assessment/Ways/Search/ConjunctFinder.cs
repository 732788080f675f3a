using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>What a requirement is made of that must hold in any case, through the sets that it requires whole and their criteria: none of these has a choice beside another.</summary>
/// <param name="circumstances">All that the judgement rests on.</param>
/// <param name="set">The set of the requirements.</param>
/// <param name="known">What is required of other sets and was gone into already.</param>
internal sealed class ConjunctFinder(Circumstances circumstances, CriteriaSet set, HashSet<Question> known) : IRequirementVisitor<IEnumerable<Question>>
{
    /// <summary>What a question is made of, each once.</summary>
    public static IEnumerable<Question> Of(Circumstances circumstances, Question question) => Of(circumstances, question, []).Distinct();

    public IEnumerable<Question> Visit(Yes requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(AtLeast requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(AtMost requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(None requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(GradeAtLeast requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(Scorecard requirement) => EachOf(requirement);

    public IEnumerable<Question> Visit(TwoPart requirement) => EachOf(requirement);

    public IEnumerable<Question> Visit(BothSexes requirement) => EachOf(requirement);

    public IEnumerable<Question> Visit(AllOf requirement) => EachOf(requirement);

    public IEnumerable<Question> Visit(AnyOf requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(AtLeastNOf requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(DependingOnCount requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(ApplicableOnlyIf requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(ByAreaClass requirement) =>
        circumstances.PossibleClasses(requirement.Classification ?? set.AreaClassification) is [var single] ? requirement.For(single).Accept(this) : Itself(requirement);

    public IEnumerable<Question> Visit(Prerequisite requirement) =>
        known.Add(circumstances.QuestionOf(requirement)) ? Of(circumstances, circumstances.QuestionOf(requirement), known) : [];

    public IEnumerable<Question> Visit(Delegated requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(NotRecorded requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(AtLeastTimes requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(AtLeastTimesOwn requirement) => Itself(requirement);

    public IEnumerable<Question> Visit(LetteredPart requirement) => EachOf(requirement);

    public IEnumerable<Question> Visit(HoldsTitle requirement) => Itself(requirement);

    private static IEnumerable<Question> Of(Circumstances circumstances, Question question, HashSet<Question> known) =>
        question.Requirements().SelectMany(part => part.Requirement!.Accept(new ConjunctFinder(circumstances, part.Set, known)));

    private IEnumerable<Question> Itself(Requirement requirement) => [Question.Of(set, requirement)];

    private IEnumerable<Question> EachOf(Requirement requirement) => requirement.Parts.SelectMany(part => part.Accept(this));
}
