namespace Ntm.Criteria;

/// <summary>What a document says of a unit from which another is formed.</summary>
internal sealed record SuccessionDraft(DocumentNode Node, UnitCode Code, SuccessionShare Share);
