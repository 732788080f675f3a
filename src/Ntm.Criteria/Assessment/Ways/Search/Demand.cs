using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What a requirement that stands alone holds a measure against, and which way it wants the measure to go.</summary>
/// <param name="Question">The requirement.</param>
/// <param name="Measure">The measure, or what stands for a title.</param>
/// <param name="Direction">Whether more is better; null where it only asks how the measure is, and demands nothing of it.</param>
/// <param name="Bounds">The numbers that it is held against, as far as they are known; none of answers, grades and titles.</param>
internal sealed record Demand(Question Question, Measure Measure, GapDirection? Direction, ImmutableArray<decimal> Bounds);
