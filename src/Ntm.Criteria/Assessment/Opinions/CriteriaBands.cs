using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Bands by which communes are grouped by how many criteria they meet (các nhóm xã theo số tiêu chí đạt). They cover every number from none to all, each once.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class CriteriaBands
{
    private CriteriaBands(ImmutableArray<CriteriaBand> all) => All = all;

    /// <summary>
    /// Of sets of 19 criteria: 19, 15 to 18, 10 to 14, 5 to 9, under 5. They are what is often published, and not law: sources differ in their limits, and sets in how many criteria they have. Give your own with
    /// <see cref="Of"/>.
    /// </summary>
    public static CriteriaBands OftenPublished { get; } = Of(19, 19, 15, 10, 5, 0);

    /// <summary>The bands, from the highest down.</summary>
    public ImmutableArray<CriteriaBand> All { get; }

    /// <summary>How many criteria the set has that they are for.</summary>
    public int Total => All[0].To;

    /// <summary>Creates bands from where each begins.</summary>
    /// <param name="total">How many criteria the set has.</param>
    /// <param name="from">The least number of criteria of each band, from the highest band down; the lowest begins at 0. Each ends just below the one above it.</param>
    /// <returns>The bands.</returns>
    /// <exception cref="ArgumentException">The numbers do not fall one by one from at most the total down to 0.</exception>
    public static CriteriaBands Of(int total, params ReadOnlySpan<int> from)
    {
        if (from.IsEmpty || from[0] > total || from[^1] != 0)
        {
            throw new ArgumentException($"The highest band begins at {PlainNumber.Format(total)} or less, and the lowest at 0, so that every number of criteria is in one.", nameof(from));
        }

        var bands = ImmutableArray.CreateBuilder<CriteriaBand>(from.Length);
        for (var (place, to) = (0, total); place < from.Length; to = from[place++] - 1)
        {
            if (from[place] > to)
            {
                throw new ArgumentException(
                    $"A band that begins at {PlainNumber.Format(from[place])} stands below one that begins at {PlainNumber.Format(to + 1)}: write where they begin from the highest down.", nameof(from));
            }

            bands.Add(new CriteriaBand(from[place], to, isLowest: place == from.Length - 1));
        }

        return new CriteriaBands(bands.MoveToImmutable());
    }

    /// <summary>The band that a number of criteria is in.</summary>
    /// <param name="count">The number, from 0 to <see cref="Total"/>.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or more than there are criteria.</exception>
    public CriteriaBand BandOf(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Total);
        return All.First(band => band.Contains(count));
    }

    /// <summary>The bands, from the highest down.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => string.Join(", ", All);
}
