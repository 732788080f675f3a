namespace Ntm.Criteria;

/// <summary>Reads an object that may have certain properties and no others; every unknown, missing or mistyped one is one diagnostic.</summary>
internal sealed class ObjectReader
{
    private readonly DiagnosticBag _bag;

    private ObjectReader(DocumentNode node, DiagnosticBag bag)
    {
        Node = node;
        _bag = bag;
    }

    public DocumentNode Node { get; }

    /// <summary>Opens an object, or tells that the value is none and returns null.</summary>
    public static ObjectReader? Open(DocumentNode node, DiagnosticBag bag, params ReadOnlySpan<string> allowed)
    {
        if (!Scalar.IsOfKind(node, NodeKind.Object, "an object", bag))
        {
            return null;
        }

        foreach (var property in node.Children)
        {
            if (!allowed.Contains(property.Name!))
            {
                TellUnknown(property, bag, allowed.ToArray());
            }
        }

        return new ObjectReader(node, bag);
    }

    public DocumentNode? Find(string name) => Node.Find(name);

    /// <summary>The value of a property that has to be there, read; the default where it is missing or cannot be read.</summary>
    public T? Required<T>(string name, Func<DocumentNode, DiagnosticBag, T?> read)
    {
        if (Node.Find(name) is { } value)
        {
            return read(value, _bag);
        }

        TellMissing(name);
        return default;
    }

    /// <summary>The value of a property that may be left out, read; the default where it is, or cannot be read.</summary>
    public T? Optional<T>(string name, Func<DocumentNode, DiagnosticBag, T?> read) =>
        Node.Find(name) is { } value ? read(value, _bag) : default;

    /// <summary>The items of a list that has to be there and to have some.</summary>
    public IReadOnlyList<DocumentNode> Items(string name)
    {
        if (Node.Find(name) is null)
        {
            TellMissing(name);
            return [];
        }

        var items = OptionalItems(name);
        if (items.Count == 0 && Node.Find(name) is { Kind: NodeKind.Array } empty)
        {
            _bag.Error(DiagnosticCode.EmptyList, empty, $"The list '{name}' is empty.", "Write at least one item.");
        }

        return items;
    }

    /// <summary>The items of a list that may be left out or empty.</summary>
    public IReadOnlyList<DocumentNode> OptionalItems(string name) =>
        Node.Find(name) is { } list && Scalar.IsOfKind(list, NodeKind.Array, "a list", _bag) ? list.Children : [];

    /// <summary>The one of several properties that is there; tells where none is, or more than one, and returns null.</summary>
    public DocumentNode? ExactlyOne(params ReadOnlySpan<string> names)
    {
        DocumentNode? found = null;
        var count = 0;
        foreach (var name in names)
        {
            if (Node.Find(name) is { } value)
            {
                found = value;
                count++;
            }
        }

        if (count == 1)
        {
            return found;
        }

        var choice = Quotation.List(names.ToArray());
        var (message, mend) = count == 0 ? ($"None of {choice} is given.", "Write one of them.") : ($"More than one of {choice} is given.", "Keep one of them.");
        _bag.Error(DiagnosticCode.NotExactlyOne, Node, message, mend);
        return null;
    }

    public void TellMissing(string name) => _bag.Missing(
        DiagnosticCode.MissingProperty, Node, name, $"The property '{name}' is missing.", $"Add '{name}'.");

    private static void TellUnknown(DocumentNode property, DiagnosticBag bag, string[] allowed)
    {
        var missing = allowed.Where(name => property.Parent!.Find(name) is null);
        var mend = Spelling.Nearest(property.Name!, missing) is { } nearest
            ? $"Write '{nearest}', if that is meant; otherwise remove it."
            : $"Remove it; known here are {Quotation.List(allowed)}.";
        bag.NameError(DiagnosticCode.UnknownProperty, property, $"The property {Quotation.Of(property.Name!)} is not known here.", mend);
    }
}
