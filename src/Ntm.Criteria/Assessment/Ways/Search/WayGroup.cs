using System.Collections.Immutable;
using System.Numerics;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Requirements that must all hold and that share facts: the sets of moves by which they do, found in one diagram.</summary>
internal sealed class WayGroup
{
    private readonly Judgement _judgement;
    private readonly Movables _movables;
    private readonly UnknownFacts _unknowns;
    private readonly bool _mustApply;
    private readonly WayDiagram? _diagram;
    private readonly bool _countsFindings;

    /// <param name="judgement">The judge of the facts as they are.</param>
    /// <param name="movables">The facts that can be moved.</param>
    /// <param name="unknowns">The unknowns where these are let go.</param>
    /// <param name="conjuncts">The requirements.</param>
    /// <param name="choosable">The findings and conditions that are not met and of which some may be chosen: they are counted.</param>
    /// <param name="mustApply">Whether one of the requirements must apply and be met.</param>
    public WayGroup(Judgement judgement, Movables movables, UnknownFacts unknowns, ImmutableArray<Question> conjuncts, ImmutableArray<Question> choosable, bool mustApply)
    {
        _judgement = judgement;
        _movables = movables;
        _unknowns = unknowns;
        _mustApply = mustApply;
        Conjuncts = conjuncts;
        _diagram = Make(choosable) is { IsTooLarge: false } counting ? counting : null;
        _countsFindings = _diagram is not null;
        _diagram ??= Make([]) is { IsTooLarge: false } plain ? plain : null;
        (Ways, IsComplete) = Find();
    }

    /// <summary>The requirements.</summary>
    public ImmutableArray<Question> Conjuncts { get; }

    /// <summary>Those that are known not to hold.</summary>
    public IEnumerable<Question> Unmet => Conjuncts.Where(conjunct => _judgement.Of(conjunct) == Outcomes.NotMet);

    /// <summary>The ways, those that make the fewest findings met first, then those of the fewest moves, those that the law prefers, and those that begin earliest in the set.</summary>
    public ImmutableArray<MoveSet> Ways { get; }

    /// <summary>Whether these are all.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether the first is known to be the smallest of all, be it that not all are told.</summary>
    public bool IsFirstSmallest => !Ways.IsEmpty && _countsFindings && (IsComplete || AreConfirmed);

    /// <summary>Why there is no way; null where there is one.</summary>
    public WayObstacle? Obstacle => !Ways.IsEmpty ? null : IsComplete ? WayObstacle.NoChangeIsEnough : WayObstacle.TooMuchWork;

    private bool AreConfirmed { get; set; } = true;

    /// <summary>The way that surely costs no more than any other; null where none does, or none is known to.</summary>
    public MoveSet? Cheapest(StepCosts costs)
    {
        if (IsComplete)
        {
            var open = Ways.ToDictionary(way => way, OpenAfter);
            return Ways.FirstOrDefault(way => Ways.All(other => way == other || (open[way].IsSubsetOf(open[other]) && costs.IsNoMore(way, other))));
        }

        // Not all are told, but where nothing is open and every move has an exact cost, the lightest in a diagram is the cheapest.
        return _diagram is { } diagram && AreConfirmed && HasNothingOpen && diagram.Moves.All(move => ExactCost.Of(move, costs) is { IsExact: true })
            ? diagram.Lightest(1, move => ExactCost.Of(move, costs).Lower).FirstOrDefault(IsConfirmed)
            : null;
    }

    private bool HasNothingOpen => Conjuncts.SelectMany(conjunct => new Meaning<ImmutableSortedSet<int>>(
        new MentionedUnknowns(_unknowns, _movables.Circumstances.Facts), _movables.Circumstances, conjunct.Set, []).Of(conjunct)).All(unknown => _movables.Find(_unknowns[unknown]) is { Fact.IsExact: true });

    private WayDiagram Make(ImmutableArray<Question> counted)
    {
        var circumstances = _movables.Circumstances;
        var diagrams = new DecisionDiagrams();
        var algebra = new DiagramAlgebra(diagrams, _unknowns, circumstances.Facts);
        var known = new Dictionary<Question, int>();
        int Of(Question question) => new Meaning<int>(algebra, circumstances, question.Set, known).Of(question);

        Func<int, int, int> count = static (outcome, sum) => outcome == OutcomeTable.NotMet ? sum : sum + 1;
        var findings = counted.Reverse().Aggregate(diagrams.Leaf(0), (sum, question) => diagrams.Combine(Of(question), sum, count));
        var mustApply = _mustApply;
        var enough = diagrams.Combine(
            algebra.All([.. Conjuncts.Select(Of)]),
            findings,
            (outcome, sum) => outcome == OutcomeTable.Met || (outcome == OutcomeTable.NotApplicable && !mustApply) ? sum + 1 : 0);
        return new WayDiagram(diagrams, enough, _unknowns, _movables);
    }

    private (ImmutableArray<MoveSet> Ways, bool IsComplete) Find()
    {
        if (_diagram is not { } diagram)
        {
            return ([], false);
        }

        var all = diagram.Least();
        var found = all ?? [.. diagram.Lightest(WayDiagram.Limit, _ => BigInteger.Zero).Where(way => !diagram.HasLesser(way))];
        ImmutableArray<MoveSet> confirmed = [.. found.Where(IsConfirmed)];
        AreConfirmed = confirmed.Length == found.Count;
        return (InOrder(confirmed), all is not null && AreConfirmed);
    }

    // By the judge, on the facts as they are then: the diagram may have taken a place for a value that only some of its values have.
    private bool IsConfirmed(MoveSet way)
    {
        var after = JudgementAfter(way);
        return Conjuncts.Select(after.Of).All(outcomes => outcomes.CanBeMet || outcomes.CanBeNotApplicable);
    }

    private ImmutableArray<MoveSet> InOrder(ImmutableArray<MoveSet> ways)
    {
        ImmutableArray<Question> preferred = [.. Conjuncts.SelectMany(Preferred).Where(question => _judgement.Of(question) == Outcomes.NotMet)];
        return
        [
            .. ways.OrderBy(way => way.Findings).ThenBy(way => way.Moves.Length)
                .ThenByDescending(way => JudgementAfter(way) is var after && preferred.All(question => after.Of(question) != Outcomes.NotMet))
                .ThenBy(way => way, Comparer<MoveSet>.Create(ByPlace)),
        ];
    }

    private int ByPlace(MoveSet one, MoveSet other) => one.Moves.Zip(other.Moves)
        .Select(pair => (_unknowns.IndexOf(pair.First.Measure), pair.First.Rank).CompareTo((_unknowns.IndexOf(pair.Second.Measure), pair.Second.Rank)))
        .FirstOrDefault(order => order != 0);

    private Judgement JudgementAfter(MoveSet way) => new(_judgement.Circumstances.With(_judgement.Circumstances.Facts.With(way.Moves.Select(move => move.After))));

    // What the facts stand for on which the requirements hang then.
    private HashSet<object> OpenAfter(MoveSet way)
    {
        var after = JudgementAfter(way);
        return
        [
            .. Conjuncts.SelectMany(conjunct => after.Missing(conjunct)).Select(missing => missing.Match<object>(
                measurement => measurement.Measure, threshold => threshold.Threshold, requirement => requirement.Requirement, area => area.Classification, title => title.Standard)),
        ];
    }

    private IEnumerable<Question> Preferred(Question conjunct) =>
        conjunct.Requirement!.SelfAndParts().OfType<AnyOf>().Select(any => any.Preferred).OfType<Requirement>().Select(part => Question.Of(conjunct.Set, part));
}
