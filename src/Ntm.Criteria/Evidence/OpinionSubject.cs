namespace Ntm.Criteria;

/// <summary>What an opinion is of: an indicator, a criterion, or a set as a whole (nội dung được cho ý kiến).</summary>
/// <remarks>It holds keys: whether a set has them is told by the assessment. Equal where kind and key are. Immutable and safe for concurrent use.</remarks>
public sealed class OpinionSubject : IEquatable<OpinionSubject>
{
    private OpinionSubject(string? criterionKey, string? indicatorKey)
    {
        CriterionKey = criterionKey;
        IndicatorKey = indicatorKey;
    }

    /// <summary>The set as a whole.</summary>
    public static OpinionSubject WholeSet { get; } = new(null, null);

    /// <summary>The key of the criterion; null where it is of something else.</summary>
    public string? CriterionKey { get; }

    /// <summary>The key of the indicator; null where it is of something else.</summary>
    public string? IndicatorKey { get; }

    /// <summary>A criterion.</summary>
    /// <param name="key">Its key, such as <c>health</c>.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null or blank.</exception>
    public static OpinionSubject OfCriterion(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new OpinionSubject(key, null);
    }

    /// <summary>An indicator.</summary>
    /// <param name="key">Its key, such as <c>health-insurance</c>.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null or blank.</exception>
    public static OpinionSubject OfIndicator(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new OpinionSubject(null, key);
    }

    /// <inheritdoc/>
    public bool Equals(OpinionSubject? other) => other is not null && CriterionKey == other.CriterionKey && IndicatorKey == other.IndicatorKey;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpinionSubject);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(CriterionKey, IndicatorKey);

    /// <summary>Whether two subjects are the same.</summary>
    /// <param name="left">One subject.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(OpinionSubject? left, OpinionSubject? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two subjects differ.</summary>
    /// <param name="left">One subject.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(OpinionSubject? left, OpinionSubject? right) => !(left == right);

    /// <summary>The kind and the key, such as <c>criterion health</c>.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => CriterionKey is not null ? $"criterion {CriterionKey}" : IndicatorKey is not null ? $"indicator {IndicatorKey}" : "whole set";
}
