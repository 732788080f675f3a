using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Why an opinion of the evidence is not held against an assessment (lý do không đối chiếu ý kiến).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class UnplacedReason : SmartEnum<UnplacedReason>
{
    /// <summary>It is of another standard or another purpose. Where the set requires that one, the opinion may be in the assessment of it (<see cref="Assessment.Prerequisites"/>).</summary>
    public static readonly UnplacedReason OfAnotherSet = new(nameof(OfAnotherSet), 1);

    /// <summary>It is of another assessed year.</summary>
    public static readonly UnplacedReason OfAnotherYear = new(nameof(OfAnotherYear), 2);

    /// <summary>It was given before the unit began: it is of another one, be it that had the same code. What follows of it for the unit, <see cref="Evidence.FromPredecessors"/> tells.</summary>
    public static readonly UnplacedReason GivenBeforeUnit = new(nameof(GivenBeforeUnit), 3);

    /// <summary>No set was in force, or the commune did not exist or is not rural: nothing could be held against anything.</summary>
    public static readonly UnplacedReason NoVerdictPossible = new(nameof(NoVerdictPossible), 4);

    /// <summary>The set has no such criterion or indicator.</summary>
    public static readonly UnplacedReason NotInTheSet = new(nameof(NotInTheSet), 5);

    /// <summary>All reasons; where several hold, the first is told.</summary>
    public static ImmutableArray<UnplacedReason> All { get; } = [OfAnotherSet, OfAnotherYear, GivenBeforeUnit, NoVerdictPossible, NotInTheSet];

    private UnplacedReason(string name, int value) : base(name, value)
    {
    }

    /// <summary>The reason of a name, or null.</summary>
    /// <param name="name">A name, such as <c>OfAnotherYear</c>.</param>
    /// <returns>The reason, or null where the name is another.</returns>
    public static UnplacedReason? Find(string? name) => All.FirstOrDefault(reason => reason.Name == name);
}
