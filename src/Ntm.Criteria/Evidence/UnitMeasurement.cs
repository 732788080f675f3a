namespace Ntm.Criteria;

/// <summary>A measurement of a certain unit, which another one took over or could not (số liệu của một đơn vị).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class UnitMeasurement
{
    internal UnitMeasurement(AdministrativeUnit unit, Measurement measurement)
    {
        Unit = unit;
        Measurement = measurement;
    }

    /// <summary>The unit that it was observed of.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>The measurement.</summary>
    public Measurement Measurement { get; }

    /// <summary>The unit and the measurement, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Unit}: {Measurement}";
}
