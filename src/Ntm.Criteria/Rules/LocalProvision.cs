namespace Ntm.Criteria;

/// <summary>What is said in a province, or for the whole country, beside what a set says itself.</summary>
/// <remarks>A closed set: <see cref="IndicatorProvision"/>, <see cref="Addition"/> and <see cref="ZoningProvision"/>.</remarks>
internal abstract record LocalProvision : Provision
{
    private protected LocalProvision()
    {
    }

    public required LegalTerritory Territory { get; init; }

    public Standing Standing => Provenance.Citation.Instrument.Standing;

    /// <summary>Of several, the one that goes before the others first: law before examples, what is said for the province before what is said for the whole country, what started later before what started earlier.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> provisions)
        where T : LocalProvision => provisions
        .OrderBy(provision => provision.Standing == Standing.Illustrative)
        .ThenBy(provision => provision.Territory == LegalTerritory.Country)
        .ThenByDescending(provision => provision.InForce.Start);
}
