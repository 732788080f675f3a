using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Ntm.Criteria.Benchmarks;

/// <summary>An invented law of 75 indicators, each a number that must reach a level, and many communes with numbers around these levels: once in columns and once as decimals, commune by commune.</summary>
internal sealed class PlainThresholds
{
    public const int Indicators = 75;

    public PlainThresholds(IllustrativeCommune commune, int size)
    {
        var catalog = CriteriaCatalog.Embedded.With(SourceDocument.FromUtf8("plain.json", Encoding.UTF8.GetBytes(Document())));
        Law = catalog.InForce(Standard.Advanced, commune.Commune, assessedYear: 2017);
        Levels = [.. Enumerable.Range(0, Indicators).Select(Level)];
        Figures = [.. Enumerable.Range(0, size).Select(row => Enumerable.Range(0, Indicators).Select(indicator => Figure(row, indicator)).ToArray())];
        Population = Population.Of(Enumerable.Repeat(commune.Commune, size), assessedYear: 2017);
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            var measure = catalog.Measures.First(measure => measure.Key == KeyOf(indicator));
            Population = Population.WithNumbers(measure, [.. Figures.Select(figures => (decimal?)figures[indicator])], "invented for the benchmark");
        }
    }

    public CriteriaInForce Law { get; }

    public Population Population { get; }

    public ImmutableArray<decimal> Levels { get; }

    public ImmutableArray<decimal[]> Figures { get; }

    public PopulationJudge Judge() => PopulationJudge.Of(Population, _ => Law, UnconfirmedThresholds.Admitted);

    private static decimal Level(int indicator) => 20 + (indicator * 0.5m);

    // One in two reaches its level.
    private static decimal Figure(int row, int indicator) => Level(indicator) + (Draw.Of(row, KeyOf(indicator), below: 200) / 10m) - 10;

    private static string KeyOf(int indicator) => string.Create(CultureInfo.InvariantCulture, $"illustrative-{indicator}");

    private static string Document()
    {
        const string Name = """{ "vi": "minh họa", "en": "illustrative" }""";
        const string Source = """ "citation": { "article": "1" }, "basis": "confirmed" """;
        var measures = Enumerable.Range(0, Indicators).Select(indicator => $$"""{ "key": "{{KeyOf(indicator)}}", "kind": "number", "unit": "plain", "name": {{Name}} }""");
        var indicators = Enumerable.Range(0, Indicators).Select(indicator => string.Create(CultureInfo.InvariantCulture,
            $$"""
            { "key": "{{KeyOf(indicator)}}", "number": "1.{{indicator + 1}}", "name": {{Name}}, {{Source}},
              "requirement": { "kind": "atLeast", "measure": "{{KeyOf(indicator)}}", "threshold": { "cells": [ { "value": {{Level(indicator)}}, "basis": "confirmed" } ] } } }
            """));
        return $$"""
            { "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-28",
              "instruments": [ { "key": "plain", "number": "1/QĐ-MINHHOA", "type": {{Name}}, "issuer": {{Name}}, "signed": "2016-01-01", "inForce": { "from": "2016-01-01" }, "title": {{Name}} } ],
              "units": [ { "key": "plain", "name": {{Name}}, "step": 0.1 } ],
              "measures": [ {{string.Join(',', measures)}} ],
              "set": { "key": "plain", "instrument": "plain", "standard": "advanced", "assessedUnit": "commune", "name": {{Name}}, {{Source}}, "inForce": { "from": "2016-01-01" }, "assesses": { "from": 2017, "to": 2017 },
                "criteria": [ { "key": "plain", "number": "1", "name": {{Name}}, {{Source}}, "indicators": [ {{string.Join(',', indicators)}} ] } ] } }
            """;
    }
}
