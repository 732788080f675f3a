using System.Text;

namespace Ntm.Criteria;

/// <summary>The bytes that nodes and diagnostics point into; lines and columns are computed only when a diagnostic is made.</summary>
internal sealed class DocumentSource(SourceDocument document, int index)
{
    private int[]? _lineStarts;

    public string Name => document.Name;

    /// <summary>The place of the document among those that are read together.</summary>
    public int Index => index;

    public SourceDocument Document => document;

    /// <summary>The line and the column in characters, both from 1, of a byte offset.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var text = document.Utf8.Span;
        offset = Math.Clamp(offset, 0, text.Length);
        _lineStarts ??= FindLines(text);
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        var before = text[_lineStarts[line]..offset];
        if (line == 0 && before.StartsWith(Encoding.UTF8.Preamble))
        {
            before = before[Encoding.UTF8.Preamble.Length..];
        }

        return (line + 1, Encoding.UTF8.GetCharCount(before) + 1);
    }

    private static int[] FindLines(ReadOnlySpan<byte> text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'\n' || (text[i] == (byte)'\r' && !(i + 1 < text.Length && text[i + 1] == (byte)'\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
