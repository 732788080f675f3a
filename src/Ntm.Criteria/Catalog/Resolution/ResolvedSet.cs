using System.Collections.Frozen;

namespace Ntm.Criteria;

/// <summary>A set and those that it requires, in their forms on one date in one province.</summary>
internal sealed record ResolvedSet(CriteriaSet Set, FrozenDictionary<string, CriteriaSet> Prerequisites);
