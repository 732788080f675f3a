using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Ntm.Criteria;

/// <summary>What was measured of communes, read from a document of evidence (tài liệu số liệu).</summary>
/// <remarks>
/// The format is described in <c>docs/evidence-documents.md</c>. Whether the measures exist is not checked here: the assessment answers that.
/// Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class EvidenceDocument
{
    private readonly Dictionary<UnitCode, Evidence> _byCode;

    internal EvidenceDocument(bool isIllustrative, ImmutableArray<UnitEvidence> units)
    {
        IsIllustrative = isIllustrative;
        Units = units;
        _byCode = units.ToDictionary(unit => unit.Code, unit => unit.Evidence);
    }

    /// <summary>Whether the document is an example and not observations; its measurements, statements and opinions say so too.</summary>
    public bool IsIllustrative { get; }

    /// <summary>The units, in the order of the document.</summary>
    public ImmutableArray<UnitEvidence> Units { get; }

    /// <summary>Reads a document of evidence.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">The document has mistakes: all of them are told.</exception>
    public static EvidenceDocument Read(SourceDocument document) =>
        TryRead(document, out var evidence, out var diagnostics) ? evidence : throw new InvalidDocumentException(diagnostics);

    /// <summary>Tries to read a document of evidence.</summary>
    /// <param name="document">The document.</param>
    /// <param name="evidence">The evidence, or null where the document has mistakes.</param>
    /// <param name="diagnostics">The mistakes and the warnings.</param>
    /// <returns>Whether the document has no mistake.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static bool TryRead(SourceDocument document, [NotNullWhen(true)] out EvidenceDocument? evidence, out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        var bag = new DiagnosticBag();
        evidence = EvidenceDocumentReader.Read(document, bag);
        diagnostics = bag.ToDiagnostics();
        return evidence is not null;
    }

    /// <summary>The evidence of a unit, or null.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Its evidence, or null where the document has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Evidence? Find(UnitCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code);
    }

    /// <summary>The evidence of a unit, or null.</summary>
    /// <param name="code">Any text.</param>
    /// <returns>The evidence, or null where the text is no code, or the document has none for it.</returns>
    public Evidence? Find(string? code) => UnitCode.TryParse(code, null, out var unitCode) ? Find(unitCode) : null;
}
