using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Ntm.Criteria;

/// <summary>Reads which units hold special designations, from when to when and by which decision (tài liệu diện đặc thù): khu vực I, II, III, special difficulty, border, island and the like.</summary>
/// <remarks>The format is described in <c>docs/designation-documents.md</c>. What is read is immutable. Safe for concurrent use.</remarks>
public static class DesignationDocument
{
    /// <summary>Reads a document of designations.</summary>
    /// <param name="document">The document.</param>
    /// <param name="territory">The units that it speaks of.</param>
    /// <returns>The same units, which tell their designations (<see cref="AdministrativeUnit.Designations"/>) beside those that they told before.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDocumentException">The document has mistakes: all of them are told.</exception>
    public static Territory Read(SourceDocument document, Territory territory) =>
        TryRead(document, territory, out var designated, out var diagnostics) ? designated : throw new InvalidDocumentException(diagnostics);

    /// <summary>Tries to read a document of designations.</summary>
    /// <param name="document">The document.</param>
    /// <param name="territory">The units that it speaks of.</param>
    /// <param name="designated">The same units with their designations, or null where the document has mistakes.</param>
    /// <param name="diagnostics">The mistakes and the warnings.</param>
    /// <returns>Whether the document has no mistake.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryRead(SourceDocument document, Territory territory, [NotNullWhen(true)] out Territory? designated, out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(territory);
        var bag = new DiagnosticBag();
        designated = DesignationDocumentReader.Read(document, territory, bag);
        diagnostics = bag.ToDiagnostics();
        return designated is not null;
    }
}
