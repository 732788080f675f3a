using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The columns that programs read, by their places.</summary>
internal sealed class MeasureColumns
{
    private readonly List<MeasureColumn> _columns;
    private readonly Dictionary<Measure, int> _places;
    private readonly int _length;
    private MeasureColumn? _unknown;

    /// <param name="columns">The columns that there are.</param>
    /// <param name="length">How many places each has.</param>
    public MeasureColumns(IEnumerable<MeasureColumn> columns, int length)
    {
        _columns = [.. columns];
        _places = _columns.Select((column, place) => (column.Measure, place)).ToDictionary(entry => entry.Measure, entry => entry.place);
        _length = length;
    }

    public MeasureColumn this[int place] => _columns[place];

    /// <summary>The columns, to be read by many threads once no program is made any more.</summary>
    public ImmutableArray<MeasureColumn> All => [.. _columns];

    /// <summary>The place of the column of a measure; null where there is none.</summary>
    public int? PlaceOf(Measure measure) => _places.TryGetValue(measure, out var place) ? Demand(place, measure) : null;

    /// <summary>The place of the column of a measure; of one that knows nothing where there is none.</summary>
    public int PlaceOrUnknown(Measure measure)
    {
        if (PlaceOf(measure) is { } place)
        {
            return place;
        }

        _unknown ??= MeasureColumn.Of(measure, _length, []);
        _columns.Add(_unknown.For(measure));
        _places.Add(measure, _columns.Count - 1);
        return _columns.Count - 1;
    }

    private int Demand(int place, Measure measure)
    {
        var told = _columns[place].Measure;
        return told.Kind == measure.Kind && told.Unit == measure.Unit && told.Scale?.Key == measure.Scale?.Key && told.EmptyWhole == measure.EmptyWhole
            ? place
            : throw new ArgumentException($"The population has '{measure.Key}' as a measure that is declared otherwise than in the law: take its measures from the catalogue that the law comes from.");
    }
}
