using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ntm.Criteria.Tests;

/// <summary>The properties of a JSON text with their places, found without the library's own parser.</summary>
internal static class JsonProperties
{
    public static List<Property> Of(byte[] text)
    {
        var found = new List<Property>();
        var reader = new Utf8JsonReader(text);
        var containers = new Stack<(string Path, int? Count)>();
        var path = "$";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    var start = (int)reader.TokenStartIndex;
                    var name = reader.GetString()!;
                    path = $"{containers.Peek().Path}.{name}";
                    found.Add(new Property(name, path, text.AsSpan(0, start).Count((byte)'\n') + 1, start + 1 + Encoding.UTF8.GetByteCount(name)));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    containers.Pop();
                    break;
                default:
                    if (containers.TryPeek(out var container) && container.Count is { } count)
                    {
                        path = string.Create(CultureInfo.InvariantCulture, $"{container.Path}[{count}]");
                        containers.Pop();
                        containers.Push((container.Path, count + 1));
                    }

                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        containers.Push((path, reader.TokenType == JsonTokenType.StartArray ? 0 : null));
                    }

                    break;
            }
        }

        return found;
    }

    internal sealed record Property(string Name, string Path, int Line, int NameEnd);
}
