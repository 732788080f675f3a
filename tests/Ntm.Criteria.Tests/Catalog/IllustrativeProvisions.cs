namespace Ntm.Criteria.Tests;

/// <summary>The illustrative documents with further provisions in the decision. Illustrative: no such law exists.</summary>
internal static class IllustrativeProvisions
{
    /// <summary>The zones of a province, by which a zoning selects levels: high where a commune is steep, else low.</summary>
    public const string Zones = """
        { "format": 1, "kind": "vocabulary", "standing": "illustrative", "lastChecked": "2026-11-23",
          "areaClassifications": [ {
            "key": "highlands", "name": { "vi": "Vùng của tỉnh minh họa", "en": "Zones of an illustrative province" },
            "classes": [ { "key": "high", "name": { "vi": "Vùng cao", "en": "High zone" } }, { "key": "low", "name": { "vi": "Vùng thấp", "en": "Low zone" } } ],
            "designations": [ { "key": "steep", "name": { "vi": "xã dốc", "en": "steep commune" } } ],
            "clauses": [ { "designations": ["steep"], "class": "high", "citation": { "instrument": "example-set", "article": "4" }, "basis": "confirmed" } ],
            "otherwise": { "class": "low", "citation": { "instrument": "example-set", "article": "4" }, "basis": "confirmed" } } ] }
        """;

    public static string Fill(string supply, string inForce = "{ \"from\": \"2022-06-01\" }") => $$"""
        { "kind": "fill", "target": { "set": "example-basic", "indicator": "insurance" },
          "territory": { "code": "90", "on": "2022-12-31" }, "inForce": {{inForce}},
          "citation": { "article": "9" }, "basis": "confirmed", {{supply}} }
        """;

    public static string Tighten(string threshold, string inForce = "{ \"from\": \"2022-06-01\" }") =>
        Fill($"\"threshold\": {threshold}", inForce).Replace("\"kind\": \"fill\"", "\"kind\": \"tightening\"", StringComparison.Ordinal);

    /// <summary>A repeal of an instrument, a place in it, a set or an indicator.</summary>
    public static string Repeal(string target, string from = "2024-03-01", string article = "8", string basis = "confirmed") => $$"""
        { "kind": "repeal", "target": { {{target}} }, "inForce": { "from": "{{from}}" }, "citation": { "article": "{{article}}" }, "basis": "{{basis}}" }
        """;

    public static string Amend(string indicator, string change, string from) => $$"""
        { "kind": "amendment", "target": { "set": "example-basic", "indicator": "{{indicator}}" }, "inForce": { "from": "{{from}}" },
          "citation": { "article": "7" }, "basis": "confirmed", {{change}} }
        """;

    public static string Zoning(string inForce = "{ \"from\": \"2022-06-01\" }", string classification = "highlands") => $$"""
        { "kind": "zoning", "target": { "set": "example-basic" }, "territory": { "code": "90", "on": "2022-12-31" },
          "inForce": {{inForce}}, "citation": { "article": "4" }, "basis": "confirmed", "areaClassification": "{{classification}}" }
        """;

    /// <summary>The same document with its instrument signed on another date.</summary>
    public static string SignedOn(this string regulation, string date) => regulation.Replace("\"signed\": \"2022-06-01\"", $"\"signed\": \"{date}\"", StringComparison.Ordinal);

    /// <summary>A regulation of its own beside the decision, with an instrument that it declares.</summary>
    public static string Regulation(string key, string number, params string[] provisions) => $$"""
        { "format": 1, "kind": "regulation", "standing": "illustrative", "lastChecked": "2026-11-23",
          "instruments": [ { "key": "{{key}}", "number": "{{number}}", "type": { "vi": "Quyết định", "en": "Decision" },
            "issuer": { "vi": "Cơ quan minh họa", "en": "Illustrative body" }, "signed": "2022-06-01", "inForce": { "from": "2022-06-01" },
            "title": { "vi": "Minh họa", "en": "An example" } } ],
          "instrument": "{{key}}", "provisions": [ {{string.Join(',', provisions)}} ] }
        """;

    /// <summary>The same for the whole country instead of the province 90.</summary>
    public static string InTheWholeCountry(string text) => text.Replace("\"territory\": { \"code\": \"90\", \"on\": \"2022-12-31\" }", "\"territory\": \"country\"", StringComparison.Ordinal);

    public static string[] Texts(params string[] provisions) =>
    [
        IllustrativeDocuments.Vocabulary,
        IllustrativeDocuments.Set,
        IllustrativeDocuments.Decision.Replace("\"provisions\": [", $"\"provisions\": [ {string.Concat(provisions.Select(provision => $"{provision},"))}", StringComparison.Ordinal),
    ];

    public static string[] Enacted(string provision) => [.. Texts(provision).Select(text => text.Replace("illustrative", "enacted", StringComparison.Ordinal))];

    public static CriteriaCatalog Load(params string[] provisions) => IllustrativeDocuments.Load(Documents(Texts(provisions)));

    public static Diagnostic[] Diagnose(params string[] provisions) =>
        IllustrativeDocuments.DiagnosticsOf(Documents(provisions[0].Contains("\"format\"", StringComparison.Ordinal) ? provisions : Texts(provisions)));

    public static SourceDocument[] Documents(string[] texts) => [.. texts.Select((text, index) => SourceDocument.FromText($"illustrative-{PlainNumber.Format(index)}.json", text))];
}
