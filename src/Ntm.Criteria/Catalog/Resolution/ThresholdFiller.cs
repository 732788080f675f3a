using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Replaces the open cells of a threshold by what fills supply; cells that are issued stay.</summary>
internal static class ThresholdFiller
{
    /// <summary>Fills a threshold.</summary>
    /// <param name="national">The threshold as the national text has it.</param>
    /// <param name="fills">The fills of this threshold that apply, the one that goes before the others first.</param>
    public static Threshold Fill(Threshold national, IEnumerable<Fill> fills)
    {
        var open = national.Cells;
        var supplied = ImmutableArray.CreateBuilder<ThresholdCell>();

        // A fill supplies every class and year, so that it leaves nothing to others of the same supplier.
        foreach (var fill in fills.DistinctBy(fill => fill.Supplier))
        {
            var supplier = fill.Supplier;
            var supplies = new CellsByYear(fill.Threshold!.Cells);
            foreach (var cell in open.Where(supplier.MaySupply))
            {
                supplied.AddRange(supplies.For(cell.Years).Select(supply => Intersect(cell, supply)).OfType<ThresholdCell>());
            }

            open = open.RemoveAll(supplier.MaySupply);
        }

        return supplied.Count == 0 ? national : new Threshold(national.Part, [.. open, .. supplied]) { Common = national.Common };
    }

    /// <summary>What a fill says for the classes and years of an open cell; null where it says nothing for them.</summary>
    private static ThresholdCell? Intersect(ThresholdCell open, ThresholdCell supply)
    {
        var areas = Common(open.Areas, supply.Areas);
        var years = areas is null ? null : Common(open.Years, supply.Years);
        return areas is null || years is null
            ? null
            : supply.Match<ThresholdCell>(
                issued => new IssuedThreshold(issued.Value, issued.Provenance) { Areas = areas.Value, Years = years.Value },
                delegated => new DelegatedThreshold(delegated.To, delegated.Provenance) { Areas = areas.Value, Years = years.Value },
                unrecorded => new UnrecordedThreshold(unrecorded.Citation, unrecorded.Remark) { Areas = areas.Value, Years = years.Value });
    }

    // Empty stands for every one; null for none.
    private static ImmutableArray<T>? Common<T>(ImmutableArray<T> left, ImmutableArray<T> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.IsEmpty ? right : left;
        }

        ImmutableArray<T> common = [.. left.Where(right.Contains)];
        return common.IsEmpty ? null : common;
    }
}
