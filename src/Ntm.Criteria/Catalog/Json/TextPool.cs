using System.Text;
using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Keeps one string for each short text: documents repeat a few names and keys thousands of times.</summary>
internal sealed class TextPool
{
    private const int MaximumLength = 64;

    // Its table is not to grow with documents of nothing but different texts.
    private const int MaximumCount = 20_000;

    private readonly HashSet<string> _texts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TextPool()
    {
        _texts = new(StringComparer.Ordinal);
        _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The text that the reader stands on, or null where it is long or escaped and has to be read by itself.</summary>
    public string? Find(in Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > MaximumLength)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[MaximumLength];
        var text = buffer[..Encoding.UTF8.GetChars(reader.ValueSpan, buffer)];
        if (_lookup.TryGetValue(text, out var known))
        {
            return known;
        }

        var added = text.ToString();
        if (_texts.Count < MaximumCount)
        {
            _texts.Add(added);
        }

        return added;
    }
}
