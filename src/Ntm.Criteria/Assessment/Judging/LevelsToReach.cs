using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What must be reached in the assessed year, for those of the possible classes in which that is the same.</summary>
/// <param name="Areas">The classes.</param>
/// <param name="Levels">The levels in each of them.</param>
/// <param name="Displaced">What they displace in some of them.</param>
internal sealed record LevelsToReach(ImmutableArray<AreaClass> Areas, ThresholdLevels Levels, ImmutableArray<ThresholdCell> Displaced)
{
    public static ImmutableArray<LevelsToReach> Of(Threshold threshold, ImmutableArray<AreaClass> classes, int year) =>
    [
        .. classes.Select(area => (Area: area, Levels: threshold.For(area, year)))
            .GroupBy(one => (one.Levels.General, one.Levels.Provincial))
            .Select(alike => new LevelsToReach(
                [.. alike.Select(one => one.Area)], alike.First().Levels, [.. alike.SelectMany(one => one.Levels.Displaced).Distinct()])),
    ];
}
