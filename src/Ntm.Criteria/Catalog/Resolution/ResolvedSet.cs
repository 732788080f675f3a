using System.Collections.Frozen;

namespace Ntm.Criteria;

/// <summary>A set and those that it requires, in their forms on one date in one province.</summary>
internal sealed record ResolvedSet(CriteriaSet Set, FrozenDictionary<string, CriteriaSet> Prerequisites)
{
    /// <summary>Whose provisions supply something of each set in the province, and of whose it is not known that they mean it; by the key of the set.</summary>
    public FrozenDictionary<string, SetProvisions> Provisions { get; init; } = FrozenDictionary<string, SetProvisions>.Empty;

    /// <summary>The set with all that it requires, directly or through another.</summary>
    /// <param name="set">The set.</param>
    /// <param name="find">The set of a key.</param>
    public static ResolvedSet Of(CriteriaSet set, Func<string, CriteriaSet> find)
    {
        var required = new Dictionary<string, CriteriaSet>(StringComparer.Ordinal);
        Collect(set);
        return new ResolvedSet(set, required.ToFrozenDictionary(StringComparer.Ordinal));

        void Collect(CriteriaSet from)
        {
            foreach (var key in from.PrerequisiteKeys())
            {
                if (!required.ContainsKey(key))
                {
                    required.Add(key, find(key));
                    Collect(required[key]);
                }
            }
        }
    }
}
