using System.Numerics;

namespace Ntm.Criteria;

/// <summary>By what sets of moves are ordered: what they cost, then how many findings they make met, then how many moves there are, then how far they go.</summary>
internal readonly record struct Weight(BigInteger Cost, int Findings, int Moves, int Ranks) : IComparable<Weight>
{
    public static Weight operator +(Weight left, Weight right) =>
        new(left.Cost + right.Cost, left.Findings + right.Findings, left.Moves + right.Moves, left.Ranks + right.Ranks);

    public int CompareTo(Weight other) => Cost.CompareTo(other.Cost) is not 0 and var byCost ? byCost
        : Findings.CompareTo(other.Findings) is not 0 and var byFindings ? byFindings
        : Moves.CompareTo(other.Moves) is not 0 and var byMoves ? byMoves
        : Ranks.CompareTo(other.Ranks);
}
