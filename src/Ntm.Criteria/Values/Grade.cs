namespace Ntm.Criteria;

/// <summary>One grade of a scale (mức độ, xếp loại).</summary>
/// <remarks>Equal when scale and key are equal. Grades of one scale are ordered by rank. Immutable and safe for concurrent use.</remarks>
public sealed class Grade : IEquatable<Grade>
{
    internal Grade(GradeScale scale, string key, BilingualText name, int rank)
    {
        Scale = scale;
        Key = key;
        Name = name;
        Rank = rank;
    }

    /// <summary>The scale that the grade belongs to.</summary>
    public GradeScale Scale { get; }

    /// <summary>The key of the grade within its scale.</summary>
    public string Key { get; }

    /// <summary>The name of the grade.</summary>
    public BilingualText Name { get; }

    /// <summary>The place on the scale, from 0 for the lowest.</summary>
    public int Rank { get; }

    /// <inheritdoc/>
    public bool Equals(Grade? other) => other is not null && Key == other.Key && Scale.Equals(other.Scale);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Grade);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Key);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(Grade? left, Grade? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(Grade? left, Grade? right) => !Equals(left, right);

    /// <summary>The key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
