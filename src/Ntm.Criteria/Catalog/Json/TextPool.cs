using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Keeps one string for each short text: documents repeat a few names and keys thousands of times.</summary>
/// <remarks>A text is found by the hash of its bytes, and compared. It may also be handed out anew, so that nothing may hang on its being kept.</remarks>
internal sealed class TextPool
{
    /// <summary>How many texts are kept: the table is not to grow with documents of nothing but different ones.</summary>
    public const int MaximumCount = 16_384;

    private const int MaximumLength = 64;
    private const int FirstSlots = 256;

    // How far a text may stand from the slot of its hash: whoever writes texts of one hash, which can be done, finds them not kept instead of slow.
    private const int MaximumDistance = 16;

    // At most half of the slots are taken.
    private Slot[] _slots = new Slot[FirstSlots];
    private int _count;

    /// <summary>The text that the reader stands on, or null where it is long or escaped and has to be read by itself.</summary>
    [MethodImpl(Compiled.AtOnce)]
    public string? Find(in Utf8JsonReader reader)
    {
        var utf8 = reader.ValueSpan;
        if (reader.ValueIsEscaped || utf8.Length > MaximumLength)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[MaximumLength];
        var text = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];
        var hash = HashOf(utf8);
        for (var distance = 0; distance < MaximumDistance; distance++)
        {
            ref var slot = ref _slots[(hash + distance) & (_slots.Length - 1)];
            if (slot.Text is null)
            {
                var added = text.ToString();
                Keep(ref slot, new Slot(hash, added));
                return added;
            }

            if (slot.Hash == hash && text.SequenceEqual(slot.Text))
            {
                return slot.Text;
            }
        }

        return text.ToString();
    }

    private static int HashOf(ReadOnlySpan<byte> utf8)
    {
        var hash = default(HashCode);
        hash.AddBytes(utf8);
        return hash.ToHashCode() & (int.MaxValue >> 1); // A distance is added to it.
    }

    private void Keep(ref Slot free, Slot added)
    {
        if (_count == MaximumCount)
        {
            return;
        }

        free = added;
        if (++_count > _slots.Length / 2)
        {
            Grow();
        }
    }

    // What finds no place near that of its hash is left out, to be kept again.
    private void Grow()
    {
        var before = _slots;
        _slots = new Slot[before.Length * 2];
        _count = 0;
        foreach (var slot in before)
        {
            for (var distance = 0; slot.Text is not null && distance < MaximumDistance; distance++)
            {
                ref var free = ref _slots[(slot.Hash + distance) & (_slots.Length - 1)];
                if (free.Text is null)
                {
                    free = slot;
                    _count++;
                    break;
                }
            }
        }
    }

    private readonly struct Slot(int hash, string text)
    {
        public int Hash { get; } = hash;

        public string? Text { get; } = text;
    }
}
