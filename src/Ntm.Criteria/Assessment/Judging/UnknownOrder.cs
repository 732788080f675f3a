using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>
/// The order in which decision diagrams ask for the unknowns. Those that are held against each other, or speak in one
/// indicator, are asked for one after another: otherwise a diagram would have to remember them across all the others.
/// </summary>
internal sealed class UnknownOrder
{
    private readonly Dictionary<object, int> _met = [];
    private readonly Dictionary<object, object> _sameComparison = [];
    private readonly Dictionary<object, object> _sameIndicator = [];

    /// <summary>Notes an unknown in the order in which the sets meet it.</summary>
    public void Meet(object unknown)
    {
        if (_met.TryAdd(unknown, _met.Count))
        {
            _sameComparison.Add(unknown, unknown);
            _sameIndicator.Add(unknown, unknown);
        }
    }

    public void AreCompared(object one, object other) => Join(_sameComparison, one, other);

    public void SpeakTogether(object one, object other) => Join(_sameIndicator, one, other);

    public ImmutableArray<object> Sorted() =>
    [
        .. _met.Keys
            .OrderBy(unknown => unknown is AreaClassification ? 0 : 1) // Every threshold hangs on the class.
            .ThenBy(unknown => _met[First(_sameIndicator, unknown)])
            .ThenBy(unknown => _met[First(_sameComparison, unknown)])
            .ThenBy(unknown => _met[unknown]),
    ];

    // The one of its group that was met first stands for the group.
    private static object First(Dictionary<object, object> groups, object unknown)
    {
        while (!ReferenceEquals(groups[unknown], unknown))
        {
            unknown = groups[unknown] = groups[groups[unknown]]; // Halves the way for the next time.
        }

        return unknown;
    }

    private void Join(Dictionary<object, object> groups, object one, object other)
    {
        var (first, second) = (First(groups, one), First(groups, other));
        var (earlier, later) = _met[first] <= _met[second] ? (first, second) : (second, first);
        groups[later] = earlier;
    }
}
