using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Why what was measured of earlier units, or of villages, says nothing of the unit that took their place, or that they are in (lý do không kế thừa, không cộng được số liệu).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class CarryObstacle : SmartEnum<CarryObstacle>
{
    /// <summary>There are several, and such values do not add up: percentages, answers, grades, numbers that are no counts, and counts of which only a range is told.</summary>
    public static readonly CarryObstacle DoesNotAdd = new(nameof(DoesNotAdd), 1);

    /// <summary>Only a part of an earlier unit went into it, or how much is not recorded, or where all of it comes from is not known.</summary>
    public static readonly CarryObstacle NotOfWholeUnits = new(nameof(NotOfWholeUnits), 2);

    /// <summary>There is no date on which all units that it was formed from were counted.</summary>
    public static readonly CarryObstacle NotCountedTogether = new(nameof(NotCountedTogether), 3);

    /// <summary>Two counts of one of them on the same date contradict each other.</summary>
    public static readonly CarryObstacle Contradictory = new(nameof(Contradictory), 4);

    /// <summary>The unit that it is said of did not exist on the date of the observation.</summary>
    public static readonly CarryObstacle OutsideUnit = new(nameof(OutsideUnit), 5);

    /// <summary>A correction of the same date takes its place.</summary>
    public static readonly CarryObstacle Corrected = new(nameof(Corrected), 6);

    /// <summary>The measure is none of those that were given, so it is not known what its values are: perhaps its key is misspelt.</summary>
    public static readonly CarryObstacle UnknownMeasure = new(nameof(UnknownMeasure), 7);

    /// <summary>All obstacles.</summary>
    public static ImmutableArray<CarryObstacle> All { get; } = [DoesNotAdd, NotOfWholeUnits, NotCountedTogether, Contradictory, OutsideUnit, Corrected, UnknownMeasure];

    private CarryObstacle(string name, int value) : base(name, value)
    {
    }

    /// <summary>The obstacle of a name, or null.</summary>
    /// <param name="name">A name, such as <c>DoesNotAdd</c>.</param>
    /// <returns>The obstacle, or null where the name is another.</returns>
    public static CarryObstacle? Find(string? name) => All.FirstOrDefault(obstacle => obstacle.Name == name);
}
