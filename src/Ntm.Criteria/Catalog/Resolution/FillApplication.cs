using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Completes the requirement of an indicator by the fills that are in force in a province.</summary>
internal static class FillApplication
{
    /// <summary>
    /// Applies fills; where several supply the same, law goes before examples, then what is said for the province before what is said for the
    /// whole country, and of those the one that started last before the others.
    /// </summary>
    /// <param name="national">The requirement as the national text has it.</param>
    /// <param name="fills">The fills in force.</param>
    /// <param name="suppliedBy">The provision that supplied a whole requirement, or null.</param>
    public static Requirement Apply(Requirement national, ImmutableArray<Fill> fills, out Provenance? suppliedBy)
    {
        suppliedBy = null;
        if (fills.IsEmpty)
        {
            return national;
        }

        var supply = InOrder(fills).FirstOrDefault(fill => fill.Requirement is not null);
        var isDelegated = national.SelfAndParts().Any(part => part is Delegated);
        suppliedBy = isDelegated ? supply?.Provenance : null;
        var byPart = fills.Where(fill => fill.Threshold is not null).ToLookup(fill => fill.Part);
        return national.Accept(new RequirementRewriter(threshold => ThresholdFiller.Fill(threshold, Of(threshold)), delegated => supply?.Requirement ?? delegated));

        // A fill without a part is of the only threshold.
        IEnumerable<Fill> Of(Threshold threshold) => InOrder(byPart[null].Concat(byPart[threshold.Part]));
    }

    private static IEnumerable<Fill> InOrder(IEnumerable<Fill> fills) =>
        fills.OrderBy(fill => fill.Supplier.Standing == Standing.Illustrative)
            .ThenBy(fill => fill.Territory == FillTerritory.Country)
            .ThenByDescending(fill => fill.InForce.Start);
}
