using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Ntm.Criteria;

/// <summary>Reads documents of administrative units into territories (tài liệu đơn vị hành chính): for provinces whose units the library does not carry.</summary>
/// <remarks>The format is described in <c>docs/territory-documents.md</c>. What is read is immutable. Safe for concurrent use.</remarks>
public static class TerritoryDocument
{
    /// <summary>Reads a document of units.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The territory.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The document has mistakes: all of them are told.</exception>
    public static Territory Read(SourceDocument document) =>
        TryRead(document, out var territory, out var diagnostics) ? territory : throw new InvalidDocumentException(diagnostics);

    /// <summary>Tries to read a document of units.</summary>
    /// <param name="document">The document.</param>
    /// <param name="territory">The territory, or null where the document has mistakes.</param>
    /// <param name="diagnostics">The mistakes and the warnings.</param>
    /// <returns>Whether the document has no mistake.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static bool TryRead(SourceDocument document, [NotNullWhen(true)] out Territory? territory, out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        var bag = new DiagnosticBag();
        territory = TerritoryDocumentReader.Read(document, bag);
        diagnostics = bag.ToDiagnostics();
        return territory is not null;
    }
}
