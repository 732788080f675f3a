namespace Ntm.Criteria;

/// <summary>One change of a fact: brought to a value that the evidence could tell of it, and how far that is from what it tells now.</summary>
/// <param name="Measure">The measure, or what stands for a title.</param>
/// <param name="Direction">Whether it rises or falls.</param>
/// <param name="Rank">Which of the moves of the measure in that direction it is, the least first, from 1.</param>
/// <param name="Gap">How far it is.</param>
/// <param name="After">What the evidence tells of the measure then.</param>
/// <param name="Supposed">The measurement that tells it; null of a title.</param>
/// <param name="SupposedTitle">The statement that tells it; null of a measure.</param>
internal sealed record Move(Measure Measure, GapDirection Direction, int Rank, Gap Gap, Fact After, Measurement? Supposed, TitleStatement? SupposedTitle)
{
    /// <summary>Whether this one goes as far as another, or not as far.</summary>
    public bool IsNoMoreThan(Move other) => Measure == other.Measure && Direction == other.Direction && Rank <= other.Rank;
}
