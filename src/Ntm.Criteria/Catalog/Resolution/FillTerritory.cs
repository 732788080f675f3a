namespace Ntm.Criteria;

/// <summary>Whether a fill applies in a province.</summary>
internal static class FillTerritory
{
    /// <summary>
    /// Whether a fill, which names its province by a code on a date, means a province: one that has the same code, existed already on the date, and
    /// is known to have been the same until then. A reused code is another province's. Null where it is not known.
    /// </summary>
    public static bool? Means(Fill fill, AdministrativeUnit province)
    {
        if (fill.Territory != province.Code || (province.Start.IsExact && province.Start.Date > fill.TerritoryOn))
        {
            return false;
        }

        return province.Start.Date > fill.TerritoryOn || fill.TerritoryOn > province.Known.End ? null : true;
    }

    /// <summary>Whether it applies; where that is not known it does not, so that the threshold stays open.</summary>
    public static bool Covers(Fill fill, AdministrativeUnit province) => Means(fill, province) == true;
}
