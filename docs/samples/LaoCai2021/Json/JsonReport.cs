using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LaoCai2021;

/// <summary>The whole report as one JSON document, in both languages: lao-cai-2021.schema.json.</summary>
internal static class JsonReport
{
    private const int Format = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Readable; unsafe only where pasted into HTML.
    };

    public static string Write(Inputs inputs, Options options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", Format);
            writer.WritePropertyName("plan");
            PlanJson.Write(writer, inputs);
            MeasuresJson.Write(writer, inputs);
            writer.WritePropertyName("reported");
            ReportedJson.Write(writer, inputs);
            writer.WritePropertyName("illustrative");
            IllustrativeJson.Write(writer, inputs, options);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
