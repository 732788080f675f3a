using System.Text;

namespace Ntm.Criteria;

/// <summary>Makes a list of nodes of a table in CSV, with their places: an object for each row, a property for each cell that is not empty.</summary>
/// <remarks>Cells are divided by commas, semicolons or tabs, whichever the first row has, and may be in quotes, which are doubled within them.</remarks>
internal sealed class TableParser
{
    private const int MostColumns = 100;

    // More than any row has: what is behind them is gone through and not kept.
    private const int MostCells = 1_000;
    private const int LongestName = 64;

    private readonly DocumentSource _source;
    private readonly DiagnosticBag _bag;
    private readonly ReadOnlyMemory<byte> _text;
    private readonly byte _separator;
    private readonly List<(string[] Names, int Offset)> _columns = [];
    private readonly TableHead _head = new();
    private int _at;

    private TableParser(DocumentSource source, DiagnosticBag bag)
    {
        _source = source;
        _bag = bag;
        _text = source.Document.Utf8;
        _at = _text.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        _separator = Separator(_text.Span[_at..]);
    }

    /// <summary>The list that stands in the table, as a property of the root of its document; null where it cannot be read to its end.</summary>
    public static DocumentNode? Parse(DocumentSource source, DocumentNode root, string list, DiagnosticBag bag) =>
        ReadableText.Is(source, bag) ? new TableParser(source, bag).Parse(new DocumentNode(source, root, NodeKind.Array, 0) { Name = list }) : null;

    private DocumentNode? Parse(DocumentNode list)
    {
        if (ReadRow() is not { } names || !ReadHead(names))
        {
            return null;
        }

        List<DocumentNode> rows = [];
        var isBroken = false;
        while (_at < _text.Length && !_bag.IsFull(_source))
        {
            var offset = _at;
            if (ReadRow() is not { } cells)
            {
                return null;
            }

            if (cells.TrueForAll(cell => cell.Text.Length == 0))
            {
                continue; // Spreadsheets write rows that hold nothing.
            }

            TrimEnd(cells, _columns.Count);
            if (cells.Count != _columns.Count)
            {
                Tell(offset, $"The row has {PlainNumber.Format(cells.Count)} cells, and the first row {PlainNumber.Format(_columns.Count)}.", "Add or remove separators; write a cell that has one in quotes.");
                isBroken = true;
                continue;
            }

            rows.Add(Row(cells, new DocumentNode(_source, list, NodeKind.Object, offset) { Index = rows.Count, Table = _head }));
        }

        // What stands in a row that cannot be read may be what others refer to.
        list.Children = [.. rows];
        return isBroken ? null : list;
    }

    private bool ReadHead(List<(string Text, int Offset)> names)
    {
        TrimEnd(names, 1); // Spreadsheets write columns that hold nothing.
        if (names.Count > MostColumns)
        {
            Tell(names[MostColumns].Offset, $"The first row has more than {PlainNumber.Format(MostColumns)} cells.", $"Leave at most {PlainNumber.Format(MostColumns)} columns.");
            return false;
        }

        foreach (var (name, offset) in names)
        {
            if (name.Length is 0 or > LongestName || !_head.TryAdd(name))
            {
                Tell(
                    offset, name.Length == 0 ? "A column has no name." : name.Length > LongestName ? $"No property has the name {Quotation.Of(name)}." : $"The column {Quotation.Of(name)} stands twice, or beside a part of it.",
                    "Write the name of a property into each cell of the first row, each once.");
                return false;
            }

            _columns.Add((name.Split('.'), offset));
        }

        return true;
    }

    private DocumentNode Row(List<(string Text, int Offset)> cells, DocumentNode row)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Text.Length == 0)
            {
                continue;
            }

            var owner = row;
            var names = _columns[i].Names;
            foreach (var name in names[..^1])
            {
                owner = owner.Find(name) ?? Add(owner, NodeKind.Object, name, "", i);
            }

            Add(owner, IsComposed(cells[i]) ? NodeKind.Text : NodeKind.Broken, names[^1], cells[i].Text, i);
        }

        return row;

        DocumentNode Add(DocumentNode owner, NodeKind kind, string name, string text, int column)
        {
            var node = new DocumentNode(_source, owner, kind, cells[column].Offset) { Name = name, NameOffset = _columns[column].Offset, Written = text, Table = _head };
            owner.Children = [.. owner.Children, node];
            return node;
        }
    }

    private static void TrimEnd(List<(string Text, int Offset)> cells, int least)
    {
        while (cells.Count > least && cells[^1].Text.Length == 0)
        {
            cells.RemoveAt(cells.Count - 1);
        }
    }

    private bool IsComposed((string Text, int Offset) cell)
    {
        if (VietnameseText.IsComposed(cell.Text))
        {
            return true;
        }

        _bag.Error(
            DiagnosticCode.TextNotComposed, _source, "$", cell.Offset, $"The text {Quotation.Of(cell.Text)} is not composed: letters and their marks stand apart.",
            "Save the table with its text in Unicode NFC.");
        return false;
    }

    // The cells of a row, without spaces at their ends, each with its place; null where the row cannot be read.
    private List<(string Text, int Offset)>? ReadRow()
    {
        List<(string, int)> cells = [];
        while (true)
        {
            SkipSpaces();
            var offset = _at;
            if ((IsAt((byte)'"') ? ReadQuoted() : ReadPlain()) is not { } text)
            {
                return null;
            }

            if (cells.Count < MostCells)
            {
                cells.Add((text.Trim(), offset));
            }

            if (IsAt(_separator))
            {
                _at++;
                continue;
            }

            _at += _at + 1 < _text.Length && _text.Span[_at] == (byte)'\r' && _text.Span[_at + 1] == (byte)'\n' ? 2 : _at < _text.Length ? 1 : 0;
            return cells;
        }
    }

    private string ReadPlain()
    {
        var start = _at;
        while (!IsAtEndOfCell())
        {
            _at++;
        }

        return Encoding.UTF8.GetString(_text.Span[start.._at]);
    }

    private string? ReadQuoted()
    {
        var (start, text) = (_at, new StringBuilder());
        do
        {
            var end = _text.Span[(_at + 1)..].IndexOf((byte)'"');
            if (end < 0)
            {
                Tell(start, "The quotes that open here are never closed.", "Close them, or remove them.");
                return null;
            }

            // Quotes right after closing ones are one of the text.
            text.Append(text.Length > 0 || _at > start ? "\"" : "").Append(Encoding.UTF8.GetString(_text.Span.Slice(_at + 1, end)));
            _at += end + 2;
        }
        while (IsAt((byte)'"'));

        SkipSpaces();
        if (IsAtEndOfCell())
        {
            return text.ToString();
        }

        Tell(_at, "After the quotes of a cell stands more text.", "Write the whole cell in quotes, and quotes within it twice.");
        return null;
    }

    private void SkipSpaces()
    {
        while (IsAt((byte)' '))
        {
            _at++;
        }
    }

    private bool IsAt(byte character) => _at < _text.Length && _text.Span[_at] == character;

    private bool IsAtEndOfCell() => _at >= _text.Length || _text.Span[_at] is (byte)'\r' or (byte)'\n' || _text.Span[_at] == _separator;

    private void Tell(int offset, string message, string mend) => _bag.Error(DiagnosticCode.MalformedTable, _source, "$", offset, message, mend);

    // Names of properties have none of them.
    private static byte Separator(ReadOnlySpan<byte> text)
    {
        var found = text.IndexOfAny(",;\t\r\n"u8);
        return found >= 0 && text[found] is (byte)';' or (byte)'\t' ? text[found] : (byte)',';
    }
}
