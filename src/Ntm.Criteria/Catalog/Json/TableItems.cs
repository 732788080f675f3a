namespace Ntm.Criteria;

/// <summary>
/// Makes items of the rows of a table. A row goes on with the item above where it holds items of lists within that, and all else is left empty, or all else is as in the row by which the item began: so an event is as many rows as it has units.
/// </summary>
internal sealed class TableItems
{
    private readonly DocumentSource _source;
    private readonly DocumentNode _list;
    private readonly TableColumn _columns;
    private readonly DiagnosticBag _bag;

    // The items of each list, which become its children when there are no more rows, and the row by which the last of them began.
    private readonly Dictionary<DocumentNode, (List<DocumentNode> Items, IReadOnlyList<TableCell> Begun)> _lists = [];

    // A row between them holds nothing, or cannot be read.
    private bool _isAfterBlank;
    private bool _isAfterBroken;

    public TableItems(DocumentSource source, DocumentNode list, TableColumn columns, DiagnosticBag bag)
    {
        _source = source;
        _list = list;
        _columns = columns;
        _bag = bag;
        _lists.Add(list, ([], []));
    }

    public void Add(IReadOnlyList<TableCell> row, int offset)
    {
        // To which item it belongs is not known.
        if (!(_isAfterBroken && _columns.HoldsListsAlone(row)))
        {
            AddItem(_list, _columns, row, offset);
            (_isAfterBlank, _isAfterBroken) = (false, false);
        }
    }

    /// <summary>A row that holds nothing ends the item.</summary>
    public void AddBlank() => _isAfterBlank = true;

    /// <summary>A row that cannot be read may have begun an item.</summary>
    public void AddBroken() => _isAfterBroken = true;

    /// <summary>The list, of all rows.</summary>
    public DocumentNode Close()
    {
        foreach (var (list, (items, _)) in _lists)
        {
            list.Children = [.. items];
        }

        return _list;
    }

    private void AddItem(DocumentNode list, TableColumn column, IReadOnlyList<TableCell> row, int offset)
    {
        var (items, begun) = _lists[list];
        if (column.Cell is { } cell)
        {
            items.Add(Leaf(list, column, row[cell], name: null, items.Count));
            return;
        }

        if (items.Count > 0 && !(_isAfterBlank && list == _list) && (column.HoldsListsAlone(row) || column.HoldsListsOf(row, begun)))
        {
            Fill(items[^1], column, row, isContinued: true);
            return;
        }

        var item = new DocumentNode(_source, list, NodeKind.Object, offset) { Index = items.Count, Column = column };
        items.Add(item);
        _lists[list] = (items, row);
        Fill(item, column, row, isContinued: false);
    }

    private void Fill(DocumentNode owner, TableColumn columns, IReadOnlyList<TableCell> row, bool isContinued)
    {
        foreach (var column in columns.Columns)
        {
            if (column.FirstOf(row) is not { } first || (isContinued && column is { Cell: not null, IsList: false }))
            {
                continue; // What is said again is the same.
            }

            var kind = column.IsList ? NodeKind.Array : column.Cell is null ? NodeKind.Object : NodeKind.Text;
            var found = owner.Find(column.Name);
            if (found is not null && (kind == NodeKind.Text || found.Kind != kind))
            {
                _bag.Error(
                    DiagnosticCode.DuplicateProperty, _source, found.Path, first.Offset, $"The property {Quotation.Of(column.Name)} stands twice in one object, in several forms.",
                    "Leave the cells of the other form empty.");
                continue;
            }

            var node = found ?? Property(owner, column, kind, first);
            if (column.IsList)
            {
                AddItem(node, column, row, first.Offset);
            }
            else if (column.Cell is null)
            {
                Fill(node, column, row, isContinued);
            }
        }
    }

    private DocumentNode Property(DocumentNode owner, TableColumn column, NodeKind kind, TableCell first)
    {
        var node = kind == NodeKind.Text
            ? Leaf(owner, column, first, column.Name, index: 0)
            : new DocumentNode(_source, owner, kind, first.Offset) { Name = column.Name, NameOffset = column.NameOffset, Column = column };
        owner.Children = [.. owner.Children, node];
        if (kind == NodeKind.Array)
        {
            _lists.Add(node, ([], []));
        }

        return node;
    }

    private DocumentNode Leaf(DocumentNode owner, TableColumn column, TableCell cell, string? name, int index)
    {
        var isComposed = VietnameseText.IsComposed(cell.Text);
        if (!isComposed)
        {
            _bag.Error(
                DiagnosticCode.TextNotComposed, _source, "$", cell.Offset, $"The text {Quotation.Of(cell.Text)} is not composed: letters and their marks stand apart.",
                "Save the table with its text in Unicode NFC.");
        }

        return new DocumentNode(_source, owner, isComposed ? NodeKind.Text : NodeKind.Broken, cell.Offset) { Name = name, NameOffset = column.NameOffset, Index = index, Written = cell.Text, Column = column };
    }
}
