using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Makes a tree of nodes of a document, with their places; tells everything that is wrong with text and JSON as such.</summary>
/// <remarks>Duplicate properties, long numbers and decomposed text do not end the reading; a syntax error does.</remarks>
internal ref struct DocumentParser
{
    private const int MaximumDepth = 32;

    // The reader counts the bytes after the byte order mark.
    private readonly int _start;
    private readonly ReadOnlySpan<byte> _text;
    private readonly DocumentSource _source;
    private readonly DiagnosticBag _bag;
    private readonly TextPool _pool;
    private Utf8JsonReader _reader;
    private readonly List<OpenNode> _open = [];
    private int _depth;
    private string? _name;
    private int _nameOffset;

    private DocumentParser(DocumentSource source, DiagnosticBag bag, TextPool pool)
    {
        _source = source;
        _bag = bag;
        _pool = pool;
        var all = source.Document.Utf8.Span;
        _start = all.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        _text = all[_start..];
        _reader = new Utf8JsonReader(_text, new JsonReaderOptions
        {
            // Both are found and told here.
            CommentHandling = JsonCommentHandling.Allow,
            AllowTrailingCommas = true,
            MaxDepth = MaximumDepth + 1,
        });
    }

    /// <summary>The root of a document that is read by itself, or null where it cannot be read to its end.</summary>
    public static DocumentNode? Parse(SourceDocument document, DiagnosticBag bag) => Parse(new DocumentSource(document, 0), bag, new TextPool());

    /// <summary>The root of the document, or null where it cannot be read to its end.</summary>
    public static DocumentNode? Parse(DocumentSource source, DiagnosticBag bag, TextPool pool)
    {
        var root = new DocumentParser(source, bag, pool).Parse();
        foreach (var (list, table) in source.Document.Tables)
        {
            root = WithTable(root, list, table, bag);
        }

        bag.IsIncomplete |= root is null;
        return root;
    }

    // The list that stands in a table takes its place in the document. What is wrong with the table is told also where the document cannot be read.
    private static DocumentNode? WithTable(DocumentNode? root, string list, SourceDocument table, DiagnosticBag bag)
    {
        var source = new DocumentSource(table, bag.NextTable());
        var rows = TableParser.Parse(source, root ?? new DocumentNode(source, null, NodeKind.Object, 0), list, bag);
        if (root is null || rows is null)
        {
            return null;
        }

        if (root.Find(list) is { } other)
        {
            bag.NameError(DiagnosticCode.DuplicateProperty, other, $"The list {Quotation.Of(list)} stands here and in the table '{table.Name}'.", "Remove one of the two.");
            return root;
        }

        root.Children = [.. root.Children, rows];
        return root;
    }

    private DocumentNode? Parse()
    {
        if (!ReadableText.Is(_source, _bag))
        {
            return null;
        }

        try
        {
            return ParseTokens();
        }
        catch (JsonException exception)
        {
            return StopAtSyntaxError(TextOffsets.Of(exception, _text));
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    private DocumentNode? ParseTokens()
    {
        DocumentNode? root = null;
        while (_reader.Read())
        {
            switch (_reader.TokenType)
            {
                case JsonTokenType.Comment:
                    Tell(
                        DiagnosticCode.Comment, Offset, "The document holds a comment; JSON has none.",
                        "Remove it, or make it the remark of the datum that it speaks of.");
                    break;
                case JsonTokenType.PropertyName:
                    _nameOffset = Offset;
                    _name = null;
                    _name = _pool.Find(in _reader) ?? ReadText();
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    CheckForTrailingComma();
                    Close();
                    break;
                default:
                    var node = ReadValue();
                    root ??= node;
                    if (node.Kind is NodeKind.Object or NodeKind.Array)
                    {
                        if (_reader.CurrentDepth >= MaximumDepth)
                        {
                            return Stop(
                                DiagnosticCode.NestedTooDeep, Offset,
                                string.Create(CultureInfo.InvariantCulture, $"Objects and lists are nested more than {MaximumDepth} deep here."),
                                "Take the inner parts out: no criteria document needs such depth.");
                        }

                        Open(node);
                    }

                    break;
            }
        }

        return root;
    }

    [MethodImpl(Compiled.AtOnce)]
    private DocumentNode ReadValue()
    {
        var (kind, written) = _reader.TokenType switch
        {
            JsonTokenType.StartObject => (NodeKind.Object, ""),
            JsonTokenType.StartArray => (NodeKind.Array, ""),
            JsonTokenType.String => ReadComposedText(),
            JsonTokenType.Number => ReadNumber(),
            JsonTokenType.True => (NodeKind.True, ""),
            JsonTokenType.False => (NodeKind.False, ""),
            _ => (NodeKind.Null, ""),
        };
        var innermost = Innermost;
        var isProperty = innermost is { Node.Kind: NodeKind.Object };
        var node = new DocumentNode(_source, innermost?.Node, kind, Offset)
        {
            Name = isProperty ? _name : null,
            NameOffset = isProperty ? _nameOffset : Offset,
            Index = isProperty ? 0 : innermost?.Count ?? 0,
            Written = written,
        };
        if (isProperty && _name is null)
        {
            return node; // Of a property without a readable name nothing more is told.
        }

        if (innermost is not null && !innermost.TryAdd(node))
        {
            _bag.NameError(
                DiagnosticCode.DuplicateProperty, node, $"The property {Quotation.Of(node.Name!)} stands twice in one object.",
                "Remove one of the two; which one holds cannot be told.");
        }

        return node;
    }

    private readonly OpenNode? Innermost => _depth == 0 ? null : _open[_depth - 1];

    private void Open(DocumentNode node)
    {
        if (_depth == _open.Count)
        {
            _open.Add(new OpenNode());
        }

        _open[_depth++].Open(node);
    }

    private void Close()
    {
        var closed = _open[--_depth];
        closed.Close();
        _name = closed.Node.Name;
    }

    [MethodImpl(Compiled.AtOnce)]
    private readonly (NodeKind, string) ReadComposedText()
    {
        if ((_pool.Find(in _reader) ?? ReadText()) is not { } text)
        {
            return (NodeKind.Broken, "");
        }

        if (!VietnameseText.IsComposed(text))
        {
            Tell(
                DiagnosticCode.TextNotComposed, Offset, $"The text {Quotation.Of(text)} is not composed: letters and their marks stand apart.",
                "Save the document with its text in Unicode NFC.");
            return (NodeKind.Broken, "");
        }

        return (NodeKind.Text, text);
    }

    [MethodImpl(Compiled.AtOnce)]
    private readonly (NodeKind, string) ReadNumber()
    {
        var written = _pool.Find(in _reader) ?? Encoding.UTF8.GetString(_reader.ValueSpan);
        if (PlainNumber.TryParse(written, out _))
        {
            return (NodeKind.Number, written);
        }

        if (PlainNumber.CountDigits(written) < 0)
        {
            Tell(
                DiagnosticCode.NumberWithExponent, Offset, $"The number {Quotation.Of(written)} is not written as a plain decimal.",
                "Write it with digits and at most one point.");
        }
        else
        {
            Tell(
                DiagnosticCode.NumberTooLong, Offset,
                string.Create(CultureInfo.InvariantCulture, $"The number {Quotation.Of(written)} has more than {PlainNumber.MaximumDigits} digits, which would have to be rounded."),
                "Write it with fewer digits.");
        }

        return (NodeKind.Broken, "");
    }

    private readonly string? ReadText()
    {
        if (_bag.IsFull(_source))
        {
            return null; // What may be wrong with it would not be told any more.
        }

        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Tell(DiagnosticCode.LoneSurrogate, Offset, ReadableText.HalfCharacter, ReadableText.WholeCharacter);
            return null;
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    private readonly void CheckForTrailingComma()
    {
        var last = (int)_reader.TokenStartIndex - 1;
        while (_text[last] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            last--;
        }

        if (_text[last] == (byte)',' && !_bag.IsFull(_source))
        {
            _bag.Error(
                DiagnosticCode.TrailingComma, _source, Innermost!.Node.Path, _start + last, "A comma stands before the closing bracket.", "Remove the comma.");
        }
    }

    private readonly DocumentNode? Stop(string code, int offset, string message, string mend)
    {
        Tell(code, offset, message, mend);
        return null;
    }

    private readonly void Tell(string code, int offset, string message, string mend)
    {
        if (!_bag.IsFull(_source))
        {
            _bag.Error(code, _source, Path(), offset, message, mend);
        }
    }

    private readonly DocumentNode? StopAtSyntaxError(int offset)
    {
        if (offset >= _text.Length)
        {
            return Stop(DiagnosticCode.SyntaxError, _start + _text.Length, "The document ends in the middle.", "Close what is open, or add the part that is lost.");
        }

        Rune.DecodeFromUtf8(_text[offset..], out var found, out _);
        return Stop(
            DiagnosticCode.SyntaxError, _start + offset, $"The text is not JSON here: {Quotation.Of(found.ToString())} cannot stand at this place.",
            IsAfterDecimalComma(offset)
                ? "Write decimals with a point, such as 70.5; or check the quotes, commas, colons and brackets just before it."
                : "Check the quotes, commas, colons and brackets just before it.");
    }

    // As in 70,5: a digit where a comma parts it from another.
    private readonly bool IsAfterDecimalComma(int offset) =>
        offset >= 2 && IsDigit(_text[offset]) && _text[offset - 1] == (byte)',' && IsDigit(_text[offset - 2]);

    private static bool IsDigit(byte character) => character is >= (byte)'0' and <= (byte)'9';

    private readonly int Offset => _start + (int)_reader.TokenStartIndex;

    private readonly string Path() => Innermost switch
    {
        null => "$",
        { Node.Kind: NodeKind.Object } innermost => _name is null ? innermost.Node.Path : innermost.Node.PathOf(_name),
        var innermost => string.Create(CultureInfo.InvariantCulture, $"{innermost.Node.Path}[{innermost.Count}]"),
    };
}
