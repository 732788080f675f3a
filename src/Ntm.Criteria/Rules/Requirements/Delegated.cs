using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>A requirement that the national text leaves to an authority, of which no decision that applies is loaded (giao cấp có thẩm quyền quy định).</summary>
/// <remarks>A regulation that supplies it takes its place. Until one is loaded, nothing is decided, whatever was measured. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Delegated : Requirement
{
    internal Delegated(Authority to, Provenance provenance, Requirement form)
    {
        To = to;
        Provenance = provenance;
        Form = form;
    }

    /// <summary>Who is to issue it.</summary>
    public Authority To { get; }

    /// <summary>Where the delegation comes from and how well it is established.</summary>
    public Provenance Provenance { get; }

    /// <summary>What the national text says of it: the measures that it is likely to turn on.</summary>
    public Requirement Form { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts => [Form];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
