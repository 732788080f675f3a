namespace Ntm.Criteria;

/// <summary>A column of a table, or the columns of one property: <c>start.date</c> is the property <c>date</c> of a property <c>start</c>, and <c>units[].code</c> that of each item of a list <c>units</c>.</summary>
/// <param name="name">The name of the property.</param>
/// <param name="isList">Whether it holds a list.</param>
/// <param name="nameOffset">Where the name of its first column starts, in bytes.</param>
internal sealed class TableColumn(string name, bool isList, int nameOffset)
{
    private const string ListMark = "[]";

    // What is wrong with a column is told once, and not of each row.
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly List<TableColumn> _columns = [];

    public string Name => name;

    public bool IsList => isList;

    public int NameOffset => nameOffset;

    /// <summary>The place of its cell in a row; -1 of a property that has columns of its own.</summary>
    public int Cell { get; private set; } = -1;

    /// <summary>The columns within it, in their order.</summary>
    public IReadOnlyList<TableColumn> Columns => _columns;

    /// <summary>Adds a column within this one, by the rest of its name. False where it has no name, or stands there already, as a whole or in parts.</summary>
    public bool TryAdd(ReadOnlySpan<char> path, int cell, int offset)
    {
        var end = path.IndexOf('.');
        var first = end < 0 ? path : path[..end];
        var isItems = first.EndsWith(ListMark, StringComparison.Ordinal);
        var property = (isItems ? first[..^ListMark.Length] : first).ToString();
        var same = _columns.Find(column => column.Name == property && column.IsList == isItems);
        if (property.Length == 0 || same?.Cell >= 0 || (same is not null && end < 0))
        {
            return false;
        }

        if (same is null)
        {
            _columns.Add(same = new TableColumn(property, isItems, offset));
        }

        if (end >= 0)
        {
            return same.TryAdd(path[(end + 1)..], cell, offset);
        }

        same.Cell = cell;
        return true;
    }

    /// <summary>Whether a property within it has columns.</summary>
    public bool Has(string property) => _columns.Exists(column => column.Name == property);

    /// <summary>Whether something of it is to be told for the first time.</summary>
    public bool IsNew(string about) => _told.Add(about);

    /// <summary>The first cell of a row that holds something of it; null where none does.</summary>
    public TableCell? FirstOf(IReadOnlyList<TableCell> cells) => Cell >= 0
        ? cells[Cell].Text.Length > 0 ? cells[Cell] : null
        : _columns.Select(column => column.FirstOf(cells)).FirstOrDefault(cell => cell is not null);

    /// <summary>Whether a row goes on with the item that another began: it has items of lists within it, and each other cell is left empty, or says the same.</summary>
    public bool IsContinued(IReadOnlyList<TableCell> row, IReadOnlyList<TableCell> begun) => HasLists && IsSame(row, begun);

    private bool HasLists => _columns.Exists(column => column.IsList || column.HasLists);

    private bool IsSame(IReadOnlyList<TableCell> row, IReadOnlyList<TableCell> begun) => _columns.TrueForAll(column =>
        column.IsList || (column.Cell < 0 ? column.IsSame(row, begun) : row[column.Cell].Text.Length == 0 || row[column.Cell].Text == begun[column.Cell].Text));
}
