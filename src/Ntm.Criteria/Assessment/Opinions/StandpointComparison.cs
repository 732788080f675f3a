using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Two voices held against each other on one assessment (so sánh kết quả của hai bên): where they differ, where they agree, and where only one spoke.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class StandpointComparison
{
    internal StandpointComparison(Standpoint first, Standpoint second)
    {
        First = first;
        Second = second;
        Pairs = [.. first.Positions.Zip(second.Positions, (one, other) => new PositionPair(one, other))];
        Differences = [.. Pairs.Where(pair => pair.Relation.IsDifference)];
    }

    /// <summary>What the first says.</summary>
    public Standpoint First { get; }

    /// <summary>What the second says.</summary>
    public Standpoint Second { get; }

    /// <summary>Every subject, in the order of the set: the set, then each criterion with its indicators.</summary>
    public ImmutableArray<PositionPair> Pairs { get; }

    /// <summary>The subjects on which the two differ, in the order of the set.</summary>
    public ImmutableArray<PositionPair> Differences { get; }

    /// <summary>Whether something of what is compared is an example (minh họa).</summary>
    public bool IsIllustrative => Pairs.Any(pair => pair.First.IsIllustrative || pair.Second.IsIllustrative);

    /// <summary>The subjects of one relation, in the order of the set: their number is how many agree, are open, and so on.</summary>
    /// <param name="relation">The relation.</param>
    /// <returns>The pairs; those of all relations together are <see cref="Pairs"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relation"/> is null.</exception>
    public ImmutableArray<PositionPair> Of(PositionRelation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return [.. Pairs.Where(pair => pair.Relation == relation)];
    }

    /// <summary>Explains it: how many agree, differ and are open, then every subject that differs or is open with what stands behind both.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Some lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new OpinionWriter(language).Write(this).ToString();
    }

    /// <summary>The unit, both voices and how many differences there are.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{First.Assessment.Unit.Code} {First.Voice}, {Second.Voice}: {PlainNumber.Format(Differences.Length)} differences";
}
