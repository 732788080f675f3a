using BenchmarkDotNet.Attributes;

namespace Ntm.Criteria.Benchmarks;

/// <summary>One commune, warm: the verdict alone, all findings, and all findings with gaps, missing facts and text.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private IllustrativeCommune _case = null!;
    private Evidence _evidence = null!;

    /// <summary>How much of the evidence is left out.</summary>
    [Params("complete", "30% unknown", "nothing known")]
    public string Known { get; set; } = "complete";

    [GlobalSetup]
    public void Load()
    {
        _case = IllustrativeCommune.Load("02929");
        _evidence = Known switch
        {
            "complete" => _case.Evidence,
            "nothing known" => Evidence.Empty,
            _ => Evidence.Create([.. _case.Evidence.Where((_, place) => place % 10 >= 3)]),
        };
        if (VerdictOnly() != Explained().Verdict)
        {
            throw new InvalidOperationException("The two ways through the judge disagree.");
        }
    }

    [Benchmark(Baseline = true)]
    public Verdict VerdictOnly() => _case.Law.VerdictFor(_case.Commune, _evidence, UnconfirmedThresholds.Admitted);

    [Benchmark]
    public Assessment Explained() => _case.Law.Assess(_case.Commune, _evidence, UnconfirmedThresholds.Admitted);

    [Benchmark]
    public int ExplainedInWords()
    {
        var assessment = Explained();
        return assessment.Explain(Language.Vietnamese).Length + assessment.Missing.Length + assessment.Gaps.Length;
    }
}
