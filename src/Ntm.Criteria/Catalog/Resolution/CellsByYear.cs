using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The cells of a table, found by year: there may be one for each class and year.</summary>
internal sealed class CellsByYear
{
    private readonly ImmutableArray<ThresholdCell> _cells;
    private readonly ILookup<int, int> _places;
    private readonly ImmutableArray<int> _placesOfEveryYear;

    public CellsByYear(ImmutableArray<ThresholdCell> cells)
    {
        _cells = cells;
        _places = Enumerable.Range(0, cells.Length).SelectMany(place => cells[place].Years.Select(year => (Year: year, Place: place))).ToLookup(entry => entry.Year, entry => entry.Place);
        _placesOfEveryYear = [.. Enumerable.Range(0, cells.Length).Where(place => cells[place].Years.IsEmpty)];
    }

    /// <summary>The cells that hold for some year of these, in their order; no year stands for every one.</summary>
    public IEnumerable<ThresholdCell> For(ImmutableArray<int> years) => years.IsEmpty
        ? _cells
        : years.SelectMany(year => _places[year]).Concat(_placesOfEveryYear).Distinct().Order().Select(place => _cells[place]);
}
