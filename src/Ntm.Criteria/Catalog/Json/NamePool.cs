using System.Text;
using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Keeps one string for each name of a property: documents repeat a few names thousands of times.</summary>
internal sealed class NamePool
{
    private const int MaximumLength = 64;

    private readonly HashSet<string> _names;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public NamePool()
    {
        _names = new(StringComparer.Ordinal);
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The name that the reader stands on, or null where it is long or escaped and has to be read as any text.</summary>
    public string? Find(in Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > MaximumLength)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[MaximumLength];
        var name = buffer[..Encoding.UTF8.GetChars(reader.ValueSpan, buffer)];
        if (_lookup.TryGetValue(name, out var known))
        {
            return known;
        }

        var added = name.ToString();
        _names.Add(added);
        return added;
    }
}
