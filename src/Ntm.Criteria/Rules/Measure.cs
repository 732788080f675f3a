namespace Ntm.Criteria;

/// <summary>What is observed of a commune (đại lượng, số liệu): requirements, evidence and gaps refer to it by key.</summary>
/// <remarks>Declared by documents. Equal when the key is equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class Measure : IEquatable<Measure>
{
    internal Measure()
    {
    }

    /// <summary>The stable key, such as <c>health-insurance</c>.</summary>
    public required string Key { get; init; }

    /// <summary>How it is observed.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>What it is.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The unit of numbers and counts, and of the part and the whole of shares; null for yes/no and grades.</summary>
    public UnitOfMeasure? Unit { get; init; }

    /// <summary>What the whole of a share is; null for other kinds.</summary>
    public BilingualText? Whole { get; init; }

    /// <summary>What the law says of a share whose whole is empty; null where it does not say.</summary>
    public EmptyWholeClause? EmptyWholeClause { get; init; }

    /// <summary>What it means that the whole of a share is empty.</summary>
    public EmptyWhole EmptyWhole => EmptyWholeClause?.Means ?? EmptyWhole.Unstated;

    /// <summary>The scale of a grade; null for other kinds.</summary>
    public GradeScale? Scale { get; init; }

    /// <summary>Which of its villages are counted for it, where it is a share or a count of villages and that is said; null otherwise. <c>Evidence.FromVillages</c> counts them.</summary>
    public VillageCount? OfVillages { get; init; }

    /// <summary>The standard whose title it stands for, in the judge alone; null for what is measured.</summary>
    internal Standard? Title { get; init; }

    /// <inheritdoc/>
    public bool Equals(Measure? other) => Key == other?.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Measure);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(Measure? left, Measure? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(Measure? left, Measure? right) => !Equals(left, right);

    /// <summary>The key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
