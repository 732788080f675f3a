namespace Ntm.Criteria;

/// <summary>The places where a requirement names another set, and perhaps a criterion of it; resolved when all sets are read.</summary>
/// <param name="Set">Where the set is named.</param>
/// <param name="Criterion">Where the criterion is named; null where the whole set is required.</param>
/// <param name="By">The instrument that requires it; null where that cannot be read.</param>
internal sealed record PrerequisiteReference(DocumentNode Set, DocumentNode? Criterion, LegalInstrument? By);
