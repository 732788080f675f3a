using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Checks what sets require of each other: it exists, holds at the same time, and leads in no circle.</summary>
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

    private void Visit(SetDraft draft)
    {
        if (!_done.Add(draft))
        {
            return;
        }

        _open.Add(draft);
        foreach (var reference in draft.Prerequisites)
        {
            if (sets.Resolve(reference.Set, bag) is not { } required)
            {
                continue;
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
                continue;
            }

            CheckPeriod(draft, required, reference);
            Visit(required);
        }

        _open.Remove(draft);
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
}
