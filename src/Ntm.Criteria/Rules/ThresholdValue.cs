namespace Ntm.Criteria;

/// <summary>What a threshold demands: a number in the measure's unit (percent for a share), or a grade (mức đạt).</summary>
/// <remarks>Equal by value; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class ThresholdValue : IEquatable<ThresholdValue>
{
    internal ThresholdValue(decimal number) => Number = number;

    internal ThresholdValue(Grade grade) => Grade = grade;

    /// <summary>The number, or null where a grade is demanded.</summary>
    public decimal? Number { get; }

    /// <summary>The grade, or null where a number is demanded.</summary>
    public Grade? Grade { get; }

    /// <inheritdoc/>
    public bool Equals(ThresholdValue? other) => other is not null && Number == other.Number && Equals(Grade, other.Grade);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ThresholdValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Grade);

    /// <summary>The number, culture-free, or the key of the grade.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Number is { } number ? PlainNumber.Format(number) : Grade!.Key;
}
