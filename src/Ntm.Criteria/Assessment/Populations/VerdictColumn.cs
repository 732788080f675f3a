using System.Collections;

namespace Ntm.Criteria;

/// <summary>The verdicts on one set, criterion or indicator over a population (kết quả của một chỉ tiêu trên nhiều xã).</summary>
/// <remarks>A list with an item for each row, in the order of the rows. Compared by reference. Safe for concurrent use until the verdicts are disposed of.</remarks>
public sealed class VerdictColumn : IReadOnlyList<Verdict?>
{
    private readonly PopulationVerdicts _verdicts;
    private readonly int _question;

    internal VerdictColumn(PopulationVerdicts verdicts, int question, string? key)
    {
        _verdicts = verdicts;
        _question = question;
        Key = key;
    }

    /// <summary>The key of the criterion or the indicator; null for the set.</summary>
    public string? Key { get; }

    /// <summary>How many rows have which verdict. Those whose law does not have the criterion or indicator are not counted.</summary>
    /// <exception cref="ObjectDisposedException">The verdicts were disposed of.</exception>
    public VerdictCounts Counts => _verdicts.CountsOf(_question);

    /// <summary>How many rows there are.</summary>
    public int Count => _verdicts.Population.Rows.Length;

    /// <summary>The verdict on a row; null where its law has no such criterion or indicator, or no verdict is possible on the unit at all, whose set is then undetermined.</summary>
    /// <param name="index">The place of the row among the rows of the population.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ObjectDisposedException">The verdicts were disposed of.</exception>
    public Verdict? this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _verdicts.CodeOf(_question, index) is var code && code == 0 ? null : Verdict.All[code - 1];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Verdict?> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The key and the counts, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Key is null ? $"{Counts}" : $"{Key}: {Counts}";
}
