using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ntm.Criteria;

/// <summary>The outcomes of some words of rows, a bit for each row and outcome: that it may be met, that it may be not met, that it may not apply.</summary>
internal readonly ref struct OutcomeWords
{
    /// <summary>How many words are worked on at a time at most: so many that a column is read in one go, and so few that what all nodes of a program come to stays near the processor.</summary>
    public const int Words = 32;

    /// <summary>How much room they take.</summary>
    public const int Room = 3 * Words;

    /// <summary>The outcomes of the first words of their room.</summary>
    /// <param name="room">As much room as most words take.</param>
    /// <param name="words">How many words there are, of which whole vectors can be made.</param>
    public OutcomeWords(Span<ulong> room, int words)
        : this(room[..words], room.Slice(Words, words), room.Slice(2 * Words, words))
    {
    }

    private OutcomeWords(Span<ulong> met, Span<ulong> notMet, Span<ulong> notApplicable)
    {
        Met = met;
        NotMet = notMet;
        NotApplicable = notApplicable;
    }

    public Span<ulong> Met { get; }

    public Span<ulong> NotMet { get; }

    public Span<ulong> NotApplicable { get; }

    /// <summary>The same words, met and not met having changed places: what holds of all then holds of any.</summary>
    public OutcomeWords Swapped => new(NotMet, Met, NotApplicable);

    /// <summary>The rows of a word of which several outcomes are left.</summary>
    public ulong Undecided(int word) => (Met[word] & (NotMet[word] | NotApplicable[word])) | (NotMet[word] & NotApplicable[word]);

    /// <summary>The same outcomes for all rows.</summary>
    public void Fill(Outcomes outcomes)
    {
        Met.Fill(outcomes.CanBeMet ? ulong.MaxValue : 0);
        NotMet.Fill(outcomes.CanBeNotMet ? ulong.MaxValue : 0);
        NotApplicable.Fill(outcomes.CanBeNotApplicable ? ulong.MaxValue : 0);
    }

    public void CopyTo(OutcomeWords other)
    {
        Met.CopyTo(other.Met);
        NotMet.CopyTo(other.NotMet);
        NotApplicable.CopyTo(other.NotApplicable);
    }

    /// <summary>Those of one more part, all of which are asked for.</summary>
    public void And(OutcomeWords part)
    {
        var met = Vectors(Met);
        var notMet = Vectors(NotMet);
        var notApplicable = Vectors(NotApplicable);
        var partMet = Vectors(part.Met);
        var partNotMet = Vectors(part.NotMet);
        var partNotApplicable = Vectors(part.NotApplicable);
        for (var i = 0; i < met.Length; i++)
        {
            met[i] = (met[i] & (partMet[i] | partNotApplicable[i])) | (notApplicable[i] & partMet[i]);
            notMet[i] |= partNotMet[i];
            notApplicable[i] &= partNotApplicable[i];
        }
    }

    /// <summary>Those of one more part, any of which may be the one that holds.</summary>
    public void Or(OutcomeWords part)
    {
        for (var i = 0; i < Met.Length; i++)
        {
            Met[i] |= part.Met[i];
            NotMet[i] |= part.NotMet[i];
            NotApplicable[i] |= part.NotApplicable[i];
        }
    }

    private static Span<Vector256<ulong>> Vectors(Span<ulong> words) => MemoryMarshal.Cast<ulong, Vector256<ulong>>(words);
}
