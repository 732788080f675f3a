using BenchmarkDotNet.Attributes;

namespace Ntm.Criteria.Benchmarks;

/// <summary>What is measured of a population whatever its law: the columns on one thread and on two, and the sum of as many columns, than which nothing that reads them can be faster.</summary>
public abstract class ColumnBenchmarks
{
    private PopulationJudge _judge = null!;
    private ColumnFloor _floor = null!;

    [Params(1, 100, 10_598, 100_000)]
    public int Size { get; set; } = 1;

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

    protected void Measure(PopulationJudge judge, int columns)
    {
        _judge = judge;
        _floor = new ColumnFloor(columns, Size);
    }
}
