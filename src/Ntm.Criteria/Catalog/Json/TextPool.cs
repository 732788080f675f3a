using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Keeps one string for each short text: documents repeat a few names and keys thousands of times.</summary>
internal sealed class TextPool
{
    private const int MaximumLength = 64;

    // More than fill its table: it is not to grow with documents of nothing but different texts.
    private const int MaximumCount = 20_000;
    private const int SlotCount = 1 << 15;

    // Found by the bytes as they stand, so that of a text that is known nothing is decoded. Each stands in the first free slot from that of its hash on.
    private readonly string?[] _slots = new string?[SlotCount];
    private int _count;

    /// <summary>The text that the reader stands on, or null where it is long or escaped and has to be read by itself.</summary>
    [MethodImpl(FirstLoad.Hot)]
    public string? Find(in Utf8JsonReader reader)
    {
        var utf8 = reader.ValueSpan;
        if (reader.ValueIsEscaped || utf8.Length > MaximumLength)
        {
            return null;
        }

        var slot = SlotOf(utf8);
        while (_slots[slot] is { } known)
        {
            if (IsText(known, utf8))
            {
                return known;
            }

            slot = (slot + 1) % SlotCount;
        }

        var text = Encoding.UTF8.GetString(utf8);
        if (_count < MaximumCount)
        {
            _slots[slot] = text;
            _count++;
        }

        return text;
    }

    // The hash has a seed of the process: nobody can write texts that all want one slot.
    private static int SlotOf(ReadOnlySpan<byte> utf8)
    {
        var hash = default(HashCode);
        hash.AddBytes(utf8);
        return hash.ToHashCode() & (SlotCount - 1);
    }

    [MethodImpl(FirstLoad.Hot)]
    private static bool IsText(string text, ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < text.Length && i < utf8.Length; i++)
        {
            if (!char.IsAscii(text[i]))
            {
                return Encoding.UTF8.GetString(utf8) == text;
            }

            if (text[i] != utf8[i])
            {
                return false;
            }
        }

        return text.Length == utf8.Length;
    }
}
