using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>
/// Ordered decision diagrams over unknowns: each node asks for one unknown and has a branch for each value it may take; leaves
/// are numbers. Equal diagrams are one node, so a diagram asks for an unknown exactly if its value can change the answer.
/// </summary>
/// <remarks>
/// The diagrams of entangled questions can grow exponentially, so the work is limited: a diagram that would take more is
/// <see cref="TooLarge"/>, and so is every diagram made of it.
/// </remarks>
internal sealed class DecisionDiagrams(int budget = DecisionDiagrams.Budget)
{
    /// <summary>How many branches may be looked at: some five times what the embedded sets take with nothing known.</summary>
    public const int Budget = 250_000;

    /// <summary>Stands for a diagram that was not made.</summary>
    public const int TooLarge = -1;

    private readonly List<DiagramNode> _nodes = [];
    private readonly Dictionary<DiagramNode, int> _known = [];
    private readonly Dictionary<(Func<int, int, int> Table, int Left, int Right), int> _combined = [];
    private readonly Stack<(int Left, int Right)> _open = [];
    private int _branchesLeft = budget;

    /// <summary>The node that a diagram begins with.</summary>
    public DiagramNode this[int diagram] => _nodes[diagram];

    /// <summary>The diagram that answers a number whatever the unknowns are.</summary>
    public int Leaf(int answer) => Intern(DiagramNode.Leaf(answer));

    /// <summary>The diagram that asks for an unknown and has a branch for each value it may take; the branches ask only for later ones.</summary>
    public int Ask(int unknown, ImmutableArray<int> branches)
    {
        _branchesLeft -= branches.Length;
        if (_branchesLeft < 0 || branches.Contains(TooLarge))
        {
            return TooLarge;
        }

        var answers = default(AnswerSet);
        var isConstant = true;
        foreach (var branch in branches)
        {
            answers = answers.With(_nodes[branch].Answers);
            isConstant &= branch == branches[0];
        }

        return isConstant ? branches[0] : Intern(new DiagramNode(unknown, branches, answers));
    }

    /// <summary>The diagram that asks for an unknown and goes on, for each value that it may take, as is said for it.</summary>
    public int Ask(int unknown, ImmutableArray<int> values, Func<int, int> branch)
    {
        var branches = ImmutableArray.CreateBuilder<int>(values.Length);
        foreach (var value in _branchesLeft < values.Length ? [] : values)
        {
            branches.Add(branch(value));
            if (branches[^1] == TooLarge)
            {
                break;
            }
        }

        return branches.Count == values.Length ? Ask(unknown, branches.MoveToImmutable()) : TooLarge;
    }

    /// <summary>The diagram that answers from the answers of two others.</summary>
    public int Combine(int left, int right, Func<int, int, int> table)
    {
        if (left == TooLarge || right == TooLarge)
        {
            return TooLarge;
        }

        // By a stack of pairs, since diagrams may be as deep as there are unknowns. A pair waits below those that it hangs on.
        _open.Clear();
        _open.Push((left, right));
        while (_open.TryPop(out var pair))
        {
            if (_branchesLeft < 0)
            {
                return TooLarge;
            }

            if (!_combined.ContainsKey((table, pair.Left, pair.Right))
                && (AtOnce(pair.Left, pair.Right, table) ?? BranchByBranch(pair.Left, pair.Right, table)) is { } combined)
            {
                _combined.Add((table, pair.Left, pair.Right), combined);
            }
        }

        return _combined[(table, left, right)];
    }

    /// <summary>The diagram that answers from the answer of another.</summary>
    public int Map(int diagram, Func<int, int> table) => Combine(diagram, Leaf(0), (answer, _) => table(answer));

    /// <summary>The answers that some completion of the unknowns leads to.</summary>
    public ImmutableHashSet<int> Answers(int diagram) =>
        [.. Reachable(diagram).Select(node => _nodes[node]).Where(node => node.IsLeaf).Select(node => node.Answer)];

    /// <summary>The unknowns whose values can change the answer, in order.</summary>
    public ImmutableSortedSet<int> Unknowns(int diagram) =>
        [.. Reachable(diagram).Select(node => _nodes[node]).Where(node => !node.IsLeaf).Select(node => node.Unknown)];

    /// <summary>A diagram and all that it is made of, each after what it is made of.</summary>
    public IEnumerable<int> PartsFirst(int diagram) => Reachable(diagram).Order();

    // Where one of the two is a leaf and so decides, or changes nothing.
    private int? AtOnce(int left, int right, Func<int, int, int> table)
    {
        var (one, other) = (_nodes[left], _nodes[right]);
        if (one.IsLeaf && other.IsLeaf)
        {
            return Leaf(table(one.Answer, other.Answer));
        }

        return one.IsLeaf ? AtOnce(right, answer => table(one.Answer, answer))
            : other.IsLeaf ? AtOnce(left, answer => table(answer, other.Answer))
            : null;
    }

    private int? AtOnce(int diagram, Func<int, int> table)
    {
        var answers = _nodes[diagram].Answers;
        return answers.All(answer => table(answer) == answer) ? diagram
            : answers.First is { } first && answers.All(answer => table(answer) == table(first)) ? Leaf(table(first))
            : null;
    }

    // Null where a pair of branches must be combined first; then it and this pair wait for their turn.
    private int? BranchByBranch(int left, int right, Func<int, int, int> table)
    {
        var (one, other) = (_nodes[left], _nodes[right]);
        var unknown = Math.Min(one.Unknown, other.Unknown);
        var width = (one.Unknown == unknown ? one : other).Branches.Length;
        var branches = ImmutableArray.CreateBuilder<int>(width);
        _open.Push((left, right));
        for (var i = 0; i < width; i++)
        {
            var pair = (Left: one.Unknown == unknown ? one.Branches[i] : left, Right: other.Unknown == unknown ? other.Branches[i] : right);
            if (_combined.TryGetValue((table, pair.Left, pair.Right), out var branch))
            {
                branches.Add(branch);
            }
            else
            {
                _open.Push(pair);
            }
        }

        _branchesLeft -= width;
        if (branches.Count < width)
        {
            return null;
        }

        _open.Pop();
        return Ask(unknown, branches.MoveToImmutable());
    }

    private HashSet<int> Reachable(int diagram)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([diagram]);
        while (open.TryPop(out var node))
        {
            if (seen.Add(node) && !_nodes[node].IsLeaf)
            {
                foreach (var branch in _nodes[node].Branches)
                {
                    open.Push(branch);
                }
            }
        }

        return seen;
    }

    private int Intern(DiagramNode made)
    {
        if (!_known.TryGetValue(made, out var node))
        {
            node = _nodes.Count;
            _nodes.Add(made);
            _known.Add(made, node);
        }

        return node;
    }
}
