using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The forms that a set has over time and in each province. Resolved once for each span of dates, then kept.</summary>
internal sealed class SetTimeline
{
    private readonly Dictionary<string, IndicatorTimeline> _indicators;
    private readonly AddedIndicators _added;
    private readonly ImmutableArray<LocalProvision> _provisions;
    private readonly Repeals _repeals;
    private readonly HashSet<UnitCode> _provinces;
    private readonly ILookup<UnitCode?, LocalDate> _localChanges;
    private readonly DateSegments _nationalSegments;
    private readonly ConcurrentDictionary<UnitCode, DateSegments> _segments = new();
    private readonly ConcurrentDictionary<(ProvinceSpan? Province, int Segment), CriteriaSet> _forms = new();

    public SetTimeline(CriteriaSet asRead, IReadOnlyCollection<Amendment> amendments, IReadOnlyCollection<LocalProvision> provisions, Repeals repeals)
    {
        AsRead = asRead;
        AmendmentsAsRead = [.. amendments];
        ProvisionsAsRead = [.. provisions];
        _repeals = repeals.Of(asRead.Key, amendments.Concat<Provision>(provisions).Select(provision => provision.Provenance.Citation.Instrument).Prepend(asRead.Instrument));
        var enacted = _repeals.Left(asRead) ?? throw new InvalidOperationException($"The set '{asRead.Key}' was never in force.");
        _provisions = [.. _repeals.Left(provisions)];
        var amendmentsOf = _repeals.Left(amendments).ToLookup(amendment => amendment.IndicatorKey, StringComparer.Ordinal);
        var provisionsOf = _provisions.OfType<IndicatorProvision>().ToLookup(provision => provision.IndicatorKey, StringComparer.Ordinal);
        _indicators = enacted.Indicators.DistinctBy(indicator => indicator.Key).ToDictionary(
            indicator => indicator.Key,
            indicator => new IndicatorTimeline(indicator, _repeals.LeftOfIndicator(enacted.Key, indicator.Key, enacted.InForce)!, amendmentsOf[indicator.Key], provisionsOf[indicator.Key]),
            StringComparer.Ordinal);
        _provinces = [.. _provisions.Select(provision => provision.Territory.Province).OfType<UnitCode>()];
        _added = new AddedIndicators(enacted.InForce, _provisions);
        _localChanges = _provisions.SelectMany(ProvisionDates.ChangesBy, (provision, date) => (provision.Territory.Province, Date: date)).ToLookup(change => change.Province, change => change.Date);
        NationalChanges = [.. _indicators.Values.SelectMany(indicator => indicator.NationalChanges).Concat(_localChanges[null]).Distinct()];
        _nationalSegments = new DateSegments(NationalChanges);
        Enacted = With(enacted, indicator => indicator.Enacted, AddedIndicators.None);
    }

    /// <summary>The set as enacted.</summary>
    public CriteriaSet Enacted { get; }

    /// <summary>The same, without the dates that amendments and repeals give to it.</summary>
    public CriteriaSet AsRead { get; }

    /// <summary>The amendments, whether or not they are repealed.</summary>
    public ImmutableArray<Amendment> AmendmentsAsRead { get; }

    /// <summary>The local provisions, whether or not they are repealed.</summary>
    public ImmutableArray<LocalProvision> ProvisionsAsRead { get; }

    /// <summary>The dates on which something may change in every province.</summary>
    public ImmutableArray<LocalDate> NationalChanges { get; }

    /// <summary>The dates on which something may change in the province of a code.</summary>
    public IEnumerable<LocalDate> ChangesIn(UnitCode province) => NationalChanges.Concat(_localChanges[province]);

    public IEnumerable<IndicatorTimeline> Indicators => _indicators.Values;

    public IndicatorTimeline? FindIndicator(string key) => _indicators.GetValueOrDefault(key);

    /// <summary>Whether some provision is of a province with that code.</summary>
    public bool HasProvisionsOf(UnitCode province) => _provinces.Contains(province);

    /// <summary>The instruments that enacted it, change it and repeal what is said of it.</summary>
    public IEnumerable<LegalInstrument> Instruments => InstrumentsOf(ProvisionsAsRead);

    /// <summary>Those that do so on some date in a province, or may do so there.</summary>
    public IEnumerable<LegalInstrument> InstrumentsFor(AdministrativeUnit province) =>
        InstrumentsOf(ProvisionsAsRead.Where(provision => provision.Territory.Means(province) != false));

    /// <summary>The same set with what some instruments make of it; the same instance where they are all.</summary>
    public SetTimeline By(Func<LegalInstrument, bool> isKnown)
    {
        Amendment[] amendments = [.. AmendmentsAsRead.Where(amendment => isKnown(amendment.Provenance.Citation.Instrument))];
        LocalProvision[] provisions = [.. ProvisionsAsRead.Where(provision => isKnown(provision.Provenance.Citation.Instrument))];
        var repeals = _repeals.By(isKnown);
        return amendments.Length == AmendmentsAsRead.Length && provisions.Length == ProvisionsAsRead.Length && repeals == _repeals
            ? this
            : new SetTimeline(AsRead, amendments, provisions, repeals);
    }

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

    // What is required of a set that is not in force on the date, which the law as it was published earlier may do, is not recorded.
    private CriteriaSet MakeFormOn(LocalDate date, AdministrativeUnit province) => !Enacted.InForce.Contains(date)
        ? Enacted.With([.. Enacted.Criteria.Select(criterion => criterion.With([], new NotRecorded()))], new NotRecorded())
        : With(Enacted, indicator => indicator.FormOn(date, province), _added.On(date, province), ZoningsOn(date, province));

    private ImmutableArray<Zoning> ZoningsOn(LocalDate date, AdministrativeUnit province) =>
    [
        .. LocalProvision.InOrder(_provisions.OfType<ZoningProvision>().Where(zoning => zoning.InForce.Contains(date) && zoning.Territory.Means(province) == true))
            .DistinctBy(zoning => zoning.Classification)
            .OrderBy(zoning => zoning.Classification.Key, StringComparer.Ordinal)
            .Select(zoning => new Zoning(zoning.Classification, zoning.InForce, zoning.Provenance)),
    ];

    private IEnumerable<LegalInstrument> InstrumentsOf(IEnumerable<LocalProvision> provisions) => AmendmentsAsRead.Concat<Provision>(provisions)
        .Select(provision => provision.Provenance.Citation.Instrument)
        .Prepend(AsRead.Instrument)
        .Distinct()
        .ToList() is var speaking
            ? speaking.Concat(_repeals.Of(AsRead.Key, speaking).Instruments)
            : [];

    private CriteriaSet With(CriteriaSet set, Func<IndicatorTimeline, Indicator?> form, ILookup<string, Indicator> added, ImmutableArray<Zoning>? zonings = null) => set.With(
    [
        .. set.Criteria.Select(criterion => criterion.With(
            [.. criterion.Indicators.Select(indicator => form(_indicators[indicator.Key])).OfType<Indicator>(), .. added[criterion.Key]])),
    ], zonings: zonings);
}
