using System.Text;

namespace DescribeCatalogue;

/// <summary>A table of Markdown, one line for each row.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder _text = new();
    private readonly int _columns;

    public MarkdownTable(params string[] heads)
    {
        _columns = heads.Length;
        Row(heads);
        _text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", _columns))).Append('\n');
    }

    public void Row(params string[] cells)
    {
        if (cells.Length != _columns)
        {
            throw new ArgumentException($"A row of this table has {_columns} cells, not {cells.Length}.", nameof(cells));
        }

        _text.Append('|');
        foreach (var cell in cells)
        {
            _text.Append(' ').Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(cell.Length > 0 ? " |" : "|");
        }

        _text.Append('\n');
    }

    public override string ToString() => _text.ToString();
}
