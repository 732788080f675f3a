using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>A special status of a commune that the law attaches consequences to (diện đặc thù), such as xã đặc biệt khó khăn.</summary>
/// <remarks>Declared by documents. Equal when the key is equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class Designation : IEquatable<Designation>
{
    internal Designation(string key, BilingualText name, ImmutableArray<Designation> allOf = default)
    {
        Key = key;
        Name = name;
        AllOf = allOf.IsDefault ? [] : allOf;
    }

    /// <summary>The stable key, such as <c>special-difficulty</c>.</summary>
    public string Key { get; }

    /// <summary>The official name.</summary>
    public BilingualText Name { get; }

    /// <summary>The designations that it consists of, such as those of a safety-zone commune (xã an toàn khu) and of a poor district (huyện nghèo): a unit that holds all of them holds it. Empty of one that is stated by itself.</summary>
    public ImmutableArray<Designation> AllOf { get; }

    /// <summary>The facts that decide whether a unit holds it on a date: one that says so itself, those of all that it consists of, or one of a part that the unit does not hold; none where that is not known.</summary>
    internal ImmutableArray<DesignationFact> FactsOf(AdministrativeUnit unit, LocalDate on)
    {
        var (isSaid, own) = unit.SaysOf(Key, on);
        if (isSaid || AllOf.IsEmpty)
        {
            return own is null ? [] : [own];
        }

        var facts = ImmutableArray.CreateBuilder<DesignationFact>(AllOf.Length);
        foreach (var part in AllOf)
        {
            if (unit.DesignationOn(part.Key, on) is not { } fact)
            {
                continue;
            }

            if (!fact.Holds)
            {
                return [fact];
            }

            facts.Add(fact);
        }

        return facts.Count == AllOf.Length ? facts.MoveToImmutable() : [];
    }

    /// <summary>What is not known, where it is not known whether a unit holds it: of one of which some parts are held the others, and otherwise itself.</summary>
    internal ImmutableArray<Designation> UnknownOf(AdministrativeUnit unit, LocalDate on)
    {
        ImmutableArray<Designation> open = unit.SaysOf(Key, on).IsSaid ? [] : AllOf.RemoveAll(part => unit.DesignationOn(part.Key, on) is not null);
        return open.IsEmpty || open.Length == AllOf.Length ? [this] : open;
    }

    /// <inheritdoc/>
    public bool Equals(Designation? other) => Key == other?.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Designation);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(Designation? left, Designation? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(Designation? left, Designation? right) => !Equals(left, right);

    /// <summary>The key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
