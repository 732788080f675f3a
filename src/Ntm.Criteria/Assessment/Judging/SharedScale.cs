using System.Collections.Immutable;
using System.Numerics;

namespace Ntm.Criteria;

/// <summary>
/// The scale of one measure, or of several that are held against one unknown bound, cut where a value begins to matter: a finite
/// number of places, each a value that something is compared with or a gap between two such values.
/// </summary>
internal sealed class SharedScale
{
    private readonly ImmutableArray<ExactValue> _values;

    private readonly int _placesInGap;

    /// <param name="values">The values that something is compared with.</param>
    /// <param name="placesInGap">How many values of a gap have to be told apart.</param>
    public SharedScale(IEnumerable<ExactValue> values, int placesInGap)
    {
        var distinct = new SortedSet<ExactValue>(values);
        _values = [.. distinct];
        _placesInGap = placesInGap;
        Cuts = [.. Enumerable.Range(0, Places + 1)];
    }

    public int Places => (_values.Length * (_placesInGap + 1)) + _placesInGap;

    /// <summary>Where an unknown bound may be put: before every place, or behind the last.</summary>
    public ImmutableArray<int> Cuts { get; }

    /// <summary>The place of a value that the scale is cut at.</summary>
    public int PlaceOf(ExactValue value)
    {
        var index = _values.BinarySearch(value);
        return index >= 0
            ? PlaceOfIndex(index)
            : throw new InvalidOperationException("The scale is cut at every value that it is asked for.");
    }

    /// <summary>The places that hold a value of the range; of whole numbers of equal parts of 1 only, where there are such parts.</summary>
    /// <param name="range">The range.</param>
    /// <param name="parts">How many parts 1 has; null where every value is possible.</param>
    public IEnumerable<int> PlacesWithin(ExactRange range, decimal? parts)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (range.Contains(_values[i]) && (parts is not { } count || _values[i].Floor(count) == _values[i].Ceiling(count)))
            {
                yield return PlaceOfIndex(i);
            }

            var next = i + 1 < _values.Length ? _values[i + 1] : (ExactValue?)null;
            if (!HoldsGap(range, _values[i], next))
            {
                continue;
            }

            // Of whole numbers there may be fewer than places. Smaller parts may lie before or behind what others of the gap are at.
            var between = parts is { } steps && next is { } end ? Between(_values[i].Floor(steps), end.Ceiling(steps)) : _placesInGap;
            var distinguishable = between == 0 || parts == 1 ? between : _placesInGap;
            for (var side = 0; side < distinguishable; side++)
            {
                yield return PlaceOfIndex(i) + 1 + side;
            }
        }
    }

    /// <summary>The places of any value: the one that is cut at it, or those of the gap that it is in.</summary>
    public IEnumerable<int> PlacesAt(ExactValue value) => _values.BinarySearch(value) is >= 0 and var index ? [PlaceOfIndex(index)] : PlacesBehind(~_values.BinarySearch(value) - 1);

    /// <summary>The places that have a value of the range, also where its ends are between two that the scale is cut at.</summary>
    public IEnumerable<int> PlacesMeeting(ExactRange range)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (range.Contains(_values[i]))
            {
                yield return PlaceOfIndex(i);
            }

            var beginsBeforeNext = i + 1 == _values.Length || range.Lower.CompareTo(_values[i + 1]) < 0;
            var endsBehindThis = range.Upper is not { } upper || upper.CompareTo(_values[i]) > 0;
            foreach (var place in beginsBeforeNext && endsBehindThis ? PlacesBehind(i) : [])
            {
                yield return place;
            }
        }
    }

    private IEnumerable<int> PlacesBehind(int index) => Enumerable.Range(PlaceOfIndex(index) + 1, _placesInGap);

    private int PlaceOfIndex(int index) => (index * (_placesInGap + 1)) + _placesInGap;

    // The ends of every range are among the values, so a gap lies within a range or outside it.
    private static bool HoldsGap(ExactRange range, ExactValue start, ExactValue? end) =>
        start.CompareTo(range.Lower) >= 0
        && (range.Upper is not { } upper || (end is { } bound && bound.CompareTo(upper) <= 0));

    private int Between(BigInteger start, BigInteger end) => (int)BigInteger.Clamp(end - start - 1, 0, _placesInGap);
}
