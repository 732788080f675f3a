using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A set and those that it requires, in their forms on one date in one province.</summary>
internal sealed record ResolvedSet(CriteriaSet Set, FrozenDictionary<string, CriteriaSet> Prerequisites)
{
    /// <summary>The instruments that name the code of the province and do not apply, since it is not known that it is the one they mean.</summary>
    public ImmutableArray<LegalInstrument> Unplaced { get; init; } = [];

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
