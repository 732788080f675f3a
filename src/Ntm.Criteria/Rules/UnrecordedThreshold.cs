namespace Ntm.Criteria;

/// <summary>A threshold whose value is not known: none is invented (chưa ghi nhận được ngưỡng).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class UnrecordedThreshold : ThresholdCell
{
    internal UnrecordedThreshold(Citation citation, BilingualText? remark)
    {
        Citation = citation;
        Remark = remark;
    }

    /// <summary>The row that would tell the value.</summary>
    public override Citation Citation { get; }

    /// <inheritdoc/>
    public override BilingualText? Remark { get; }

    /// <summary>That it is not recorded.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => "not recorded";

    internal override ThresholdCell Times(decimal factor, Basis basis) => new UnrecordedThreshold(Citation, remark: null) { Areas = Areas, Years = Years };

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<IssuedThreshold, TResult> issued,
        Func<DelegatedThreshold, TResult> delegated,
        Func<UnrecordedThreshold, TResult> unrecorded)
    {
        ArgumentNullException.ThrowIfNull(unrecorded);
        return unrecorded(this);
    }
}
