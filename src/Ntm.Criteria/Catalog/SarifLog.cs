using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Diagnostics as a log in the format SARIF 2.1.0, which editors and code hosts show at their place (báo cáo lỗi SARIF).</summary>
/// <remarks>The same diagnostics give the same text, whatever the culture. Safe for concurrent use.</remarks>
public static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Version = "2.1.0";
    private const string Tool = "Ntm.Criteria";

    private static readonly string[] Schemes = ["https://", "http://", "file://"];

    // The log is read by programs and by people, not embedded in HTML: Vietnamese letters stay as they are.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The log of diagnostics.</summary>
    /// <param name="diagnostics">The diagnostics, such as <see cref="InvalidDocumentException.Diagnostics"/> or <see cref="CriteriaCatalog.Warnings"/>.</param>
    /// <returns>One JSON document with one run; each diagnostic is a result in the order given, and each code that occurs a rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">A diagnostic is null.</exception>
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        Diagnostic[] results = [.. diagnostics];
        if (results.Contains(null))
        {
            throw new ArgumentException("One of the diagnostics is null.", nameof(diagnostics));
        }

        string[] rules = [.. results.Select(result => result.Code).Distinct().Order(StringComparer.Ordinal)];
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            Write(json, results, rules);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Diagnostic[] results, string[] rules)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", Version);
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var result in results)
        {
            Write(json, result, Array.BinarySearch(rules, result.Code, StringComparer.Ordinal));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, string[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Tool);
        json.WriteString("version", typeof(SarifLog).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic result, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", result.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        json.WriteStartObject("message");
        json.WriteString("text", Escaped($"{result.Message} {result.Mend}"));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(result.Document));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", result.Line);
        json.WriteNumber("startColumn", result.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", result.Path);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // In the format braces are placeholders, and brackets before parentheses are links.
    private static string Escaped(string text) => text
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "] (", StringComparison.Ordinal);

    // The name of a document is whatever the caller gave it, often a path. The same on every platform, so not by what is a path on this one.
    private static string UriOf(string document)
    {
        if (Schemes.Any(scheme => document.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && Uri.TryCreate(document, UriKind.Absolute, out var address))
        {
            return address.AbsoluteUri;
        }

        var path = document.Replace('\\', '/');
        var hasDrive = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
        var escaped = string.Join('/', (hasDrive ? path[2..] : path).Split('/').Select(Uri.EscapeDataString));
        return hasDrive ? $"file:///{path[..2]}{escaped}"
            : path.StartsWith("//", StringComparison.Ordinal) ? $"file:{escaped}"
            : path.StartsWith('/') ? $"file://{escaped}"
            : escaped;
    }
}
