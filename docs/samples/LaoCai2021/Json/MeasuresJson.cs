using System.Text.Json;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>What the keys of measures stand for, once for the whole document.</summary>
internal static class MeasuresJson
{
    public static void Write(Utf8JsonWriter writer, Inputs inputs) =>
        writer.WriteLines("measures", inputs.IllustrativeCatalog.Measures.OrderBy(measure => measure.Key, StringComparer.Ordinal), Write);

    private static void Write(Utf8JsonWriter writer, Measure measure)
    {
        writer.WriteString("key", measure.Key);
        writer.WriteText("name", measure.Name);
        if (measure.Unit is { } unit)
        {
            writer.WriteString("unit", unit.Key);
        }
    }
}
