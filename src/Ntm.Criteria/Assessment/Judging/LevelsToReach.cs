using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What must be reached in the assessed year, for those of the possible classes in which that is the same.</summary>
/// <param name="Areas">The classes.</param>
/// <param name="Levels">The levels in each of them.</param>
internal sealed record LevelsToReach(ImmutableArray<AreaClass> Areas, ThresholdLevels Levels)
{
    public static ImmutableArray<LevelsToReach> Of(Threshold threshold, ImmutableArray<AreaClass> classes, int year) =>
    [
        .. classes.GroupBy(area => (threshold.GeneralFor(area, year), threshold.ProvincialFor(area, year)))
            .Select(alike => new LevelsToReach([.. alike], threshold.For(alike.First(), year))),
    ];
}
