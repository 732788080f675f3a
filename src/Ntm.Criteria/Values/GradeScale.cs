using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A named scale of grades from low to high (thang xếp loại), such as mức độ 1, 2, 3.</summary>
/// <remarks>Declared by documents. Equal when the key is equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class GradeScale : IEquatable<GradeScale>
{
    internal GradeScale(string key, BilingualText name, IEnumerable<(string Key, BilingualText Name)> grades)
    {
        Key = key;
        Name = name;
        Grades = [.. grades.Select((grade, rank) => new Grade(this, grade.Key, grade.Name, rank))];
    }

    /// <summary>The stable key.</summary>
    public string Key { get; }

    /// <summary>The name of the scale.</summary>
    public BilingualText Name { get; }

    /// <summary>The grades, lowest first.</summary>
    public ImmutableArray<Grade> Grades { get; }

    /// <summary>The grade of a key, or null.</summary>
    /// <param name="key">The key of a grade.</param>
    /// <returns>The grade, or null where the scale has none of that key.</returns>
    public Grade? Find(string? key) => Grades.FirstOrDefault(grade => grade.Key == key);

    /// <inheritdoc/>
    public bool Equals(GradeScale? other) => Key == other?.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GradeScale);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(GradeScale? left, GradeScale? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(GradeScale? left, GradeScale? right) => !Equals(left, right);

    /// <summary>The key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
