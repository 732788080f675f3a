using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Finds where in a text a reader gave up.</summary>
internal static class TextOffsets
{
    /// <summary>The offset at which a text stopped being JSON; its length where the text ends too early.</summary>
    public static int Of(JsonException exception, ReadOnlySpan<byte> text)
    {
        var line = 0;
        for (var lines = exception.LineNumber ?? 0; lines > 0; lines--)
        {
            line += text[line..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(text.Length, line + (int)(exception.BytePositionInLine ?? 0));
    }

    /// <summary>The offset of the first bytes that are not UTF-8; the length of the text where all are.</summary>
    public static int OfInvalidUtf8(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
