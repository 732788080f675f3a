namespace Ntm.Criteria;

/// <summary>The years that a set assesses, both ends included (giai đoạn).</summary>
/// <remarks>Equal when both years are equal; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class YearRange : IEquatable<YearRange>
{
    /// <summary>Creates a range.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last year comes before the first.</exception>
    public YearRange(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, last);
        First = first;
        Last = last;
    }

    /// <summary>The first year.</summary>
    public int First { get; }

    /// <summary>The last year.</summary>
    public int Last { get; }

    /// <summary>Whether a year is in the range.</summary>
    /// <param name="year">The year.</param>
    /// <returns>True from the first to the last year.</returns>
    public bool Contains(int year) => year >= First && year <= Last;

    /// <inheritdoc/>
    public bool Equals(YearRange? other) => other is not null && First == other.First && Last == other.Last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YearRange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Last);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(YearRange? left, YearRange? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(YearRange? left, YearRange? right) => !Equals(left, right);

    /// <summary>The range, such as <c>2021-2025</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{PlainNumber.Format(First)}-{PlainNumber.Format(Last)}";
}
