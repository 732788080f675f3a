using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A set and those that it requires, in their forms on one date in one province.</summary>
internal sealed class ResolvedSet
{
    public ResolvedSet(CriteriaSet set, FrozenDictionary<string, CriteriaSet> prerequisites, Func<string, ImmutableArray<LegalInstrument>>? unplacedOf = null)
    {
        Set = set;
        Prerequisites = prerequisites;
        Unplaced = unplacedOf is null
            ? FrozenDictionary<string, ImmutableArray<LegalInstrument>>.Empty
            : prerequisites.Keys.Prepend(set.Key).ToFrozenDictionary(key => key, unplacedOf, StringComparer.Ordinal);
        Canonical = new CanonicalLaw(set, prerequisites.Values, absence: null, Unplaced.Select(ofSet => (ofSet.Key, ofSet.Value.AsEnumerable())));
    }

    public CriteriaSet Set { get; }

    public FrozenDictionary<string, CriteriaSet> Prerequisites { get; }

    /// <summary>Of each set, by its key, the instruments whose provisions name the code of the province, of which it is not known that they mean it.</summary>
    public FrozenDictionary<string, ImmutableArray<LegalInstrument>> Unplaced { get; }

    /// <summary>The canonical form of all of it: kept here, since one resolved set is the law of many communes.</summary>
    public CanonicalLaw Canonical { get; }

    /// <summary>The set with all that it requires, directly or through another.</summary>
    /// <param name="set">The set.</param>
    /// <param name="find">The set of a key.</param>
    /// <param name="unplacedOf">The instruments of the set of a key of which it is not known that they mean the province; null where there are none.</param>
    public static ResolvedSet Of(CriteriaSet set, Func<string, CriteriaSet> find, Func<string, ImmutableArray<LegalInstrument>>? unplacedOf = null)
    {
        var required = Required(set, find);
        var workedOut = required.ToFrozenDictionary(entry => entry.Key, entry => RelativeThresholds.In(entry.Value, key => required[key]), StringComparer.Ordinal);
        return new ResolvedSet(RelativeThresholds.In(set, key => required[key]), workedOut, unplacedOf);
    }

    /// <summary>The same of sets that are resolved already.</summary>
    public static ResolvedSet OfResolved(CriteriaSet set, Func<string, CriteriaSet> find, Func<string, ImmutableArray<LegalInstrument>> unplacedOf) =>
        new(set, Required(set, find).ToFrozenDictionary(StringComparer.Ordinal), unplacedOf);

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
