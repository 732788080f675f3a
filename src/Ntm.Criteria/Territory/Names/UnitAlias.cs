namespace Ntm.Criteria;

/// <summary>Another spelling of a unit's name that is recorded, with where it is used (cách viết khác).</summary>
/// <remarks>Equal when name and source are equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class UnitAlias : IEquatable<UnitAlias>
{
    internal UnitAlias(string name, BilingualText source)
    {
        Name = name;
        Source = source;
    }

    /// <summary>The spelling, without the type.</summary>
    public string Name { get; }

    /// <summary>Who writes it so.</summary>
    public BilingualText Source { get; }

    /// <inheritdoc/>
    public bool Equals(UnitAlias? other) => other is not null && Name == other.Name && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitAlias);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Source);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(UnitAlias? left, UnitAlias? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(UnitAlias? left, UnitAlias? right) => !Equals(left, right);

    /// <summary>The spelling.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}
