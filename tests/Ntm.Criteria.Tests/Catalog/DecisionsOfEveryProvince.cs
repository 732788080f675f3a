using NodaTime;
using NodaTime.Text;

namespace Ntm.Criteria.Tests;

/// <summary>As many decisions as there were provinces, each with as many provisions as the advanced set has indicators, on top of the embedded documents. Illustrative: nobody issued them.</summary>
internal static class DecisionsOfEveryProvince
{
    public const int Provinces = 63;
    public const int Provisions = 75;

    private const int FirstCode = 30;

    private static readonly LocalDate First = new(2022, 4, 1);

    private static readonly string[] Indicators = ["commune-roads", "village-roads", "lanes", "field-roads", "trained-workers"];

    public static SourceDocument[] Documents => [.. Enumerable.Range(FirstCode, Provinces).Select(code => Decision(PlainNumber.Format(code)))];

    private static SourceDocument Decision(string province) => SourceDocument.FromText($"{province}.json", $$"""
        {
          "format": 1, "kind": "regulation", "standing": "illustrative", "lastChecked": "2026-11-23",
          "instruments": [
            {
              "key": "{{province}}-qd-minhhoa", "number": "{{province}}/QĐ-MINHHOA", "type": { "vi": "Quyết định (minh họa)", "en": "Decision (illustrative)" },
              "issuer": { "vi": "UBND tỉnh {{province}} (minh họa)", "en": "Provincial People's Committee (illustrative)" },
              "signed": "2022-03-30", "inForce": { "from": "2022-04-01" },
              "title": { "vi": "Văn bản minh họa, không phải văn bản quy phạm pháp luật", "en": "An illustrative document, which is not law" }
            }
          ],
          "instrument": "{{province}}-qd-minhhoa",
          "provisions": [
            {{string.Join(",\n    ", Enumerable.Range(0, Provisions).Select(number => Provision(province, number)))}}
          ]
        }
        """);

    private static string Provision(string province, int number)
    {
        var (later, indicator) = Math.DivRem(number, Indicators.Length);
        return $$"""
            {
              "kind": "fill", "target": { "set": "commune-basic-2021-2025", "indicator": "{{Indicators[indicator]}}" },
              "territory": { "code": "{{province}}", "on": "2022-04-01" }, "inForce": { "from": "{{LocalDatePattern.Iso.Format(First.PlusDays(20 * later))}}" },
              "citation": { "article": "{{PlainNumber.Format(number + 1)}}" }, "basis": "unconfirmed",
              "remark": { "vi": "Minh họa: được đặt ra, không phải văn bản quy phạm pháp luật.", "en": "Illustrative: invented, not law." },
              "threshold": { "cells": [
                { "areas": ["tdmnpb"], "value": {{PlainNumber.Format(60 + later)}} },
                { "areas": ["dbsh", "btb", "dhntb", "tn", "dnb", "dbscl"], "value": {{PlainNumber.Format(80 + later)}} } ] }
            }
            """;
    }
}
