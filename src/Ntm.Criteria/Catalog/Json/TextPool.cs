using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Keeps one string for each short text: documents repeat a few names and keys thousands of times.</summary>
/// <remarks>A text is found by its bytes, so that of one that is known nothing is decoded.</remarks>
internal sealed class TextPool
{
    private const int MaximumLength = 64;
    private const int FirstSlots = 256;

    // The table is not to grow with documents of nothing but different texts.
    private const int MaximumCount = 16_384;

    // Each text stands in the first slot that is free, from that of its hash on. At most half of them are taken.
    private Slot[] _slots = new Slot[FirstSlots];
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

        var hash = HashOf(utf8);
        var place = hash & (_slots.Length - 1);
        while (_slots[place].Text is { } known)
        {
            if (_slots[place].Hash == hash && IsText(known, utf8))
            {
                return known;
            }

            place = (place + 1) & (_slots.Length - 1);
        }

        var text = Encoding.UTF8.GetString(utf8);
        if (_count < MaximumCount)
        {
            _slots[place] = new Slot(hash, text);
            _count++;
            GrowWhereHalfFull();
        }

        return text;
    }

    // It has a seed of the process: nobody can write texts that all want one slot.
    private static int HashOf(ReadOnlySpan<byte> utf8)
    {
        var hash = default(HashCode);
        hash.AddBytes(utf8);
        return hash.ToHashCode();
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

    private void GrowWhereHalfFull()
    {
        if (_count <= _slots.Length / 2)
        {
            return;
        }

        var before = _slots;
        _slots = new Slot[before.Length * 2];
        foreach (var slot in before)
        {
            if (slot.Text is not null)
            {
                _slots[FreePlaceOf(slot.Hash)] = slot;
            }
        }
    }

    private int FreePlaceOf(int hash)
    {
        var place = hash & (_slots.Length - 1);
        while (_slots[place].Text is not null)
        {
            place = (place + 1) & (_slots.Length - 1);
        }

        return place;
    }

    private readonly struct Slot(int hash, string text)
    {
        public int Hash { get; } = hash;

        public string? Text { get; } = text;
    }
}
