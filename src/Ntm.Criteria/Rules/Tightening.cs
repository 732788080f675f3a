namespace Ntm.Criteria;

/// <summary>Sets in a province, for some area classes and years, levels of its own beside those of the set: no softer ones, and both must be reached.</summary>
internal sealed record Tightening : IndicatorProvision
{
    /// <summary>The levels: issued cells, which need not cover every class and year.</summary>
    public required Threshold Threshold { get; init; }

    /// <summary>The levels in a province that it may mean.</summary>
    public Threshold LevelsIn(AdministrativeUnit province) => LevelsIn(province, Threshold);
}
