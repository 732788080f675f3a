namespace Ntm.Criteria;

/// <summary>Finds what a misspelt word was probably meant to be, by the number of letters that differ; capitals are no difference. What differs in digits alone is another thing, such as the instrument of another number.</summary>
internal static class Spelling
{
    private const int MaximumLength = 64;

    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > MaximumLength)
        {
            return null;
        }

        word = word.ToLowerInvariant();
        string? nearest = null;
        var least = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length <= MaximumLength && Math.Abs(candidate.Length - word.Length) < least && !DiffersInDigitsAlone(word, candidate)
                && Distance(word, candidate.ToLowerInvariant()) is var distance && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static bool DiffersInDigitsAlone(string word, string candidate)
    {
        var (i, j, differs) = (0, 0, false);
        while (i < word.Length || j < candidate.Length)
        {
            var (left, right) = (i < word.Length ? word[i] : '\0', j < candidate.Length ? char.ToLowerInvariant(candidate[j]) : '\0');
            if (left == right)
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (char.IsAsciiDigit(left) || char.IsAsciiDigit(right))
            {
                differs = true;
                (i, j) = (i + (char.IsAsciiDigit(left) ? 1 : 0), j + (char.IsAsciiDigit(right) ? 1 : 0));
            }
            else
            {
                return false;
            }
        }

        return differs;
    }

    // Insertions, deletions, substitutions and swaps of neighbours.
    private static int Distance(string left, string right)
    {
        Span<int> beforeLast = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            last.CopyTo(beforeLast);
            current.CopyTo(last);
        }

        return last[right.Length];
    }
}
