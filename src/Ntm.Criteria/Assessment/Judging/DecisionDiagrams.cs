using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>
/// Ordered decision diagrams over unknowns: each node asks for one unknown and has a branch for each value it may take; leaves
/// are numbers. Equal diagrams are one node, so a diagram asks for an unknown exactly if its value can change the answer.
/// </summary>
internal sealed class DecisionDiagrams
{
    private const int LeafLevel = int.MaxValue;

    private readonly List<(int Unknown, ImmutableArray<int> Branches)> _nodes = [];
    private readonly Dictionary<NodeKey, int> _known = [];
    private readonly Dictionary<(Func<int, int, int> Table, int Left, int Right), int> _combined = [];

    /// <summary>The diagram that answers a number whatever the unknowns are.</summary>
    public int Leaf(int answer) => Intern(LeafLevel, [answer]);

    /// <summary>The diagram that asks for an unknown; the branches ask only for later ones.</summary>
    public int Ask(int unknown, ImmutableArray<int> branches)
    {
        var first = branches[0];
        return branches.All(branch => branch == first) ? first : Intern(unknown, branches);
    }

    /// <summary>The diagram that answers from the answers of two others.</summary>
    public int Combine(int left, int right, Func<int, int, int> table)
    {
        if (_combined.TryGetValue((table, left, right), out var known))
        {
            return known;
        }

        var level = Math.Min(_nodes[left].Unknown, _nodes[right].Unknown);
        int combined;
        if (level == LeafLevel)
        {
            combined = Leaf(table(Answer(left), Answer(right)));
        }
        else
        {
            var width = _nodes[_nodes[left].Unknown == level ? left : right].Branches.Length;
            combined = Ask(level, [.. Enumerable.Range(0, width).Select(i => Combine(Branch(left, level, i), Branch(right, level, i), table))]);
        }

        _combined.Add((table, left, right), combined);
        return combined;
    }

    /// <summary>The diagram that answers from the answer of another.</summary>
    public int Map(int diagram, Func<int, int> table) => Map(diagram, table, []);

    /// <summary>The answers that some completion of the unknowns leads to.</summary>
    public ImmutableHashSet<int> Answers(int diagram) =>
        [.. Reachable(diagram).Where(node => _nodes[node].Unknown == LeafLevel).Select(Answer)];

    /// <summary>The unknowns whose values can change the answer, in order.</summary>
    public ImmutableSortedSet<int> Unknowns(int diagram) =>
        [.. Reachable(diagram).Select(node => _nodes[node].Unknown).Where(unknown => unknown != LeafLevel)];

    private int Map(int diagram, Func<int, int> table, Dictionary<int, int> mapped)
    {
        if (!mapped.TryGetValue(diagram, out var result))
        {
            var (unknown, branches) = _nodes[diagram];
            result = unknown == LeafLevel
                ? Leaf(table(Answer(diagram)))
                : Ask(unknown, [.. branches.Select(branch => Map(branch, table, mapped))]);
            mapped.Add(diagram, result);
        }

        return result;
    }

    private HashSet<int> Reachable(int diagram)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([diagram]);
        while (open.TryPop(out var node))
        {
            if (seen.Add(node) && _nodes[node].Unknown != LeafLevel)
            {
                foreach (var branch in _nodes[node].Branches)
                {
                    open.Push(branch);
                }
            }
        }

        return seen;
    }

    private int Answer(int leaf) => _nodes[leaf].Branches[0];

    private int Branch(int node, int level, int index) => _nodes[node].Unknown == level ? _nodes[node].Branches[index] : node;

    private int Intern(int unknown, ImmutableArray<int> branches)
    {
        var key = new NodeKey(unknown, branches);
        if (!_known.TryGetValue(key, out var node))
        {
            node = _nodes.Count;
            _nodes.Add((unknown, branches));
            _known.Add(key, node);
        }

        return node;
    }

    private readonly struct NodeKey(int unknown, ImmutableArray<int> branches) : IEquatable<NodeKey>
    {
        private readonly int _unknown = unknown;
        private readonly ImmutableArray<int> _branches = branches;

        public bool Equals(NodeKey other) => _unknown == other._unknown && _branches.AsSpan().SequenceEqual(other._branches.AsSpan());

        public override bool Equals(object? obj) => obj is NodeKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(_unknown);
            foreach (var branch in _branches)
            {
                hash.Add(branch);
            }

            return hash.ToHashCode();
        }
    }
}
