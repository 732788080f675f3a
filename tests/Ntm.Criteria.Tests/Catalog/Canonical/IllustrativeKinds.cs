namespace Ntm.Criteria.Tests;

/// <summary>A set that demands something of every kind, beside the illustrative documents, and requires their set. Illustrative: no such law exists.</summary>
internal static class IllustrativeKinds
{
    public const string Key = "example-kinds";
    public const string Name = "illustrative-kinds.json";

    public const string Set = """
        {
          "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-23",
          "measures": [ { "key": "lanes-before", "kind": "number", "unit": "kilometre", "name": { "vi": "Đường ngõ trước đây", "en": "Lanes in the past" } },
            { "key": "villages-with-plan", "kind": "share", "unit": "household", "ofVillages": { "answering": "plan" }, "name": { "vi": "Thôn có kế hoạch", "en": "Villages with a plan" }, "whole": { "vi": "tổng số thôn", "en": "all villages" } },
            { "key": "model-villages", "kind": "count", "unit": "household", "ofVillages": { "meeting": "model" }, "name": { "vi": "Thôn kiểu mẫu", "en": "Model villages" } } ],
          "set": {
            "key": "example-kinds", "instrument": "example-set", "standard": "advanced", "assessedUnit": "commune",
            "name": { "vi": "Bộ tiêu chí minh họa mọi loại yêu cầu", "en": "Illustrative criteria of every kind" },
            "citation": { "annex": "II" }, "basis": "unconfirmed",
            "inForce": { "from": "2022-01-01", "to": "2025-12-31" }, "assesses": { "from": 2022, "to": 2025 },
            "areaClassification": "zones",
            "condition": { "kind": "prerequisite", "set": "example-basic" },
            "criteria": [
              {
                "key": "kinds", "number": "1", "name": { "vi": "Mọi loại", "en": "Every kind" }, "citation": { "row": "1" }, "basis": "unconfirmed",
                "condition": { "kind": "prerequisite", "set": "example-basic", "criterion": "living" },
                "indicators": [
                  { "key": "yes", "number": "1.1", "name": { "vi": "Minh họa 1", "en": "Example 1" }, "citation": { "row": "1.1", "clause": "1", "point": "a" }, "basis": "confirmed", "lastChecked": "2026-11-24",
                    "requirement": { "kind": "yes", "measure": "plan" } },
                  { "key": "at-least", "number": "1.2", "name": { "vi": "Minh họa 2", "en": "Example 2" }, "citation": { "row": "1.2" }, "basis": "unconfirmed",
                    "requirement": { "kind": "atLeast", "measure": "lanes", "threshold": { "value": 1.250, "basis": "confirmed", "remark": { "vi": "Ghi chú \"minh họa\".", "en": "An \\ example." } } } },
                  { "key": "at-most", "number": "1.3", "name": { "vi": "Minh họa 3", "en": "Example 3" }, "citation": { "row": "1.3" }, "basis": "unconfirmed",
                    "requirement": { "kind": "atMost", "measure": "lanes", "threshold": { "value": 1.234567890123456789012345678, "basis": "confirmed" } } },
                  { "key": "none", "number": "1.4", "name": { "vi": "Minh họa 4", "en": "Example 4" }, "citation": { "row": "1.4" }, "basis": "unconfirmed",
                    "requirement": { "kind": "none", "measure": "poor-houses", "except": [ { "vi": "ngoại lệ b", "en": "exception b" }, { "vi": "ngoại lệ a", "en": "exception a" } ] } },
                  { "key": "grade-at-least", "number": "1.5", "name": { "vi": "Minh họa 5", "en": "Example 5" }, "citation": { "row": "1.5" }, "basis": "unconfirmed",
                    "requirement": { "kind": "gradeAtLeast", "measure": "quality", "threshold": { "grade": "good", "basis": "confirmed" } } },
                  { "key": "scorecard", "number": "1.6", "name": { "vi": "Minh họa 6", "en": "Example 6" }, "citation": { "row": "1.6" }, "basis": "unconfirmed",
                    "requirement": { "kind": "scorecard", "mandatory": "plan", "score": "lanes", "threshold": { "value": 50, "basis": "confirmed" } } },
                  { "key": "two-part", "number": "1.7", "name": { "vi": "Minh họa 7", "en": "Example 7" }, "citation": { "row": "1.7" }, "basis": "unconfirmed",
                    "requirement": { "kind": "twoPart",
                      "total": { "measure": "insured", "threshold": { "part": "total", "value": 80, "basis": "confirmed" } },
                      "ofWhich": { "measure": "connected", "threshold": { "part": "of-which", "delegatedTo": "ministry", "basis": "confirmed" } } } },
                  { "key": "both-sexes", "number": "1.8", "name": { "vi": "Minh họa 8", "en": "Example 8" }, "citation": { "row": "1.8" }, "basis": "unconfirmed",
                    "requirement": { "kind": "bothSexes", "men": "insured", "women": "connected", "threshold": { "value": 60, "basis": "confirmed" } } },
                  { "key": "all-of", "number": "1.9", "name": { "vi": "Minh họa 9", "en": "Example 9" }, "citation": { "row": "1.9" }, "basis": "unconfirmed",
                    "requirement": { "kind": "allOf", "of": [ { "kind": "yes", "measure": "plan" }, { "kind": "none", "measure": "poor-houses" } ] } },
                  { "key": "any-of", "number": "1.10", "name": { "vi": "Minh họa 10", "en": "Example 10" }, "citation": { "row": "1.10" }, "basis": "unconfirmed",
                    "requirement": { "kind": "anyOf", "of": [ { "kind": "yes", "measure": "plan" }, { "kind": "yes", "measure": "plan-reviewed" } ], "preferred": 1 } },
                  { "key": "at-least-n-of", "number": "1.11", "name": { "vi": "Minh họa 11", "en": "Example 11" }, "citation": { "row": "1.11" }, "basis": "unconfirmed",
                    "requirement": { "kind": "atLeastNOf", "needed": 1, "of": [ { "kind": "yes", "measure": "plan" }, { "kind": "yes", "measure": "plan-reviewed" } ] } },
                  { "key": "depending-on-count", "number": "1.12", "name": { "vi": "Minh họa 12", "en": "Example 12" }, "citation": { "row": "1.12" }, "basis": "unconfirmed",
                    "requirement": { "kind": "dependingOnCount", "measure": "poor-houses", "moreThan": 3,
                      "then": { "kind": "yes", "measure": "plan" }, "otherwise": { "kind": "yes", "measure": "plan-reviewed" } } },
                  { "key": "applicable-only-if", "number": "1.13", "name": { "vi": "Minh họa 13", "en": "Example 13" }, "citation": { "row": "1.13" }, "basis": "unconfirmed",
                    "requirement": { "kind": "applicableOnlyIf", "measure": "plan", "requirement": { "kind": "yes", "measure": "plan-reviewed" } } },
                  { "key": "by-area-class", "number": "1.14", "name": { "vi": "Minh họa 14", "en": "Example 14" }, "citation": { "row": "1.14" }, "basis": "unconfirmed",
                    "requirement": { "kind": "byAreaClass", "cases": [
                      { "areas": ["tdmnpb"], "requirement": { "kind": "yes", "measure": "plan" } }, { "areas": ["dbsh"], "requirement": { "kind": "yes", "measure": "plan-reviewed" } } ] } },
                  { "key": "delegated", "number": "1.15", "name": { "vi": "Minh họa 15", "en": "Example 15" }, "citation": { "row": "1.15" }, "basis": "unconfirmed",
                    "requirement": { "kind": "delegated", "to": "ministry", "basis": "confirmed", "form": { "kind": "yes", "measure": "plan" } } },
                  { "key": "not-recorded", "number": "1.16", "name": { "vi": "Minh họa 16", "en": "Example 16" }, "citation": { "row": "1.16" }, "basis": "unconfirmed",
                    "requirement": { "kind": "notRecorded" } },
                  { "key": "at-least-times", "number": "1.17", "name": { "vi": "Minh họa 17", "en": "Example 17" }, "citation": { "row": "1.17" }, "basis": "unconfirmed",
                    "requirement": { "kind": "atLeastTimes", "measure": "lanes", "factor": 1.10, "of": { "set": "example-basic", "indicator": "roads", "part": "lanes" }, "basis": "confirmed" } },
                  { "key": "at-least-times-own", "number": "1.18", "name": { "vi": "Minh họa 18", "en": "Example 18" }, "citation": { "row": "1.18" }, "basis": "unconfirmed",
                    "requirement": { "kind": "atLeastTimesOwn", "measure": "lanes", "factor": 1.50, "past": "lanes-before", "basis": "confirmed" } },
                  { "key": "holds-title", "number": "1.19", "name": { "vi": "Minh họa 19", "en": "Example 19" }, "citation": { "row": "1.19" }, "basis": "unconfirmed",
                    "requirement": { "kind": "allOf", "of": [ { "kind": "holdsTitle", "standard": "basic" }, { "kind": "holdsTitle", "standard": "advanced", "decidedBefore": "2021-01-01" } ] } },
                  { "key": "detailed", "number": "1.20", "name": { "vi": "Minh họa 20", "en": "Example 20" }, "citation": { "row": "1.20" }, "basis": "unconfirmed",
                    "requirement": { "kind": "yes", "measure": "plan-reviewed" } },
                  { "key": "by-zone", "number": "1.21", "name": { "vi": "Minh họa 21", "en": "Example 21" }, "citation": { "row": "1.21" }, "basis": "unconfirmed",
                    "requirement": { "kind": "atLeast", "measure": "lanes", "threshold": { "value": 1, "basis": "confirmed" } } },
                  { "key": "villages", "number": "1.30", "name": { "vi": "Minh họa 30", "en": "Example 30" }, "citation": { "row": "1.30" }, "basis": "unconfirmed",
                    "requirement": { "kind": "anyOf", "of": [
                      { "kind": "atLeast", "measure": "villages-with-plan", "threshold": { "part": "plan", "value": 70, "basis": "confirmed" } },
                      { "kind": "atLeast", "measure": "model-villages", "threshold": { "part": "model", "value": 1, "basis": "confirmed" } } ], "preferred": 0 } }
                ]
              }
            ]
          }
        }
        """;

    // A classification, a part, an indicator and levels of the province's own.
    private static readonly string Own = IllustrativeProvisions.Regulation("example-own", "4/QĐ-VD",
        $$"""{ "kind": "zoning", {{Head(null)}}, "areaClassification": "own-zones" }""",
        $$"""
        { "kind": "detail", {{Head("\"indicator\": \"detailed\"")}}, "parts": [
          { "letter": "a", "name": { "vi": "Phần minh họa", "en": "Example part" }, "citation": { "article": "5", "point": "a" }, "basis": "reported", "accounts": ["X-1"],
            "requirement": { "kind": "atLeast", "measure": "lanes", "threshold": { "value": 3 } } } ] }
        """,
        $$"""
        { "kind": "tightening", {{Head("\"indicator\": \"by-zone\"")}},
          "threshold": { "areaClassification": "own-zones", "cells": [ { "areas": ["high"], "value": 2 }, { "areas": ["low"], "value": 4 } ] } }
        """,
        $$"""
        { "kind": "addition", {{Head("\"criterion\": \"kinds\"")}}, "key": "own", "number": "1.22", "name": { "vi": "Minh họa 22", "en": "Example 22" },
          "requirement": { "kind": "yes", "measure": "plan" } }
        """)
        .Replace("\"instrument\": \"example-own\"", $"{OwnZones}, \"instrument\": \"example-own\"", StringComparison.Ordinal);

    private const string OwnZones = """
        "areaClassifications": [ { "key": "own-zones", "name": { "vi": "Vùng riêng minh họa", "en": "Own zones" },
          "classes": [ { "key": "high", "name": { "vi": "Vùng cao", "en": "High" } }, { "key": "low", "name": { "vi": "Vùng thấp", "en": "Low" } } ],
          "designations": [ { "key": "steep", "name": { "vi": "xã dốc", "en": "steep commune" } } ],
          "clauses": [ { "designations": ["steep"], "class": "high", "citation": { "instrument": "example-own", "article": "4" }, "basis": "confirmed" } ],
          "otherwise": { "class": "low", "citation": { "instrument": "example-own", "article": "6" }, "basis": "confirmed" } } ]
        """;

    /// <summary>The documents, a decision of the province 90 that sets a stricter level, and one with everything of its own.</summary>
    public static SourceDocument[] Documents =>
    [
        .. IllustrativeDocuments.All,
        SourceDocument.FromText(Name, Set),
        SourceDocument.FromText("illustrative-tightening.json", IllustrativeProvisions.Regulation(
            "example-stricter", "3/QĐ-VD", IllustrativeProvisions.Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "years": [2023, 2024], "value": 85 } ] }"""))),
        SourceDocument.FromText("illustrative-own.json", Own),
    ];

    public static CriteriaCatalog Catalog { get; } = IllustrativeDocuments.Load(Documents);

    private static string Head(string? about) => $$"""
        "target": { "set": "example-kinds"{{(about is null ? "" : $", {about}")}} }, "territory": { "code": "90", "on": "2022-12-31" },
        "inForce": { "from": "2022-06-01" }, "citation": { "article": "5" }, "basis": "confirmed"
        """;
}
