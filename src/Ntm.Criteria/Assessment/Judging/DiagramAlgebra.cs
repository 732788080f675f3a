using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>How the outcome hangs on every missing fact, exactly: a decision diagram over the unknowns.</summary>
internal sealed class DiagramAlgebra(DecisionDiagrams diagrams, UnknownFacts unknowns, FactBook facts) : IOutcomeAlgebra<int>
{
    private static readonly Func<int, int, int> AndTable = OutcomeTable.And;
    private static readonly Func<int, int, int> OrTable = OutcomeTable.Or;

    private readonly int _met = diagrams.Leaf(OutcomeTable.Met);
    private readonly int _notMet = diagrams.Leaf(OutcomeTable.NotMet);

    public int NotApplicable { get; } = diagrams.Leaf(OutcomeTable.NotApplicable);

    public int Compare(Measure measure, Comparison comparison, ExactValue bound)
    {
        var fact = facts.Of(measure);
        if (fact.IsExact)
        {
            return diagrams.Leaf(int.Log2(fact.Against(comparison, bound).Bits));
        }

        var scale = unknowns.ScaleOf(measure);
        var boundPlace = scale.PlaceOf(bound);
        return AskFor(fact, place => comparison switch
        {
            Comparison.AtLeast => place >= boundPlace,
            Comparison.AtMost => place <= boundPlace,
            _ => place > boundPlace,
        } ? _met : _notMet);
    }

    public int Compare(Measure measure, Comparison comparison, ThresholdCell open)
    {
        var fact = facts.Of(measure);
        if (fact.IsNotApplicable)
        {
            return NotApplicable;
        }

        // The bound may be put before or behind every place of the scale.
        var scale = unknowns.ScaleOf(measure);
        var bound = unknowns.IndexOf(open);
        int AgainstBound(int place) =>
            diagrams.Ask(bound, [.. Enumerable.Range(0, scale.Places + 1).Select(cut => Reaches(place, comparison, cut))]);

        if (fact.IsExact)
        {
            return AgainstBound(scale.PlaceOf(fact.Value));
        }

        return unknowns.IndexOf(measure) < bound
            ? AskFor(fact, AgainstBound)
            : diagrams.Ask(bound, [.. Enumerable.Range(0, scale.Places + 1).Select(cut => AskFor(fact, place => Reaches(place, comparison, cut)))]);
    }

    public int And(int left, int right) => diagrams.Combine(left, right, AndTable);

    public int Or(int left, int right) => diagrams.Combine(left, right, OrTable);

    public int AtLeast(int needed, ImmutableArray<int> parts)
    {
        // The answer so far: how many are met (at most as many as needed), and whether any applies.
        static int Start(int outcome) => outcome == OutcomeTable.Met ? 3 : outcome == OutcomeTable.NotMet ? 1 : 0;
        Func<int, int, int> add = (sum, outcome) => Math.Min((sum >> 1) + (outcome == OutcomeTable.Met ? 1 : 0), needed) << 1
            | (sum & 1) | (outcome == OutcomeTable.NotApplicable ? 0 : 1);
        var counted = diagrams.Map(parts[0], Start);
        foreach (var part in parts.AsSpan()[1..])
        {
            counted = diagrams.Combine(counted, part, add);
        }

        return diagrams.Map(counted, sum => (sum >> 1) >= needed ? OutcomeTable.Met : sum == 0 ? OutcomeTable.NotApplicable : OutcomeTable.NotMet);
    }

    public int Choose(int condition, int whereMet, int whereNotMet)
    {
        // Answer the pair of the condition and the first branch, then look at the second branch only where the condition is not met.
        const int Outcomes = 3;
        var paired = diagrams.Combine(condition, whereMet, static (c, outcome) => (c * Outcomes) + outcome);
        return diagrams.Combine(paired, whereNotMet, static (pair, outcome) => (pair / Outcomes) switch
        {
            OutcomeTable.Met => pair % Outcomes,
            OutcomeTable.NotMet => outcome,
            _ => OutcomeTable.NotApplicable,
        });
    }

    public int NotIssued(Delegated requirement, Func<int> form)
    {
        var index = unknowns.IndexOf(requirement);
        var asInTheForm = diagrams.Ask(index, [_notMet, _met, _notMet]);
        return Choose(asInTheForm, form(), diagrams.Ask(index, [_met, _met, _notMet]));
    }

    public int OneOf(AreaClassification classification, ImmutableArray<AreaClass> classes, Func<AreaClass, int> inClass)
    {
        var index = unknowns.IndexOf(classification);
        var oneOf = inClass(classes[0]);
        for (var i = 1; i < classes.Length; i++)
        {
            var isThisClass = diagrams.Ask(index, [.. classes.Select((_, place) => place == i ? _met : _notMet)]);
            oneOf = Choose(isThisClass, inClass(classes[i]), oneOf);
        }

        return oneOf;
    }

    private int Reaches(int place, Comparison comparison, int cut) =>
        (comparison == Comparison.AtLeast ? place >= cut : place < cut) ? _met : _notMet;

    private int AskFor(Fact fact, Func<int, int> answer)
    {
        var branches = unknowns.PlacesOf(fact).Select(answer);
        return diagrams.Ask(unknowns.IndexOf(fact.Measure), [.. fact.CanBeNotApplicable ? branches.Append(NotApplicable) : branches]);
    }
}
