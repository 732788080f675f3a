namespace Ntm.Criteria.Tests;

/// <summary>A territory document with one commune for each region of the national classification. Illustrative: no such units exist.</summary>
internal static class IllustrativeRegions
{
    private static readonly TerritorySnapshot Snapshot = TerritoryDocument.Read(SourceDocument.FromText("illustrative-regions.json", """
        {
          "format": 1, "kind": "territory", "lastChecked": "2026-11-23",
          "source": { "vi": "Minh họa", "en": "Illustrative" },
          "known": { "from": "2020-03-01" },
          "start": { "date": "2020-03-01", "onOrBefore": true },
          "units": [
            { "code": "81", "type": "tinh", "name": "Minh Họa Một", "region": "tdmnpb" },
            { "code": "811", "type": "huyen", "name": "Suối Mơ", "parent": "81" },
            { "code": "81101", "type": "xa", "name": "Đồng Mẫu", "parent": "811" },
            { "code": "82", "type": "tinh", "name": "Minh Họa Hai", "region": "dbsh" },
            { "code": "821", "type": "huyen", "name": "Suối Mơ", "parent": "82" },
            { "code": "82101", "type": "xa", "name": "Đồng Mẫu", "parent": "821" },
            { "code": "83", "type": "tinh", "name": "Minh Họa Ba", "region": "btb" },
            { "code": "831", "type": "huyen", "name": "Suối Mơ", "parent": "83" },
            { "code": "83101", "type": "xa", "name": "Đồng Mẫu", "parent": "831" },
            { "code": "84", "type": "tinh", "name": "Minh Họa Bốn", "region": "dhntb" },
            { "code": "841", "type": "huyen", "name": "Suối Mơ", "parent": "84" },
            { "code": "84101", "type": "xa", "name": "Đồng Mẫu", "parent": "841" },
            { "code": "85", "type": "tinh", "name": "Minh Họa Năm", "region": "tn" },
            { "code": "851", "type": "huyen", "name": "Suối Mơ", "parent": "85" },
            { "code": "85101", "type": "xa", "name": "Đồng Mẫu", "parent": "851" },
            { "code": "86", "type": "tinh", "name": "Minh Họa Sáu", "region": "dnb" },
            { "code": "861", "type": "huyen", "name": "Suối Mơ", "parent": "86" },
            { "code": "86101", "type": "xa", "name": "Đồng Mẫu", "parent": "861" },
            { "code": "87", "type": "tinh", "name": "Minh Họa Bảy", "region": "dbscl" },
            { "code": "871", "type": "huyen", "name": "Suối Mơ", "parent": "87" },
            { "code": "87101", "type": "xa", "name": "Đồng Mẫu", "parent": "871" }
          ]
        }
        """)).On(new(2022, 12, 31));

    /// <summary>The commune of a region, which has none of the designations that would give it another class.</summary>
    public static AdministrativeUnit Commune(string region) => CriteriaCatalog.Embedded.FindSet(FactTable.Basic)!.AreaClassification.Designations.Aggregate(
        Snapshot.Communes.Single(commune => commune.Province.RegionKey == region),
        (commune, designation) => commune.With(DesignationFact.NotHeld(designation.Key)));
}
