using BenchmarkDotNet.Attributes;

namespace Ntm.Criteria.Benchmarks;

/// <summary>75 plain thresholds over many communes: decimals commune by commune, and columns.</summary>
[MemoryDiagnoser]
public class PlainThresholdBenchmarks : ColumnBenchmarks
{
    private readonly bool[] _answers = new bool[PlainThresholds.Indicators];
    private PlainThresholds _case = null!;

    [GlobalSetup]
    public void Load()
    {
        _case = new PlainThresholds(IllustrativeCommune.Load("02929"), Size);
        var judge = _case.Judge();
        Measure(judge, PlainThresholds.Indicators);
        using var verdicts = judge.Judge();
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
