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

        var boundPlace = unknowns.PlaceOf(measure, bound);
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
        return AgainstBound(fact, comparison, open, unknowns.ScaleOf(measure).Cuts);
    }

    public int Compare(Measure measure, ExactValue times, Measure past)
    {
        if (!unknowns.AreLinked(measure, times, past))
        {
            return DecisionDiagrams.TooLarge;
        }

        var (now, then) = (facts.Of(measure), facts.Of(past));
        return unknowns.IndexOf(measure) < unknowns.IndexOf(past)
            ? AskFor(now, place => AskFor(then, level => Reaches(place, Comparison.AtLeast, level)))
            : AskFor(then, level => AskFor(now, place => Reaches(place, Comparison.AtLeast, level)));
    }

    // The level may turn out to be any that is the same for every past, or to hang on the past: that one choice is enough to make the past matter.
    public int Compare(Measure measure, ThresholdCell open, Measure past)
    {
        var then = facts.Of(past);
        var cuts = unknowns.ScaleOf(measure).Cuts;
        var hangsOnPast = diagrams.Ask(unknowns.IndexOf(open), [.. cuts.Select(_ => _notMet), _met]);
        var least = unknowns.PlacesOf(then)[0];
        return Choose(
            hangsOnPast,
            AskFor(then, place => place == least ? _met : _notMet),
            AgainstBound(facts.Of(measure), Comparison.AtLeast, open, cuts.Add(0)));
    }

    public int All(ImmutableArray<int> parts) => Fold(parts, NotApplicable, AndTable);

    public int Any(ImmutableArray<int> parts) => Fold(parts, NotApplicable, OrTable);

    public int AtLeast(int needed, ImmutableArray<int> parts)
    {
        // The answer so far: how many are met (at most as many as needed), and whether any applies.
        Func<int, int, int> add = (outcome, sum) => Math.Min((sum >> 1) + (outcome == OutcomeTable.Met ? 1 : 0), needed) << 1
            | (sum & 1) | (outcome == OutcomeTable.NotApplicable ? 0 : 1);
        return diagrams.Map(
            Fold(parts, diagrams.Leaf(0), add),
            sum => (sum >> 1) >= needed ? OutcomeTable.Met : sum == 0 ? OutcomeTable.NotApplicable : OutcomeTable.NotMet);
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

    public int NotRecorded(NotRecorded requirement) => diagrams.Ask(unknowns.IndexOf(requirement), [_met, _notMet, NotApplicable]);

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

    // From the last part to the first: the later parts ask for later unknowns, so what is combined already is not gone through again.
    private int Fold(ImmutableArray<int> parts, int start, Func<int, int, int> table)
    {
        var whole = start;
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            whole = diagrams.Combine(parts[i], whole, table);
        }

        return whole;
    }

    private int AgainstBound(Fact fact, Comparison comparison, ThresholdCell open, ImmutableArray<int> cuts)
    {
        var bound = unknowns.IndexOf(open);
        int OfPlace(int place) => diagrams.Ask(bound, cuts, cut => Reaches(place, comparison, cut));

        if (fact.IsExact)
        {
            return OfPlace(unknowns.PlaceOf(fact.Measure, fact.Value));
        }

        return unknowns.IndexOf(fact.Measure) < bound
            ? AskFor(fact, OfPlace)
            : diagrams.Ask(bound, cuts, cut => AskFor(fact, place => Reaches(place, comparison, cut)));
    }

    private int Reaches(int place, Comparison comparison, int cut) =>
        (comparison == Comparison.AtLeast ? place >= cut : place < cut) ? _met : _notMet;

    private int AskFor(Fact fact, Func<int, int> answer) => diagrams.Ask(
        unknowns.IndexOf(fact.Measure),
        unknowns.PlacesOf(fact),
        place => place == UnknownFacts.NoPlace ? NotApplicable : answer(place));
}
