using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Writes sets, their criteria and indicators, and why there is none.</summary>
internal sealed class CanonicalSets(CanonicalSources sources, CanonicalMeasures measures, CanonicalAreas areas)
{
    private readonly CanonicalRequirements _requirements = new(sources, measures, areas);

    public string Of(CriteriaSet set) => new CanonicalObject()
        .Text("key", set.Key)
        .Text("instrument", sources.KeyOf(set.Instrument))
        .Text("standard", set.Standard.Key)
        .Text("assessedUnit", set.AssessedUnit.Key)
        .Text("purpose", set.Purpose.KeyUnlessAssessment)
        .Part("territory", Of(set.Territory))
        .Text("name", set.Name)
        .Part("provenance", sources.Of(set.Provenance))
        .Text("inForce", set.InForce.ToString())
        .Part("repealedBy", OrNull(set.RepealedBy))
        .Text("assesses", set.Assesses.ToString())
        .Text("areaClassification", set.AreaClassification == AreaClassification.Undivided ? null : areas.KeyOf(set.AreaClassification))
        .Part("zonings", CanonicalText.List(set.Zonings.Select(Of)))
        .Part("condition", OrNull(set.Condition))
        .Part("criteria", CanonicalText.List(set.Criteria.Select(Of)))
        .Part("repealedIndicators", CanonicalText.List(set.RepealedIndicators.Select(OfRepealed)))
        .ToString();

    /// <summary>A set that holds no longer: which, until when, and by which clause.</summary>
    public string OfRepealed(CriteriaSet set) => new CanonicalObject()
        .Text("key", set.Key)
        .Text("inForce", set.InForce.ToString())
        .Part("repealedBy", OrNull(set.RepealedBy))
        .ToString();

    public string Of(SetAbsence absence) => new CanonicalObject()
        .Text("standard", absence.Standard.Key)
        .Text("assessedUnit", absence.AssessedUnit.Key)
        .Text("inForce", absence.InForce.ToString())
        .Text("assesses", absence.Assesses.ToString())
        .Text("leftTo", absence.LeftTo?.Key)
        .Part("provenance", sources.Of(absence.Provenance))
        .ToString();

    private static string? Of(LegalTerritory territory) => territory.On is { } date
        ? new CanonicalObject().Text("code", territory.Province!.ToString()).Text("on", IsoDate.Format(date)).ToString()
        : null;

    private string Of(Zoning zoning) => new CanonicalObject()
        .Text("areaClassification", areas.KeyOf(zoning.Classification))
        .Text("inForce", zoning.InForce.ToString())
        .Part("provenance", sources.Of(zoning.Provenance))
        .ToString();

    private string Of(Criterion criterion) => new CanonicalObject()
        .Text("key", criterion.Key)
        .Text("number", criterion.Number.ToString())
        .Text("name", criterion.Name)
        .Part("provenance", sources.Of(criterion.Provenance))
        .Part("condition", OrNull(criterion.Condition))
        .Part("indicators", CanonicalText.List(criterion.Indicators.Select(Of)))
        .ToString();

    private string Of(Indicator indicator) => new CanonicalObject()
        .Text("key", indicator.Key)
        .Text("number", indicator.Number.ToString())
        .Text("name", indicator.Name)
        .Part("provenance", sources.Of(indicator.Provenance))
        .Part("requirement", _requirements.Of(indicator.Requirement))
        .Part("amendedBy", OrNull(indicator.AmendedBy))
        .Part("numberedBy", OrNull(indicator.NumberedBy))
        .Part("suppliedBy", OrNull(indicator.SuppliedBy))
        .Part("addedBy", OrNull(indicator.AddedBy))
        .Part("detailedBy", CanonicalText.List(indicator.DetailedBy.Select(sources.Of)))
        .Text("inForce", indicator.InForce.ToString())
        .Part("repealedBy", OrNull(indicator.RepealedBy))
        .ToString();

    private string OfRepealed(Indicator indicator) => new CanonicalObject()
        .Text("key", indicator.Key)
        .Text("number", indicator.Number.ToString())
        .Text("name", indicator.Name)
        .Text("inForce", indicator.InForce.ToString())
        .Part("repealedBy", OrNull(indicator.RepealedBy))
        .ToString();

    private string? OrNull(Requirement? requirement) => requirement is null ? null : _requirements.Of(requirement);

    private string? OrNull(Provenance? provenance) => provenance is null ? null : sources.Of(provenance);
}
