namespace Ntm.Criteria;

/// <summary>How far what was written is from a name: little for a tone, more for a mark on a letter or what is often confused, most for another letter.</summary>
internal static class NameDistance
{
    /// <summary>What another letter costs.</summary>
    public const int Letter = 4;

    /// <summary>The longest key that is compared.</summary>
    public const int Longest = 64;

    private const int Tone = 1;
    private const int Near = 2;
    // Letters that differ by a mark, or that are said alike in some part of the country.
    private static readonly string[] Confused = ["aăâ", "eê", "oôơ", "uư", "dđ", "sx", "ln", "iy", "ck", "dr", "gr", "vd", "ct", "tr", "ch"];

    // Of each letter the groups that it is in, as bits.
    private static readonly ushort[] Groups = [.. Enumerable.Range(0, Confused.Max(group => group.Max()) + 1).Select(letter => (ushort)Confused.Select((group, i) => group.Contains((char)letter, StringComparison.Ordinal) ? 1 << i : 0).Sum())];

    /// <summary>The distance of two keys of at most <see cref="Longest"/> characters, or any number above a limit where it is above that.</summary>
    public static int Between(string left, string right, int limit = int.MaxValue)
    {
        // Whatever else differs, letters that one has more than the other are as many other ones.
        var apart = Letter * Math.Abs(Letters(left) - Letters(right));
        if (apart > limit)
        {
            return apart;
        }

        Span<int> beforeLast = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 1; j <= right.Length; j++)
        {
            last[j] = last[j - 1] + Single(right[j - 1]);
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var least = current[0] = last[0] + Single(left[i - 1]);
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Math.Min(last[j - 1] + Exchange(left[i - 1], right[j - 1]), Math.Min(last[j] + Single(left[i - 1]), current[j - 1] + Single(right[j - 1])));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    cost = Math.Min(cost, beforeLast[j - 2] + Letter);
                }

                current[j] = cost;
                least = Math.Min(least, cost);
            }

            // What follows only adds, but a swap may go back to the row before: one letter more.
            if (least - Letter > limit)
            {
                return least;
            }

            var reused = beforeLast;
            beforeLast = last;
            last = current;
            current = reused;
        }

        return last[right.Length];
    }

    private static int Single(char character) => VietnameseText.IsTone(character) ? Tone : character == ' ' ? Near : Letter;

    private static int Letters(string key)
    {
        var count = 0;
        foreach (var character in key)
        {
            count += Single(character) / Letter;
        }

        return count;
    }

    private static int Exchange(char left, char right)
    {
        if (left == right)
        {
            return 0;
        }

        if (VietnameseText.IsTone(left) && VietnameseText.IsTone(right))
        {
            return Tone;
        }

        return left < Groups.Length && right < Groups.Length && (Groups[left] & Groups[right]) != 0 ? Near : Letter;
    }
}
