using System.Text;

namespace Ntm.Criteria;

/// <summary>Reads the rows and cells of a table in CSV, with their places; <see cref="TableItems"/> makes items of them.</summary>
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
    private readonly TableColumn _columns;
    private int _count;
    private int _at;

    private TableParser(DocumentSource source, string list, DiagnosticBag bag)
    {
        _columns = new TableColumn(list, isList: true, nameOffset: 0);
        _source = source;
        _bag = bag;
        _text = source.Document.Utf8;
        _at = _text.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        _separator = Separator(_text.Span[_at..].TrimStart(" \r\n"u8));
    }

    /// <summary>The list that stands in the table, as a property of the root of its document; null where the names of its columns cannot be read. Where rows cannot be, the list has the others.</summary>
    public static DocumentNode? Parse(DocumentSource source, DocumentNode root, string list, DiagnosticBag bag) =>
        ReadableText.Is(source, bag) ? new TableParser(source, list, bag).Parse(new DocumentNode(source, root, NodeKind.Array, 0) { Name = list }) : null;

    private DocumentNode? Parse(DocumentNode list)
    {
        if (ReadRowThatHoldsAny() is not var (names, _) || !ReadHead(names))
        {
            return null;
        }

        var items = new TableItems(_source, list, _columns, _bag);
        while (ReadRowThatHoldsAny() is var (cells, offset) && !_bag.IsFull(_source))
        {
            TrimEnd(cells, _count);
            if (cells.Count == _count)
            {
                items.Add(cells, offset);
                continue;
            }

            Tell(offset, $"The row has {PlainNumber.Format(cells.Count)} cells, and the first row {PlainNumber.Format(_count)}.", "Add or remove separators; write a cell that has one in quotes.");
            _bag.IsIncomplete = true; // What stands in it may be what others refer to.
        }

        // That a list is empty of which rows cannot be read is not worth telling.
        return items.Close() is { Children: [] } && _bag.IsIncomplete ? null : list;
    }

    private bool ReadHead(List<TableCell> names)
    {
        TrimEnd(names, 1); // Spreadsheets write columns that hold nothing.
        if (names.Count > MostColumns)
        {
            Tell(names[MostColumns].Offset, $"The first row has more than {PlainNumber.Format(MostColumns)} cells.", $"Leave at most {PlainNumber.Format(MostColumns)} columns.");
            return false;
        }

        _count = names.Count;
        for (var i = 0; i < _count; i++)
        {
            var (name, offset) = names[i];
            if (name.Length is 0 or > LongestName || !_columns.TryAdd(name, i, offset))
            {
                Tell(
                    offset,
                    name.Length == 0 ? "A column has no name." : name.Length > LongestName || name.Split('.').Any(part => part is "" or "[]") ? $"No property has the name {Quotation.Of(name)}." : $"The column {Quotation.Of(name)} stands twice, or beside a part of it.",
                    "Write the name of a property into each cell of the first row, each once.");
                return false;
            }
        }

        return true;
    }

    private static void TrimEnd(List<TableCell> cells, int least)
    {
        while (cells.Count > least && cells[^1].Text.Length == 0)
        {
            cells.RemoveAt(cells.Count - 1);
        }
    }

    // The next row with its place; null where there is none, or where it cannot be read. Spreadsheets write rows that hold nothing.
    private (List<TableCell> Cells, int Offset)? ReadRowThatHoldsAny()
    {
        while (_at < _text.Length)
        {
            var offset = _at;
            if (ReadRow() is not { } cells)
            {
                _at = _text.Length;
                _bag.IsIncomplete = true;
            }
            else if (cells.Exists(cell => cell.Text.Length > 0))
            {
                return (cells, offset);
            }
        }

        return null;
    }

    private List<TableCell>? ReadRow()
    {
        List<TableCell> cells = [];
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
                cells.Add(new TableCell(text.Trim(), offset));
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
