using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What was measured of earlier units, or of villages, and says nothing of the unit that took their place, or that they are in: as long as nothing else is known of the measure, it has to be measured anew (số liệu cần đo lại).</summary>
/// <remarks>Comes from <see cref="Evidence.NotCarried"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class UncarriedMeasure
{
    internal UncarriedMeasure(string measure, CarryObstacle obstacle, ImmutableArray<UnitMeasurement> measurements)
    {
        Measure = measure;
        Obstacle = obstacle;
        Measurements = measurements;
        Villages = [];
    }

    internal UncarriedMeasure(string measure, CarryObstacle obstacle, ImmutableArray<VillageMeasurement> villages)
    {
        Measure = measure;
        Obstacle = obstacle;
        Measurements = [];
        Villages = villages;
    }

    /// <summary>The key of the measure.</summary>
    public string Measure { get; }

    /// <summary>Why it says nothing of the unit.</summary>
    public CarryObstacle Obstacle { get; }

    /// <summary>What was measured, of which unit; empty where it was measured of villages.</summary>
    public ImmutableArray<UnitMeasurement> Measurements { get; }

    /// <summary>What was measured, of which village of the unit; empty where it was measured of earlier units.</summary>
    public ImmutableArray<VillageMeasurement> Villages { get; }

    /// <summary>The measure and the code of the obstacle, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Measure} ({Obstacle.Name})";
}
