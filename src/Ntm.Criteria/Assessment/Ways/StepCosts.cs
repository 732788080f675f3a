using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What a step costs for each unit of a measure (đơn giá), as the caller says: any currency, or any other effort that adds up.</summary>
/// <remarks>A measure of which nothing is said has a cost that is not known, and never none. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class StepCosts
{
    private readonly ImmutableDictionary<string, decimal> _perUnit;

    private StepCosts(ImmutableDictionary<string, decimal> perUnit) => _perUnit = perUnit;

    /// <summary>Nothing is said.</summary>
    public static StepCosts None { get; } = new(ImmutableDictionary.Create<string, decimal>(StringComparer.Ordinal));

    /// <summary>These costs and that of one more measure.</summary>
    /// <param name="measure">The key of the measure.</param>
    /// <param name="perUnit">The cost of each unit that a gap of it is told in, such as a household or a kilometre; of a grade, of each grade; of a yes/no, of the yes. A percentage point has no cost: count the share.</param>
    /// <returns>New costs; these are unchanged. What was said of the measure before gives way.</returns>
    /// <exception cref="ArgumentException"><paramref name="measure"/> is null or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perUnit"/> is negative.</exception>
    public StepCosts With(string measure, decimal perUnit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measure);
        ArgumentOutOfRangeException.ThrowIfNegative(perUnit);
        return new(_perUnit.SetItem(measure, perUnit));
    }

    /// <summary>The cost of each unit of a measure, or null.</summary>
    /// <param name="measure">The key of the measure.</param>
    /// <returns>The cost, or null where nothing is said of it.</returns>
    public decimal? Find(string? measure) => measure is not null && _perUnit.TryGetValue(measure, out var perUnit) ? perUnit : null;

    /// <summary>The keys of the measures of which something is said, in ordinal order.</summary>
    internal ImmutableArray<string> Keys => [.. _perUnit.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The cost of moves together.</summary>
    internal ExactCost Of(IEnumerable<Move> moves) => moves.Aggregate(ExactCost.Zero, (sum, move) => sum + ExactCost.Of(move, this));

    /// <summary>Whether some moves surely cost no more than others. What both have costs what it may, and so does what goes no further in the one.</summary>
    internal bool IsNoMore(MoveSet one, MoveSet other)
    {
        var settled = one.Moves.Where(move => other.Moves.Any(theirs => move == theirs || (move.IsNoMoreThan(theirs) && !(IsExact(move) && IsExact(theirs)))))
            .Select(move => move.Measure).ToHashSet();
        return Of(one.Moves.Where(move => !settled.Contains(move.Measure))).Upper <= Of(other.Moves.Where(move => !settled.Contains(move.Measure))).Lower;
    }

    private bool IsExact(Move move) => ExactCost.Of(move, this).IsExact;
}
