using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Why a measurement, or what is stated of a title, was not used (lý do không dùng số liệu).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class UnusedReason : SmartEnum<UnusedReason>
{
    /// <summary>Neither the set nor a set that it refers to has such a measure.</summary>
    public static readonly UnusedReason NotInTheSet = new(nameof(NotInTheSet), 1);

    /// <summary>It was observed after the date of the assessment.</summary>
    public static readonly UnusedReason ObservedLater = new(nameof(ObservedLater), 2);

    /// <summary>A later observation, not after the date of the assessment, takes its place.</summary>
    public static readonly UnusedReason Superseded = new(nameof(Superseded), 3);

    /// <summary>A correction of the same date takes its place.</summary>
    public static readonly UnusedReason Corrected = new(nameof(Corrected), 4);

    /// <summary>It is of the wrong kind, in the wrong unit, or impossible.</summary>
    public static readonly UnusedReason NotUsable = new(nameof(NotUsable), 5);

    /// <summary>A counted share of the same date says more than this percentage, or than this share that was not counted to its end, which agrees with it.</summary>
    public static readonly UnusedReason CountedInstead = new(nameof(CountedInstead), 6);

    /// <summary>It is a percentage that differs from the counted share of the same date by more than rounding, or a share that was not counted to its end and cannot come to that one.</summary>
    public static readonly UnusedReason DisagreesWithCount = new(nameof(DisagreesWithCount), 7);

    /// <summary>Only parts of the set speak of its measure that do not apply to the commune: another branch, or another area class.</summary>
    public static readonly UnusedReason DoesNotApply = new(nameof(DoesNotApply), 8);

    /// <summary>No set was in force, or the commune did not exist or is not rural: nothing could be held against anything.</summary>
    public static readonly UnusedReason NoVerdictPossible = new(nameof(NoVerdictPossible), 9);

    /// <summary>It was observed before the unit began: it is of another one, be it that had the same code. What follows of it for the unit, <see cref="Evidence.FromPredecessors"/> tells.</summary>
    public static readonly UnusedReason ObservedBeforeUnit = new(nameof(ObservedBeforeUnit), 10);

    /// <summary>It is of a title, and nothing asks for that one.</summary>
    public static readonly UnusedReason NotAskedFor = new(nameof(NotAskedFor), 11);

    /// <summary>The province details its measure: what the lettered parts ask takes the place of the answer.</summary>
    public static readonly UnusedReason Detailed = new(nameof(Detailed), 12);

    /// <summary>All reasons.</summary>
    public static ImmutableArray<UnusedReason> All { get; } =
    [
        NotInTheSet, ObservedLater, Superseded, Corrected, NotUsable, CountedInstead, DisagreesWithCount, DoesNotApply, NoVerdictPossible,
        ObservedBeforeUnit, NotAskedFor, Detailed,
    ];

    private UnusedReason(string name, int value) : base(name, value)
    {
    }

    /// <summary>The reason of a name, or null.</summary>
    /// <param name="name">A name, such as <c>Superseded</c>.</param>
    /// <returns>The reason, or null where the name is another.</returns>
    public static UnusedReason? Find(string? name) => All.FirstOrDefault(reason => reason.Name == name);
}
