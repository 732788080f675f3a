using BenchmarkDotNet.Attributes;

namespace Ntm.Criteria.Benchmarks;

/// <summary>The advanced set for one commune: straight-line code, Microsoft RulesEngine, and all findings with their gaps and reasons.</summary>
[MemoryDiagnoser]
public class SingleCommuneBenchmarks
{
    private readonly HandWrittenAnswer[] _answers = new HandWrittenAnswer[HandWrittenAdvancedSet.Indicators];
    private readonly RulesEngineContender _engine = new();
    private IllustrativePopulation _case = null!;
    private Evidence _evidence = null!;

    [Params("all met", "half", "none", "30% unknown")]
    public string Known { get; set; } = "half";

    [GlobalSetup]
    public void Load()
    {
        _case = new IllustrativePopulation(IllustrativeCommune.Load("02929"), Known, 100);
        _evidence = _case.Population.EvidenceOf(0);
        Contenders.MustAgree(_case, Known);
    }

    [Benchmark(Baseline = true)]
    public HandWrittenAnswer HandWritten() => HandWrittenAdvancedSet.Judge(_case.Figures[0], _answers);

    [Benchmark]
    public int RulesEngine() => _engine.Judge(_case.Figures[0]).Count(met => met);

    [Benchmark]
    public Verdict VerdictOnly() => _case.Law.VerdictFor(_case.Unit, _evidence, UnconfirmedThresholds.Admitted);

    [Benchmark]
    public int Explained()
    {
        var assessment = _case.Law.Assess(_case.Unit, _evidence, UnconfirmedThresholds.Admitted);
        var told = 0;
        foreach (var finding in assessment.Findings)
        {
            told += (finding.Gap is null ? 0 : 1) + finding.Reasons.Length + finding.Verdict.Value;
        }

        return told;
    }
}
