using System.Collections.Immutable;
using System.Numerics;

namespace Ntm.Criteria;

/// <summary>
/// A decision diagram over moves: each node asks for a measure and has a branch for leaving it as it is and one for each of its moves; a leaf says that it is
/// not enough (0), or that it is and how many findings it makes met (one more than them).
/// </summary>
/// <remarks>Made of a diagram over facts: of facts that cannot be moved, whichever completion is best counts, and places of one move are one branch.</remarks>
internal sealed class WayDiagram
{
    /// <summary>How many ways are told.</summary>
    public const int Limit = 256;

    private const int Comparisons = 4_000_000;

    private static readonly Func<int, int, int> Fewest = static (left, right) => left == 0 ? right : right == 0 ? left : Math.Min(left, right);

    private readonly UnknownFacts _unknowns;
    private readonly Movables _movables;
    private readonly DecisionDiagrams _diagrams = new();
    private readonly Dictionary<int, ImmutableArray<(Move? Move, ImmutableArray<int> Branches)>> _options = [];
    private readonly ImmutableArray<int> _parts;
    private readonly int _whole;
    private int _comparisonsLeft = Comparisons;

    public WayDiagram(DecisionDiagrams facts, int diagram, UnknownFacts unknowns, Movables movables)
    {
        _unknowns = unknowns;
        _movables = movables;
        _whole = diagram == DecisionDiagrams.TooLarge ? diagram : Project(facts, diagram);
        _parts = IsTooLarge ? [] : [.. _diagrams.PartsFirst(_whole)];
    }

    public bool IsTooLarge => _whole == DecisionDiagrams.TooLarge;

    /// <summary>The moves of which some are made or not.</summary>
    public IEnumerable<Move> Moves => _diagrams.Unknowns(_whole).SelectMany(unknown => _options[unknown]).Select(option => option.Move).OfType<Move>();

    /// <summary>All sets of moves that are enough and of which no part is, nor a lesser move of the same measure; null where they are more than can be told.</summary>
    public IReadOnlyList<MoveSet>? Least()
    {
        Dictionary<int, List<MoveSet>> known = [];
        foreach (var part in _parts)
        {
            var node = _diagrams[part];
            var least = !node.IsLeaf ? Least(node, known) : node.Answer == 0 ? [] : [new MoveSet([], node.Answer - 1)];
            if (least is null)
            {
                return null;
            }

            known.Add(part, least);
        }

        return known[_whole];
    }

    /// <summary>The lightest sets of moves that are enough, the lightest first, as many as are asked for; what is more than enough is among them.</summary>
    /// <remarks>Those of a node are made of those of its branches, so nothing that is lighter is passed over.</remarks>
    public IEnumerable<MoveSet> Lightest(int count, Func<Move, BigInteger> cost)
    {
        Dictionary<int, List<(Weight Weight, MoveSet Moves)>> known = [];
        foreach (var part in _parts)
        {
            var node = _diagrams[part];
            known.Add(part, node.IsLeaf
                ? node.Answer == 0 ? [] : [(new Weight(0, node.Answer - 1, 0, 0), new MoveSet([], node.Answer - 1))]
                : [.. Options(node).SelectMany(option => known[option.Branch].Select(other => (Weight: other.Weight + WeightOf(option.Move), other.Moves.After(option.Move)))).OrderBy(one => one.Weight).Take(count)]);
        }

        return known[_whole].Select(one => one.Moves);

        Weight WeightOf(Move? move) => move is null ? default : new Weight(cost(move), 0, 1, move.Rank);
    }

    /// <summary>Whether less is enough.</summary>
    public bool HasLesser(MoveSet moves)
    {
        // Of how many measures at least all of the move is needed, with no more than that of any; a measure that is not asked for may be left as it is.
        const int NotEnough = int.MaxValue;
        var limits = moves.Moves.ToDictionary(move => move.Measure);
        Dictionary<int, int> needed = [];
        foreach (var part in _parts)
        {
            var node = _diagrams[part];
            needed.Add(part, node.IsLeaf
                ? node.Answer == 0 ? NotEnough : 0
                : Options(node).Min(option => option.Move is null ? needed[option.Branch]
                    : !limits.TryGetValue(option.Move.Measure, out var limit) || !option.Move.IsNoMoreThan(limit) || needed[option.Branch] == NotEnough ? NotEnough
                    : needed[option.Branch] + (option.Move == limit ? 1 : 0)));
        }

        return needed[_whole] < limits.Count;
    }

    // Of facts that cannot be moved, whichever value is best; of the others as they are, or each move.
    private int Project(DecisionDiagrams facts, int diagram)
    {
        Dictionary<int, int> projected = [];
        foreach (var part in facts.PartsFirst(diagram))
        {
            var node = facts[part];
            projected.Add(part, node.IsLeaf ? _diagrams.Leaf(node.Answer)
                : OptionsOf(node.Unknown) is { IsEmpty: false } options ? _diagrams.Ask(node.Unknown, [.. options.Select(option => Best(option.Branches.Select(branch => projected[node.Branches[branch]])))])
                : Best(node.Branches.Select(branch => projected[branch])));
        }

        return projected[diagram];
    }

    // Enough where any is; of several the fewest findings.
    private int Best(IEnumerable<int> diagrams) => diagrams.Distinct().Aggregate(_diagrams.Leaf(0), (best, diagram) => _diagrams.Combine(best, diagram, Fewest));

    private IEnumerable<(Move? Move, int Branch)> Options(DiagramNode node) => _options[node.Unknown].Zip(node.Branches, (option, branch) => (option.Move, branch));

    // As it is, then each move, with the branches of a diagram over facts that they lead to; none where the fact is not one that can be moved.
    private ImmutableArray<(Move? Move, ImmutableArray<int> Branches)> OptionsOf(int unknown)
    {
        if (!_options.TryGetValue(unknown, out var options))
        {
            options = _movables.Find(_unknowns[unknown]) is { } movable ? [.. OptionsOf(movable.Fact, movable.Moves)] : [];
            _options.Add(unknown, options);
        }

        return options;
    }

    // Of two moves to one place, the lesser is enough.
    private IEnumerable<(Move? Move, ImmutableArray<int> Branches)> OptionsOf(Fact fact, ImmutableArray<Move> moves)
    {
        var branches = _unknowns.PlacesOf(_movables.Circumstances.Facts.Of(fact.Measure)).Select((place, branch) => (place, branch)).ToDictionary(one => one.place, one => one.branch);
        ImmutableArray<int> BranchesOf(Fact known) => [.. _unknowns.PlacesMeeting(known).Where(branches.ContainsKey).Select(place => branches[place])];

        yield return (null, BranchesOf(fact));
        HashSet<(GapDirection, int)> taken = [];
        foreach (var move in moves)
        {
            var reached = BranchesOf(move.After);
            var before = taken.Count;
            taken.UnionWith(reached.Select(branch => (move.Direction, branch)));
            if (taken.Count > before)
            {
                yield return (move, reached);
            }
        }
    }

    // What is enough with a move is told only where no lesser move, or none, is enough with the same others or with less of them.
    private List<MoveSet>? Least(DiagramNode node, Dictionary<int, List<MoveSet>> known)
    {
        List<MoveSet> found = [];
        List<(Move? Move, List<MoveSet> Others)> lesser = [];
        foreach (var (move, branch) in Options(node))
        {
            var others = known[branch];
            found.AddRange(others.Where(other => !lesser.Where(one => one.Move is null || one.Move.IsNoMoreThan(move!)).SelectMany(one => one.Others).Any(one => IsNoMoreThan(one, other)))
                .Select(other => other.After(move)));
            if (found.Count > Limit || _comparisonsLeft < 0)
            {
                return null;
            }

            lesser.Add((move, others));
        }

        return found;
    }

    private bool IsNoMoreThan(MoveSet one, MoveSet other)
    {
        _comparisonsLeft--;
        return one.IsNoMoreThan(other);
    }
}
