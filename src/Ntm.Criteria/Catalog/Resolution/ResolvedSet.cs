using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A set and those that it requires, in their forms on one date in one province.</summary>
internal sealed record ResolvedSet(CriteriaSet Set, FrozenDictionary<string, CriteriaSet> Prerequisites)
{
    /// <summary>Of each set, by its key, the instruments whose provisions name the code of the province, of which it is not known that they mean it.</summary>
    public FrozenDictionary<string, ImmutableArray<LegalInstrument>> Unplaced { get; init; } = FrozenDictionary<string, ImmutableArray<LegalInstrument>>.Empty;

    /// <summary>The set with all that it requires, directly or through another.</summary>
    /// <param name="set">The set.</param>
    /// <param name="find">The set of a key.</param>
    public static ResolvedSet Of(CriteriaSet set, Func<string, CriteriaSet> find)
    {
        var required = Required(set, find);
        var workedOut = required.ToFrozenDictionary(entry => entry.Key, entry => RelativeThresholds.In(entry.Value, key => required[key]), StringComparer.Ordinal);
        return new ResolvedSet(RelativeThresholds.In(set, key => required[key]), workedOut);
    }

    /// <summary>The same of sets that are resolved already.</summary>
    public static ResolvedSet OfResolved(CriteriaSet set, Func<string, CriteriaSet> find) => new(set, Required(set, find).ToFrozenDictionary(StringComparer.Ordinal));

    private static Dictionary<string, CriteriaSet> Required(CriteriaSet set, Func<string, CriteriaSet> find)
    {
        var required = new Dictionary<string, CriteriaSet>(StringComparer.Ordinal);
        Collect(set);
        return required;

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
