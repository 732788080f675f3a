namespace Ntm.Criteria;

/// <summary>What the caller knows about one special designation of a unit: that it holds it, or that it does not (diện đặc thù).</summary>
/// <remarks>
/// Designations, such as a commune of special difficulty (xã đặc biệt khó khăn), decide with the region which thresholds apply.
/// What nothing is said about stays unknown. Equal when key and answer are equal; not ordered. Immutable and safe for
/// concurrent use.
/// </remarks>
public sealed class DesignationFact : IEquatable<DesignationFact>
{
    private DesignationFact(string key, bool holds)
    {
        Key = key;
        Holds = holds;
    }

    /// <summary>The key of the designation, as the area classification of the criteria documents names it.</summary>
    public string Key { get; }

    /// <summary>Whether the unit holds the designation.</summary>
    public bool Holds { get; }

    /// <summary>The unit holds the designation.</summary>
    /// <param name="key">The key: lower-case words joined by hyphens, such as <c>special-difficulty</c>.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null, or no such key.</exception>
    public static DesignationFact Held(string key) => new(Checked(key), holds: true);

    /// <summary>The unit does not hold the designation.</summary>
    /// <param name="key">The key: lower-case words joined by hyphens, such as <c>special-difficulty</c>.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null, or no such key.</exception>
    public static DesignationFact NotHeld(string key) => new(Checked(key), holds: false);

    /// <inheritdoc/>
    public bool Equals(DesignationFact? other) => other is not null && Key == other.Key && Holds == other.Holds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DesignationFact);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Holds);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(DesignationFact? left, DesignationFact? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(DesignationFact? left, DesignationFact? right) => !Equals(left, right);

    /// <summary>The key and the answer, such as <c>special-difficulty: held</c>.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Key}: {(Holds ? "held" : "not held")}";

    private static string Checked(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return KeyText.IsKey(key)
            ? key
            : throw new ArgumentException($"'{key}' is not the key of a designation: write lower-case words joined by hyphens, such as special-difficulty.", nameof(key));
    }
}
