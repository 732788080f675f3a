namespace Ntm.Criteria;

/// <summary>A counted part of a counted whole (số đếm trên tổng số).</summary>
/// <remarks>Equal by value; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class ShareValue : MeasuredValue
{
    internal ShareValue(Share share)
    {
        Share = share;
        Exact = share.IsOfEmptyWhole ? null : share.Exact;
    }

    /// <summary>The part and the whole.</summary>
    public Share Share { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<YesNoValue, TResult> yesNo,
        Func<NumberValue, TResult> number,
        Func<PercentValue, TResult> percent,
        Func<ShareValue, TResult> share,
        Func<PartlyCountedValue, TResult> partlyCounted,
        Func<GradeValue, TResult> grade)
    {
        ArgumentNullException.ThrowIfNull(share);
        return share(this);
    }

    /// <inheritdoc/>
    public override bool Equals(MeasuredValue? other) => other is ShareValue value && value.Share == Share;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(typeof(ShareValue), Share);

    /// <summary>The value, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Share.ToString();
}
