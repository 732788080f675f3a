namespace Ntm.Criteria;

/// <summary>A set that answers a question in a province, and whether it is known that the province is the one that the set names.</summary>
internal sealed record FoundSet(SetTimeline Timeline, bool IsPlaced);
