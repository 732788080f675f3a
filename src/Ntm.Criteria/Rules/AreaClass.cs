namespace Ntm.Criteria;

/// <summary>One class of the axis that selects thresholds (vùng, nhóm xã), such as Trung du miền núi phía Bắc.</summary>
/// <remarks>Declared by documents. Equal when the key is equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class AreaClass : IEquatable<AreaClass>
{
    internal AreaClass(string key, BilingualText name)
    {
        Key = key;
        Name = name;
    }

    /// <summary>The stable key, such as <c>tdmnpb</c>.</summary>
    public string Key { get; }

    /// <summary>The name of the class.</summary>
    public BilingualText Name { get; }

    /// <inheritdoc/>
    public bool Equals(AreaClass? other) => Key == other?.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AreaClass);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(AreaClass? left, AreaClass? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(AreaClass? left, AreaClass? right) => !Equals(left, right);

    /// <summary>The key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
