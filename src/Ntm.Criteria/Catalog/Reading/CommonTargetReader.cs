using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Reads the common national target of a threshold: one cell, or a list of cells for different years, which need not be all.</summary>
internal static class CommonTargetReader
{
    private const string Name = "common";

    public static ImmutableArray<ThresholdCell> Read(ObjectReader threshold, Measure? measure, RuleScope scope)
    {
        if (!threshold.Has(Name))
        {
            return [];
        }

        DocumentNode[] places = threshold.Find(Name) is { Kind: not NodeKind.Array } single ? [single] : threshold.Items(Name);
        ImmutableArray<CellDraft> drafts = [.. places.Select(place => CellReader.ReadCommon(place, measure, scope))];
        CheckYears(threshold, drafts, scope);
        return [.. drafts.Select(draft => draft.Cell).OfType<ThresholdCell>()];
    }

    private static void CheckYears(ObjectReader threshold, ImmutableArray<CellDraft> drafts, RuleScope scope)
    {
        if (drafts.IsEmpty || scope.Set.Years is not { } years || drafts.Any(draft => draft.Years is null))
        {
            return;
        }

        var covered = CoveredYears.None(years);
        foreach (var draft in drafts)
        {
            covered = covered.And(CoveredYears.Once(draft.Years!.Value, years));
        }

        // A common target need not be for every year.
        var coverage = new Coverage<int>();
        for (var year = years.First; year <= years.Last; year++)
        {
            if (covered.Count(year) > 1)
            {
                coverage.Add(year, covered.Count(year));
            }
        }

        coverage.Tell(threshold.Find(Name)!, "common cell", year => PlainNumber.Format(year), "Add a common cell.", scope.Bag);
    }
}
