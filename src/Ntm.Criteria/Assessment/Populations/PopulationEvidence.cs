using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The evidence of each row, of those measures alone whose columns were read from it.</summary>
internal sealed class PopulationEvidence
{
    private readonly Func<PopulationRow, Evidence?> _evidenceOf;
    private readonly ImmutableHashSet<string> _measures;

    private PopulationEvidence(Func<PopulationRow, Evidence?> evidenceOf, ImmutableHashSet<string> measures)
    {
        _evidenceOf = evidenceOf;
        _measures = measures;
    }

    /// <summary>What was read before, and then more; of a measure that is read again only that counts.</summary>
    public static ImmutableArray<PopulationEvidence> Add(ImmutableArray<PopulationEvidence> before, Func<PopulationRow, Evidence?> evidenceOf, IEnumerable<Measure> measures)
    {
        var keys = measures.Select(measure => measure.Key).ToImmutableHashSet(StringComparer.Ordinal);
        return [.. before.Select(one => new PopulationEvidence(one._evidenceOf, one._measures.Except(keys))), new(evidenceOf, keys)];
    }

    /// <summary>All that was read of a row. Titles, and opinions, are those of what was read last.</summary>
    public static Evidence Of(ImmutableArray<PopulationEvidence> all, PopulationRow row)
    {
        var told = Evidence.Empty;
        for (var i = 0; i < all.Length; i++)
        {
            told = (all[i]._evidenceOf(row) ?? Evidence.Empty).Only(all[i]._measures, measurementsAlone: i < all.Length - 1).And(told);
        }

        return told;
    }
}
