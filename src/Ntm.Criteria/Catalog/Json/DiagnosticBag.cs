using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Collects the diagnostics of documents that are read together.</summary>
internal sealed class DiagnosticBag
{
    private const int MaximumPerDocument = 500;

    // More documents than anybody reads together.
    private const int FirstTable = int.MaxValue / 2;

    private int _tables;

    private readonly List<(int Document, int Offset, Diagnostic Diagnostic)> _found = [];
    private readonly Dictionary<(int Document, DiagnosticSeverity Severity), int> _counts = [];

    public bool HasErrors { get; private set; }

    /// <summary>Whether a document could not be read to its end, so that what it declares is not known.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The place of a table among the documents: behind all of them.</summary>
    public int NextTable() => FirstTable + _tables++;

    /// <summary>The diagnostics, in the order of documents and of places in them.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics() =>
        [.. _found.OrderBy(found => found.Document).ThenBy(found => found.Offset).Select(found => found.Diagnostic)];

    /// <summary>Whether so many errors of a document were told that no more of them will be: then it is not worth looking for more.</summary>
    public bool IsFull(DocumentNode node) => IsFull(node.Source);

    public bool IsFull(DocumentSource source) => _counts.GetValueOrDefault((source.Index, DiagnosticSeverity.Error)) > MaximumPerDocument;

    /// <summary>Whether no more warnings of a document will be told.</summary>
    public bool IsFullOfWarnings(DocumentNode node) => _counts.GetValueOrDefault((node.Source.Index, DiagnosticSeverity.Warning)) > MaximumPerDocument;

    /// <summary>A mistake in a value.</summary>
    public void Error(string code, DocumentNode node, string message, string mend) =>
        Add(code, DiagnosticSeverity.Error, node.Source, () => node.Path, node.Offset, message, mend);

    public void Error(string code, DocumentSource source, string path, int offset, string message, string mend) =>
        Add(code, DiagnosticSeverity.Error, source, () => path, offset, message, mend);

    /// <summary>A mistake in the name of a property.</summary>
    public void NameError(string code, DocumentNode property, string message, string mend) =>
        Add(code, DiagnosticSeverity.Error, property.Source, () => property.Path, property.NameOffset, message, mend);

    /// <summary>A property that an object should have.</summary>
    public void Missing(string code, DocumentNode owner, string name, string message, string mend) =>
        Add(code, DiagnosticSeverity.Error, owner.Source, () => owner.PathOf(name), owner.Offset, message, mend);

    public void Warning(string code, DocumentNode node, string message, string mend) =>
        Add(code, DiagnosticSeverity.Warning, node.Source, () => node.Path, node.Offset, message, mend);

    // A document may have millions of mistakes: the path and the line are only found of those that are told.
    private void Add(string code, DiagnosticSeverity severity, DocumentSource source, Func<string> path, int offset, string message, string mend)
    {
        HasErrors |= severity == DiagnosticSeverity.Error;
        var count = _counts[(source.Index, severity)] = _counts.GetValueOrDefault((source.Index, severity)) + 1;
        if (count > MaximumPerDocument + 1)
        {
            return;
        }

        var isTold = count <= MaximumPerDocument;
        var (line, column) = source.Locate(offset);
        _found.Add((source.Index, offset, new Diagnostic
        {
            Code = isTold ? code : DiagnosticCode.TooManyMistakes,
            Severity = severity,
            Document = source.Name,
            Path = isTold ? path() : "$",
            Line = line,
            Column = column,
            Message = isTold ? message : "The document has more mistakes than are told here.",
            Mend = isTold ? mend : "Mend those first, then load it again.",
        }));
    }
}
