using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ntm.Criteria;

/// <summary>Runs a program over some words of rows: each node comes to the outcomes that <see cref="KleeneAlgebra"/> would give for each row.</summary>
/// <param name="columns">The columns.</param>
/// <param name="first">The first word.</param>
/// <param name="count">How many words, at most <see cref="OutcomeWords.Words"/>.</param>
/// <param name="room">Room for the outcomes of each node, one after the other.</param>
/// <param name="doubts">Room for as many words: the rows of which a column does not tell on which side of a bound they are.</param>
internal readonly ref struct ColumnRun(ImmutableArray<MeasureColumn> columns, int first, int count, Span<ulong> room, Span<ulong> doubts)
{
    private static readonly int VectorWords = Vector256<ulong>.Count;

    private readonly Span<ulong> _room = room;
    private readonly Span<ulong> _doubts = doubts[..count];

    // Words that no row has may be worked on as well.
    private readonly int _width = (count + VectorWords - 1) / VectorWords * VectorWords;

    public ImmutableArray<MeasureColumn> Columns => columns;

    public ReadOnlySpan<ulong> Doubts => _doubts;

    public OutcomeWords Of(int node) => new(_room.Slice(node * OutcomeWords.Room, OutcomeWords.Room), _width);

    /// <summary>Runs a program.</summary>
    public void Run(ColumnProgram program)
    {
        _doubts.Clear();
        var nodes = program.Nodes.AsSpan();
        for (var place = 0; place < nodes.Length; place++)
        {
            Run(nodes[place], Of(place));
        }
    }

    private void Run(in ColumnNode node, OutcomeWords result)
    {
        switch (node.Operation)
        {
            case ColumnOperation.Constant:
                result.Fill(node.Outcomes);
                break;
            case ColumnOperation.Reaches:
                Compare(node, result.Met, result.NotMet, result.NotApplicable, (node.Outcomes.CanBeMet, node.Outcomes.CanBeNotMet));
                break;
            case ColumnOperation.StaysBelow:
                Compare(node, result.NotMet, result.Met, result.NotApplicable, (node.Outcomes.CanBeNotMet, node.Outcomes.CanBeMet));
                break;
            case ColumnOperation.AgainstUnknownBound:
                AgainstUnknownBound(columns[node.Column], result);
                break;
            case ColumnOperation.ReachesTimes:
                CompareTimes(node, result);
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

    // It may reach the bound where its upper end does, and fall short where its lower end does not; or not be known, or not apply since the whole is empty.
    private void Compare(in ColumnNode node, Span<ulong> reached, Span<ulong> missed, Span<ulong> notApplicable, (bool Reached, bool Missed) unknown)
    {
        var column = columns[node.Column];
        var most = column.Most.AsSpan(first * BitWords.Rows, count * BitWords.Rows);
        var least = ReferenceEquals(column.Most, column.Least) ? default : column.Least.AsSpan(first * BitWords.Rows, count * BitWords.Rows);
        var open = column.Unknown.AsSpan(first, count);
        var empty = column.Empty.AsSpan();
        var (openReached, openMissed, openNotApplicable) = (Mask(unknown.Reached), Mask(unknown.Missed), Mask(node.Outcomes.CanBeNotApplicable));
        for (var word = 0; word < open.Length; word++)
        {
            var reaching = Reaching(most, word, node.Bound);
            var falling = ~(least.IsEmpty ? reaching : Reaching(least, word, node.Bound));
            var inapplicable = empty.IsEmpty ? 0 : empty[first + word];
            var known = ~(open[word] | inapplicable);
            reached[word] = (reaching & known) | (open[word] & openReached);
            missed[word] = (falling & known) | (open[word] & openMissed);
            notApplicable[word] = inapplicable | (open[word] & openNotApplicable);
        }

        if (node.Doubtful is { } code)
        {
            Doubt(most, code);
            Doubt(least, code);
        }
    }

    // The rows that have just this code.
    private void Doubt(ReadOnlySpan<int> codes, int code)
    {
        for (var word = 0; word < codes.Length / BitWords.Rows; word++)
        {
            _doubts[word] |= Reaching(codes, word, code) & ~Reaching(codes, word, code + 1);
        }
    }

    private void AgainstUnknownBound(MeasureColumn column, OutcomeWords result)
    {
        for (var word = 0; word < count; word++)
        {
            var inapplicable = column.Empty is null ? 0 : column.Empty[first + word];
            result.Met[word] = ~inapplicable;
            result.NotMet[word] = ~inapplicable;
            result.NotApplicable[word] = inapplicable | column.Unknown[first + word];
        }
    }

    private void CompareTimes(in ColumnNode node, OutcomeWords result)
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
        for (var word = 0; word < result.Met.Length; word++)
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
        for (var word = 0; word < result.Met.Length; word++)
        {
            var (yes, no) = (condition.Met[word], condition.NotMet[word]);
            result.Met[word] = (yes & whereMet.Met[word]) | (no & whereNotMet.Met[word]);
            result.NotMet[word] = (yes & whereMet.NotMet[word]) | (no & whereNotMet.NotMet[word]);
            result.NotApplicable[word] = condition.NotApplicable[word] | (yes & whereMet.NotApplicable[word]) | (no & whereNotMet.NotApplicable[word]);
        }
    }

    // The rows of a word whose codes are no less than that of a bound.
    private static ulong Reaching(ReadOnlySpan<int> codes, int word, int bound)
    {
        var below = Vector256.Create(bound - 1);
        var vectors = MemoryMarshal.Cast<int, Vector256<int>>(codes.Slice(word * BitWords.Rows, BitWords.Rows));
        var rows = 0UL;
        for (var i = 0; i < vectors.Length; i++)
        {
            rows |= (ulong)Vector256.GreaterThan(vectors[i], below).ExtractMostSignificantBits() << (i * Vector256<int>.Count);
        }

        return rows;
    }

    private static ulong Mask(bool all) => all ? ulong.MaxValue : 0;
}
