using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>For which authority a fill speaks, and whether as law or as an example.</summary>
internal sealed record Supplier(Authority Authority, Standing Standing)
{
    /// <summary>Who may supply whatever is open: stands for a supplier that cannot be read, so that only what nobody may supply is told.</summary>
    public static Supplier OfWhateverIsOpen { get; } = new(Authority.Province, Standing.Illustrative);

    /// <summary>Who fills in a territory: what holds in the whole country is a ministry's, the rest a province's.</summary>
    public static Supplier Of(LegalTerritory territory, Standing standing) =>
        new(territory.Province is null ? Authority.Ministry : Authority.Province, standing);

    /// <summary>Whether it supplies a requirement that is open as a whole: one that is left to its authority, or, only by an example, any.</summary>
    public bool MaySupply(Requirement open) => Standing == Standing.Illustrative || (open is Delegated delegated && MaySupply(delegated.To));

    /// <summary>Whether it supplies a cell: one that is left to its authority, or, only by an example, any that is not issued.</summary>
    public bool MaySupply(ThresholdCell cell) =>
        (cell is DelegatedThreshold delegated && MaySupply(delegated.To)) || (cell is UnrecordedThreshold && Standing == Standing.Illustrative);

    // Law supplies only what is left to its own authority, an example whatever is open.
    private bool MaySupply(Authority leftTo) => leftTo == Authority || Standing == Standing.Illustrative;
}
