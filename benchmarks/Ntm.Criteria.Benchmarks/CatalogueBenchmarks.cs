using BenchmarkDotNet.Attributes;
using Ntm.Criteria.Tests;

namespace Ntm.Criteria.Benchmarks;

/// <summary>Reading and checking documents, once the code is warm.</summary>
[MemoryDiagnoser]
public class CatalogueBenchmarks
{
    private readonly SourceDocument[] _decisions = DecisionsOfEveryProvince.Documents;
    private readonly SourceDocument _laoCai = IllustrativeCommune.Document("lao-cai.json");

    [Benchmark]
    public CriteriaCatalog LoadCriteria() => CriteriaCatalog.Load(EmbeddedDocuments.OfCriteria());

    [Benchmark]
    public Territory LoadTerritory() => TerritoryDocument.Read(_laoCai);

    /// <summary>63 decisions with 75 provisions each, put on top of the embedded documents.</summary>
    [Benchmark]
    public CriteriaCatalog LoadDecisionsOfEveryProvince() => CriteriaCatalog.Embedded.With(_decisions);
}
