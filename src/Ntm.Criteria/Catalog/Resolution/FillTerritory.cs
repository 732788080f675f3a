namespace Ntm.Criteria;

/// <summary>Whether a fill applies in a province.</summary>
internal static class FillTerritory
{
    /// <summary>
    /// The fill names its province by a code on a date. The province that is asked for is that one if it has the same code and existed
    /// already on the date; one that took over a reused code later is another. Where it is not known whether it existed, the fill does not
    /// apply, so that the threshold stays open.
    /// </summary>
    public static bool Covers(Fill fill, UnitId province) => fill.Territory == province.Code && province.Start.Date <= fill.TerritoryOn;
}
