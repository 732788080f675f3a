using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What a threshold comes to in an area class and a year: the levels that must be reached (các mức phải đạt).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class ThresholdLevels
{
    internal ThresholdLevels(ThresholdCell general, ThresholdCell? provincial, ImmutableArray<ThresholdCell> displaced)
    {
        General = general;
        Provincial = provincial;
        Displaced = displaced;
        All = provincial is null ? [general] : [general, provincial];
    }

    /// <summary>The level of the set or, where the set leaves it open, the one that was supplied.</summary>
    public ThresholdCell General { get; }

    /// <summary>The level that the province sets beside it, which must be reached as well; null where it sets none.</summary>
    public ThresholdCell? Provincial { get; }

    /// <summary>All that must be reached: the general level and, where there is one, the provincial one.</summary>
    public ImmutableArray<ThresholdCell> All { get; }

    /// <summary>
    /// What would hold in their place without the provisions that they are of, the next first: of the general level, down to what the set itself
    /// says; then of the provincial one. Empty where nothing was displaced.
    /// </summary>
    public ImmutableArray<ThresholdCell> Displaced { get; }

    /// <summary>The levels, culture-free: <c>80</c>, or <c>80 and 85</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(" and ", All);
}
