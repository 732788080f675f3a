using BenchmarkDotNet.Attributes;

namespace Ntm.Criteria.Benchmarks;

/// <summary>Reading and checking the embedded documents, once the code is warm.</summary>
[MemoryDiagnoser]
public class CatalogueBenchmarks
{
    [Benchmark]
    public CriteriaCatalog LoadCriteria() => CriteriaCatalog.Load(EmbeddedDocuments.OfCriteria());

    [Benchmark]
    public Territory LoadTerritory() => TerritoryDocument.Read(EmbeddedDocuments.OfTerritory("lao-cai"));
}
