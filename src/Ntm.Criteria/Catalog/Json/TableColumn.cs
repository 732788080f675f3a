namespace Ntm.Criteria;

/// <summary>
/// A column of a table, or the columns of what a property holds: <c>start.date</c> is the property <c>date</c> of a property <c>start</c>, and <c>units[].code</c> that of each item of a list <c>units</c>. The table itself is
/// the list of its rows.
/// </summary>
/// <param name="name">The name of the property.</param>
/// <param name="isList">Whether it holds a list.</param>
/// <param name="cell">The place of its cell in a row; null of a property that has columns of its own.</param>
/// <param name="nameOffset">Where the name of its first column starts, in bytes.</param>
internal sealed class TableColumn(string name, bool isList, int? cell, int nameOffset)
{
    // What is wrong with a column is told once, and not of each row.
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly List<TableColumn> _columns = [];
    private bool _hasLists;

    public string Name => name;

    public bool IsList => isList;

    public int? Cell => cell;

    public int NameOffset => nameOffset;

    /// <summary>The columns within it, in their order.</summary>
    public IReadOnlyList<TableColumn> Columns => _columns;

    /// <summary>Adds a column within this one. False where it stands there already.</summary>
    public bool TryAdd(ReadOnlySpan<ColumnName> path, int place, int offset)
    {
        var (property, isItems) = path[0];
        var isLast = path.Length == 1;
        var same = _columns.Find(column => column.Name == property && column.IsList == isItems && column.Cell.HasValue == isLast);
        if (same is null)
        {
            _columns.Add(same = new TableColumn(property, isItems, isLast ? place : null, offset));
        }
        else if (isLast)
        {
            return false;
        }

        var isNew = isLast || same.TryAdd(path[1..], place, offset);
        _hasLists |= isItems || same._hasLists;
        return isNew;
    }

    /// <summary>Whether a property within it has columns.</summary>
    public bool Has(string property) => _columns.Exists(column => column.Name == property);

    /// <summary>Whether something of it is to be told for the first time.</summary>
    public bool IsNew(string about) => _told.Add(about);

    /// <summary>The first cell of a row that holds something of it; null where none does.</summary>
    public TableCell? FirstOf(IReadOnlyList<TableCell> row)
    {
        if (Cell is { } own)
        {
            return row[own].Text.Length > 0 ? row[own] : null;
        }

        foreach (var column in _columns)
        {
            if (column.FirstOf(row) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>Whether a row holds nothing of it but items of lists within it.</summary>
    public bool HoldsListsAlone(IReadOnlyList<TableCell> row) => HoldsLists(row) && OwnCells().All(place => row[place].Text.Length == 0);

    /// <summary>Whether a row holds items of lists within it, and says all else as another row does.</summary>
    public bool HoldsListsOf(IReadOnlyList<TableCell> row, IReadOnlyList<TableCell> begun) => HoldsLists(row) && OwnCells().All(place => row[place].Text == begun[place].Text);

    private bool HoldsLists(IReadOnlyList<TableCell> row) => _hasLists && _columns.Exists(column => column.IsList ? column.FirstOf(row) is not null : column.HoldsLists(row));

    // What of it stands in no list.
    private IEnumerable<int> OwnCells() => _columns.Where(column => !column.IsList).SelectMany(column => column.Cell is { } own ? [own] : column.OwnCells());
}
