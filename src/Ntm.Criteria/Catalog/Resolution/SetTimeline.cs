using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The forms that a set has over time and in each province. Resolved once for each span of dates, then kept.</summary>
internal sealed class SetTimeline
{
    private readonly Dictionary<string, IndicatorTimeline> _indicators;
    private readonly ImmutableArray<(string CriterionKey, IndicatorTimeline Indicator)> _addedEverywhere;
    private readonly LocalAdditions _additions;
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
        _indicators = enacted.Indicators.DistinctBy(indicator => indicator.Key).ToDictionary(indicator => indicator.Key, indicator => TimelineOf(indicator, enacted.InForce)!, StringComparer.Ordinal);
        _addedEverywhere =
        [
            .. from addition in sources.Provisions.OfType<Addition>()
               where addition.IsForTheCountry
               let left = sources.Repeals.Left(addition.Provenance.Citation, addition.InForce)
               let inForce = left?.InForce.Within(enacted.InForce)
               let timeline = inForce is null ? null : TimelineOf(addition.Indicator, inForce, inForce.End == left.Value.InForce.End ? left.Value.By : null)
               where timeline is not null
               select (addition.CriterionKey, timeline),
        ];
        foreach (var (_, added) in _addedEverywhere)
        {
            _indicators.TryAdd(added.Enacted.Key, added);
        }

        _additions = new LocalAdditions(enacted.InForce, sources);
        _zonings = new LocalZonings(_provisions);
        _provinces = [.. _provisions.Select(provision => provision.Territory.Province).OfType<UnitCode>()];
        _localChanges = _provisions.SelectMany(ProvisionDates.ChangesBy, (provision, date) => (provision.Territory.Province, Date: date)).ToLookup(change => change.Province, change => change.Date);
        NationalChanges = [.. _indicators.Values.SelectMany(indicator => indicator.NationalChanges).Concat(_localChanges[null]).Distinct()];
        _nationalSegments = new DateSegments(NationalChanges);
        Enacted = enacted.With([.. enacted.Criteria.Select(criterion => criterion.With([.. criterion.Indicators.Select(indicator => _indicators[indicator.Key].Enacted)]))]);

        IndicatorTimeline? TimelineOf(Indicator indicator, DatePeriod inForce, Provenance? endedBy = null) =>
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

        var added = AddedOn(date, province).OrderBy(one => one.Indicator.Number).ToLookup(one => one.CriterionKey, one => one.Indicator, StringComparer.Ordinal);
        return Enacted.With(
        [
            .. Enacted.Criteria.Select(criterion => criterion.With(
                [.. criterion.Indicators.Select(indicator => _indicators[indicator.Key].FormOn(date, province)).OfType<Indicator>(), .. added[criterion.Key]])),
        ], zonings: _zonings.On(date, province), repealed: RepealedBy(date, province));
    }

    private IEnumerable<(string CriterionKey, Indicator Indicator)> AddedOn(LocalDate date, AdministrativeUnit province) => _addedEverywhere
        .Select(added => (added.CriterionKey, Form: added.Indicator.FormOn(date, province)))
        .Where(added => added.Form is not null)
        .Select(added => (added.CriterionKey, added.Form!))
        .Concat(_additions.On(date, province));

    // Those that were added come after those of the set, as they do in its forms.
    private ImmutableArray<Indicator> RepealedBy(LocalDate date, AdministrativeUnit province) =>
    [
        .. Enacted.Indicators.Select(indicator => _indicators[indicator.Key]).Concat(_addedEverywhere.Select(added => added.Indicator))
            .Select(indicator => indicator.RepealedBy(date)).OfType<Indicator>(),
        .. _additions.RepealedBy(date, province),
    ];
}
