using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Ntm.Criteria;

/// <summary>Reads the villages of communes (tài liệu thôn, bản): they have no national codes, so the library carries none.</summary>
/// <remarks>The format is described in <c>docs/village-documents.md</c>. What is read is immutable. Safe for concurrent use.</remarks>
public static class VillageDocument
{
    /// <summary>Reads a document of villages.</summary>
    /// <param name="document">The document.</param>
    /// <param name="territory">The units in which the villages are.</param>
    /// <returns>The same units with the villages (<see cref="TerritorySnapshot.VillagesOf"/>), beside those that they had before.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDocumentException">The document has mistakes: all of them are told.</exception>
    public static Territory Read(SourceDocument document, Territory territory) =>
        TryRead(document, territory, out var settled, out var diagnostics) ? settled : throw new InvalidDocumentException(diagnostics);

    /// <summary>Tries to read a document of villages.</summary>
    /// <param name="document">The document.</param>
    /// <param name="territory">The units in which the villages are.</param>
    /// <param name="settled">The same units with the villages, or null where the document has mistakes.</param>
    /// <param name="diagnostics">The mistakes and the warnings.</param>
    /// <returns>Whether the document has no mistake.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryRead(SourceDocument document, Territory territory, [NotNullWhen(true)] out Territory? settled, out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(territory);
        var bag = new DiagnosticBag();
        settled = VillageDocumentReader.Read(document, territory, bag);
        diagnostics = bag.ToDiagnostics();
        return settled is not null;
    }
}
