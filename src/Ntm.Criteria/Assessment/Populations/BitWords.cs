using System.Numerics;

namespace Ntm.Criteria;

/// <summary>Rows as bits of words.</summary>
internal static class BitWords
{
    /// <summary>How many rows a word has.</summary>
    public const int Rows = 64;

    public static bool Has(ReadOnlySpan<ulong> words, int row) => (words[row / Rows] & Bit(row)) != 0;

    public static void Set(Span<ulong> words, int row) => words[row / Rows] |= Bit(row);

    public static void Clear(Span<ulong> words, int row) => words[row / Rows] &= ~Bit(row);

    public static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    private static ulong Bit(int row) => 1UL << (row % Rows);
}
