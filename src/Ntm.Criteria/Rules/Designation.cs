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

    /// <summary>The facts that decide whether a unit holds it on a date: one that says so itself, those of all that it consists of, or of a part that the unit does not hold; none where that is not known.</summary>
    internal ImmutableArray<DesignationFact> FactsOf(AdministrativeUnit unit, LocalDate on)
    {
        if (unit.DesignationOn(Key, on) is { } own)
        {
            return [own];
        }

        ImmutableArray<DesignationFact>[] parts = [.. AllOf.Select(part => part.FactsOf(unit, on))];
        return Array.Find(parts, facts => facts.Any(fact => !fact.Holds)) is { IsDefault: false } lacking ? lacking
            : Array.Exists(parts, facts => facts.IsEmpty) ? []
            : [.. parts.SelectMany(facts => facts)];
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
