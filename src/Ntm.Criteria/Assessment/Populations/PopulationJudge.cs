using System.Buffers;
using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Judges many units at once, without explanations (đánh giá hàng loạt): the same verdicts as <see cref="CriteriaInForceExtensions.Assess(CriteriaInForce, AdministrativeUnit, Evidence, UnconfirmedThresholds)"/> gives one by one.</summary>
/// <remarks>
/// Made once for a population and its law, and asked as often as one likes. Where many values are open and hang together, so that single parts do not tell what the whole comes to, or where two values are too
/// near to each other for the columns, the rows are looked at one by one (<see cref="PopulationVerdicts.LookedAtSingly"/>). Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class PopulationJudge
{
    private readonly ImmutableArray<CriteriaInForce> _laws;
    private readonly ImmutableArray<MeasureColumn> _columns;
    private readonly ImmutableArray<PopulationBatch> _batches;
    private readonly int _room;

    private PopulationJudge(Population population, Func<PopulationRow, CriteriaInForce> lawOf, UnconfirmedThresholds unconfirmed)
    {
        Population = population;
        Unconfirmed = unconfirmed;
        var columns = new MeasureColumns(population.Columns, population.Places.Count);
        var questions = new PopulationQuestions();
        ImmutableArray<PopulationStrata> groups = [.. population.Places.Groups.Select(group => PopulationStrata.Of(population, group, lawOf, unconfirmed, questions, columns))];
        Questions = questions;
        _laws = [.. LawsByRow(population, groups)];
        _columns = columns.All;
        _batches = [.. groups.SelectMany(group => group.Batches())];
        _room = _batches.Select(batch => batch.Room).DefaultIfEmpty().Max();
    }

    /// <summary>The population.</summary>
    public Population Population { get; }

    /// <summary>Whether unconfirmed thresholds may decide.</summary>
    public UnconfirmedThresholds Unconfirmed { get; }

    internal PopulationQuestions Questions { get; }

    /// <summary>Makes the judge of a population.</summary>
    /// <param name="population">The population.</param>
    /// <param name="lawOf">The law for a row, such as <c>row => catalogue.InForce(Standard.Advanced, row.Unit, row.AssessedYear, row.On)</c>: asked once for each province, date and year, with one of their rows.</param>
    /// <param name="unconfirmed">Whether unconfirmed thresholds may decide; they may not unless <see cref="UnconfirmedThresholds.Admitted"/> is given.</param>
    /// <returns>The judge.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="population"/> or <paramref name="lawOf"/> is null, or gives null.</exception>
    /// <exception cref="ArgumentException">A law is of another year, date or province than its rows, or for another tier than a unit is of, or for villages; or the population has a measure that the law declares otherwise.</exception>
    public static PopulationJudge Of(Population population, Func<PopulationRow, CriteriaInForce> lawOf, UnconfirmedThresholds? unconfirmed = null)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(lawOf);
        return new(population, lawOf, unconfirmed ?? UnconfirmedThresholds.Withheld);
    }

    /// <summary>Judges the population.</summary>
    /// <param name="parallelism">How many threads may work at it at most.</param>
    /// <param name="progress">Is told how many rows are judged so far, every few thousand; null where nobody wants to know.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The verdicts. Their room is taken from a pool and given back when they are disposed of.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is less than one.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public PopulationVerdicts Judge(int parallelism = 1, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parallelism);
        var verdicts = new PopulationVerdicts(this);
        try
        {
            if (parallelism == 1)
            {
                JudgeBatches(0, _batches.Length, verdicts, progress, cancellation);
            }
            else
            {
                var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellation };
                Parallel.For(0, _batches.Length, options, place => JudgeBatches(place, place + 1, verdicts, progress, cancellation));
            }

            return verdicts;
        }
        catch
        {
            verdicts.Dispose();
            throw;
        }
    }

    internal CriteriaInForce LawOf(int row) => _laws[row];

    /// <summary>The judge of one row by itself.</summary>
    internal Judgement OfRow(int row) => CriteriaInForceExtensions.Judge(LawOf(row), Population.Rows[row].Unit, Population.EvidenceOf(row), Unconfirmed);

    private void JudgeBatches(int first, int end, PopulationVerdicts verdicts, IProgress<int>? progress, CancellationToken cancellation)
    {
        var room = ArrayPool<ulong>.Shared.Rent(_room);
        Span<ulong> doubts = stackalloc ulong[OutcomeWords.Words];
        try
        {
            for (var place = first; place < end; place++)
            {
                cancellation.ThrowIfCancellationRequested();
                var batch = _batches[place];
                batch.Judge(new ColumnRun(_columns, batch.FirstWord, batch.Words, room, doubts), verdicts);
                verdicts.HaveJudged(batch.Rows, progress);
            }
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(room);
        }
    }

    private static CriteriaInForce[] LawsByRow(Population population, ImmutableArray<PopulationStrata> groups)
    {
        var laws = new CriteriaInForce[population.Rows.Length];
        foreach (var group in groups)
        {
            foreach (var row in group.Group.Rows)
            {
                laws[row] = group.Law;
            }
        }

        return laws;
    }
}
