using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>
/// Finds the unknowns that could still change an outcome, where none of them is asked for twice: then each part may come to each of its outcomes whatever the others do, and what a change of a part makes of the whole is told by
/// the outcomes of the others.
/// </summary>
/// <param name="run">The outcomes of all steps.</param>
internal sealed class SwingFinder(LawRun run)
{
    private readonly List<object> _found = [];
    private readonly List<object> _seen = [];

    /// <summary>The unknowns, in the order in which the sets ask for them; the default where one is asked for twice, or is held against another.</summary>
    public static ImmutableArray<object> Of(LawRun run, int step)
    {
        if (run.Program.Steps[step] is { Operation: StepOperation.Compare, Measure: var measure })
        {
            return [run.Program.Measures.Measures[measure]];
        }

        var finder = new SwingFinder(run);
        return !finder.Follow(step, OutcomePairs.All) ? default
            : finder._found is [var single] ? [single]
            : [.. finder._found.OrderBy(unknown => run.Program.Order[unknown])];
    }

    // Whether all that is open in a step was found, of which a change between some pairs of outcomes matters.
    private bool Follow(int place, OutcomePairs pairs)
    {
        var outcomes = run[place];
        if (outcomes.IsDecided)
        {
            return true;
        }

        var step = run.Program.Steps[place];
        return step.Operation switch
        {
            StepOperation.Compare => Meet(run.FactAt(step.Measure).Measure, outcomes.Pairs() & pairs),
            StepOperation.CompareOpen => Meet(step.Open!, OutcomePairs.MetNotMet & pairs)
                && (run.FactAt(step.Measure) is { IsExact: true } || Meet(run.FactAt(step.Measure).Measure, outcomes.Pairs() & pairs)),
            StepOperation.NotRecorded => Meet(step.Open!, outcomes.Pairs() & pairs),
            StepOperation.NotIssued => Meet(step.Open!, outcomes.Pairs() & pairs) && Follow(step.Parts[0], pairs),
            StepOperation.All => FollowParts(step.Parts, pairs, OutcomeTable.And),
            StepOperation.Any => FollowParts(step.Parts, pairs, OutcomeTable.Or),
            StepOperation.AtLeast => FollowCounted(step, pairs),
            StepOperation.Choose => FollowChoice(step.Parts, pairs),
            _ => false,
        };
    }

    private bool Meet(object unknown, OutcomePairs pairs)
    {
        if (_seen.Contains(unknown))
        {
            return false;
        }

        _seen.Add(unknown);
        if (pairs != OutcomePairs.None)
        {
            _found.Add(unknown);
        }

        return true;
    }

    private bool FollowParts(ImmutableArray<int> parts, OutcomePairs pairs, Func<int, int, int> combined)
    {
        foreach (var part in parts)
        {
            if (!run[part].IsDecided && !Follow(part, pairs.Through(combined, OfOthers(parts, part, combined))))
            {
                return false;
            }
        }

        return true;
    }

    private Outcomes OfOthers(ImmutableArray<int> parts, int part, Func<int, int, int> combined)
    {
        var others = Outcomes.NotApplicable;
        foreach (var other in parts)
        {
            others = other == part ? others : combined == OutcomeTable.And ? CombinedOutcomes.And(others, run[other]) : CombinedOutcomes.Or(others, run[other]);
        }

        return others;
    }

    private bool FollowChoice(ImmutableArray<int> parts, OutcomePairs pairs)
    {
        var (condition, whereMet, whereNotMet) = (run[parts[0]], run[parts[1]], run[parts[2]]);
        var ofCondition = (OutcomePairsExtensions.Between(whereMet, whereNotMet) & pairs) != OutcomePairs.None ? OutcomePairs.MetNotMet : OutcomePairs.None;
        ofCondition |= (OutcomePairsExtensions.Between(whereMet, Outcomes.NotApplicable) & pairs) != OutcomePairs.None ? OutcomePairs.MetNotApplicable : OutcomePairs.None;
        ofCondition |= (OutcomePairsExtensions.Between(whereNotMet, Outcomes.NotApplicable) & pairs) != OutcomePairs.None ? OutcomePairs.NotMetNotApplicable : OutcomePairs.None;
        return Follow(parts[0], ofCondition)
            && (!condition.CanBeMet || Follow(parts[1], pairs))
            && (!condition.CanBeNotMet || Follow(parts[2], pairs));
    }

    // Of the others it matters how many are met, and, where none is, whether any applies.
    private bool FollowCounted(LawStep step, OutcomePairs pairs)
    {
        foreach (var part in step.Parts)
        {
            if (run[part].IsDecided)
            {
                continue;
            }

            var ofPart = OutcomePairs.None;
            foreach (var (met, anyApplies) in CountsOfOthers(step.Parts, part))
            {
                ofPart |= pairs.Through(outcome => met + (outcome == OutcomeTable.Met ? 1 : 0) >= step.Needed ? OutcomeTable.Met
                    : anyApplies || outcome != OutcomeTable.NotApplicable ? OutcomeTable.NotMet
                    : OutcomeTable.NotApplicable);
            }

            if (!Follow(part, ofPart))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<(int Met, bool AnyApplies)> CountsOfOthers(ImmutableArray<int> parts, int part)
    {
        ImmutableArray<Outcomes> others = [.. parts.Where(other => other != part).Select(other => run[other])];
        var surely = others.Count(outcomes => outcomes == Outcomes.Met);
        for (var met = surely; met <= others.Count(outcomes => outcomes.CanBeMet); met++)
        {
            // Those that are met apply; of none, some may apply that are not met, and all may not apply.
            if (met > 0 || others.Any(outcomes => outcomes.CanBeNotMet))
            {
                yield return (met, true);
            }

            if (met == 0 && others.All(outcomes => outcomes.CanBeNotApplicable))
            {
                yield return (met, false);
            }
        }
    }
}
