using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The forms that a set has over time and in each province. Resolved once for each span of dates, then kept.</summary>
internal sealed class SetTimeline
{
    private readonly Dictionary<string, IndicatorTimeline> _indicators;
    private readonly HashSet<UnitCode> _provinces;
    private readonly DateSegments _segments;
    private readonly ConcurrentDictionary<(ProvinceSpan? Province, int Segment), CriteriaSet> _forms = new();

    public SetTimeline(CriteriaSet enacted, IReadOnlyCollection<Amendment> amendments, IReadOnlyCollection<LocalProvision> provisions)
    {
        AsRead = enacted;
        Amendments = [.. amendments];
        var amendmentsOf = amendments.ToLookup(amendment => amendment.IndicatorKey, StringComparer.Ordinal);
        var provisionsOf = provisions.ToLookup(provision => provision.IndicatorKey, StringComparer.Ordinal);
        _indicators = enacted.Indicators.DistinctBy(indicator => indicator.Key).ToDictionary(
            indicator => indicator.Key,
            indicator => new IndicatorTimeline(indicator, enacted.InForce, amendmentsOf[indicator.Key], provisionsOf[indicator.Key]),
            StringComparer.Ordinal);
        Provisions = [.. provisions];
        _provinces = [.. provisions.Select(provision => provision.Territory.Province).OfType<UnitCode>()];
        Changes = [.. _indicators.Values.SelectMany(indicator => indicator.Changes)];
        _segments = new DateSegments(Changes);
        Enacted = With(enacted, indicator => indicator.Enacted);
    }

    /// <summary>The set as enacted.</summary>
    public CriteriaSet Enacted { get; }

    /// <summary>The same, without the dates that amendments give to the indicators.</summary>
    public CriteriaSet AsRead { get; }

    public ImmutableArray<Amendment> Amendments { get; }

    public ImmutableArray<LocalProvision> Provisions { get; }

    /// <summary>The dates on which some indicator may change.</summary>
    public ImmutableArray<LocalDate> Changes { get; }

    public IEnumerable<IndicatorTimeline> Indicators => _indicators.Values;

    public IndicatorTimeline? FindIndicator(string key) => _indicators.GetValueOrDefault(key);

    /// <summary>Whether some provision is of a province with that code.</summary>
    public bool HasProvisionsOf(UnitCode province) => _provinces.Contains(province);

    /// <summary>The instruments that enacted it and that change it.</summary>
    public IEnumerable<LegalInstrument> Instruments =>
        Amendments.Concat<Provision>(Provisions).Select(provision => provision.Provenance.Citation.Instrument).Prepend(Enacted.Instrument);

    /// <summary>The provisions of all dates that change the set, or may do so in a province.</summary>
    public IEnumerable<Provision> ProvisionsFor(AdministrativeUnit province) =>
        Amendments.Concat<Provision>(Provisions.Where(provision => provision.Territory.Means(province) != false));

    /// <summary>The same set with what some instruments make of it; the same instance where they are all.</summary>
    public SetTimeline By(Func<LegalInstrument, bool> isKnown)
    {
        Amendment[] amendments = [.. Amendments.Where(amendment => isKnown(amendment.Provenance.Citation.Instrument))];
        LocalProvision[] provisions = [.. Provisions.Where(provision => isKnown(provision.Provenance.Citation.Instrument))];
        return amendments.Length == Amendments.Length && provisions.Length == Provisions.Length ? this : new SetTimeline(AsRead, amendments, provisions);
    }

    /// <summary>The form on a date of the set in a province.</summary>
    public CriteriaSet FormOn(LocalDate date, AdministrativeUnit province) =>
        _forms.GetOrAdd((HasProvisionsOf(province.Code) ? ProvinceSpan.Of(province) : null, _segments.Of(date)), _ => With(Enacted, indicator => indicator.FormOn(date, province)));

    /// <summary>Whose provisions in force on a date name the code of a province, though it is not known that they mean it.</summary>
    public ImmutableArray<LegalInstrument> UnplacedOn(LocalDate date, AdministrativeUnit province) =>
    [
        .. Provisions.Where(provision => provision.InForce.Contains(date) && provision.Territory.Means(province) is null)
            .Select(provision => provision.Provenance.Citation.Instrument)
            .Distinct(),
    ];

    private CriteriaSet With(CriteriaSet set, Func<IndicatorTimeline, Indicator> form) => set.With(
    [
        .. set.Criteria.Select(criterion => criterion.With([.. criterion.Indicators.Select(indicator => form(_indicators[indicator.Key]))])),
    ]);
}
