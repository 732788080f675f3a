using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ntm.Criteria;

/// <summary>Runs a program over some words of rows: each node comes to the outcomes that <see cref="KleeneAlgebra"/> would give for each row.</summary>
/// <param name="columns">The columns.</param>
/// <param name="room">Room for the outcomes of each node, one after the other.</param>
/// <param name="doubts">Room for as many words: the rows of which a column does not tell on which side of a bound they are.</param>
internal readonly ref struct ColumnRun(ImmutableArray<MeasureColumn> columns, Span<ulong> room, Span<ulong> doubts)
{
    private readonly Span<ulong> _room = room;
    private readonly Span<ulong> _doubts = doubts;

    public ImmutableArray<MeasureColumn> Columns => columns;

    public ReadOnlySpan<ulong> Doubts => _doubts;

    public OutcomeWords Of(int node) => new(_room.Slice(node * OutcomeWords.Room, OutcomeWords.Room));

    /// <summary>Runs a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="first">The first word.</param>
    /// <param name="count">How many words, at most <see cref="OutcomeWords.Words"/>.</param>
    public void Run(ColumnProgram program, int first, int count)
    {
        _doubts.Clear();
        var nodes = program.Nodes.AsSpan();
        for (var place = 0; place < nodes.Length; place++)
        {
            Run(nodes[place], first, count, Of(place));
        }
    }

    private void Run(in ColumnNode node, int first, int count, OutcomeWords result)
    {
        switch (node.Operation)
        {
            case ColumnOperation.Constant:
                result.Fill(node.Outcomes);
                break;
            case ColumnOperation.Reaches:
                Compare(node, first, count, result);
                Complete(node, first, count, result);
                break;
            case ColumnOperation.StaysBelow:
                Compare(node, first, count, result.Swapped);
                Complete(node, first, count, result);
                break;
            case ColumnOperation.AgainstUnknownBound:
                result.Fill(Outcomes.MetOrNotMet);
                Complete(node, first, count, result);
                break;
            case ColumnOperation.ReachesTimes:
                CompareTimes(node, first, count, result);
                break;
            case ColumnOperation.All:
                result.Fill(Outcomes.NotApplicable);
                foreach (var part in node.Parts)
                {
                    result.And(Of(part));
                }

                break;
            case ColumnOperation.Any:
                result.Fill(Outcomes.NotApplicable);
                foreach (var part in node.Parts)
                {
                    result.Swapped.And(Of(part).Swapped);
                }

                break;
            case ColumnOperation.AtLeast:
                AtLeast(node, result);
                break;
            case ColumnOperation.Choose:
                Choose(Of(node.Parts[0]), Of(node.Parts[1]), Of(node.Parts[2]), result);
                break;
            default:
                Of(node.Parts[0]).CopyTo(result);
                foreach (var part in node.Parts.AsSpan()[1..])
                {
                    result.Or(Of(part));
                }

                break;
        }
    }

    // What is known: it may reach the bound where its upper end does, and fall short where its lower end does not.
    private void Compare(in ColumnNode node, int first, int count, OutcomeWords result)
    {
        var (least, most) = (columns[node.Column].Least, columns[node.Column].Most);
        for (var word = 0; word < count; word++)
        {
            var rows = (first + word) * BitWords.Rows;
            var reaching = Reaching(most, rows, node.Bound);
            result.Met[word] = reaching;
            result.NotMet[word] = ~(ReferenceEquals(most, least) ? reaching : Reaching(least, rows, node.Bound));
            if (node.Doubtful is { } code)
            {
                _doubts[word] |= (Reaching(most, rows, code) & ~Reaching(most, rows, code + 1)) | (Reaching(least, rows, code) & ~Reaching(least, rows, code + 1));
            }
        }
    }

    // What is not known, and what does not apply since the whole is empty.
    private void Complete(in ColumnNode node, int first, int count, OutcomeWords result)
    {
        var (unknown, empty) = (columns[node.Column].Unknown, columns[node.Column].Empty);
        for (var word = 0; word < count; word++)
        {
            var open = unknown[first + word];
            var inapplicable = empty is null ? 0 : empty[first + word];
            var known = ~(open | inapplicable);
            result.Met[word] = (result.Met[word] & known) | (node.Outcomes.CanBeMet ? open : 0);
            result.NotMet[word] = (result.NotMet[word] & known) | (node.Outcomes.CanBeNotMet ? open : 0);
            result.NotApplicable[word] = inapplicable | (node.Outcomes.CanBeNotApplicable ? open : 0);
        }
    }

    private void CompareTimes(in ColumnNode node, int first, int count, OutcomeWords result)
    {
        result.Fill(Outcomes.MetOrNotMet);
        var (now, past) = (columns[node.Column], columns[node.Past]);
        for (var row = first * BitWords.Rows; row < (first + count) * BitWords.Rows; row++)
        {
            var (nowLeast, nowMost) = now.EndsAt(row);
            var (pastLeast, pastMost) = past.EndsAt(row);
            var bit = row - (first * BitWords.Rows);
            if (node.Millionths is not { } times || !ColumnGrid.ArePoints(nowLeast, nowMost, pastLeast, pastMost))
            {
                BitWords.Set(_doubts, bit);
                continue;
            }

            if (nowMost != ColumnGrid.NoEnd && now.Grid.IsBelow(nowMost, times, past.Grid, pastLeast))
            {
                BitWords.Clear(result.Met, bit);
            }

            if (pastMost != ColumnGrid.NoEnd && !now.Grid.IsBelow(nowLeast, times, past.Grid, pastMost))
            {
                BitWords.Clear(result.NotMet, bit);
            }
        }
    }

    private void AtLeast(in ColumnNode node, OutcomeWords result)
    {
        for (var word = 0; word < OutcomeWords.Words; word++)
        {
            var (surely, possibly) = (default(BitTally), default(BitTally));
            var (someNotMet, someMet, noneApplies) = (0UL, 0UL, ulong.MaxValue);
            foreach (var place in node.Parts)
            {
                var part = Of(place);
                surely.Add(part.Met[word] & ~part.NotMet[word] & ~part.NotApplicable[word]);
                possibly.Add(part.Met[word]);
                someNotMet |= part.NotMet[word];
                someMet |= part.Met[word];
                noneApplies &= part.NotApplicable[word];
            }

            result.Met[word] = possibly.AtLeast(node.Needed);
            result.NotMet[word] = ~surely.AtLeast(node.Needed) & (someNotMet | (node.Needed > 1 ? someMet : 0));
            result.NotApplicable[word] = noneApplies;
        }
    }

    private static void Choose(OutcomeWords condition, OutcomeWords whereMet, OutcomeWords whereNotMet, OutcomeWords result)
    {
        for (var word = 0; word < OutcomeWords.Words; word++)
        {
            var (yes, no) = (condition.Met[word], condition.NotMet[word]);
            result.Met[word] = (yes & whereMet.Met[word]) | (no & whereNotMet.Met[word]);
            result.NotMet[word] = (yes & whereMet.NotMet[word]) | (no & whereNotMet.NotMet[word]);
            result.NotApplicable[word] = condition.NotApplicable[word] | (yes & whereMet.NotApplicable[word]) | (no & whereNotMet.NotApplicable[word]);
        }
    }

    // The rows of a word whose codes are no less than that of a bound.
    private static ulong Reaching(int[] codes, int first, int bound)
    {
        var below = Vector256.Create(bound - 1);
        var vectors = MemoryMarshal.Cast<int, Vector256<int>>(codes.AsSpan(first, BitWords.Rows));
        var rows = 0UL;
        for (var i = 0; i < vectors.Length; i++)
        {
            rows |= (ulong)Vector256.GreaterThan(vectors[i], below).ExtractMostSignificantBits() << (i * Vector256<int>.Count);
        }

        return rows;
    }
}
