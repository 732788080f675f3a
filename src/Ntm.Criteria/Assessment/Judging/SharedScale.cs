using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>
/// The scale of one measure, or of several that are held against one unknown bound, cut where a value begins to matter: a finite
/// number of places, each a value that something is compared with or a gap between two such values.
/// </summary>
internal sealed class SharedScale
{
    private readonly ImmutableArray<ExactValue> _values;

    // Where a bound is unknown it may lie inside a gap, so a gap has a place on either side of it.
    private readonly int _placesInGap;

    public SharedScale(IEnumerable<ExactValue> values, bool hasUnknownBound)
    {
        var distinct = new SortedSet<ExactValue>(values);
        _values = [.. distinct];
        _placesInGap = hasUnknownBound ? 2 : 1;
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

    /// <summary>The places that hold a value of the range; of whole numbers only, where the measure is discrete.</summary>
    public IEnumerable<int> PlacesWithin(ExactRange range, bool discrete)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (range.Contains(_values[i]) && (!discrete || decimal.IsInteger(_values[i].WholeNumber)))
            {
                yield return PlaceOfIndex(i);
            }

            var next = i + 1 < _values.Length ? _values[i + 1] : (ExactValue?)null;
            if (!HoldsGap(range, _values[i], next))
            {
                continue;
            }

            var distinguishable = discrete && next is { } end ? WholeNumbersBetween(_values[i].WholeNumber, end.WholeNumber) : _placesInGap;
            for (var side = 0; side < Math.Min(_placesInGap, distinguishable); side++)
            {
                yield return PlaceOfIndex(i) + 1 + side;
            }
        }
    }

    private int PlaceOfIndex(int index) => (index * (_placesInGap + 1)) + _placesInGap;

    // The ends of every range are among the values, so a gap lies within a range or outside it.
    private static bool HoldsGap(ExactRange range, ExactValue start, ExactValue? end) =>
        start.CompareTo(range.Lower) >= 0
        && (range.Upper is not { } upper || (end is { } bound && bound.CompareTo(upper) <= 0));

    private static int WholeNumbersBetween(decimal start, decimal end) =>
        (int)decimal.Clamp(decimal.Ceiling(end) - decimal.Floor(start) - 1, 0, 2);
}
