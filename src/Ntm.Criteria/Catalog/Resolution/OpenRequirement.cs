using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>A requirement that is open as a whole, or was until it was supplied, with the clause that supplies it or leaves it open.</summary>
internal sealed record OpenRequirement(Requirement Requirement, SupplyState State, Citation Citation)
{
    /// <summary>What supplies it; null where nothing does, or it is not known whether that is for the province.</summary>
    public Provenance? SuppliedBy { get; init; }

    public Authority? LeftTo => (Requirement as Delegated)?.To;

    /// <summary>One that nothing supplies.</summary>
    public static OpenRequirement Unsupplied(Requirement requirement, Provenance source) => requirement is Delegated delegated
        ? new(requirement, SupplyState.NotIssued, delegated.Provenance.Citation)
        : new(requirement, SupplyState.NotRecorded, source.Citation);
}
