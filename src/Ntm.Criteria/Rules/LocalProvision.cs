namespace Ntm.Criteria;

/// <summary>What is said in a province, or by a ministry for the whole country, beside what a set says itself.</summary>
/// <remarks>A closed set: <see cref="Fill"/> and <see cref="Tightening"/>.</remarks>
internal abstract class LocalProvision : Provision
{
    private protected LocalProvision()
    {
    }

    public required LegalTerritory Territory { get; init; }

    /// <summary>The part of the indicator whose threshold is meant; null where the indicator has one, or where its requirement is meant.</summary>
    public string? Part { get; init; }

    /// <summary>What the threshold that is meant demands of which measure; null where a requirement is meant.</summary>
    public (Measure Measure, bool IsUpperBound)? Demand { get; init; }

    public Standing Standing => Provenance.Citation.Instrument.Standing;

    // Where it is not known whether the province is meant, the levels may not decide.
    private protected Threshold LevelsIn(AdministrativeUnit province, Threshold levels) => Territory.Means(province) == true ? levels : levels.Unplaced;
}
