using System.Text.Json;

namespace Ntm.Criteria.Tests;

/// <summary>A canonical form for people: with line breaks and indentation, and nothing else, added.</summary>
internal static class ReadableForm
{
    private const int MaximumWidth = 150;

    public static string Of(string form)
    {
        using var document = JsonDocument.Parse(form);
        return Of(document.RootElement, "");
    }

    public static string Back(string readable) => string.Concat(readable.Split('\n').Select(line => line.Trim()));

    private static string Of(JsonElement element, string indentation)
    {
        var text = element.GetRawText();
        var inner = indentation + "  ";
        return element.ValueKind switch
        {
            JsonValueKind.Object when indentation.Length + text.Length > MaximumWidth =>
                Lines('{', element.EnumerateObject().Select(property => $"\"{property.Name}\":{Of(property.Value, inner)}"), '}'),
            JsonValueKind.Array when indentation.Length + text.Length > MaximumWidth => Lines('[', element.EnumerateArray().Select(item => Of(item, inner)), ']'),
            _ => text,
        };

        string Lines(char open, IEnumerable<string> items, char close) => $"{open}\n{string.Join(",\n", items.Select(item => inner + item))}\n{indentation}{close}";
    }
}
