using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Makes of the national form of an indicator the one that the provisions in force which may mean a province give it there.</summary>
internal sealed class LocalLaw(NationalForm form, IEnumerable<IndicatorProvision> provisions, AdministrativeUnit province)
{
    private readonly ImmutableArray<IndicatorProvision> _inOrder = [.. LocalProvision.InOrder(provisions)];

    private readonly Dictionary<Measure, NotRecorded> _open = [];

    /// <summary>The provision that supplies a requirement that is open as a whole; null where none does, or none is, or it is not known whether the province is meant.</summary>
    public Fill? Supply => First is { } first && first.Territory.Means(province) == true ? first : null;

    /// <summary>The provision that would supply it, were it known that the province is meant; null otherwise.</summary>
    public Fill? UnplacedSupply => First is { } first && first.Territory.Means(province) is null ? first : null;

    // By the law as it was published earlier, it may be left to another authority than the one that the fill was written for.
    private Fill? First => form.Targets.OpenRequirement is { } open
        ? _inOrder.OfType<Fill>().FirstOrDefault(fill => fill.Requirement is not null && Supplier.Of(fill.Territory, fill.Standing).MaySupply(open))
        : null;

    /// <summary>The provisions that detail its questions, in the order of these.</summary>
    public ImmutableArray<Provenance> DetailedBy =>
    [
        .. form.Targets.Questions.Select(DetailOf).OfType<Detail>().Where(detail => detail.Territory.Means(province) == true).Select(detail => detail.Provenance).Distinct(),
    ];

    /// <summary>The requirement, with what local provisions make of its thresholds and its yes/no questions, or supplied whole; where the province's own classes select its levels, one for each class.</summary>
    public Requirement Requirement() => InEachZone(
        [.. _inOrder.Select(ZoningOf).OfType<AreaClassification>().Distinct().OrderBy(zoning => zoning.Key, StringComparer.Ordinal)],
        ImmutableDictionary<AreaClassification, AreaClass>.Empty);

    private Requirement InEachZone(ImmutableArray<AreaClassification> zonings, ImmutableDictionary<AreaClassification, AreaClass> zones) => zonings is [var first, .. var others]
        ? new ByAreaClass([.. first.Classes.Select(zone => new AreaCase([zone], InEachZone(others, zones.Add(first, zone))))], first)
        : In(zones);

    private Requirement In(ImmutableDictionary<AreaClassification, AreaClass> zones)
    {
        var byPart = _inOrder.ToLookup(provision => provision.Part);
        var placed = form.Targets.Thresholds.Concat(form.Targets.Multiples.Select(one => one.Target)).ToDictionary(target => target.Threshold, target => Placed(target, Of(target.Threshold), zones));
        var supplied = Supply?.Requirement;
        return form.Indicator.Requirement.Accept(new RequirementRewriter(
            threshold => placed.GetValueOrDefault(threshold, threshold), open => supplied ?? open, detailed: Detailed));

        // The only threshold is meant by a provision without a part too.
        IEnumerable<IndicatorProvision> Of(Threshold threshold) => form.Targets.Thresholds.Length + form.Targets.Multiples.Length == 1
            ? _inOrder.Where(provision => provision.Part is null || provision.Part == threshold.Part)
            : byPart[threshold.Part];
    }

    // By the law as it was published earlier, an amendment that a provision was written for may be missing: then the form demands something else.
    private Threshold Placed(ThresholdTarget target, IEnumerable<IndicatorProvision> provisions, ImmutableDictionary<AreaClassification, AreaClass> zones)
    {
        var ofIt = provisions.Where(provision => provision.Demand == target.Demand).ToList();
        return target.Threshold.With(
            [.. ofIt.OfType<Fill>().Where(fill => fill.Threshold is not null).Select(fill => fill.SuppliedIn(province)).Select(supplied => supplied with { Levels = In(zones, supplied.Levels) })],
            [.. ofIt.OfType<Tightening>().Select(tightening => In(zones, tightening.LevelsIn(province)))]);
    }

    // Where it is not known whether the province is meant, the answer may be that of the parts or that of the measure itself, or another.
    private Requirement Detailed(Yes question) => DetailOf(question.Measure) switch
    {
        null => question,
        var detail => detail.Territory.Means(province) == true ? detail.Parts : Open(question.Measure),
    };

    // One unknown for each question, in whatever zone it is asked.
    private NotRecorded Open(Measure question)
    {
        if (!_open.TryGetValue(question, out var open))
        {
            _open.Add(question, open = new NotRecorded());
        }

        return open;
    }

    private Detail? DetailOf(Measure question) => _inOrder.OfType<Detail>().FirstOrDefault(detail => detail.Question == question);

    private static Threshold In(ImmutableDictionary<AreaClassification, AreaClass> zones, Threshold levels) => levels.Zoning is { } zoning ? levels.In(zones[zoning]) : levels;

    private static AreaClassification? ZoningOf(IndicatorProvision provision) => provision switch
    {
        Fill fill => fill.Threshold?.Zoning,
        Tightening tightening => tightening.Threshold.Zoning,
        _ => null,
    };
}
