using NodaTime;

namespace Ntm.Criteria.Benchmarks;

/// <summary>One commune of the sample's illustrative data, with every measure of both sets.</summary>
internal sealed class IllustrativeCommune
{
    public const int AssessedYear = 2023;

    private IllustrativeCommune(CriteriaInForce law, AdministrativeUnit commune, Evidence evidence)
    {
        Law = law;
        Commune = commune;
        Evidence = evidence;
    }

    public CriteriaInForce Law { get; }

    public AdministrativeUnit Commune { get; }

    public Evidence Evidence { get; }

    public static IllustrativeCommune Load(string code)
    {
        var commune = Vietnam.Territory.On(new LocalDate(AssessedYear, 12, 31)).Commune(code);
        var law = CriteriaCatalog.Embedded
            .With(Document("illustrative-decision.json"))
            .InForce(Standard.Advanced, commune, AssessedYear);
        var evidence = EvidenceDocument.Read(Document("illustrative.json")).Find(commune.Code)
            ?? throw new ArgumentException($"The illustrative data has no commune {code}.", nameof(code));
        return new(law, commune, evidence);
    }

    /// <summary>A document that the benchmarks carry.</summary>
    public static SourceDocument Document(string name)
    {
        using var stream = typeof(IllustrativeCommune).Assembly.GetManifestResourceStream(name)!;
        return SourceDocument.FromStream(name, stream);
    }
}
