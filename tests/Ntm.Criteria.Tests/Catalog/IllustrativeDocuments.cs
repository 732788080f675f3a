namespace Ntm.Criteria.Tests;

/// <summary>A small set of documents for tests that is whole in itself. Illustrative: no such law exists.</summary>
internal static class IllustrativeDocuments
{
    public const string VocabularyName = "illustrative-vocabulary.json";
    public const string SetName = "illustrative-set.json";
    public const string DecisionName = "illustrative-decision.json";

    public const string Vocabulary = """
        {
          "format": 1, "kind": "vocabulary", "standing": "illustrative", "lastChecked": "2026-11-23",
          "instruments": [
            {
              "key": "example-set", "number": "1/QĐ-VD", "type": { "vi": "Quyết định", "en": "Decision" },
              "issuer": { "vi": "Cơ quan minh họa", "en": "Illustrative body" }, "signed": "2022-01-01",
              "inForce": { "from": "2022-01-01" }, "title": { "vi": "Bộ tiêu chí minh họa", "en": "Illustrative criteria" }
            },
            {
              "key": "example-decision", "number": "2/QĐ-VD", "type": { "vi": "Quyết định", "en": "Decision" },
              "issuer": { "vi": "Cơ quan minh họa", "en": "Illustrative body" }, "signed": "2022-06-01",
              "inForce": { "from": "2022-06-01" }, "title": { "vi": "Quyết định minh họa", "en": "Illustrative decision" }
            }
          ],
          "accounts": [{ "key": "X-1", "title": "An example" }],
          "units": [
            { "key": "household", "name": { "vi": "hộ", "en": "household" }, "plural": { "en": "households" }, "step": 1 },
            { "key": "kilometre", "name": { "vi": "km", "en": "km" }, "step": 0.01 }
          ],
          "scales": [
            {
              "key": "rating", "name": { "vi": "Xếp loại", "en": "Rating" },
              "grades": [{ "key": "fair", "name": { "vi": "khá", "en": "fair" } }, { "key": "good", "name": { "vi": "tốt", "en": "good" } }]
            }
          ],
          "areaClassifications": [
            {
              "key": "zones", "name": { "vi": "Vùng minh họa", "en": "Illustrative zones" },
              "classes": [
                { "key": "tdmnpb", "name": { "vi": "Vùng một", "en": "Zone one" } },
                { "key": "dbsh", "name": { "vi": "Vùng hai", "en": "Zone two" } }
              ],
              "designations": [{ "key": "remote", "name": { "vi": "xã xa", "en": "remote commune" } }],
              "clauses": [
                { "designations": ["remote"], "class": "tdmnpb", "citation": { "instrument": "example-set", "article": "1" }, "basis": "reported", "accounts": ["X-1"] }
              ],
              "otherwise": "region"
            }
          ],
          "measures": [
            { "key": "plan", "kind": "yesNo", "name": { "vi": "Có quy hoạch", "en": "A plan exists" } },
            { "key": "plan-reviewed", "kind": "yesNo", "name": { "vi": "Quy hoạch được rà soát", "en": "The plan is reviewed" } },
            {
              "key": "insured", "kind": "share", "unit": "household", "name": { "vi": "Hộ có bảo hiểm", "en": "Insured households" },
              "whole": { "vi": "tổng số hộ", "en": "all households" },
              "emptyWhole": { "means": "notApplicable", "citation": { "instrument": "example-set", "row": "2.1" }, "basis": "unconfirmed" }
            },
            {
              "key": "connected", "kind": "share", "unit": "household", "name": { "vi": "Hộ được đấu nối", "en": "Connected households" },
              "whole": { "vi": "tổng số hộ", "en": "all households" }
            },
            { "key": "lanes", "kind": "number", "unit": "kilometre", "name": { "vi": "Đường ngõ", "en": "Lanes" } },
            { "key": "poor-houses", "kind": "count", "unit": "household", "name": { "vi": "Nhà tạm", "en": "Makeshift houses" } },
            { "key": "quality", "kind": "grade", "scale": "rating", "name": { "vi": "Chất lượng", "en": "Quality" } }
          ]
        }
        """;

    public const string Set = """
        {
          "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-23",
          "set": {
            "key": "example-basic", "instrument": "example-set", "standard": "basic", "assessedUnit": "commune",
            "name": { "vi": "Bộ tiêu chí minh họa", "en": "Illustrative criteria" },
            "citation": { "annex": "I" }, "basis": "reported", "accounts": ["X-1"],
            "inForce": { "from": "2022-01-01", "to": "2025-12-31" }, "assesses": { "from": 2022, "to": 2025 },
            "areaClassification": "zones",
            "criteria": [
              {
                "key": "planning", "number": "1", "name": { "vi": "Quy hoạch", "en": "Planning" },
                "citation": { "row": "1" }, "basis": "reported", "accounts": ["X-1"],
                "indicators": [
                  {
                    "key": "plan", "number": "1.1", "name": { "vi": "Có quy hoạch", "en": "A plan" },
                    "citation": { "row": "1.1" }, "basis": "reported", "accounts": ["X-1"],
                    "requirement": {
                      "kind": "delegated", "to": "province", "basis": "reported", "accounts": ["X-1"],
                      "form": { "kind": "anyOf", "of": [{ "kind": "yes", "measure": "plan" }, { "kind": "yes", "measure": "plan-reviewed" }] }
                    }
                  }
                ]
              },
              {
                "key": "living", "number": "2", "name": { "vi": "Đời sống", "en": "Living" },
                "citation": { "row": "2" }, "basis": "reported", "accounts": ["X-1"],
                "indicators": [
                  {
                    "key": "insurance", "number": "2.1", "name": { "vi": "Bảo hiểm", "en": "Insurance" },
                    "citation": { "row": "2.1" }, "basis": "reported", "accounts": ["X-1"],
                    "requirement": {
                      "kind": "atLeast", "measure": "insured",
                      "threshold": {
                        "common": { "value": 90, "basis": "unconfirmed" },
                        "cells": [
                          { "areas": ["tdmnpb"], "value": 80, "basis": "reported", "accounts": ["X-1"] },
                          { "areas": ["dbsh"], "years": [2022, 2023], "delegatedTo": "province", "basis": "unconfirmed" },
                          { "areas": ["dbsh"], "years": [2024, 2025], "notRecorded": true, "remark": { "vi": "Chưa rõ.", "en": "Not known." } }
                        ]
                      }
                    }
                  },
                  {
                    "key": "roads", "number": "2.2", "name": { "vi": "Đường", "en": "Roads" },
                    "citation": { "row": "2.2" }, "basis": "reported", "accounts": ["X-1"],
                    "requirement": {
                      "kind": "allOf",
                      "of": [
                        { "kind": "atLeast", "measure": "lanes", "threshold": { "part": "lanes", "delegatedTo": "province", "basis": "unconfirmed" } },
                        { "kind": "gradeAtLeast", "measure": "quality", "threshold": { "part": "quality", "grade": "fair", "basis": "unconfirmed" } }
                      ]
                    }
                  },
                  {
                    "key": "houses", "number": "2.3", "name": { "vi": "Nhà tạm", "en": "Makeshift houses" },
                    "citation": { "row": "2.3" }, "basis": "reported", "accounts": ["X-1"],
                    "requirement": { "kind": "none", "measure": "poor-houses" }
                  }
                ]
              }
            ]
          }
        }
        """;

    public const string Decision = """
        {
          "format": 1, "kind": "regulation", "standing": "illustrative", "lastChecked": "2026-11-23",
          "instrument": "example-decision",
          "provisions": [
            {
              "kind": "amendment", "target": { "set": "example-basic", "indicator": "houses" },
              "inForce": { "from": "2023-07-01" }, "citation": { "article": "1" }, "basis": "reported", "accounts": ["X-1"],
              "name": { "vi": "Tỷ lệ hộ được đấu nối", "en": "Connected households" },
              "requirement": { "kind": "atLeast", "measure": "connected", "threshold": { "delegatedTo": "province", "basis": "unconfirmed" } }
            },
            {
              "kind": "fill", "target": { "set": "example-basic", "indicator": "roads", "part": "lanes" },
              "territory": { "code": "90", "on": "2022-12-31" }, "inForce": { "from": "2022-06-01" },
              "citation": { "article": "2" }, "basis": "confirmed", "threshold": { "value": 2.5 }
            },
            {
              "kind": "fill", "target": { "set": "example-basic", "indicator": "plan" },
              "territory": { "code": "90", "on": "2022-12-31" }, "inForce": { "from": "2022-06-01" },
              "citation": { "article": "3" }, "basis": "confirmed", "requirement": { "kind": "yes", "measure": "plan" }
            }
          ]
        }
        """;

    /// <summary>The vocabulary with instruments that are always in force, so that sets and provisions may be.</summary>
    public static string VocabularyOfAllTimes { get; } = Vocabulary
        .Replace("\"inForce\": { \"from\": \"2022-01-01\" }", "\"inForce\": {}", StringComparison.Ordinal)
        .Replace("\"inForce\": { \"from\": \"2022-06-01\" }, \"title\"", "\"inForce\": {}, \"title\"", StringComparison.Ordinal);

    public static SourceDocument[] All => [Document(VocabularyName, Vocabulary), Document(SetName, Set), Document(DecisionName, Decision)];

    public static SourceDocument Document(string name, string text) => SourceDocument.FromText(name, text);

    public static CriteriaCatalog Load(params SourceDocument[] documents) => CriteriaCatalog.Load([.. documents]);

    /// <summary>The documents, with a text in the one that holds it replaced.</summary>
    public static SourceDocument[] With(string old, string replacement) =>
    [
        Document(VocabularyName, Vocabulary.Replace(old, replacement, StringComparison.Ordinal)),
        Document(SetName, Set.Replace(old, replacement, StringComparison.Ordinal)),
        Document(DecisionName, Decision.Replace(old, replacement, StringComparison.Ordinal)),
    ];

    public static Diagnostic[] DiagnosticsOf(params SourceDocument[] documents)
    {
        CriteriaCatalog.TryLoad([.. documents], out var catalog, out var diagnostics);
        (catalog is null).Should().Be(diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. diagnostics];
    }
}
