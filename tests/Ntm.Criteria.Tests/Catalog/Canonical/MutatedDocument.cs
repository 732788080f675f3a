using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Ntm.Criteria.Tests;

/// <summary>A document of which single data are changed to others that may stand in their place.</summary>
internal sealed class MutatedDocument(SourceDocument document)
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The paths of the texts and numbers, such as <c>$.set.criteria[0].key</c>, in document order.</summary>
    public ImmutableArray<string> Paths { get; } = [.. Leaves(Parse(document)).Select(leaf => leaf.GetPath())];

    /// <summary>The document with the datum of a path changed, in each of the ways that come into question.</summary>
    public IEnumerable<SourceDocument> Changed(string path)
    {
        var place = Paths.IndexOf(path);
        return Others(Leaves(Parse(document)).ElementAt(place)).Select(other =>
        {
            var root = Parse(document);
            Leaves(root).ElementAt(place).ReplaceWith(other);
            return SourceDocument.FromText(document.Name, root.ToJsonString(Written));
        });
    }

    private static IEnumerable<JsonNode> Others(JsonValue value)
    {
        if (value.GetValueKind() == JsonValueKind.Number)
        {
            var number = decimal.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
            return new[] { number + 0.001m, number + 1, number - 1 }.Select(other => (JsonNode)JsonValue.Create(other));
        }

        var text = value.GetValue<string>();
        IEnumerable<string> others = LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }
            ? [Day(date.PlusDays(1)), Day(date.PlusDays(-1))]
            : Basis.Find(text) is not null ? Basis.All.Select(basis => basis.Key).Where(basis => basis != text)
            : IndicatorNumber.TryParse(text, null, out _) ? [$"{text}9", $"{text}.9"]
            : text.EndsWith('.') ? [$"{text} Khác."]
            : [$"{text}x", $"{text} khác"];
        return others.Select(other => (JsonNode)JsonValue.Create(other));
    }

    private static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static JsonNode Parse(SourceDocument document) => JsonNode.Parse(document.Utf8.Span)!;

    private static IEnumerable<JsonValue> Leaves(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(property => Leaves(property.Value)),
        JsonArray list => list.SelectMany(Leaves),
        JsonValue value when value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number => [value],
        _ => [],
    };
}
