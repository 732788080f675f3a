namespace Ntm.Criteria;

/// <summary>What was counted of one village, in a sum over those of a commune (số liệu của một thôn).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class VillageMeasurement
{
    internal VillageMeasurement(Village village, Measurement? measurement)
    {
        Village = village;
        Measurement = measurement;
    }

    /// <summary>The village.</summary>
    public Village Village { get; }

    /// <summary>The count; null where the village has none that adds up: nothing, a percentage, or counts of one date that contradict each other.</summary>
    public Measurement? Measurement { get; }

    /// <summary>The village and the measurement, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Village}: {Measurement?.ToString() ?? "not counted"}";
}
