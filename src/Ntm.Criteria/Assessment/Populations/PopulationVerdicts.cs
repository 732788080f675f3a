using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;

namespace Ntm.Criteria;

/// <summary>The verdicts on a population: on the set, on each criterion and on each indicator, a column for each (kết quả đánh giá hàng loạt).</summary>
/// <remarks>
/// Made by <see cref="PopulationJudge.Judge"/>. To be disposed of, so that its room can be used again; whoever does not leaves it to the collector. Compared by reference. Safe for concurrent use until it is disposed of.
/// </remarks>
public sealed class PopulationVerdicts : IDisposable
{
    /// <summary>A verdict is written in three bits, as its number in <see cref="Verdict"/>; nothing is written where no such question is asked of the row.</summary>
    private const int Bits = 3;

    private readonly int _words;
    private readonly int _stride;
    private ulong[]? _planes;
    private int _judged;
    private int _lookedAt;

    internal PopulationVerdicts(PopulationJudge judge)
    {
        Judge = judge;
        _words = judge.Population.Places.Count / BitWords.Rows;
        _stride = judge.Questions.Count * Bits;
        var room = _stride * _words;
        _planes = ArrayPool<ulong>.Shared.Rent(room);
        Array.Clear(_planes, 0, room);
        Set = new VerdictColumn(this, PopulationQuestions.OfSet, null);
        Criteria = [.. judge.Questions.Criteria.Select(key => new VerdictColumn(this, judge.Questions.PlaceOfCriterion(key), key))];
        Indicators = [.. judge.Questions.Indicators.Select(key => new VerdictColumn(this, judge.Questions.PlaceOfIndicator(key), key))];
    }

    /// <summary>The population.</summary>
    public Population Population => Judge.Population;

    /// <summary>The verdicts on the whole set.</summary>
    public VerdictColumn Set { get; }

    /// <summary>The verdicts on the criteria, in the order of the first law that has them.</summary>
    public ImmutableArray<VerdictColumn> Criteria { get; }

    /// <summary>The verdicts on the indicators, in the order of the first law that has them.</summary>
    public ImmutableArray<VerdictColumn> Indicators { get; }

    /// <summary>How many rows were looked at one by one, since the columns alone do not tell what they come to: these take as long, and as much memory, as single assessments.</summary>
    public int LookedAtSingly => _lookedAt;

    /// <summary>The verdicts on a criterion.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The column, or null where no law of the population has such a criterion.</returns>
    public VerdictColumn? FindCriterion(string? key) => Criteria.FirstOrDefault(column => column.Key == key);

    /// <summary>The verdicts on an indicator.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The column, or null where no law of the population has such an indicator.</returns>
    public VerdictColumn? FindIndicator(string? key) => Indicators.FirstOrDefault(column => column.Key == key);

    /// <summary>The assessment of one row, explained: it comes to the same verdicts.</summary>
    /// <param name="row">The place of the row among the rows of the population.</param>
    /// <returns>The assessment on all that is known of the row.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Assessment Assess(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Population.Rows.Length);
        return Judge.LawOf(row).Assess(Population.Rows[row].Unit, Population.EvidenceOf(row), Judge.Unconfirmed);
    }

    /// <summary>Gives the room back. The columns can no longer be read.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _planes, null) is { } planes)
        {
            ArrayPool<ulong>.Shared.Return(planes);
        }
    }

    /// <summary>The counts of all verdicts on the set, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Set.ToString();

    internal PopulationJudge Judge { get; }

    internal int CodeOf(int question, int row)
    {
        var place = Population.Places.PlaceOf[row];
        var planes = Planes.AsSpan(IndexOf(question, place / BitWords.Rows), Bits);
        var code = 0;
        for (var bit = 0; bit < Bits; bit++)
        {
            code |= BitWords.Has(planes.Slice(bit, 1), place % BitWords.Rows) ? 1 << bit : 0;
        }

        return code;
    }

    internal VerdictCounts CountsOf(int question)
    {
        var planes = Planes;
        var (met, notMet, undetermined, notApplicable) = (0, 0, 0, 0);
        for (var word = 0; word < _words; word++)
        {
            var (first, second, third) = (planes[IndexOf(question, word)], planes[IndexOf(question, word) + 1], planes[IndexOf(question, word) + 2]);
            met += BitOperations.PopCount(first & ~second);
            notMet += BitOperations.PopCount(second & ~first);
            undetermined += BitOperations.PopCount(first & second);
            notApplicable += BitOperations.PopCount(third);
        }

        return new() { Met = met, NotMet = notMet, Undetermined = undetermined, NotApplicable = notApplicable };
    }

    internal void Put(int question, int firstWord, ReadOnlySpan<ulong> rows, OutcomeWords outcomes)
    {
        var planes = Planes;
        var index = IndexOf(question, firstWord);
        for (var word = 0; word < rows.Length; word++)
        {
            var undetermined = outcomes.Undecided(word);
            var ofWord = planes.AsSpan(index, Bits);
            ofWord[0] |= rows[word] & (outcomes.Met[word] | undetermined);
            ofWord[1] |= rows[word] & (outcomes.NotMet[word] | undetermined);
            ofWord[2] |= rows[word] & outcomes.NotApplicable[word] & ~undetermined;
            index += _stride;
        }
    }

    internal void PutUndetermined(int firstWord, ReadOnlySpan<ulong> rows)
    {
        for (var word = 0; word < rows.Length; word++)
        {
            var index = IndexOf(PopulationQuestions.OfSet, firstWord + word);
            Planes[index] |= rows[word];
            Planes[index + 1] |= rows[word];
        }
    }

    /// <summary>Takes the place of what the columns said.</summary>
    internal void Put(int question, int place, Verdict verdict)
    {
        var planes = Planes.AsSpan(IndexOf(question, place / BitWords.Rows), Bits);
        for (var bit = 0; bit < Bits; bit++)
        {
            if ((verdict.Value & (1 << bit)) != 0)
            {
                BitWords.Set(planes.Slice(bit, 1), place % BitWords.Rows);
            }
            else
            {
                BitWords.Clear(planes.Slice(bit, 1), place % BitWords.Rows);
            }
        }
    }

    internal void HaveLookedAtOne() => Interlocked.Increment(ref _lookedAt);

    internal void HaveJudged(int rows, IProgress<int>? progress)
    {
        var judged = Interlocked.Add(ref _judged, rows);
        progress?.Report(judged);
    }

    private ulong[] Planes
    {
        get
        {
            ObjectDisposedException.ThrowIf(_planes is null, this);
            return _planes;
        }
    }

    // What is written at once stands together: the answers to all questions, word by word.
    private int IndexOf(int question, int word) => (word * _stride) + (question * Bits);
}
