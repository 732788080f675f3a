using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Supplies, in a province or in the whole country, a threshold or a requirement that a set leaves open.</summary>
internal sealed class Fill : Provision
{
    public required FillTerritory Territory { get; init; }

    public Supplier Supplier => Supplier.Of(Territory, Provenance.Citation.Instrument.Standing);

    /// <summary>The part of the indicator whose threshold is supplied; null where the indicator has one.</summary>
    public string? Part { get; init; }

    /// <summary>The threshold, or null where the requirement is supplied.</summary>
    public Threshold? Threshold { get; init; }

    /// <summary>The requirement, or null where the threshold is supplied.</summary>
    public Requirement? Requirement { get; init; }
}
