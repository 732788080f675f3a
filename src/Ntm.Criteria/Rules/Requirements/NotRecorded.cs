namespace Ntm.Criteria.Requirements;

/// <summary>A requirement of which it is not recorded what it demands (chưa ghi nhận nội dung yêu cầu).</summary>
/// <remarks>
/// Stands where it is known that the law demands something and not what: of an indicator, or as the condition of a criterion or a set of which no
/// more is recorded. It may turn out met, not met or not applicable, whatever was measured. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class NotRecorded : Requirement
{
    internal NotRecorded()
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
