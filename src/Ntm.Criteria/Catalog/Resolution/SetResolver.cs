using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Finds the set in force and the sets that it requires, in their forms on the same date in the same province.</summary>
internal sealed class SetResolver(ImmutableArray<SetTimeline> timelines)
{
    private readonly FrozenDictionary<string, SetTimeline> _byKey =
        timelines.ToFrozenDictionary(timeline => timeline.Enacted.Key, StringComparer.Ordinal);

    private readonly DateSegments _segments = new(timelines.SelectMany(timeline => timeline.Changes));

    private readonly ConcurrentDictionary<(string SetKey, ProvinceSpan? Province, int Segment), ResolvedSet> _resolved = new();

    /// <summary>The set that is in force on a date and assesses a year, with its forms; null where there is none.</summary>
    public SetTimeline? Find(Standard standard, UnitTier tier, int assessedYear, LocalDate on) => timelines.FirstOrDefault(timeline => timeline.IsFor(standard, tier, assessedYear, on));

    public ResolvedSet? Resolve(Standard standard, UnitTier tier, int assessedYear, LocalDate on, AdministrativeUnit province)
    {
        if (Find(standard, tier, assessedYear, on) is not { } timeline)
        {
            return null;
        }

        var isLocal = timelines.Any(other => other.HasProvisionsOf(province.Code));
        return _resolved.GetOrAdd((timeline.Enacted.Key, isLocal ? ProvinceSpan.Of(province) : null, _segments.Of(on)), _ => Resolve(timeline, on, province));
    }

    private ResolvedSet Resolve(SetTimeline timeline, LocalDate on, AdministrativeUnit province) =>
        ResolvedSet.Of(timeline.FormOn(on, province), key => _byKey[key].FormOn(on, province), key => _byKey[key].UnplacedOn(on, province));
}
