namespace Ntm.Criteria.Tests;

/// <summary>A territory with an event of every kind. Illustrative: no such units and no such resolutions exist.</summary>
internal static class IllustrativeEvents
{
    public const string Text = """
        {
          "format": 1, "kind": "territory", "standing": "illustrative", "lastChecked": "2026-11-27",
          "source": { "vi": "Minh họa", "en": "Illustrative" },
          "known": { "from": "2010-01-01", "to": "2029-12-31" },
          "start": { "date": "2010-01-01", "onOrBefore": true },
          "instruments": [
            {
              "key": "example", "number": "1/NQ-VD", "type": { "vi": "Nghị quyết", "en": "Resolution" }, "issuer": { "vi": "Hội đồng minh họa", "en": "Illustrative Council" },
              "signed": "2010", "inForce": { "from": "2010-01-01" }, "title": { "vi": "Minh họa", "en": "Illustrative" }
            }
          ],
          "accounts": [{ "key": "X-1", "title": "An example" }],
          "units": [
            { "code": "90", "type": "tinh", "name": "Minh Họa", "region": "tdmnpb" },
            { "code": "901", "type": "huyen", "name": "Suối Mơ", "parent": "90" },
            { "code": "902", "type": "huyen", "name": "Đồi Thông", "parent": "90" },
            { "code": "90001", "type": "xa", "name": "Một", "parent": "901" },
            { "code": "90002", "type": "xa", "name": "Hai", "parent": "901" },
            { "code": "90003", "type": "xa", "name": "Ba", "parent": "901" },
            { "code": "90004", "type": "xa", "name": "Bốn", "parent": "902" },
            { "code": "90005", "type": "xa", "name": "Năm", "parent": "902" },
            { "code": "91", "type": "tinh", "name": "Bên Cạnh", "start": { "date": "2020-01-01", "onOrBefore": true }, "knownFrom": "2025-01-01" },
            { "code": "91001", "type": "xa", "name": "Xa", "parent": "91", "start": { "date": "2025-01-01", "onOrBefore": true } }
          ],
          "events": [
            {
              "date": "2012-01-01", "kind": "renaming", "citation": { "instrument": "example", "article": "1" }, "basis": "confirmed",
              "units": [{ "code": "90001", "name": "Mốt", "from": ["90001"] }]
            },
            {
              "date": "2013-01-01", "kind": "change-of-type", "citation": { "instrument": "example", "article": "2" }, "basis": "reported", "accounts": ["X-1"],
              "units": [{ "code": "90002", "type": "thi-tran", "from": ["90002"] }]
            },
            {
              "date": "2014-01-01", "kind": "division", "citation": { "instrument": "example", "article": "3" }, "basis": "confirmed",
              "units": [
                { "code": "90003", "from": [{ "code": "90003", "share": "part" }] },
                { "code": "90006", "type": "xa", "name": "Sáu", "parent": "901", "from": [{ "code": "90003", "share": "part" }] }
              ]
            },
            {
              "date": "2015-01-01", "kind": "boundary-transfer", "citation": { "instrument": "example", "article": "4" }, "basis": "confirmed",
              "remark": { "vi": "Một phần nhỏ.", "en": "A small part." },
              "units": [
                { "code": "90004", "from": ["90004", { "code": "90005", "share": "part" }] },
                { "code": "90005", "from": [{ "code": "90005", "share": "part" }] }
              ]
            },
            {
              "date": "2016-01-01", "kind": "transfer", "citation": { "instrument": "example", "article": "5" }, "basis": "confirmed",
              "units": [{ "code": "90005", "parent": "901", "from": ["90005"] }]
            },
            {
              "date": "2017-01-01", "kind": "recoding", "citation": { "instrument": "example", "article": "6" }, "basis": "confirmed",
              "units": [{ "code": "90007", "type": "xa", "name": "Năm", "parent": "901", "from": ["90005"] }]
            },
            {
              "date": "2018-01-01", "kind": "merger", "citation": { "instrument": "example", "article": "7" }, "basis": "unconfirmed",
              "units": [{ "code": "90003", "name": "Ba Sáu", "from": ["90003", "90006"] }]
            },
            {
              "date": "2019-01-01", "kind": "establishment", "citation": { "instrument": "example", "article": "8" }, "basis": "confirmed",
              "units": [{ "code": "90005", "type": "xa", "name": "Mới", "parent": "902", "from": "notRecorded" }]
            },
            {
              "date": "2020-01-01", "kind": "abolition", "citation": { "instrument": "example", "article": "9" }, "basis": "confirmed",
              "ended": ["90005"]
            },
            {
              "date": "2026-01-01", "kind": "merger", "citation": { "instrument": "example", "article": "10" }, "basis": "confirmed",
              "units": [
                { "code": "91", "name": "Chung", "region": "dbsh", "from": ["90", "91"] },
                { "code": "90001", "name": "Chung", "parent": "91", "from": ["90001", "90002", { "code": "90003", "share": "part" }] },
                { "code": "90004", "parent": "91", "from": ["90004", { "code": "90003", "share": "part" }, "90007", "91001"] }
              ]
            },
            {
              "date": "2026-01-01", "kind": "end-of-tier", "citation": { "instrument": "example", "article": "11" }, "basis": "confirmed",
              "ended": ["901", "902"]
            }
          ]
        }
        """;

    public static Territory Example { get; } = TerritoryDocument.Read(SourceDocument.FromText("events.json", Text));
}
