using NodaTime;
using NodaTime.Text;

namespace Ntm.Criteria.Tests;

/// <summary>Random regulations on top of the illustrative set, with every kind of provision, for two provinces and the whole country. Illustrative: no such law exists.</summary>
internal sealed class RandomDecisions(Random random)
{
    public static readonly LocalDate First = new(2022, 6, 1);
    public static readonly LocalDate Last = First.PlusDays(Days);

    private const int Days = 600;
    private const int Step = 50;

    private int _article;

    /// <summary>Regulations, each of an instrument of its own: its key, when it was signed, and its text. Not all of them go together: who loads them has to see.</summary>
    public (string Key, LocalDate Signed, string Text)[] Next()
    {
        _article = 0;
        var count = random.Next(2, 5);
        return [.. Enumerable.Range(0, count).Select(number => Regulation($"random-{PlainNumber.Format(number)}", number))];
    }

    /// <summary>Of a text, whether what it provides is for a province alone.</summary>
    public static bool IsOf(string province, string text) => text.Contains($"\"code\": \"{province}\"", StringComparison.Ordinal);

    private (string Key, LocalDate Signed, string Text) Regulation(string key, int number)
    {
        var signed = First.PlusDays(random.Next(4) * Step);
        var province = random.Next(3) switch { 0 => "90", 1 => "91", _ => null };
        string[] provisions = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Provision(province, signed, number))];
        var text = IllustrativeProvisions.Regulation(key, $"{PlainNumber.Format(10 + number)}/QĐ-VD", provisions)
            .Replace("\"signed\": \"2022-06-01\", \"inForce\": { \"from\": \"2022-06-01\" }", $"\"signed\": \"{Iso(signed)}\", \"inForce\": {{ \"from\": \"{Iso(signed)}\" }}", StringComparison.Ordinal);
        return (key, signed, text);
    }

    private string Provision(string? province, LocalDate signed, int number)
    {
        var from = signed.PlusDays(random.Next(6) * Step);
        var to = random.Next(3) == 0 ? $", \"to\": \"{Iso(from.PlusDays((random.Next(1, 6) * Step) - 1))}\"" : "";
        var head = $"\"inForce\": {{ \"from\": \"{Iso(from)}\"{to} }}, \"citation\": {{ \"article\": \"{PlainNumber.Format(++_article)}\" }}, \"basis\": \"confirmed\"";
        var place = province is null ? "\"territory\": \"country\"" : $"\"territory\": {{ \"code\": \"{province}\", \"on\": \"2022-12-31\" }}";
        var level = PlainNumber.Format(random.Next(81, 100));
        return (province is null ? random.Next(5) : 5 + random.Next(7)) switch
        {
            0 => $$"""{ "kind": "amendment", "target": { "set": "example-basic", "indicator": "houses" }, {{head}}, "requirement": {{AnyRequirement()}} }""",
            1 => $$"""{ "kind": "addition", "target": { "set": "example-basic", "criterion": "planning" }, {{place}}, {{head}}, {{(random.Next(3) > 0 ? "\"key\": \"everywhere\", \"number\": \"1.9\"" : "\"key\": \"elsewhere\", \"number\": \"1.10\"")}}, {{Name}}, "requirement": {{AnyRequirement()}} }""",
            2 => $$"""{ "kind": "repeal", "target": {{AnyTarget(number)}}, "inForce": { "from": "{{Iso(from.PlusDays(Step))}}" }, "citation": { "article": "{{PlainNumber.Format(_article)}}" }, "basis": "confirmed" }""",
            3 => $$"""{ "kind": "fill", "target": { "set": "example-basic", "indicator": "insurance" }, {{place}}, {{head}}, "threshold": { "value": {{level}} } }""",
            4 => $$"""{ "kind": "amendment", "target": { "set": "example-basic", "indicator": "everywhere" }, {{head}}, "requirement": {{AnyRequirement()}} }""",
            5 => $$"""{ "kind": "fill", "target": { "set": "example-basic", "indicator": "insurance" }, {{place}}, {{head}}, "threshold": { "value": {{level}} } }""",
            6 => $$"""{ "kind": "tightening", "target": { "set": "example-basic", "indicator": "insurance" }, {{place}}, {{head}}, "threshold": { "cells": [ { "areas": ["tdmnpb"], "value": {{level}} } ] } }""",
            7 => $$"""{ "kind": "zoning", "target": { "set": "example-basic" }, {{place}}, {{head}}, "areaClassification": "highlands" }""",
            8 => $$"""{ "kind": "tightening", "target": { "set": "example-basic", "indicator": "insurance" }, {{place}}, {{head}}, "threshold": { "areaClassification": "highlands", "cells": [ { "areas": ["high"], "value": {{level}} } ] } }""",
            9 => $$"""{ "kind": "addition", "target": { "set": "example-basic", "criterion": "living" }, {{place}}, {{head}}, {{(random.Next(2) > 0 ? "\"key\": \"own\", \"number\": \"2.9\"" : "\"key\": \"other\", \"number\": \"2.8\"")}}, {{Name}}, "requirement": { "kind": "yes", "measure": "plan" } }""",
            10 => $$"""{ "kind": "fill", "target": { "set": "example-basic", "indicator": "plan" }, {{place}}, {{head}}, "requirement": { "kind": "yes", "measure": "plan-reviewed" } }""",
            _ => $$"""{ "kind": "detail", "target": { "set": "example-basic", "indicator": "everywhere" }, {{place}}, {{head}}, "parts": [ { "letter": "a", {{Name}}, "requirement": { "kind": "yes", "measure": "plan-reviewed" } } ] }""",
        };
    }

    private const string Name = "\"name\": { \"vi\": \"Minh họa\", \"en\": \"Example\" }";

    // Mostly a question, so that it can be detailed.
    private string AnyRequirement() => random.Next(3) == 0
        ? """{ "kind": "atLeast", "measure": "connected", "threshold": { "delegatedTo": "province", "basis": "confirmed" } }"""
        : """{ "kind": "yes", "measure": "plan" }""";

    private string AnyTarget(int number) => random.Next(6) switch
    {
        0 => """{ "set": "example-basic", "indicator": "houses" }""",
        1 => """{ "set": "example-basic", "indicator": "everywhere" }""",
        2 => """{ "set": "example-basic" }""",
        3 or 4 when _article > 1 => $$"""{ "instrument": "random-{{PlainNumber.Format(random.Next(number + 1))}}", "article": "{{PlainNumber.Format(random.Next(_article - 1) + 1)}}" }""",
        _ => $$"""{ "instrument": "random-{{PlainNumber.Format(random.Next(number + 1))}}" }""",
    };

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
