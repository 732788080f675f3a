using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LaoCai2021;

/// <summary>Objects on one line each, so that a document with thousands of them stays small and readable.</summary>
internal static class CompactJson
{
    private const int IndentWidth = 2;

    private static readonly JsonWriterOptions OneLine = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // As in JsonReport.
    };

    /// <summary>An object on the line of its property.</summary>
    public static void WriteLine(this Utf8JsonWriter writer, string name, Action<Utf8JsonWriter> write)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(Line(write).WrittenSpan, skipInputValidation: true);
    }

    /// <summary>An array with each object on its own line.</summary>
    public static void WriteLines<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            // The writer neither breaks nor indents before a raw value, and white space may stand before it.
            var line = new ArrayBufferWriter<byte>();
            line.Write("\n"u8);
            line.GetSpan(writer.CurrentDepth * IndentWidth)[..(writer.CurrentDepth * IndentWidth)].Fill((byte)' ');
            line.Advance(writer.CurrentDepth * IndentWidth);
            line.Write(Line(one => write(one, item)).WrittenSpan);
            writer.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
        }

        writer.WriteEndArray();
    }

    /// <summary>The same where there are any; otherwise no property at all.</summary>
    public static void WriteAnyLines<T>(this Utf8JsonWriter writer, string name, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count > 0)
        {
            writer.WriteLines(name, items, write);
        }
    }

    private static ArrayBufferWriter<byte> Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, OneLine);
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer;
    }
}
