using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Supplies, in a province or in the whole country, a threshold or a requirement that a set leaves open.</summary>
internal sealed record Fill : IndicatorProvision
{
    /// <summary>The threshold, or null where the requirement is supplied.</summary>
    public Threshold? Threshold { get; init; }

    /// <summary>The requirement, or null where the threshold is supplied.</summary>
    public Requirement? Requirement { get; init; }

    /// <summary>What it supplies of a threshold in a province that it may mean.</summary>
    public SuppliedThreshold SuppliedIn(AdministrativeUnit province) =>
        new(Supplier.Of(Territory, Standing), LevelsIn(province, Threshold!));
}
