using System.Text.Json;
using NodaTime;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>What every part of the JSON report writes in one way.</summary>
internal static class JsonWriting
{
    public static void WriteDate(this Utf8JsonWriter writer, string name, LocalDate date) => writer.WriteString(name, Dates.Iso(date));

    /// <summary>A date, or nothing where it is not known.</summary>
    public static void WriteKnownDate(this Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } known)
        {
            writer.WriteDate(name, known);
        }
    }

    public static void WriteVerdict(this Utf8JsonWriter writer, string name, Verdict verdict) => writer.WriteString(name, verdict.Name);

    public static void WriteText(this Utf8JsonWriter writer, string name, BilingualText text) =>
        writer.WriteLine(name, line => WriteLanguages(line, text));

    /// <summary>What something says of itself in each language.</summary>
    public static void WriteText(this Utf8JsonWriter writer, string name, Func<Language, string> say) =>
        writer.WriteText(name, new BilingualText(say(Language.Vietnamese), say(Language.English)));

    /// <summary>The beginning of the object of a commune: code, name, official type and district, which is null since there are none.</summary>
    public static void WriteCommune(this Utf8JsonWriter writer, AdministrativeUnit commune)
    {
        writer.WriteUnit(commune);
        if (commune.District is not { } district)
        {
            writer.WriteNull("district");
            return;
        }

        writer.WriteStartObject("district");
        writer.WriteUnit(district);
        writer.WriteEndObject();
    }

    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<BilingualText> texts) =>
        writer.WriteLines(name, texts, WriteLanguages);

    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteLanguages(Utf8JsonWriter writer, BilingualText text)
    {
        writer.WriteString("vi", text.Vietnamese);
        writer.WriteString("en", text.English);
    }

    private static void WriteUnit(this Utf8JsonWriter writer, AdministrativeUnit unit)
    {
        writer.WriteString("code", unit.Code.ToString());
        writer.WriteString("name", unit.Name);
        writer.WriteString("type", unit.Type.Prefix);
    }
}
