namespace Ntm.Criteria;

/// <summary>What a local provision makes of an indicator of a set.</summary>
/// <remarks>A closed set: <see cref="Fill"/>, <see cref="Tightening"/> and <see cref="Detail"/>.</remarks>
internal abstract record IndicatorProvision : LocalProvision
{
    private protected IndicatorProvision()
    {
    }

    public required string IndicatorKey { get; init; }

    /// <summary>The part of the indicator whose threshold is meant; null where the indicator has one, or where no threshold is meant.</summary>
    public string? Part { get; init; }

    /// <summary>What the threshold that is meant demands of which measure; null where none is meant.</summary>
    public (Measure Measure, bool IsUpperBound)? Demand { get; init; }

    // Where it is not known whether the province is meant, the levels may not decide.
    private protected Threshold LevelsIn(AdministrativeUnit province, Threshold levels) => Territory.Means(province) == true ? levels : levels.Unplaced;
}
