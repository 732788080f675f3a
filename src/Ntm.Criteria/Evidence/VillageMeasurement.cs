namespace Ntm.Criteria;

/// <summary>What was counted of one village, or what it answers, in what is made of all those of a commune (số liệu của một thôn).</summary>
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

    /// <summary>The count or the answer; null where the village has none that counts: nothing, a percentage, values of one date that contradict each other, a verdict that is undetermined.</summary>
    public Measurement? Measurement { get; }

    /// <summary>Whether it leaves nothing open: there is one, and it is counted to its end.</summary>
    public bool IsCounted => Measurement is { Value: not PartlyCountedValue };

    /// <summary>The village and the measurement, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Village}: {Measurement?.ToString() ?? "not counted"}";
}
