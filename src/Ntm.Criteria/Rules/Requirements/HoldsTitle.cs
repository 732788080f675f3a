using NodaTime;

namespace Ntm.Criteria.Requirements;

/// <summary>The unit was recognised as meeting a standard and holds the title (đã được công nhận đạt chuẩn).</summary>
/// <remarks>
/// Of what is stated in evidence, not of what a set demands: it is for titles of which no set is recorded, and for what the law says of those who hold an
/// older one. Where nothing is stated it is open. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class HoldsTitle : Requirement
{
    internal HoldsTitle(Standard standard, LocalDate? decidedBefore)
    {
        Standard = standard;
        DecidedBefore = decidedBefore;
    }

    /// <summary>The standard that the title is of.</summary>
    public Standard Standard { get; }

    /// <summary>The date before which the decision has to be, or null where any is enough.</summary>
    public LocalDate? DecidedBefore { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
