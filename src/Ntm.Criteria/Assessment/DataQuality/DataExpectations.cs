using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What the caller expects of data; what is otherwise is noted (kỳ vọng về chất lượng số liệu). No law says any of it: the defaults are choices of the library.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class DataExpectations
{
    /// <summary>What is expected unless the caller says otherwise.</summary>
    public static DataExpectations Default { get; } = new();

    /// <summary>After how many months by the assessed day an observation is stale; 24 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 1200.</exception>
    public int StaleAfterMonths
    {
        get;
        init => field = value is >= 1 and <= 1200 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a number of months from 1 to 1200.");
    } = 24;

    /// <summary>From which multiple on a number, or the whole of a share, is far from the one observed before; 10 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">1 or less.</exception>
    public decimal LargestChange
    {
        get;
        init => field = value > 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a multiple of more than 1.");
    } = 10;

    /// <summary>What is plausible of measures, by key, both ends included: numbers in the unit of the measure, or percentages of a share. Nothing unless given: the library knows no such facts.</summary>
    /// <exception cref="ArgumentNullException">Null is given.</exception>
    public ImmutableDictionary<string, NumberInterval> Plausible
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = ImmutableDictionary<string, NumberInterval>.Empty;
}
