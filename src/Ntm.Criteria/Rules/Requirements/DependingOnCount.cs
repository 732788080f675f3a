using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>One requirement where a count exceeds a number, another where it does not (tùy theo số lượng).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class DependingOnCount : Requirement
{
    internal DependingOnCount(Measure count, decimal moreThan, Requirement then, Requirement otherwise)
    {
        Count = count;
        MoreThan = moreThan;
        Then = then;
        Otherwise = otherwise;
    }

    /// <summary>The count that selects.</summary>
    public Measure Count { get; }

    /// <summary>The number that the count must exceed for <see cref="Then"/>.</summary>
    public decimal MoreThan { get; }

    /// <summary>What is demanded where the count is greater.</summary>
    public Requirement Then { get; }

    /// <summary>What is demanded where it is not.</summary>
    public Requirement Otherwise { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Measure> OwnMeasures => [Count];

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts => [Then, Otherwise];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
