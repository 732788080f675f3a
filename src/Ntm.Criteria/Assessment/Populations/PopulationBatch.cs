using System.Numerics;

namespace Ntm.Criteria;

/// <summary>Some words of a group, which are judged at once.</summary>
/// <param name="strata">The group and its strata.</param>
/// <param name="first">The first word, counted from that of the group.</param>
/// <param name="count">How many words.</param>
internal sealed class PopulationBatch(PopulationStrata strata, int first, int count)
{
    /// <summary>How much room the outcomes of all nodes take.</summary>
    public int Room { get; } = strata.Strata.Select(stratum => stratum.Program?.Nodes.Length ?? 0).Max() * OutcomeWords.Room;

    /// <summary>How many words they are.</summary>
    public int Words => count;

    /// <summary>How many rows they are.</summary>
    public int Rows { get; } = strata.Strata.Sum(stratum => BitWords.Count(stratum.Rows.AsSpan().Slice(first, count)));

    /// <summary>The first word.</summary>
    public int FirstWord => strata.Group.FirstWord + first;

    /// <summary>Judges the rows.</summary>
    /// <param name="run">Room to work in.</param>
    /// <param name="verdicts">Where the verdicts go.</param>
    public void Judge(ColumnRun run, PopulationVerdicts verdicts)
    {
        foreach (var stratum in strata.Strata)
        {
            var rows = stratum.Rows.AsSpan().Slice(first, count);
            if (!rows.ContainsAnyExcept(0UL))
            {
                continue;
            }

            if (stratum.HasObstacle)
            {
                verdicts.PutUndetermined(FirstWord, rows);
            }
            else if (stratum.Program is { } program)
            {
                Judge(stratum, program, rows, run, verdicts);
            }
            else
            {
                LookAt(rows, stratum, verdicts, (_, _) => true);
            }
        }
    }

    private void Judge(PopulationStratum stratum, ColumnProgram program, ReadOnlySpan<ulong> rows, ColumnRun run, PopulationVerdicts verdicts)
    {
        run.Run(program);
        Span<ulong> single = stackalloc ulong[count];
        run.Doubts.CopyTo(single);
        for (var place = 0; place < program.Answers.Length; place++)
        {
            var answer = program.Answers[place];
            var outcomes = run.Of(answer.Node);
            verdicts.Put(stratum.Questions[place].Place, FirstWord, rows, outcomes);
            foreach (var column in answer.Entangled)
            {
                for (var word = 0; word < count; word++)
                {
                    single[word] |= outcomes.Undecided(word) & run.Columns[column].Inexact[FirstWord + word];
                }
            }
        }

        for (var word = 0; word < count; word++)
        {
            single[word] &= rows[word];
        }

        if (single.ContainsAnyExcept(0UL))
        {
            LookAtHard(single, stratum, program, run, verdicts);
        }
    }

    private void LookAtHard(ReadOnlySpan<ulong> rows, PopulationStratum stratum, ColumnProgram program, ColumnRun run, PopulationVerdicts verdicts)
    {
        var doubts = run.Doubts.ToArray();
        var columns = run.Columns;
        LookAt(rows, stratum, verdicts, (bit, question) => BitWords.Has(doubts, bit)
            || program.Answers[question].Entangled.Any(column => BitWords.Has(columns[column].Inexact, (FirstWord * BitWords.Rows) + bit)));
    }

    private void LookAt(ReadOnlySpan<ulong> rows, PopulationStratum stratum, PopulationVerdicts verdicts, Func<int, int, bool> isAsked)
    {
        for (var word = 0; word < rows.Length; word++)
        {
            for (var left = rows[word]; left != 0; left &= left - 1)
            {
                var bit = (word * BitWords.Rows) + BitOperations.TrailingZeroCount(left);
                var judgement = verdicts.Judge.OfRow(strata.Group.Rows[(first * BitWords.Rows) + bit]);
                for (var question = 0; question < stratum.Questions.Length; question++)
                {
                    if (isAsked(bit, question))
                    {
                        verdicts.Put(stratum.Questions[question].Place, (FirstWord * BitWords.Rows) + bit, judgement.Of(stratum.Questions[question].Question).Verdict);
                    }
                }

                verdicts.HaveLookedAtOne();
            }
        }
    }
}
