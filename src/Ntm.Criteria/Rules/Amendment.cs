using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Replaces the wording and the requirement of an indicator wherever the set applies.</summary>
internal sealed record Amendment : Provision
{
    public required string IndicatorKey { get; init; }

    public IndicatorNumber? Number { get; init; }

    public BilingualText? Name { get; init; }

    public required Requirement Requirement { get; init; }
}
