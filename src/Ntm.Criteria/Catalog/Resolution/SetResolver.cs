using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Finds the set in force and the sets that it requires, in their forms on the same date in the same province.</summary>
/// <remarks>A set is found where its instrument is known; one that it requires was signed no later.</remarks>
internal sealed class SetResolver(ImmutableArray<SetTimeline> timelines, Func<LegalInstrument, bool> isKnown)
{
    private readonly FrozenDictionary<string, SetTimeline> _byKey =
        timelines.ToFrozenDictionary(timeline => timeline.Enacted.Key, StringComparer.Ordinal);

    private readonly DateSegments _nationalSegments = new(timelines.SelectMany(timeline => timeline.NationalChanges));

    private readonly ConcurrentDictionary<UnitCode, DateSegments> _segments = new();

    private readonly ConcurrentDictionary<(string SetKey, ProvinceSpan? Province, int Segment), ResolvedSet> _resolved = new();

    /// <summary>
    /// The set in force that answers a question in a province, with its forms; null where there is none. Of several of one province, which is possible
    /// only where they name it on different dates, the one that starts later; where it is not known whether that one means the province, the answer is open.
    /// </summary>
    public FoundSet? Find(LawQuestion question, AdministrativeUnit province) => timelines
        .Where(timeline => isKnown(timeline.Enacted.Instrument) && timeline.Enacted.IsFor(question))
        .Select(timeline => (Timeline: timeline, Means: timeline.Enacted.Territory.Means(province)))
        .Where(found => found.Means != false)
        .OrderByDescending(found => found.Timeline.Enacted.InForce.Start)
        .Select(found => new FoundSet(found.Timeline, IsPlaced: found.Means == true))
        .FirstOrDefault();

    /// <summary>The set that would answer a question in a province, had it not been repealed; null where there is none. Of several the one that starts later.</summary>
    public CriteriaSet? FindRepealed(LawQuestion question, AdministrativeUnit province) => timelines
        .Where(timeline => isKnown(timeline.Enacted.Instrument) && timeline.Enacted.RepealedBy is not null && timeline.Enacted.InForce.End < question.On
            && timeline.Sources.Enacted.IsFor(question) && timeline.Enacted.Territory.Means(province) == true)
        .Select(timeline => timeline.Enacted)
        .MaxBy(set => set.InForce.Start);

    public ResolvedSet Resolve(SetTimeline timeline, LocalDate on, AdministrativeUnit province)
    {
        var isLocal = timelines.Any(other => other.HasProvisionsOf(province.Code));
        var segments = isLocal
            ? _segments.GetOrAdd(province.Code, code => new DateSegments(timelines.SelectMany(other => other.ChangesIn(code))))
            : _nationalSegments;
        return _resolved.GetOrAdd((timeline.Enacted.Key, isLocal ? ProvinceSpan.Of(province) : null, segments.Of(on)), _ => Make(timeline, on, province));
    }

    private ResolvedSet Make(SetTimeline timeline, LocalDate on, AdministrativeUnit province) =>
        ResolvedSet.Of(timeline.FormOn(on, province), key => _byKey[key].FormOn(on, province), key => _byKey[key].UnplacedOn(on, province));
}
