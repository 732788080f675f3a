namespace Ntm.Criteria;

/// <summary>A share of which not all of the whole has been counted yet (tỷ lệ mới thống kê được một phần), such as that of a commune some villages of which have not reported.</summary>
/// <remarks>What is not counted may have any part, so the share is a range, which decides only where all of it is on one side. Equal by value; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class PartlyCountedValue : MeasuredValue
{
    internal PartlyCountedValue(Share counted, decimal? uncounted)
    {
        CountedShare = counted;
        Uncounted = uncounted;
    }

    /// <summary>The part and the whole of what was counted.</summary>
    public Share CountedShare { get; }

    /// <summary>How much of the whole was not counted, in the unit of the measure; null where that is not known either.</summary>
    public decimal? Uncounted { get; }

    /// <summary>The share if none of the uncounted belongs to the part; null where it is not known how much that is, and where no decimal holds the whole.</summary>
    internal Share? Least => Rest is { } rest ? new Share(CountedShare.Part, CountedShare.Whole + rest) : null;

    /// <summary>The share if all of the uncounted belongs to the part; null where <see cref="Least"/> is.</summary>
    internal Share? Most => Rest is { } rest ? new Share(CountedShare.Part + rest, CountedShare.Whole + rest) : null;

    private decimal? Rest => Uncounted <= decimal.MaxValue - CountedShare.Whole ? Uncounted : null;

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<YesNoValue, TResult> yesNo,
        Func<NumberValue, TResult> number,
        Func<PercentValue, TResult> percent,
        Func<ShareValue, TResult> share,
        Func<PartlyCountedValue, TResult> partlyCounted,
        Func<GradeValue, TResult> grade)
    {
        ArgumentNullException.ThrowIfNull(partlyCounted);
        return partlyCounted(this);
    }

    /// <inheritdoc/>
    public override bool Equals(MeasuredValue? other) => other is PartlyCountedValue value && value.CountedShare == CountedShare && value.Uncounted == Uncounted;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(typeof(PartlyCountedValue), CountedShare, Uncounted);

    /// <summary>What was counted and what was not, such as <c>30/32 + ?/8</c>, or <c>30/32 + ?</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Uncounted is { } rest ? $"{CountedShare} + ?/{PlainNumber.Format(rest)}" : $"{CountedShare} + ?";
}
