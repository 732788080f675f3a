using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>How what two voices say of one subject lies to each other (kết quả so sánh hai bên).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class PositionRelation : SmartEnum<PositionRelation>
{
    /// <summary>Both settle it in the same way.</summary>
    public static readonly PositionRelation Agree = new(nameof(Agree), 1);

    /// <summary>One says that it is met, the other that it is not: a difference.</summary>
    public static readonly PositionRelation Opposed = new(nameof(Opposed), 2);

    /// <summary>One says that it is basically met, the other that it is met or that it is not: a difference, in degree.</summary>
    public static readonly PositionRelation ByDegree = new(nameof(ByDegree), 3);

    /// <summary>The rule says that it does not apply, and an assessor judged it: a difference, whatever the opinion is.</summary>
    public static readonly PositionRelation ByApplicability = new(nameof(ByApplicability), 4);

    /// <summary>Both spoke, and at least one leaves it open: undetermined, not assessed, or divided. No difference, and no agreement.</summary>
    public static readonly PositionRelation Open = new(nameof(Open), 5);

    /// <summary>Only the first spoke.</summary>
    public static readonly PositionRelation OnlyFirst = new(nameof(OnlyFirst), 6);

    /// <summary>Only the second spoke.</summary>
    public static readonly PositionRelation OnlySecond = new(nameof(OnlySecond), 7);

    /// <summary>Neither spoke.</summary>
    public static readonly PositionRelation Neither = new(nameof(Neither), 8);

    /// <summary>All of them.</summary>
    public static ImmutableArray<PositionRelation> All { get; } = [Agree, Opposed, ByDegree, ByApplicability, Open, OnlyFirst, OnlySecond, Neither];

    private PositionRelation(string name, int value) : base(name, value)
    {
    }

    /// <summary>Whether the two differ: <see cref="Opposed"/>, <see cref="ByDegree"/> or <see cref="ByApplicability"/>.</summary>
    public bool IsDifference => this == Opposed || this == ByDegree || this == ByApplicability;

    internal static PositionRelation Between(Stance first, Stance second) =>
        first == Stance.Silent ? (second == Stance.Silent ? Neither : OnlySecond)
        : second == Stance.Silent ? OnlyFirst
        : !first.IsDecided || !second.IsDecided ? Open
        : first == second ? Agree
        : first == Stance.NotApplicable || second == Stance.NotApplicable ? ByApplicability
        : first == Stance.BasicallyMet || second == Stance.BasicallyMet ? ByDegree
        : Opposed;

    /// <summary>The relation of a name, or null.</summary>
    /// <param name="name">A name, such as <c>Opposed</c>.</param>
    /// <returns>The relation, or null where the name is another.</returns>
    public static PositionRelation? Find(string? name) => All.FirstOrDefault(relation => relation.Name == name);
}
