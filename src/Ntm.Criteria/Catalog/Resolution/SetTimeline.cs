using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The forms that a set has over time and in each province. Resolved once for each span of dates, then kept.</summary>
internal sealed class SetTimeline
{
    private readonly Dictionary<string, IndicatorTimeline> _indicators;
    private readonly CountryAdditions _everywhere;
    private readonly LocalAdditions _local;
    private readonly LocalZonings _zonings;
    private readonly ImmutableArray<LocalProvision> _provisions;
    private readonly HashSet<UnitCode> _provinces;
    private readonly ILookup<UnitCode?, LocalDate> _localChanges;
    private readonly DateSegments _nationalSegments;
    private readonly ConcurrentDictionary<UnitCode, DateSegments> _segments = new();
    private readonly ConcurrentDictionary<(ProvinceSpan? Province, int Segment), CriteriaSet> _forms = new();

    public SetTimeline(SetSources sources)
    {
        Sources = sources;
        var enacted = sources.Repeals.Left(sources.Enacted) ?? throw new InvalidOperationException($"The set '{sources.Enacted.Key}' was never in force.");
        _provisions = [.. sources.Repeals.Left(sources.Provisions)];
        var amendments = sources.Repeals.Left(sources.Amendments).ToLookup(amendment => amendment.IndicatorKey, StringComparer.Ordinal);
        var provisions = _provisions.OfType<IndicatorProvision>().ToLookup(provision => provision.IndicatorKey, StringComparer.Ordinal);
        _indicators = enacted.Indicators.DistinctBy(indicator => indicator.Key)
            .ToDictionary(indicator => indicator.Key, indicator => TimelineOf(indicator, enacted.InForce, endedBy: null)!, StringComparer.Ordinal);
        Enacted = enacted.With([.. enacted.Criteria.Select(criterion => criterion.With([.. criterion.Indicators.Select(indicator => _indicators[indicator.Key].Enacted)]))]);
        _everywhere = new CountryAdditions(enacted.InForce, sources, TimelineOf);
        foreach (var added in _everywhere.Timelines)
        {
            _indicators.TryAdd(added.Enacted.Key, added);
        }

        _local = new LocalAdditions(enacted.InForce, sources);
        _zonings = new LocalZonings(_provisions);
        _provinces = [.. _provisions.Select(provision => provision.Territory.Province).OfType<UnitCode>()];

        // What was repealed is told on the dates on which it would be in force.
        _localChanges = _provisions.Concat(sources.Provisions.OfType<Addition>())
            .SelectMany(ProvisionDates.ChangesBy, (provision, date) => (provision.Territory.Province, Date: date))
            .ToLookup(change => change.Province, change => change.Date);
        NationalChanges = [.. _indicators.Values.SelectMany(indicator => indicator.NationalChanges).Concat(ProvisionDates.ChangesAt(enacted.InForce)).Concat(_localChanges[null]).Distinct()];
        _nationalSegments = new DateSegments(NationalChanges);

        IndicatorTimeline? TimelineOf(Indicator indicator, DatePeriod inForce, Provenance? endedBy) =>
            sources.Repeals.LeftOfIndicator(enacted.Key, indicator.Key, inForce) is var (left, repealedBy)
                ? new IndicatorTimeline(indicator, left, repealedBy ?? endedBy, amendments[indicator.Key], provisions[indicator.Key])
                : null;
    }

    /// <summary>What it was made of.</summary>
    public SetSources Sources { get; }

    /// <summary>The set as enacted.</summary>
    public CriteriaSet Enacted { get; }

    /// <summary>The dates on which something may change in every province.</summary>
    public ImmutableArray<LocalDate> NationalChanges { get; }

    /// <summary>The dates on which something may change in the province of a code.</summary>
    public IEnumerable<LocalDate> ChangesIn(UnitCode province) => NationalChanges.Concat(_localChanges[province]);

    /// <summary>Those of the indicators of the set, and of those that are added to it in the whole country.</summary>
    public IEnumerable<IndicatorTimeline> Indicators => _indicators.Values;

    public IndicatorTimeline? FindIndicator(string key) => _indicators.GetValueOrDefault(key);

    /// <summary>Whether some provision is of a province with that code.</summary>
    public bool HasProvisionsOf(UnitCode province) => _provinces.Contains(province);

    /// <summary>The same set with what some instruments make of it; the same instance where they are all.</summary>
    public SetTimeline By(Func<LegalInstrument, bool> isKnown) => Sources.By(isKnown) is var known && known == Sources ? this : new SetTimeline(known);

    /// <summary>The form on a date of the set in a province.</summary>
    public CriteriaSet FormOn(LocalDate date, AdministrativeUnit province) =>
        _forms.GetOrAdd(
            HasProvisionsOf(province.Code)
                ? (ProvinceSpan.Of(province), _segments.GetOrAdd(province.Code, code => new DateSegments(ChangesIn(code))).Of(date))
                : (null, _nationalSegments.Of(date)),
            _ => MakeFormOn(date, province));

    /// <summary>Whose provisions in force on a date name the code of a province, though it is not known that they mean it.</summary>
    public ImmutableArray<LegalInstrument> UnplacedOn(LocalDate date, AdministrativeUnit province) =>
    [
        .. _provisions.Where(provision => provision.InForce.Contains(date) && provision.Territory.Means(province) is null)
            .Select(provision => provision.Provenance.Citation.Instrument)
            .Distinct(),
    ];

    private CriteriaSet MakeFormOn(LocalDate date, AdministrativeUnit province)
    {
        // What is required of a set that is not in force on the date, which the law as it was published earlier may do, is not recorded.
        if (!Enacted.InForce.Contains(date))
        {
            return Enacted.With([.. Enacted.Criteria.Select(criterion => criterion.With([], new NotRecorded()))], new NotRecorded());
        }

        var added = _everywhere.On(date, province).Concat(_local.On(date, province))
            .OrderBy(one => one.Indicator.Number).ThenBy(one => one.Indicator.Key, StringComparer.Ordinal)
            .ToLookup(one => one.CriterionKey, one => one.Indicator, StringComparer.Ordinal);
        return Enacted.With(
        [
            .. Enacted.Criteria.Select(criterion => criterion.With(
                [.. criterion.Indicators.Select(indicator => _indicators[indicator.Key].FormOn(date, province)).OfType<Indicator>(), .. added[criterion.Key]])),
        ], zonings: _zonings.On(date, province), repealed: RepealedOn(date, province));
    }

    // Those that were added come after those of the set, in the order of their numbers, as they do in its forms.
    private ImmutableArray<Indicator> RepealedOn(LocalDate date, AdministrativeUnit province) =>
    [
        .. Enacted.Indicators.Select(indicator => _indicators[indicator.Key].RepealedBy(date)).OfType<Indicator>(),
        .. _everywhere.RepealedOn(date).Concat(_local.RepealedOn(date, province)).OrderBy(indicator => indicator.Number).ThenBy(indicator => indicator.Key, StringComparer.Ordinal),
    ];
}
