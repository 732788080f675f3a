using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>
/// Where the rows of a population stand in its columns: those that the same law and mostly the same levels are for stand together, and each such group begins with a word of its own, so that no
/// two laws are asked of one word.
/// </summary>
internal sealed class PopulationPlaces
{
    private PopulationPlaces(ImmutableArray<int> placeOf, ImmutableArray<PopulationGroup> groups)
    {
        PlaceOf = placeOf;
        Groups = groups;
        Count = groups.IsEmpty ? 0 : groups[^1].End;
    }

    /// <summary>The place of each row.</summary>
    public ImmutableArray<int> PlaceOf { get; }

    /// <summary>The groups, one after the other.</summary>
    public ImmutableArray<PopulationGroup> Groups { get; }

    /// <summary>How many places there are, those between two groups included: a multiple of <see cref="BitWords.Rows"/>.</summary>
    public int Count { get; }

    public static PopulationPlaces Of(ImmutableArray<PopulationRow> rows)
    {
        var placeOf = new int[rows.Length];
        var groups = ImmutableArray.CreateBuilder<PopulationGroup>();
        var start = 0;
        foreach (var group in Enumerable.Range(0, rows.Length).GroupBy(row => (rows[row].AssessedYear, rows[row].Date, rows[row].Unit.Province.Id)))
        {
            ImmutableArray<int> members = [.. group];
            for (var i = 0; i < members.Length; i++)
            {
                placeOf[members[i]] = start + i;
            }

            groups.Add(new PopulationGroup(start, members));
            start = groups[^1].End;
        }

        return new(ImmutableArray.Create(placeOf), groups.ToImmutable());
    }
}
