using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>
/// What is still possible, exactly: the outcomes of all completions of the missing facts, and the facts that matter. It splits on
/// every unknown, so a fact that is used twice has one value, and a requirement that no completion changes is decided.
/// </summary>
internal sealed class Possibilities
{
    private readonly DecisionDiagrams _diagrams = new();
    private readonly UnknownFacts _unknowns;
    private readonly DiagramAlgebra _algebra;
    private readonly Circumstances _circumstances;

    public Possibilities(Circumstances circumstances)
    {
        _circumstances = circumstances;
        _unknowns = new UnknownFacts(circumstances);
        _algebra = new DiagramAlgebra(_diagrams, _unknowns, circumstances.Facts);
    }

    public Possibility OfSet(CriteriaSet set) => Read(Meaning(set).OfSet());

    public Possibility Of(CriteriaSet set, Criterion criterion) => Read(Meaning(set).OfCriterion(criterion));

    public Possibility Of(CriteriaSet set, Requirement requirement) => Read(requirement.Accept(Meaning(set)));

    private Meaning<int> Meaning(CriteriaSet set) => new(_algebra, _circumstances, set);

    private Possibility Read(int diagram)
    {
        var outcomes = _diagrams.Answers(diagram).Aggregate(0, (bits, outcome) => bits | (1 << outcome));
        return new Possibility(Outcomes.FromBits(outcomes), [.. _diagrams.Unknowns(diagram).Select(index => _unknowns[index])]);
    }
}
