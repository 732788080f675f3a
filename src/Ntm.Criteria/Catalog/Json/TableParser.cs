using System.Text;

namespace Ntm.Criteria;

/// <summary>Reads the rows and cells of a table in CSV, with their places; <see cref="TableItems"/> makes items of them.</summary>
/// <remarks>Cells are divided by commas, semicolons or tabs, whichever the first row has, and may be in quotes, which are doubled within them.</remarks>
internal sealed class TableParser
{
    private const int MostColumns = 100;

    // More than any row has: what is behind them is gone through and not kept.
    private const int MostCells = 1_000;

    // More than 8 MiB of measurements have.
    private const int MostRows = 500_000;

    private readonly DocumentSource _source;
    private readonly DiagnosticBag _bag;
    private readonly ReadOnlyMemory<byte> _text;
    private readonly byte _separator;
    private readonly TableColumn _columns;

    // How many cells the first row has, without those that hold nothing at its end, and with them.
    private int _count;
    private int _width;
    private bool _isRowBroken;
    private int _at;

    private TableParser(DocumentSource source, string list, DiagnosticBag bag)
    {
        _columns = new TableColumn(list, isList: true, cell: null, nameOffset: 0);
        _source = source;
        _bag = bag;
        _text = source.Document.Utf8;
        _at = _text.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        _separator = SkipSeparatorLine() ?? Separator(_text.Span[_at..].TrimStart(" \r\n"u8));
    }

    /// <summary>The list that stands in the table, as a property of the root of its document; null where the names of its columns cannot be read. Where rows cannot be, the list has the others.</summary>
    public static DocumentNode? Parse(DocumentSource source, DocumentNode root, string list, DiagnosticBag bag) =>
        ReadableText.Is(source, bag) ? new TableParser(source, list, bag).Parse(new DocumentNode(source, root, NodeKind.Array, 0) { Name = list }) : null;

    private DocumentNode? Parse(DocumentNode list)
    {
        var (names, _) = ReadRow(SkipBlank);
        if (names is null || !ReadHead(names))
        {
            return null;
        }

        var items = new TableItems(_source, list, _columns, _bag);
        for (var count = 1; ReadRow(items.AddBlank) is ({ } cells, var offset) && !_bag.IsFull(_source); count++)
        {
            if (count > MostRows)
            {
                Tell(offset, $"The table has more than {PlainNumber.Format(MostRows)} rows.", "Split the document into several.");
                return null;
            }

            if (!_isRowBroken && IsAsLongAsTheHead(cells, offset))
            {
                items.Add(cells, offset);
                continue;
            }

            items.AddBroken();
            _isRowBroken = false;
            _bag.IsIncomplete = true; // What stands in it may be what others refer to.
        }

        // That a list is empty of which rows cannot be read is not worth telling.
        return items.Close() is { Children: [] } && _bag.IsIncomplete ? null : list;

        static void SkipBlank()
        {
        }
    }

    private bool ReadHead(List<TableCell> names)
    {
        _width = names.Count;
        TrimEnd(names, 1); // Spreadsheets write columns that hold nothing.
        _count = names.Count;
        if (_count > MostColumns)
        {
            Tell(names[MostColumns].Offset, $"The first row has more than {PlainNumber.Format(MostColumns)} cells.", $"Leave at most {PlainNumber.Format(MostColumns)} columns.");
            return false;
        }

        for (var i = 0; i < _count; i++)
        {
            var (name, offset) = names[i];
            var path = ColumnName.Parse(name);
            var problem = name.Length == 0 ? "A column has no name."
                : path.IsEmpty ? $"No property has the name {Quotation.Of(name)}."
                : !_columns.TryAdd(path.AsSpan(), i, offset) ? $"The column {Quotation.Of(name)} stands twice."
                : null;
            if (problem is not null)
            {
                Tell(offset, problem, "Write the name of a property into each cell of the first row, each once.");
                return false;
            }
        }

        return true;
    }

    // A cell too many is told also where it is empty: a comma in a number may have made it.
    private bool IsAsLongAsTheHead(List<TableCell> cells, int offset)
    {
        var count = cells.Count;
        TrimEnd(cells, _count);
        if (cells.Count == _count && count <= _width)
        {
            return true;
        }

        Tell(offset, $"The row has {PlainNumber.Format(count)} cells, and the first row {PlainNumber.Format(_count)}.", "Add or remove separators; write a cell that has one in quotes.");
        return false;
    }

    private static void TrimEnd(List<TableCell> cells, int least)
    {
        while (cells.Count > least && cells[^1].Text.Length == 0)
        {
            cells.RemoveAt(cells.Count - 1);
        }
    }

    // The next row that holds anything, with its place; null where there is none, or where it cannot be read. Spreadsheets write rows that hold nothing.
    private (List<TableCell>? Cells, int Offset) ReadRow(Action blank)
    {
        while (_at < _text.Length)
        {
            var offset = _at;
            if (ReadCells() is not { } cells)
            {
                _at = _text.Length;
                _bag.IsIncomplete = true;
            }
            else if (cells.Exists(cell => cell.Text.Length > 0))
            {
                return (cells, offset);
            }
            else
            {
                blank();
            }
        }

        return (null, _at);
    }

    private List<TableCell>? ReadCells()
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
            CheckOneLine(text.ToString(), start);
            return text.ToString();
        }

        Tell(_at, "After the quotes of a cell stands more text.", "Write the whole cell in quotes, and quotes within it twice.");
        return null;
    }

    // Where quotes are missing, whole rows are in such a cell.
    private void CheckOneLine(string text, int start)
    {
        if (text.AsSpan().ContainsAny('\r', '\n'))
        {
            Tell(start, "A cell has a line break in it: perhaps the quotes of another cell are not closed.", "Close the quotes, or write a space in place of the line break.");
            _isRowBroken = true;
        }
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

    // Spreadsheets may write a first line such as "sep=;".
    private byte? SkipSeparatorLine()
    {
        var text = _text.Span[_at..];
        if (!text.StartsWith("sep="u8) || text.Length < 6 || text[4] is not ((byte)',' or (byte)';' or (byte)'\t') || text[5] is not ((byte)'\r' or (byte)'\n'))
        {
            return null;
        }

        _at += 5;
        return text[4];
    }

    // Names of properties have none of them.
    private static byte Separator(ReadOnlySpan<byte> text)
    {
        var found = text.IndexOfAny(",;\t\r\n"u8);
        return found >= 0 && text[found] is (byte)';' or (byte)'\t' ? text[found] : (byte)',';
    }
}
