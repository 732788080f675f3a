namespace Ntm.Criteria;

/// <summary>Gathers the measures that requirements name, with their units and scales.</summary>
internal sealed class CanonicalMeasures(CanonicalSources sources)
{
    public CanonicalTable Measures { get; } = new();

    public CanonicalTable Units { get; } = new();

    public CanonicalTable Scales { get; } = new();

    public string KeyOf(Measure measure) => Measures.Add(measure.Key, () => new CanonicalObject()
        .Text("kind", measure.Kind.Key)
        .Text("name", measure.Name)
        .Text("unit", measure.Unit is null ? null : KeyOf(measure.Unit))
        .Text("whole", measure.Whole)
        .Part("emptyWhole", measure.EmptyWholeClause is null ? null : Of(measure.EmptyWholeClause))
        .Text("scale", measure.Scale is null ? null : KeyOf(measure.Scale))
        .Part("ofVillages", measure.OfVillages is null ? null : Of(measure.OfVillages))
        .ToString());

    private string Of(VillageCount count) => new CanonicalObject()
        .Text("answering", count.Answering is null ? null : KeyOf(count.Answering))
        .Text("meeting", count.Meeting?.Key)
        .ToString();

    private string Of(EmptyWholeClause clause) => new CanonicalObject()
        .Text("means", clause.Means.Key)
        .Part("provenance", sources.Of(clause.Provenance))
        .ToString();

    private string KeyOf(UnitOfMeasure unit) => Units.Add(unit.Key, () => new CanonicalObject()
        .Text("name", unit.Name)
        .Text("englishPlural", unit.EnglishPlural)
        .Part("step", CanonicalText.Of(unit.Step))
        .ToString());

    private string KeyOf(GradeScale scale) => Scales.Add(scale.Key, () => new CanonicalObject()
        .Text("name", scale.Name)
        .Part("grades", CanonicalText.List(scale.Grades.Select(grade => new CanonicalObject().Text("key", grade.Key).Text("name", grade.Name).ToString())))
        .ToString());
}
