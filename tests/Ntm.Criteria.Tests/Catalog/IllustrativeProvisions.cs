namespace Ntm.Criteria.Tests;

/// <summary>The illustrative documents with further provisions in the decision. Illustrative: no such law exists.</summary>
internal static class IllustrativeProvisions
{
    public static string Fill(string supply, string inForce = "{ \"from\": \"2022-06-01\" }") => $$"""
        { "kind": "fill", "target": { "set": "example-basic", "indicator": "insurance" },
          "territory": { "code": "90", "on": "2022-12-31" }, "inForce": {{inForce}},
          "citation": { "article": "9" }, "basis": "confirmed", {{supply}} }
        """;

    public static string Tighten(string threshold, string inForce = "{ \"from\": \"2022-06-01\" }") =>
        Fill($"\"threshold\": {threshold}", inForce).Replace("\"kind\": \"fill\"", "\"kind\": \"tightening\"", StringComparison.Ordinal);

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
