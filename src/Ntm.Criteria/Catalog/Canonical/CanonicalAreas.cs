using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Gathers the classifications that select thresholds.</summary>
internal sealed class CanonicalAreas(CanonicalSources sources)
{
    public CanonicalTable Classifications { get; } = new();

    /// <summary>The keys of classes that a cell or a case holds for; null for every class.</summary>
    public static string? Of(ImmutableArray<AreaClass> areas) => CanonicalText.Set(areas.Select(area => CanonicalText.Of(area.Key)));

    public string KeyOf(AreaClassification classification) => Classifications.Add(classification.Key, () => new CanonicalObject()
        .Text("name", classification.Name)
        .Part("classes", CanonicalText.List(classification.Classes.Select(area => Named(area.Key, area.Name))))
        .Part("designations", CanonicalText.List(classification.Designations.Select(Of)))
        .Part("clauses", CanonicalText.List(classification.Clauses.Select(Of)))
        .Flag("overlapNotRecorded", !classification.IsOverlapRecorded)
        .Part("otherwise", classification.Otherwise is null ? null : Of(classification.Otherwise))
        .ToString());

    private static string Named(string key, BilingualText name) => new CanonicalObject().Text("key", key).Text("name", name).ToString();

    private static string Of(Designation designation) => new CanonicalObject()
        .Text("key", designation.Key)
        .Text("name", designation.Name)
        .Part("allOf", designation.AllOf.IsEmpty ? null : CanonicalText.List(designation.AllOf.Select(part => CanonicalText.Of(part.Key))))
        .ToString();

    private string Of(AreaClause clause) => new CanonicalObject()
        .Part("designations", CanonicalText.List(clause.Designations.Select(designation => CanonicalText.Of(designation.Key))))
        .Text("class", clause.Class.Key)
        .Part("provenance", sources.Of(clause.Provenance))
        .ToString();
}
