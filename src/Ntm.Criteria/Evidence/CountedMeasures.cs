using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Which values count something, so that those of several units or villages add up: parts of wholes, and numbers of measures that are counts.</summary>
internal sealed class CountedMeasures(IEnumerable<Measure> measures)
{
    private readonly Dictionary<string, Measure> _measures = measures.DistinctBy(measure => measure.Key).ToDictionary(measure => measure.Key, StringComparer.Ordinal);

    /// <summary>The measures that count villages, in the order of their keys.</summary>
    public IEnumerable<Measure> OfVillages => _measures.Values.Where(measure => measure.OfVillages is not null).OrderBy(measure => measure.Key, StringComparer.Ordinal);

    public bool CountsVillages(string measure) => _measures.GetValueOrDefault(measure)?.OfVillages is not null;

    /// <summary>Why values of a measure that do not count anything are not added; null where such values say something of the unit or village alone, as answers and grades do.</summary>
    public CarryObstacle? ObstacleOf(string measure) => _measures.GetValueOrDefault(measure)?.Kind is not { } kind ? CarryObstacle.UnknownMeasure
        : kind == MeasureKind.Share || kind == MeasureKind.Count ? CarryObstacle.DoesNotAdd
        : null;

    public bool Knows(string measure) => _measures.ContainsKey(measure);

    // What a number is, only its measure tells; a part and a whole are counted, whatever of. What the measure cannot have does not become possible by being added.
    public bool Counts(Measurement measurement)
    {
        var measure = _measures.GetValueOrDefault(measurement.Measure);
        return measurement.Value switch
        {
            ShareValue { Share: var share } => AreWhole(measure, [share.Part, share.Whole]),
            PartlyCountedValue { CountedShare: var share, Uncounted: var rest } => AreWhole(measure, [share.Part, share.Whole, rest ?? 0]),
            NumberValue { Interval: { IsExact: true, Lower: { } number } } => measure?.Kind == MeasureKind.Count && decimal.IsInteger(number),
            _ => false,
        };
    }

    private static bool AreWhole(Measure? measure, ImmutableArray<decimal> counts) => measure?.Unit is not { IsWhole: true } || counts.All(decimal.IsInteger);
}
