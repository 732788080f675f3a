using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Checks what sets require of each other: it exists, is for the same kind of unit, holds at the same time and in the same place, and leads in no circle.</summary>
internal sealed class PrerequisiteCheck(DeclarationTable<SetDraft> sets, DiagnosticBag bag)
{
    private readonly HashSet<SetDraft> _done = [];
    private readonly HashSet<SetDraft> _open = [];

    public void Run(ImmutableArray<SetDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            Visit(draft);
        }
    }

    // Depth first, on a path of its own: a chain of sets may be longer than the stack is deep.
    private void Visit(SetDraft first)
    {
        var path = new Stack<Step>();
        Enter(first, path);
        while (path.TryPeek(out var step))
        {
            if (step.Next == step.Draft.Prerequisites.Count)
            {
                _open.Remove(path.Pop().Draft);
            }
            else if (Check(step.Draft, step.Draft.Prerequisites[step.Next++]) is { } required)
            {
                Enter(required, path);
            }
        }
    }

    private void Enter(SetDraft draft, Stack<Step> path)
    {
        if (_done.Add(draft))
        {
            _open.Add(draft);
            path.Push(new Step(draft));
        }
    }

    private SetDraft? Check(SetDraft draft, PrerequisiteReference reference)
    {
        if (sets.Resolve(reference.Set, bag) is not { } required)
        {
            return null;
        }

        if (reference.Criterion is { } criterion)
        {
            required.Criteria.Resolve(criterion, bag);
        }

        if (_open.Contains(required))
        {
            bag.Error(
                DiagnosticCode.PrerequisiteCycle, reference.Set, $"The set '{draft.Key}' requires '{required.Key}', which requires it in turn.",
                "Remove the requirement on one side; a set never refers to itself.");
            return null;
        }

        CheckKind(draft, required, reference);
        CheckPeriod(draft, required, reference);
        CheckTerritory(draft, required, reference);
        CheckSigned(required, reference);
        return required;
    }

    private void CheckPeriod(SetDraft draft, SetDraft required, PrerequisiteReference reference)
    {
        if (draft is not { InForce: { } inForce, Years: { } years } || required is not { InForce: { } requiredInForce, Years: { } requiredYears })
        {
            return;
        }

        var holds = !(requiredInForce.Start > inForce.Start) && (inForce.Start is not null || requiredInForce.Start is null)
            && !(requiredInForce.End < inForce.End) && (inForce.End is not null || requiredInForce.End is null)
            && requiredYears.Contains(years.First) && requiredYears.Contains(years.Last);
        if (!holds)
        {
            bag.Error(
                DiagnosticCode.PrerequisiteOutOfPeriod, reference.Set,
                $"The set '{required.Key}' is in force {requiredInForce} and assesses {requiredYears}; '{draft.Key}', which requires it, is in force {inForce} and assesses {years}.",
                "Correct the dates and years: what is required holds whenever the set does that requires it.");
        }
    }

    private void CheckTerritory(SetDraft draft, SetDraft required, PrerequisiteReference reference)
    {
        if (draft.Territory is { } territory && required.Territory is { } other && !other.Covers(territory))
        {
            bag.Error(
                DiagnosticCode.PrerequisiteElsewhere, reference.Set, $"The set '{required.Key}' holds in {other}; '{draft.Key}', which requires it, holds in {territory}.",
                "Correct the territory of one of the two sets: what is required holds wherever the set does that requires it.");
        }
    }

    // A set of another kind of unit would be held against the evidence of this one.
    private void CheckKind(SetDraft draft, SetDraft required, PrerequisiteReference reference)
    {
        if (draft.AssessedUnit is { } kind && required.AssessedUnit is { } other && kind != other)
        {
            bag.Error(
                DiagnosticCode.PrerequisiteOfAnotherKind, reference.Set, $"The set '{required.Key}' is for a {other.Key}; '{draft.Key}', which requires it, is for a {kind.Key}.",
                "Require a set for the same kind of unit; how many units of another kind meet theirs is a share that is measured.");
        }
    }

    // By the law as it was published before, what is required would not exist. Where only years are known, the order may be right.
    private void CheckSigned(SetDraft required, PrerequisiteReference reference)
    {
        if (required.Instrument is { } later && reference.By is { } by && by.KnownFrom < later.SignedFrom)
        {
            bag.Error(
                DiagnosticCode.PrerequisiteSignedLater, reference.Set, $"The set '{required.Key}' is of '{later.Key}', which was signed later than '{by.Key}', which requires it.",
                "Correct the dates of signing, or the set that is required: an instrument requires what there is when it is signed.");
        }
    }

    private sealed class Step(SetDraft draft)
    {
        public SetDraft Draft => draft;

        /// <summary>The place of the prerequisite that is looked at next.</summary>
        public int Next { get; set; }
    }
}
