using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>A share reaches a threshold, and a share within it reaches another (trong đó).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class TwoPart : Requirement
{
    internal TwoPart(AtLeast total, AtLeast ofWhich)
    {
        Total = total;
        OfWhich = ofWhich;
    }

    /// <summary>The whole share.</summary>
    public AtLeast Total { get; }

    /// <summary>The share within it ("trong đó").</summary>
    public AtLeast OfWhich { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts => [Total, OfWhich];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
