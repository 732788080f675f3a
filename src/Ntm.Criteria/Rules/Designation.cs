namespace Ntm.Criteria;

/// <summary>A special status of a commune that the law attaches consequences to (diện đặc thù), such as xã đặc biệt khó khăn.</summary>
/// <remarks>Declared by documents. Equal when the key is equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class Designation : IEquatable<Designation>
{
    internal Designation(string key, BilingualText name)
    {
        Key = key;
        Name = name;
    }

    /// <summary>The stable key, such as <c>special-difficulty</c>.</summary>
    public string Key { get; }

    /// <summary>The official name.</summary>
    public BilingualText Name { get; }

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
