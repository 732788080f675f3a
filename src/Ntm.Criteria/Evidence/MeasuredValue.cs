namespace Ntm.Criteria;

/// <summary>What was observed of a measure (giá trị đo được): an exact value, or all that an account tells of one.</summary>
/// <remarks>
/// The kind of the measure says which to make: <see cref="Yes"/> or <see cref="No"/> of a yes/no; <see cref="Number(decimal, string)"/> of a number
/// or a count; <see cref="Counted(decimal, decimal)"/> of a share, <see cref="CountedInPart(Share, decimal?)"/> where not all was counted yet, or <see cref="Percent(decimal)"/> where only a percentage is told; <see cref="Grade"/> of a
/// grade. A value of another kind is not used, and the assessment says so. A closed set: <see cref="YesNoValue"/>, <see cref="NumberValue"/>,
/// <see cref="PercentValue"/>, <see cref="ShareValue"/>, <see cref="PartlyCountedValue"/> and <see cref="GradeValue"/>; use <see cref="Match"/>. Equal by kind and value; not
/// ordered. Immutable and safe for concurrent use.
/// </remarks>
public abstract class MeasuredValue : IEquatable<MeasuredValue>
{
    private protected MeasuredValue()
    {
    }

    /// <summary>The number, or the part of 1 that a percentage or a share is; null of a range, of an empty whole, and of answers and grades.</summary>
    internal ExactValue? Exact { get; private protected init; }

    /// <summary>The answer yes (có, đạt).</summary>
    public static MeasuredValue Yes { get; } = new YesNoValue(answer: true);

    /// <summary>The answer no (không, chưa đạt).</summary>
    public static MeasuredValue No { get; } = new YesNoValue(answer: false);

    /// <summary>An exact number or count.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The key of the unit that it is in, such as <c>kilometre</c>: that of the measure.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is null or white space.</exception>
    public static MeasuredValue Number(decimal value, string unit) => Number(NumberInterval.Exactly(value), unit);

    /// <summary>All that is known of a number or count, such as "over 58 million".</summary>
    /// <param name="interval">The interval that the number is in.</param>
    /// <param name="unit">The key of the unit that it is in.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is null or white space.</exception>
    public static MeasuredValue Number(NumberInterval interval, string unit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        return new NumberValue(interval, unit);
    }

    /// <summary>A reported percentage.</summary>
    /// <param name="percent">The percentage, such as 1.98.</param>
    /// <returns>The value.</returns>
    public static MeasuredValue Percent(decimal percent) => Percent(NumberInterval.Exactly(percent));

    /// <summary>All that is known of a percentage, such as "under 3%".</summary>
    /// <param name="interval">The interval that the percentage is in.</param>
    /// <returns>The value.</returns>
    public static MeasuredValue Percent(NumberInterval interval) => new PercentValue(interval);

    /// <summary>A counted share.</summary>
    /// <param name="share">The part and the whole.</param>
    /// <returns>The value.</returns>
    public static MeasuredValue Counted(Share share) => new ShareValue(share);

    /// <summary>A counted share.</summary>
    /// <param name="part">The part, in the unit of the measure.</param>
    /// <param name="whole">The whole, in the unit of the measure.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the part exceeds the whole.</exception>
    public static MeasuredValue Counted(decimal part, decimal whole) => Counted(new Share(part, whole));

    /// <summary>A share of which not all of the whole was counted.</summary>
    /// <param name="counted">The part and the whole of what was counted.</param>
    /// <param name="uncounted">How much of the whole was not, in the unit of the measure; null where that is not known.</param>
    /// <returns>The value; a counted share where nothing is left to count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="uncounted"/> is negative.</exception>
    /// <exception cref="ArgumentException">Nothing was counted, and it is not known of how much.</exception>
    public static MeasuredValue CountedInPart(Share counted, decimal? uncounted)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(uncounted ?? 0, 0m, nameof(uncounted));
        return uncounted == 0 ? Counted(counted)
            : uncounted is null && counted.IsOfEmptyWhole ? throw new ArgumentException("Nothing was counted, and it is not known of how much: leave the measurement out.", nameof(counted))
            : new PartlyCountedValue(counted, uncounted);
    }

    /// <summary>A share of which not all of the whole was counted.</summary>
    /// <param name="part">The part of what was counted, in the unit of the measure.</param>
    /// <param name="whole">The whole of what was counted.</param>
    /// <param name="uncounted">How much of the whole was not; null where that is not known.</param>
    /// <returns>The value; a counted share where nothing is left to count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the part exceeds the whole.</exception>
    /// <exception cref="ArgumentException">Nothing was counted, and it is not known of how much.</exception>
    public static MeasuredValue CountedInPart(decimal part, decimal whole, decimal? uncounted) => CountedInPart(new Share(part, whole), uncounted);

    /// <summary>A grade.</summary>
    /// <param name="key">The key of a grade of the measure's scale, such as <c>level-2</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null or white space.</exception>
    public static MeasuredValue Grade(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new GradeValue(key);
    }

    /// <summary>Answers by the kind of the value.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="yesNo">For an answer.</param>
    /// <param name="number">For a number or count.</param>
    /// <param name="percent">For a percentage.</param>
    /// <param name="share">For a counted share.</param>
    /// <param name="partlyCounted">For a share of which not all was counted.</param>
    /// <param name="grade">For a grade.</param>
    /// <returns>The answer for the kind that this is.</returns>
    /// <exception cref="ArgumentNullException">The function for the kind that this is is null.</exception>
    public abstract TResult Match<TResult>(
        Func<YesNoValue, TResult> yesNo,
        Func<NumberValue, TResult> number,
        Func<PercentValue, TResult> percent,
        Func<ShareValue, TResult> share,
        Func<PartlyCountedValue, TResult> partlyCounted,
        Func<GradeValue, TResult> grade);

    /// <inheritdoc/>
    public abstract bool Equals(MeasuredValue? other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeasuredValue);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>Whether both are equal, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(MeasuredValue? left, MeasuredValue? right) => Equals(left, right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not.</returns>
    public static bool operator !=(MeasuredValue? left, MeasuredValue? right) => !Equals(left, right);
}
