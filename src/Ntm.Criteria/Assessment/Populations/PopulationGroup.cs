using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Rows of one province, date and assessed year, which one law is for.</summary>
/// <param name="start">The place of the first.</param>
/// <param name="rows">The rows, in the order of their places.</param>
internal sealed class PopulationGroup(int start, ImmutableArray<int> rows)
{
    public int Start => start;

    /// <summary>The place after the last, rounded up to a whole word.</summary>
    public int End => start + ((rows.Length + BitWords.Rows - 1) / BitWords.Rows * BitWords.Rows);

    public ImmutableArray<int> Rows => rows;

    public int FirstWord => start / BitWords.Rows;

    public int Words => (End - start) / BitWords.Rows;
}
