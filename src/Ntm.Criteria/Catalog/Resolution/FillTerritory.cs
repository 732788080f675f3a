namespace Ntm.Criteria;

/// <summary>Whether a fill applies in a province.</summary>
internal static class FillTerritory
{
    /// <summary>
    /// The fill names its province by a code on a date. The province that is asked for is that one if it has the same code, existed already on
    /// the date, and is known to have been the same until then: a reused code is another province's. Where that is not known the fill does not
    /// apply, so that the threshold stays open.
    /// </summary>
    public static bool Covers(Fill fill, AdministrativeUnit province) =>
        IsOfCode(fill, province) && province.Start.Date <= fill.TerritoryOn && !(fill.TerritoryOn > province.Known.End);

    /// <summary>Whether the fill names the code of the province, so that it may be meant for it.</summary>
    public static bool IsOfCode(Fill fill, AdministrativeUnit province) => fill.Territory == province.Code;
}
