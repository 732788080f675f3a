using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Ntm.Criteria;

/// <summary>Reads an object that may have certain properties and no others; every unknown, missing or mistyped one is one diagnostic.</summary>
internal sealed class ObjectReader
{
    private const string KindName = "kind";

    private readonly DiagnosticBag _bag;

    // Known names that an unknown one was taken for: that they are missing is not told again.
    private HashSet<string>? _misspelt;

    private ObjectReader(DocumentNode node, DiagnosticBag bag)
    {
        Node = node;
        _bag = bag;
    }

    public DocumentNode Node { get; }

    /// <summary>Whether some property was misspelt, so that its value was not read.</summary>
    public bool HasMisspelt => _misspelt is not null;

    /// <summary>Opens an object, or tells that the value is none and returns null. Where no more is told of the document, none of it is opened any more.</summary>
    public static ObjectReader? Open(DocumentNode node, DiagnosticBag bag, params ReadOnlySpan<string> allowed) => OpenWith(node, bag, [], allowed);

    /// <summary>Opens an object that may have the properties of its kind, and those that it has in common with others.</summary>
    public static ObjectReader? OpenWith(DocumentNode node, DiagnosticBag bag, ImmutableArray<string> common, params ReadOnlySpan<string> allowed)
    {
        if (!CanOpen(node, bag))
        {
            return null;
        }

        var reader = new ObjectReader(node, bag);
        for (var i = 0; i < node.Children.Length; i++)
        {
            if (!Contains(allowed, node.Children[i].Name!) && !Contains(common.AsSpan(), node.Children[i].Name!))
            {
                reader.TellUnknown(node.Children[i..], [.. common, .. allowed]);
                break;
            }
        }

        return reader;
    }

    /// <summary>
    /// Opens an object for the few properties that decide how the rest is read, and who reads the rest opens it again: of other properties
    /// only those are told that one of these, which is missing, was misspelt as.
    /// </summary>
    public static ObjectReader? Peek(DocumentNode node, DiagnosticBag bag, params ReadOnlySpan<string> names)
    {
        if (!CanOpen(node, bag))
        {
            return null;
        }

        var reader = new ObjectReader(node, bag);
        foreach (var name in names)
        {
            if (node.Find(name) is null && node.Children.FirstOrDefault(property => Spelling.Nearest(property.Name!, [name]) is not null) is { } misspelt)
            {
                reader.TellUnknown(misspelt, [name], [name]);
            }
        }

        return reader;
    }

    /// <summary>The text of the property that says what an object is, read before the object is opened; null where it is none, which is told.</summary>
    public static string? Kind(DocumentNode node, DiagnosticBag bag, params string[] kinds)
    {
        var reader = Peek(node, bag, KindName);
        if (reader?.Find(KindName) is { } kind)
        {
            return Scalar.Word(kind, bag, word => kinds.Contains(word) ? word : null, () => kinds);
        }

        reader?.TellMissing(KindName, DiagnosticCode.MissingProperty, $"The property '{KindName}' is missing.", $"Add '{KindName}': one of {Quotation.List(kinds)}.");
        return null;
    }

    private static bool CanOpen(DocumentNode node, DiagnosticBag bag)
    {
        var isFull = bag.IsFull(node);
        bag.IsIncomplete |= isFull;
        return !isFull && Scalar.IsOfKind(node, NodeKind.Object, "an object", bag);
    }

    public DocumentNode? Find(string name) => Node.Find(name);

    /// <summary>Whether a property is there, or something that was taken for it.</summary>
    public bool Has(string name) => Node.Find(name) is not null || IsMisspelt(name);

    /// <summary>Whether a property that may be left out is there and could not be read, which has been told.</summary>
    public bool IsUnread(string name, object? value) => value is null && Has(name);

    /// <summary>Whether any of several properties is there; one that was taken for it does not count.</summary>
    public bool FindsAny(ImmutableArray<string> names)
    {
        foreach (var property in Node.Children)
        {
            if (Contains(names.AsSpan(), property.Name!))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMisspelt(string name) => _misspelt?.Contains(name) == true;

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
    public DocumentNode[] Items(string name)
    {
        if (Node.Find(name) is null)
        {
            TellMissing(name);
            return [];
        }

        var items = OptionalItems(name);
        if (items.Length == 0 && Node.Find(name) is { Kind: NodeKind.Array } empty)
        {
            _bag.Error(DiagnosticCode.EmptyList, empty, $"The list '{name}' is empty.", "Write at least one item.");
        }

        return items;
    }

    /// <summary>The items of a list that may be left out or empty.</summary>
    public DocumentNode[] OptionalItems(string name) =>
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

        if (count == 0 && _misspelt?.Overlaps(names.ToArray()) == true)
        {
            return null;
        }

        var choice = Quotation.List(names.ToArray());
        var (message, mend) = count == 0 ? ($"None of {choice} is given.", "Write one of them.") : ($"More than one of {choice} is given.", "Keep one of them.");
        _bag.Error(DiagnosticCode.NotExactlyOne, Node, message, mend);
        return null;
    }

    public void TellMissing(string name) => TellMissing(name, DiagnosticCode.MissingProperty, $"The property '{name}' is missing.", $"Add '{name}'.");

    public void TellMissing(string name, string code, string message, string mend)
    {
        if (IsMisspelt(name))
        {
            return;
        }

        // That a table lacks a column is told once.
        if (Node.Column?.Has(name) != false || Node.Column.IsNew($"missing {name}"))
        {
            _bag.Missing(code, Node, name, message, mend);
        }
    }

    // MemoryExtensions.Contains is compiled for texts at the first load, and then asks each of them for its IEquatable.
    [MethodImpl(Compiled.AtOnce)]
    private static bool Contains(ReadOnlySpan<string> names, string name)
    {
        foreach (var known in names)
        {
            if (known == name)
            {
                return true;
            }
        }

        return false;
    }

    private void TellUnknown(DocumentNode[] properties, string[] allowed)
    {
        string[] absent = [.. allowed.Where(name => Node.Find(name) is null)];
        foreach (var property in properties.Where(property => !allowed.Contains(property.Name)))
        {
            TellUnknown(property, allowed, absent);
        }
    }

    private void TellUnknown(DocumentNode property, string[] allowed, string[] absent)
    {
        if (_bag.IsFull(property))
        {
            return;
        }

        var nearest = Spelling.Nearest(property.Name!, absent);
        if (nearest is not null)
        {
            (_misspelt ??= []).Add(nearest);
        }

        if (Node.Column?.IsNew($"unknown {property.Name}") == false)
        {
            return;
        }

        _bag.NameError(
            DiagnosticCode.UnknownProperty, property, $"The property {Quotation.Of(property.Name!)} is not known here.",
            nearest is null ? $"Remove it; known here are {Quotation.List(allowed)}." : $"Write '{nearest}', if that is meant; otherwise remove it.");
    }
}
