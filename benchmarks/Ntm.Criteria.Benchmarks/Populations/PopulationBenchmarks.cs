using BenchmarkDotNet.Attributes;

namespace Ntm.Criteria.Benchmarks;

/// <summary>The advanced set over many communes: straight-line code, columns, columns on two threads, single explanations, and the least that any of them must do, which is to read the columns.</summary>
[MemoryDiagnoser]
public class PopulationBenchmarks
{
    private readonly HandWrittenAnswer[] _answers = new HandWrittenAnswer[HandWrittenAdvancedSet.Indicators];
    private IllustrativePopulation _case = null!;
    private PopulationJudge _judge = null!;
    private ColumnFloor _floor = null!;

    [Params("all met", "half", "none", "30% unknown")]
    public string Known { get; set; } = "half";

    [Params(1, 100, 10_598, 100_000)]
    public int Size { get; set; } = 1;

    [GlobalSetup]
    public void Load()
    {
        _case = new IllustrativePopulation(IllustrativeCommune.Load("02929"), Known, Size);
        _judge = _case.Judge();
        _floor = new ColumnFloor(_case.ColumnsRead, Size);
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

    [Benchmark]
    public int VerdictOnly()
    {
        using var verdicts = _judge.Judge();
        return verdicts.Set.Counts.Met;
    }

    [Benchmark]
    public int VerdictOnlyOnTwoThreads()
    {
        using var verdicts = _judge.Judge(parallelism: 2);
        return verdicts.Set.Counts.Met;
    }

    [Benchmark]
    public long SumOfTheColumns() => _floor.Sum();
}
