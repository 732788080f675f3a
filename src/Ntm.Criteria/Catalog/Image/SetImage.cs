using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The image of sets, and of the provisions that change them.</summary>
internal sealed class SetImage(ImagePass pass, LawImage law, AreaImage areas, MeasureImage measures, ThresholdImage thresholds, RequirementImage requirements)
{
    private Repeals _repeals = Criteria.Repeals.None;

    /// <summary>Stands before the sets, which end where they are repealed.</summary>
    public Repeals Repeals(Repeals? repeals) => _repeals = new Repeals(pass.List(repeals?.All, Repeal));

    public SetTimeline Timeline(SetTimeline? timeline) =>
        new(new SetSources(Set(timeline?.Sources.Enacted), pass.List(timeline?.Sources.Amendments, Amendment), pass.List(timeline?.Sources.Provisions, LocalProvision), _repeals));

    public SetAbsence Absence(SetAbsence? absence) => new()
    {
        Standard = pass.Word(absence?.Standard, Standard.All),
        AssessedUnit = pass.Word(absence?.AssessedUnit, AssessedUnit.All),
        InForce = law.Period(absence?.InForce),
        Assesses = law.Years(absence?.Assesses),
        LeftTo = pass.Optional(absence?.LeftTo, authority => pass.Word(authority, Authority.All)),
        Provenance = law.Provenance(absence?.Provenance),
    };

    private CriteriaSet Set(CriteriaSet? set) => new()
    {
        Key = pass.Text(set?.Key),
        Instrument = law.Instrument(set?.Instrument),
        Standard = pass.Word(set?.Standard, Standard.All),
        AssessedUnit = pass.Word(set?.AssessedUnit, AssessedUnit.All),
        Purpose = pass.Word(set?.Purpose, SetPurpose.All),
        Territory = law.Territory(set?.Territory),
        Name = law.Name(set?.Name),
        Provenance = law.Provenance(set?.Provenance),
        InForce = law.Period(set?.InForce),
        Assesses = law.Years(set?.Assesses),
        AreaClassification = areas.Classification(set?.AreaClassification),
        Condition = pass.Optional(set?.Condition, requirements.Requirement),
        Criteria = pass.List(set?.Criteria, Criterion),
    };

    private Criterion Criterion(Criterion? criterion) => new()
    {
        Key = pass.Text(criterion?.Key),
        Number = Number(criterion?.Number),
        Name = law.Name(criterion?.Name),
        Provenance = law.Provenance(criterion?.Provenance),
        Condition = pass.Optional(criterion?.Condition, requirements.Requirement),
        Indicators = pass.List(criterion?.Indicators, Indicator),
    };

    private Indicator Indicator(Indicator? indicator) => Indicator(indicator, addedBy: null);

    private Indicator Indicator(Indicator? indicator, Provenance? addedBy) => new()
    {
        Key = pass.Text(indicator?.Key),
        Number = Number(indicator?.Number),
        Name = law.Name(indicator?.Name),
        Provenance = law.Provenance(indicator?.Provenance),
        Requirement = requirements.Requirement(indicator?.Requirement),
        AddedBy = addedBy,
        InForce = law.Period(indicator?.InForce),
    };

    private IndicatorNumber Number(IndicatorNumber? number) => IndicatorNumber.Parse(pass.Text(number?.ToString()), null);

    private Amendment Amendment(Amendment? amendment) => new()
    {
        SetKey = pass.Text(amendment?.SetKey),
        IndicatorKey = pass.Text(amendment?.IndicatorKey),
        InForce = law.Period(amendment?.InForce),
        Provenance = law.Provenance(amendment?.Provenance),
        Number = pass.Optional(amendment?.Number, Number),
        Name = pass.Optional(amendment?.Name, law.Name),
        Requirement = requirements.Requirement(amendment?.Requirement),
    };

    private Repeal Repeal(Repeal? repeal) => new(law.Provenance(repeal?.Provenance), pass.Date(repeal?.From))
    {
        Place = pass.Optional(repeal?.Place, law.Citation),
        SetKey = pass.Optional(repeal?.SetKey, pass.Text),
        IndicatorKey = pass.Optional(repeal?.IndicatorKey, pass.Text),
    };

    private LocalProvision LocalProvision(LocalProvision? provision) => pass.Number(provision switch
    {
        null => null,
        Fill { } => 0,
        Tightening { } => 1,
        Addition { } => 2,
        Detail { } => 3,
        ZoningProvision => 4,
        _ => throw new ArgumentException($"The image knows no provision like '{provision}'.", nameof(provision)),
    }) switch
    {
        0 => Fill(provision as Fill),
        1 => Tightening(provision as Tightening),
        2 => Addition(provision as Addition),
        3 => Detail(provision as Detail),
        _ => Zoning(provision as ZoningProvision),
    };

    private Addition Addition(Addition? addition)
    {
        var provenance = law.Provenance(addition?.Provenance);
        return new()
        {
            SetKey = pass.Text(addition?.SetKey),
            CriterionKey = pass.Text(addition?.CriterionKey),
            InForce = law.Period(addition?.InForce),
            Provenance = provenance,
            Territory = law.Territory(addition?.Territory),
            Indicator = Indicator(addition?.Indicator, addedBy: provenance),
        };
    }

    private Detail Detail(Detail? detail) => new()
    {
        SetKey = pass.Text(detail?.SetKey),
        IndicatorKey = pass.Text(detail?.IndicatorKey),
        InForce = law.Period(detail?.InForce),
        Provenance = law.Provenance(detail?.Provenance),
        Territory = law.Territory(detail?.Territory),
        Question = measures.Measure(detail?.Question),
        Parts = (AllOf)requirements.Requirement(detail?.Parts),
    };

    private ZoningProvision Zoning(ZoningProvision? zoning) => new()
    {
        SetKey = pass.Text(zoning?.SetKey),
        InForce = law.Period(zoning?.InForce),
        Provenance = law.Provenance(zoning?.Provenance),
        Territory = law.Territory(zoning?.Territory),
        Classification = areas.Classification(zoning?.Classification),
    };

    private Fill Fill(Fill? fill) => new()
    {
        SetKey = pass.Text(fill?.SetKey),
        IndicatorKey = pass.Text(fill?.IndicatorKey),
        InForce = law.Period(fill?.InForce),
        Provenance = law.Provenance(fill?.Provenance),
        Territory = law.Territory(fill?.Territory),
        Part = pass.Optional(fill?.Part, pass.Text),
        Demand = Demand(fill?.Demand),
        Threshold = pass.Optional(fill?.Threshold, thresholds.Threshold),
        Requirement = pass.Optional(fill?.Requirement, requirements.Requirement),
    };

    private Tightening Tightening(Tightening? tightening) => new()
    {
        SetKey = pass.Text(tightening?.SetKey),
        IndicatorKey = pass.Text(tightening?.IndicatorKey),
        InForce = law.Period(tightening?.InForce),
        Provenance = law.Provenance(tightening?.Provenance),
        Territory = law.Territory(tightening?.Territory),
        Part = pass.Optional(tightening?.Part, pass.Text),
        Demand = Demand(tightening?.Demand),
        Threshold = thresholds.Threshold(tightening?.Threshold),
    };

    private (Measure Measure, bool IsUpperBound)? Demand((Measure Measure, bool IsUpperBound)? demand) =>
        pass.Optional(demand?.Measure, measures.Measure) is { } measure ? (measure, pass.Flag(demand?.IsUpperBound)) : null;
}
