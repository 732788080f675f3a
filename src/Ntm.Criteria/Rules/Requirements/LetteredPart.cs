using System.Collections.Immutable;

namespace Ntm.Criteria.Requirements;

/// <summary>One of the lettered parts into which a province details what an indicator demands (điểm a, b, c của chỉ tiêu): met when its requirement is.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class LetteredPart : Requirement
{
    internal LetteredPart(Measure question, string letter, BilingualText name, Provenance provenance, Requirement requirement)
    {
        Question = question;
        Letter = letter;
        Name = name;
        Provenance = provenance;
        Requirement = requirement;
    }

    /// <summary>The yes/no measure whose answer the parts stand for: it is asked for no longer.</summary>
    public Measure Question { get; }

    /// <summary>The letter, such as <c>a</c> or <c>đ</c>.</summary>
    public string Letter { get; }

    /// <summary>What the part is about.</summary>
    public BilingualText Name { get; }

    /// <summary>The clause of the province, and how well it is established.</summary>
    public Provenance Provenance { get; }

    /// <summary>What the part demands.</summary>
    public Requirement Requirement { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Requirement> Parts => [Requirement];

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRequirementVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
