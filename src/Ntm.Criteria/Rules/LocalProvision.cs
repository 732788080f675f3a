namespace Ntm.Criteria;

/// <summary>What is said in a province, or for the whole country, beside what a set says itself.</summary>
/// <remarks>A closed set: <see cref="Fill"/>, <see cref="Tightening"/> and <see cref="Addition"/>.</remarks>
internal abstract record LocalProvision : Provision
{
    private protected LocalProvision()
    {
    }

    public required LegalTerritory Territory { get; init; }

    /// <summary>The part of the indicator whose threshold is meant; null where the indicator has one, or where no threshold is meant.</summary>
    public string? Part { get; init; }

    /// <summary>What the threshold that is meant demands of which measure; null where none is meant.</summary>
    public (Measure Measure, bool IsUpperBound)? Demand { get; init; }

    public Standing Standing => Provenance.Citation.Instrument.Standing;

    /// <summary>Of several, the one that goes before the others first: law before examples, what is said for the province before what is said for the whole country, what started later before what started earlier.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> provisions)
        where T : LocalProvision => provisions
        .OrderBy(provision => provision.Standing == Standing.Illustrative)
        .ThenBy(provision => provision.Territory == LegalTerritory.Country)
        .ThenByDescending(provision => provision.InForce.Start);

    // Where it is not known whether the province is meant, the levels may not decide.
    private protected Threshold LevelsIn(AdministrativeUnit province, Threshold levels) => Territory.Means(province) == true ? levels : levels.Unplaced;
}
