using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Moves of different measures that are made together, in the order in which the set meets the measures.</summary>
/// <param name="Moves">The moves.</param>
/// <param name="Findings">How many findings become met by them, of those that need not.</param>
internal sealed record MoveSet(ImmutableArray<Move> Moves, int Findings)
{
    /// <summary>Whether the other goes as far in everything.</summary>
    public bool IsNoMoreThan(MoveSet other)
    {
        var next = 0;
        foreach (var move in Moves)
        {
            while (next < other.Moves.Length && other.Moves[next].Measure != move.Measure)
            {
                next++;
            }

            if (next == other.Moves.Length || !move.IsNoMoreThan(other.Moves[next]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same and a move of a measure that comes before.</summary>
    public MoveSet After(Move? move) => move is null ? this : new([move, .. Moves], Findings);
}
