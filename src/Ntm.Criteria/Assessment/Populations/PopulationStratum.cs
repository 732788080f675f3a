using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Rows of a group for which one program answers: they belong to the same area classes, as far as that is known.</summary>
internal sealed class PopulationStratum
{
    /// <summary>The rows, a bit for each place of the group.</summary>
    public required ImmutableArray<ulong> Rows { get; init; }

    /// <summary>What is asked, and where the answers go.</summary>
    public required ImmutableArray<(int Place, Question Question)> Questions { get; init; }

    /// <summary>The program; null where the rows are looked at one by one, or no verdict is possible.</summary>
    public ColumnProgram? Program { get; init; }

    /// <summary>Whether no verdict is possible, for a reason that lies outside the set.</summary>
    public bool HasObstacle { get; init; }
}
