using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Looks for the ways to meet a set: what must hold in any case is parted into groups that share no fact, and each group has ways of its own.</summary>
internal sealed class WaySearch
{
    private readonly Judgement _judgement;
    private readonly Movables _movables;
    private readonly UnknownFacts _unknowns;
    private readonly ImmutableArray<Question> _conjuncts;

    /// <param name="judgement">A judge that nobody else asks at the same time.</param>
    /// <param name="set">The set that is to be met.</param>
    public WaySearch(Judgement judgement, CriteriaSet set)
    {
        _judgement = judgement;
        _movables = new Movables(judgement);
        _unknowns = new UnknownFacts(_movables.Circumstances);
        _conjuncts = [.. ConjunctFinder.Of(judgement.Circumstances, Question.Of(set))];
        var unmet = _conjuncts.Where(IsUnmet).ToHashSet();
        Lacking =
        [
            .. judgement.Circumstances.Demanded(Question.Of(set)).Where(IsUnmet).Where(demanded => ConjunctFinder.Of(judgement.Circumstances, demanded).Any(unmet.Contains))
                .Concat(unmet.SelectMany(Choosable)).Select(question => question.Requirement!),
        ];
    }

    /// <summary>What findings and conditions demand and is not met, and on which something that has to hold and does not hangs.</summary>
    public HashSet<Requirement> Lacking { get; }

    /// <summary>The groups of which something is known not to be met, in the order of the set.</summary>
    public ImmutableArray<WayGroup> Groups()
    {
        // Each conjunct begins as a group, and joins the groups of those that share a fact with it.
        int[] groups = [.. Enumerable.Range(0, _conjuncts.Length)];
        Dictionary<int, int> firstOfFact = [];
        for (var i = 0; i < groups.Length; i++)
        {
            // What of other sets may be chosen counts, so all of it is of the group.
            var choosable = IsUnmet(_conjuncts[i]) ? Choosable(_conjuncts[i]) : [];
            foreach (var fact in choosable.Prepend(_conjuncts[i]).SelectMany(FactsOf))
            {
                if (!firstOfFact.TryAdd(fact, i))
                {
                    groups[GroupOf(firstOfFact[fact])] = GroupOf(i);
                }
            }
        }

        return
        [
            .. _conjuncts.Select((conjunct, i) => (Conjunct: conjunct, Group: GroupOf(i))).GroupBy(one => one.Group, one => one.Conjunct)
                .Where(group => group.Any(IsUnmet))
                .Select(group => Group([.. group], mustApply: false)),
        ];

        int GroupOf(int conjunct)
        {
            while (groups[conjunct] != conjunct)
            {
                conjunct = groups[conjunct] = groups[groups[conjunct]];
            }

            return conjunct;
        }
    }

    /// <summary>All in one group, of which something must apply and be met: where the groups, each by itself, are not enough.</summary>
    public WayGroup Whole() => Group(_conjuncts, mustApply: true);

    private WayGroup Group(ImmutableArray<Question> conjuncts, bool mustApply) =>
        new(_judgement, _movables, _unknowns, conjuncts, [.. conjuncts.Where(IsUnmet).SelectMany(Choosable).Distinct()], mustApply);

    private bool IsUnmet(Question question) => _judgement.Of(question) == Outcomes.NotMet;

    // The findings and conditions of other sets that are not met and of which some may be chosen.
    private IEnumerable<Question> Choosable(Question conjunct) => _judgement.Circumstances.Demanded(conjunct).Where(demanded => demanded != conjunct && IsUnmet(demanded));

    // Those on which it hangs; where that would take too much work, those that it mentions.
    private HashSet<int> FactsOf(Question conjunct)
    {
        var circumstances = _movables.Circumstances;
        var diagrams = new DecisionDiagrams();
        var diagram = new Meaning<int>(new DiagramAlgebra(diagrams, _unknowns, circumstances.Facts), circumstances, conjunct.Set, []).Of(conjunct);
        return diagram != DecisionDiagrams.TooLarge ? [.. diagrams.Unknowns(diagram)]
            : [.. new Meaning<ImmutableSortedSet<int>>(new MentionedUnknowns(_unknowns, circumstances.Facts), circumstances, conjunct.Set, []).Of(conjunct)];
    }
}
