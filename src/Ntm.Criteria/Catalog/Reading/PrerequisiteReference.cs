namespace Ntm.Criteria;

/// <summary>The places where a requirement names another set, and perhaps a criterion of it; resolved when all sets are read.</summary>
internal sealed record PrerequisiteReference(DocumentNode Set, DocumentNode? Criterion);
