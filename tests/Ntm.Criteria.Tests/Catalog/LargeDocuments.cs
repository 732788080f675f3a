using NodaTime;
using NodaTime.Text;

namespace Ntm.Criteria.Tests;

/// <summary>Documents as large as a test wants them: a set over a hundred area classes and fifty years, the most that there may be of both. Illustrative: no such law exists.</summary>
internal static class LargeDocuments
{
    public const int Classes = 100;
    public const int Years = 50;

    private const int FirstYear = 1990;

    private static readonly LocalDate FirstDate = new(1900, 1, 1);

    /// <summary>The illustrative declarations, more measures, and the classification.</summary>
    public static SourceDocument Vocabulary(string measures = "") => SourceDocument.FromText(
        "large-vocabulary.json",
        IllustrativeDocuments.VocabularyOfAllTimes
            .Replace("\"measures\": [", $"\"measures\": [ {measures}{(measures == "" ? "" : ",")}", StringComparison.Ordinal)
            .Replace(
                "\"areaClassifications\": [",
                $$"""
                "areaClassifications": [
                  { "key": "many", "name": { "vi": "a", "en": "a" }, "otherwise": "region",
                    "classes": [{{Named(Classes)}}] },
                """,
                StringComparison.Ordinal));

    public static SourceDocument Set(string indicators) => SourceDocument.FromText("large-set.json", $$"""
        {
          "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-23",
          "set": {
            "key": "large", "instrument": "example-set", "standard": "advanced", "assessedUnit": "commune", "name": { "vi": "a", "en": "a" },
            "citation": {}, "basis": "confirmed", "inForce": {}, "assesses": { "from": 1990, "to": 2039 }, "areaClassification": "many",
            "criteria": [
              { "key": "large", "number": "1", "name": { "vi": "a", "en": "a" }, "citation": {}, "basis": "confirmed", "indicators": [{{indicators}}] }
            ]
          }
        }
        """);

    public static SourceDocument Decision(string provisions) => SourceDocument.FromText("large-decision.json", $$"""
        {
          "format": 1, "kind": "regulation", "standing": "illustrative", "lastChecked": "2026-11-23",
          "instrument": "example-decision", "provisions": [{{provisions}}]
        }
        """);

    public static string Repeat(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    /// <summary>Area classes, designations or grades.</summary>
    public static string Named(int count) => Repeat(count, number => $$"""{ "key": "{{Key(number)}}", "name": { "vi": "a", "en": "a" } }""");

    public static string Indicator(int number, string requirement) => $$"""
        { "key": "{{Key(number)}}", "number": "2.{{Number(number)}}", "name": { "vi": "a", "en": "a" }, "citation": {}, "basis": "confirmed", "requirement": {{requirement}} }
        """;

    public static string Amendment(int indicator, int day, string measure = "lanes", string? threshold = null) => $$"""
        { "kind": "amendment", "target": { "set": "large", "indicator": "{{Key(indicator)}}" }, "inForce": { "from": "{{Date(day)}}" },
          "citation": {}, "basis": "confirmed", "requirement": {{AtLeast(threshold ?? Open(), measure)}} }
        """;

    /// <summary>An amendment that gives its indicator the number of another.</summary>
    public static string Renumbering(int indicator, int day, int newNumber) =>
        Amendment(indicator, day).Replace("\"citation\"", $"\"number\": \"3.{Number(newNumber)}\", \"citation\"", StringComparison.Ordinal);

    public static string Fill(int indicator, int day, int province, string? part = null) => $$"""
        { "kind": "fill", "target": { "set": "large", "indicator": "{{Key(indicator)}}"{{(part is null ? "" : $", \"part\": \"{part}\"")}} },
          "territory": { "code": "{{PlainNumber.Format(province)}}", "on": "2022-12-31" }, "inForce": { "from": "{{Date(day)}}" },
          "citation": {}, "basis": "confirmed", "threshold": { "value": 1 } }
        """;

    public static string Tightening(int indicator, int day, int province, string threshold = """{ "value": 2 }""") =>
        Fill(indicator, day, province).Replace("\"fill\"", "\"tightening\"", StringComparison.Ordinal).Replace("""{ "value": 1 }""", threshold, StringComparison.Ordinal);

    public static string AtLeast(string threshold, string measure = "lanes") => $$"""{ "kind": "atLeast", "measure": "{{measure}}", "threshold": {{threshold}} }""";

    /// <summary>A table with a cell for each class and each year.</summary>
    public static string Table(string state) =>
        $$"""{ "cells": [{{Repeat(Classes * Years, number => $$"""{"areas":["{{Key(number / Years)}}"],"years":[{{PlainNumber.Format(FirstYear + (number % Years))}}],{{state}}}""")}}] }""";

    /// <summary>A requirement with many thresholds, each of which is open.</summary>
    public static string Parts(int count) => $$"""{ "kind": "allOf", "of": [{{Repeat(count, number => AtLeast(Open(Key(number))))}}] }""";

    public static string Issued(int value = 1) => $$"""{ "value": {{PlainNumber.Format(value)}}, "basis": "confirmed" }""";

    public static string Open(string? part = null) => $$"""{ {{(part is null ? "" : $"\"part\": \"{part}\", ")}}"delegatedTo": "province", "basis": "confirmed" }""";

    public static string Key(int number) => $"key-{PlainNumber.Format(number)}";

    private static string Number(int number) => $"{PlainNumber.Format(1 + (number / 900))}.{PlainNumber.Format(1 + (number % 900))}";

    private static string Date(int day) => LocalDatePattern.Iso.Format(FirstDate.PlusDays(day));
}
