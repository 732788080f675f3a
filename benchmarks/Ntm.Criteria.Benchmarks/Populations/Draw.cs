namespace Ntm.Criteria.Benchmarks;

/// <summary>Numbers without a pattern that a processor could learn, the same in every process.</summary>
internal static class Draw
{
    /// <summary>A number for a row and a measure.</summary>
    /// <param name="row">The row.</param>
    /// <param name="measure">The key of the measure.</param>
    /// <param name="below">What the number is less than.</param>
    public static int Of(int row, string measure, int below)
    {
        unchecked
        {
            var hash = (uint)row * 2654435761u;
            foreach (var letter in measure)
            {
                hash = (hash ^ letter) * 16777619u;
            }

            hash ^= hash >> 15;
            hash *= 2246822519u;
            hash ^= hash >> 13;
            return (int)(hash % (uint)below);
        }
    }
}
