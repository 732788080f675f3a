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

    /// <summary>Answers by what is demanded.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="number">For a number.</param>
    /// <param name="grade">For a grade.</param>
    /// <returns>The answer for what this demands.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public TResult Match<TResult>(Func<decimal, TResult> number, Func<Grade, TResult> grade)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(grade);
        return Grade is null ? number(Number!.Value) : grade(Grade);
    }

    /// <inheritdoc/>
    public bool Equals(ThresholdValue? other) => other is not null && Number == other.Number && Equals(Grade, other.Grade);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ThresholdValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Grade);

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(ThresholdValue? left, ThresholdValue? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(ThresholdValue? left, ThresholdValue? right) => !Equals(left, right);

    /// <summary>The number, culture-free, or the key of the grade.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Match(PlainNumber.Format, grade => grade.Key);
}
