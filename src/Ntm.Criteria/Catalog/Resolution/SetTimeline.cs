using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The forms that a set has over time and in each province. Resolved once for each span of dates, then kept.</summary>
internal sealed class SetTimeline
{
    private readonly Dictionary<string, IndicatorTimeline> _indicators;
    private readonly ImmutableArray<Fill> _fills;
    private readonly HashSet<UnitCode> _filledProvinces;
    private readonly DateSegments _segments;
    private readonly ConcurrentDictionary<(ProvinceSpan? Province, int Segment), CriteriaSet> _forms = new();

    public SetTimeline(CriteriaSet enacted, IReadOnlyCollection<Amendment> amendments, IReadOnlyCollection<Fill> fills)
    {
        var amendmentsOf = amendments.ToLookup(amendment => amendment.IndicatorKey, StringComparer.Ordinal);
        var fillsOf = fills.ToLookup(fill => fill.IndicatorKey, StringComparer.Ordinal);
        _indicators = enacted.Indicators.DistinctBy(indicator => indicator.Key).ToDictionary(
            indicator => indicator.Key,
            indicator => new IndicatorTimeline(indicator, enacted.InForce, amendmentsOf[indicator.Key], fillsOf[indicator.Key]),
            StringComparer.Ordinal);
        _fills = [.. fills];
        _filledProvinces = [.. fills.Select(fill => fill.Territory.Province).OfType<UnitCode>()];
        Changes = [.. _indicators.Values.SelectMany(indicator => indicator.Changes)];
        _segments = new DateSegments(Changes);
        Enacted = With(enacted, indicator => indicator.Enacted);
    }

    /// <summary>The set as enacted.</summary>
    public CriteriaSet Enacted { get; }

    /// <summary>The dates on which some indicator may change.</summary>
    public ImmutableArray<LocalDate> Changes { get; }

    public IEnumerable<IndicatorTimeline> Indicators => _indicators.Values;

    public IndicatorTimeline? FindIndicator(string key) => _indicators.GetValueOrDefault(key);

    public bool IsFilledIn(UnitCode province) => _filledProvinces.Contains(province);

    public bool IsFor(Standard standard, UnitTier tier, int assessedYear, LocalDate on) =>
        Enacted.Standard == standard && Enacted.Tier == tier && Enacted.Assesses.Contains(assessedYear) && Enacted.InForce.Contains(on);

    /// <summary>The form on a date of the set in a province.</summary>
    public CriteriaSet FormOn(LocalDate date, AdministrativeUnit province) =>
        _forms.GetOrAdd((IsFilledIn(province.Code) ? ProvinceSpan.Of(province) : null, _segments.Of(date)), _ => With(Enacted, indicator => indicator.FormOn(date, province)));

    /// <summary>Whose fills supply something on a date in a province, and whose name its code though it is not known that they mean it.</summary>
    public SetProvisions ProvisionsOn(LocalDate date, AdministrativeUnit province)
    {
        var fills = _fills.Where(fill => fill.InForce.Contains(date)).ToLookup(fill => fill.Territory.Means(province));
        var supplying = FormOn(date, province).Indicators.SelectMany(Sources).ToHashSet();
        return new SetProvisions([.. Instruments(fills[true]).Where(supplying.Contains)], Instruments(fills[null]));
    }

    private static ImmutableArray<LegalInstrument> Instruments(IEnumerable<Fill> fills) =>
        [.. fills.Select(fill => fill.Provenance.Citation.Instrument).Distinct()];

    private static IEnumerable<LegalInstrument> Sources(Indicator indicator) => indicator.Requirement.SelfAndParts()
        .SelectMany(requirement => requirement.OwnThresholds)
        .SelectMany(threshold => threshold.Cells)
        .Select(cell => cell.Citation.Instrument)
        .Concat(indicator.SuppliedBy is { } by ? [by.Citation.Instrument] : []);

    private CriteriaSet With(CriteriaSet set, Func<IndicatorTimeline, Indicator> form) => set.With(
    [
        .. set.Criteria.Select(criterion => criterion.With([.. criterion.Indicators.Select(indicator => form(_indicators[indicator.Key]))])),
    ]);
}
