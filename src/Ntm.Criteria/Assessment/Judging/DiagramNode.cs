using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A node of a decision diagram: an unknown with a branch for each of its values, or a leaf with the answer.</summary>
internal readonly struct DiagramNode(int unknown, ImmutableArray<int> branches, AnswerSet answers) : IEquatable<DiagramNode>
{
    private const int AfterEveryUnknown = int.MaxValue;

    /// <summary>The unknown that the node asks for; a leaf comes after every one.</summary>
    public int Unknown { get; } = unknown;

    /// <summary>The diagrams for the values of the unknown; of a leaf, the answer.</summary>
    public ImmutableArray<int> Branches { get; } = branches;

    /// <summary>The answers that the node can come to.</summary>
    public AnswerSet Answers { get; } = answers;

    public bool IsLeaf => Unknown == AfterEveryUnknown;

    public int Answer => Branches[0];

    public static DiagramNode Leaf(int answer) => new(AfterEveryUnknown, [answer], AnswerSet.Of(answer));

    public bool Equals(DiagramNode other) => Unknown == other.Unknown && Branches.AsSpan().SequenceEqual(other.Branches.AsSpan());

    public override bool Equals(object? obj) => obj is DiagramNode other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Unknown);
        foreach (var branch in Branches)
        {
            hash.Add(branch);
        }

        return hash.ToHashCode();
    }
}
