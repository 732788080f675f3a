namespace Ntm.Criteria.Requirements;

/// <summary>Another set, or one criterion of it, is met by the same unit on the same evidence (đạt bộ tiêu chí khác).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Prerequisite : Requirement
{
    internal Prerequisite(string setKey, string? criterionKey)
    {
        SetKey = setKey;
        CriterionKey = criterionKey;
    }

    /// <summary>The key of the other set.</summary>
    public string SetKey { get; }

    /// <summary>The key of a criterion of that set, or null for the whole of it.</summary>
    public string? CriterionKey { get; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
