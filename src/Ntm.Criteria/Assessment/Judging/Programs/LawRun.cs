using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A program, run on the facts of a unit: each step comes to the outcomes that <see cref="KleeneAlgebra"/> gives.</summary>
internal sealed class LawRun
{
    private readonly FactBook _facts;
    private readonly Outcomes[] _outcomes;

    public LawRun(LawProgram program, FactBook facts)
    {
        Program = program;
        _facts = facts;
        var steps = program.Steps.AsSpan();
        _outcomes = new Outcomes[steps.Length];
        for (var place = 0; place < steps.Length; place++)
        {
            _outcomes[place] = Run(steps[place]);
        }
    }

    public LawProgram Program { get; }

    /// <summary>The outcomes of a step.</summary>
    public Outcomes this[int place] => _outcomes[place];

    /// <summary>What is known of the measure at a place.</summary>
    public Fact FactAt(int place) => _facts.At(place);

    private Outcomes Run(in LawStep step) => step.Operation switch
    {
        StepOperation.Constant => step.Outcomes,
        StepOperation.Compare => _facts.Against(step.Measure, step.Comparison, step.Bound),
        StepOperation.CompareTimes => FactAt(step.Measure).AgainstTimes(step.Bound, FactAt(step.Past)),
        StepOperation.CompareOpen or StepOperation.CompareOpenTimes => FactAt(step.Measure).AgainstUnknownBound(),
        StepOperation.All => All(step.Parts),
        StepOperation.Any => Any(step.Parts),
        StepOperation.AtLeast => CombinedOutcomes.AtLeast(step.Needed, [.. step.Parts.Select(part => _outcomes[part])]),
        StepOperation.Choose => CombinedOutcomes.Choose(_outcomes[step.Parts[0]], _outcomes[step.Parts[1]], _outcomes[step.Parts[2]]),
        StepOperation.NotIssued => Outcomes.MetOrNotMet.Union(_outcomes[step.Parts[0]]),
        StepOperation.NotRecorded => Outcomes.Any,
        _ => OneOf(step.Parts),
    };

    private Outcomes All(ImmutableArray<int> parts)
    {
        var whole = Outcomes.NotApplicable;
        foreach (var part in parts)
        {
            whole = CombinedOutcomes.And(whole, _outcomes[part]);
        }

        return whole;
    }

    private Outcomes Any(ImmutableArray<int> parts)
    {
        var whole = Outcomes.NotApplicable;
        foreach (var part in parts)
        {
            whole = CombinedOutcomes.Or(whole, _outcomes[part]);
        }

        return whole;
    }

    private Outcomes OneOf(ImmutableArray<int> parts)
    {
        var outcomes = _outcomes[parts[0]];
        foreach (var part in parts.AsSpan()[1..])
        {
            outcomes = outcomes.Union(_outcomes[part]);
        }

        return outcomes;
    }
}
