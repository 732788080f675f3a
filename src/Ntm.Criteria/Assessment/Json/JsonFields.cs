using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Writes fields of JSON objects; what is null is left out, and text stays on one line.</summary>
internal static class JsonFields
{
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, OneLine.Of(text));
        }
    }

    /// <summary>A fact that is only told where it is so.</summary>
    public static void Flag(this Utf8JsonWriter json, string name, bool isSo)
    {
        if (isSo)
        {
            json.WriteBoolean(name, true);
        }
    }

    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(OneLine.Of(text));
        }

        json.WriteEndArray();
    }

    /// <summary>A number, or the bounds of one.</summary>
    public static void Interval(this Utf8JsonWriter json, string name, NumberInterval interval)
    {
        if (interval.IsExact)
        {
            json.WriteNumber(name, interval.Lower!.Value);
            return;
        }

        json.WriteStartObject(name);
        if (interval.Lower is { } lower)
        {
            json.WriteNumber(interval.IncludesLower ? "atLeast" : "over", lower);
        }

        if (interval.Upper is { } upper)
        {
            json.WriteNumber(interval.IncludesUpper ? "atMost" : "under", upper);
        }

        json.WriteEndObject();
    }

    /// <summary>The verdict, in words too, and the outcomes that are possible.</summary>
    public static void Outcomes(this Utf8JsonWriter json, Outcomes outcomes, Language language)
    {
        json.Text("verdict", outcomes.Verdict.Name);
        json.Text("verdictText", outcomes.Verdict.Describe(language));
        json.Texts("outcomes", outcomes.ToString().Split(" | "));
    }
}
