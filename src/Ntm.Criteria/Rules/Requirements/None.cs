using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>A count is zero (không), apart from what the law excepts (trừ các trường hợp).</summary>
/// <remarks>The measure counts what falls under none of the exceptions. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class None : Requirement
{
    internal None(Measure measure, params ImmutableArray<BilingualText> exceptions)
    {
        Measure = measure;
        Exceptions = exceptions;
    }

    /// <summary>The count, without what falls under an exception.</summary>
    public Measure Measure { get; }

    /// <summary>What the law excepts, in its order; empty where it excepts nothing.</summary>
    public ImmutableArray<BilingualText> Exceptions { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Measure> OwnMeasures => [Measure];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
