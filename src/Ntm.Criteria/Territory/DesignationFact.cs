namespace Ntm.Criteria;

/// <summary>What is known about one special designation of a unit: that it holds it, or that it does not, from when to when, and by which clause (diện đặc thù).</summary>
/// <remarks>
/// Designations, such as a commune of special difficulty (xã đặc biệt khó khăn), decide with the region which thresholds apply. What nothing is said about stays unknown. They come from documents
/// (<c>DesignationDocument</c>), or from the caller. Equal when key, answer, dates and clause are equal; not ordered. Immutable and safe for concurrent use.
/// </remarks>
public sealed class DesignationFact : IEquatable<DesignationFact>
{
    private DesignationFact(string key, bool holds, DatePeriod during, Provenance? provenance = null)
    {
        Key = key;
        Holds = holds;
        During = during;
        Provenance = provenance;
    }

    /// <summary>The key of the designation, as the area classification of the criteria documents names it.</summary>
    public string Key { get; }

    /// <summary>Whether the unit holds the designation.</summary>
    public bool Holds { get; }

    /// <summary>The dates for which that is so.</summary>
    public DatePeriod During { get; }

    /// <summary>The clause that says so; null where the caller does.</summary>
    public Provenance? Provenance { get; }

    /// <summary>The unit holds the designation.</summary>
    /// <param name="key">The key: lower-case words joined by hyphens, such as <c>special-difficulty</c>.</param>
    /// <param name="during">The dates for which it does; all where they are left out.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null, or no such key.</exception>
    public static DesignationFact Held(string key, DatePeriod? during = null) => new(Checked(key), holds: true, during ?? DatePeriod.Always);

    /// <summary>The unit does not hold the designation.</summary>
    /// <param name="key">The key: lower-case words joined by hyphens, such as <c>special-difficulty</c>.</param>
    /// <param name="during">The dates for which it does not; all where they are left out.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null, or no such key.</exception>
    public static DesignationFact NotHeld(string key, DatePeriod? during = null) => new(Checked(key), holds: false, during ?? DatePeriod.Always);

    /// <summary>What a clause says.</summary>
    internal static DesignationFact Of(string key, bool holds, DatePeriod during, Provenance provenance) => new(key, holds, during, provenance);

    /// <summary>Whether both decide, and cannot both be true.</summary>
    internal bool Contradicts(DesignationFact other) => Key == other.Key && Holds != other.Holds && During.Overlaps(other.During)
        && Provenance?.Basis != Basis.Unconfirmed && other.Provenance?.Basis != Basis.Unconfirmed;

    /// <inheritdoc/>
    public bool Equals(DesignationFact? other) => other is not null && Key == other.Key && Holds == other.Holds && During == other.During && Equals(Provenance?.Citation, other.Provenance?.Citation);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DesignationFact);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Holds, During, Provenance?.Citation);

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

    /// <summary>The key, the answer and the dates where they are not all, such as <c>special-difficulty: held 2021-06-04..</c>.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Key}: {(Holds ? "held" : "not held")}{(During == DatePeriod.Always ? "" : $" {During}")}";

    private static string Checked(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return KeyText.IsKey(key)
            ? key
            : throw new ArgumentException($"'{key}' is not the key of a designation: write lower-case words joined by hyphens, such as special-difficulty.", nameof(key));
    }
}
