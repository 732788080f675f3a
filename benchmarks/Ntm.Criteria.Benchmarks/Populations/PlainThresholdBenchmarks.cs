using BenchmarkDotNet.Attributes;

namespace Ntm.Criteria.Benchmarks;

/// <summary>75 plain thresholds over many communes: decimals commune by commune, columns, and the sum of as many columns.</summary>
[MemoryDiagnoser]
public class PlainThresholdBenchmarks
{
    private readonly bool[] _answers = new bool[PlainThresholds.Indicators];
    private PlainThresholds _case = null!;
    private PopulationJudge _judge = null!;
    private ColumnFloor _floor = null!;

    [Params(1, 100, 10_598, 100_000)]
    public int Size { get; set; } = 1;

    [GlobalSetup]
    public void Load()
    {
        _case = new PlainThresholds(IllustrativeCommune.Load("02929"), Size);
        _judge = _case.Judge();
        _floor = new ColumnFloor(PlainThresholds.Indicators, Size);
        using var verdicts = _judge.Judge();
        for (var row = 0; row < Size; row++)
        {
            var all = Judge(_case.Figures[row]);
            if (verdicts.Set[row] != VerdictOf(all) || Enumerable.Range(0, PlainThresholds.Indicators).Any(indicator => verdicts.Indicators[indicator][row] != VerdictOf(_answers[indicator])))
            {
                throw new InvalidOperationException($"The contenders do not agree on row {row}.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public int Decimals()
    {
        var met = 0;
        foreach (var figures in _case.Figures)
        {
            met += Judge(figures) ? 1 : 0;
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

    private static Verdict VerdictOf(bool met) => met ? Verdict.Met : Verdict.NotMet;

    private bool Judge(decimal[] figures)
    {
        var all = true;
        for (var indicator = 0; indicator < figures.Length; indicator++)
        {
            _answers[indicator] = figures[indicator] >= _case.Levels[indicator];
            all &= _answers[indicator];
        }

        return all;
    }
}
