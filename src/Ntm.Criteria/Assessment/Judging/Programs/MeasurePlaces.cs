using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The measures of a law, and what stands for titles, each with a place, so that facts stand in an array.</summary>
internal sealed class MeasurePlaces
{
    private readonly FrozenDictionary<string, int> _places;
    private readonly Fact?[] _unmeasured;

    public MeasurePlaces(IEnumerable<Measure> measures)
    {
        Measures = [.. measures.Distinct()];
        _places = Measures.Select((measure, place) => KeyValuePair.Create(measure.Key, place)).ToFrozenDictionary(StringComparer.Ordinal);
        _unmeasured = new Fact?[Measures.Length];
    }

    /// <summary>Of no law: no measure has a place.</summary>
    public static MeasurePlaces None { get; } = new([]);

    public ImmutableArray<Measure> Measures { get; }

    public int PlaceOf(Measure measure) => _places[measure.Key];

    // Two threads that ask at once may each make it: both come to the same.
    /// <summary>That nothing was measured of the measure at a place: the same for every unit.</summary>
    public Fact Unmeasured(int place) => _unmeasured[place] ??= Fact.Unknown(Measures[place], ReasonCode.NoMeasurement, []);

    public bool TryFind(Measure measure, out int place) => _places.TryGetValue(measure.Key, out place);
}
