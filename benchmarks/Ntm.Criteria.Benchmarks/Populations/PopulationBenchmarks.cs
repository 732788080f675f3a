using BenchmarkDotNet.Attributes;

namespace Ntm.Criteria.Benchmarks;

/// <summary>The advanced set over many communes: straight-line code, and columns on one thread and on two.</summary>
[MemoryDiagnoser]
public class PopulationBenchmarks : ColumnBenchmarks
{
    private readonly HandWrittenAnswer[] _answers = new HandWrittenAnswer[HandWrittenAdvancedSet.Indicators];
    private IllustrativePopulation _case = null!;

    [Params("all met", "half", "none", "30% unknown")]
    public string Known { get; set; } = "half";

    [GlobalSetup]
    public void Load()
    {
        _case = new IllustrativePopulation(IllustrativeCommune.Load("02929"), Known, Size);
        Measure(_case.Judge(), _case.ColumnsRead);
        Contenders.MustAgree(_case, Known);
    }

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        var met = 0;
        foreach (var figures in _case.Figures)
        {
            met += HandWrittenAdvancedSet.Judge(figures, _answers) == HandWrittenAnswer.Met ? 1 : 0;
        }

        return met;
    }
}
