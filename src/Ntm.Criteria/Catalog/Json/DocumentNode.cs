using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ntm.Criteria;

/// <summary>One value of a document with its place: of JSON, or of a cell or a row of a table. Written by <see cref="DocumentParser"/>, <see cref="OpenNode"/>, <see cref="TableParser"/> and <see cref="TableItems"/> only.</summary>
internal sealed class DocumentNode(DocumentSource source, DocumentNode? parent, NodeKind kind, int offset)
{
    private const int MaximumNameLength = 64;

    public DocumentNode? Parent => parent;

    public DocumentSource Source => source;

    public NodeKind Kind => kind;

    /// <summary>Where the value starts, in bytes.</summary>
    public int Offset => offset;

    /// <summary>The name of the property that holds the value; null for an item and for the root.</summary>
    public string? Name { get; init; }

    /// <summary>Where the name of the property starts, in bytes.</summary>
    public int NameOffset { get; init; }

    /// <summary>The place of an item in its array.</summary>
    public int Index { get; init; }

    /// <summary>The column of a table that it stands in, or the columns of what it holds; null outside tables.</summary>
    public TableColumn? Column { get; init; }

    /// <summary>A text or a number as it is written; empty of other kinds.</summary>
    public string Written { get; init; } = "";

    /// <summary>The text of a <see cref="NodeKind.Text"/>; empty of other kinds.</summary>
    public string Text => kind == NodeKind.Text ? Written : "";

    /// <summary>The value of a <see cref="NodeKind.Number"/>.</summary>
    public decimal Number => PlainNumber.Parse(Written);

    /// <summary>The values of an object's properties, or the items of an array, in document order.</summary>
    public DocumentNode[] Children { get; set; } = [];

    /// <summary>The JSON path.</summary>
    public string Path => parent is null ? "$" : parent.Path + Step;

    /// <summary>The document and the line, for a message at another place: <c>decision.json, line 12</c>. Goes through the document once.</summary>
    public string Place => source.Locate(offset) is var (line, _) ? $"{source.Name}, line {PlainNumber.Format(line)}" : "";

    /// <summary>The path of a property that this object has or should have.</summary>
    public string PathOf(string name) => Path + Property(name);

    [MethodImpl(Compiled.AtOnce)]
    public DocumentNode? Find(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>What the value is, in words, for a message.</summary>
    public string Describe() => kind switch
    {
        NodeKind.Text => $"the text {Quotation.Of(Text)}",
        NodeKind.Number => $"the number {PlainNumber.Format(Number)}",
        _ => Describe(kind),
    };

    /// <summary>What a value of a kind is, in words, for a message.</summary>
    [SuppressMessage("Style", "IDE0072", Justification = "The kinds that are not told apart are told as nothing.")]
    public static string Describe(NodeKind kind) => kind switch
    {
        NodeKind.Object => "an object",
        NodeKind.Array => "a list",
        NodeKind.Text => "a text",
        NodeKind.Number => "a number",
        NodeKind.True => "true",
        NodeKind.False => "false",
        _ => "null",
    };

    private string Step => Name is null ? string.Create(CultureInfo.InvariantCulture, $"[{Index}]") : Property(Name);

    private static string Property(string name) =>
        name.Length is > 0 and <= MaximumNameLength && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$') ? $".{name}" : $"[{Quotation.Of(name)}]";
}
