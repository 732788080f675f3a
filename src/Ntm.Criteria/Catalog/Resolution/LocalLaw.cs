using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Makes of the national form of an indicator the one that the provisions in force which may mean a province give it there.</summary>
internal sealed class LocalLaw(NationalForm form, IEnumerable<LocalProvision> provisions, AdministrativeUnit province)
{
    private readonly ImmutableArray<LocalProvision> _inOrder = [.. LocalProvision.InOrder(provisions)];

    /// <summary>The provision that supplies a requirement that is open as a whole; null where none does, or none is, or it is not known whether the province is meant.</summary>
    public Fill? Supply => First is { } first && first.Territory.Means(province) == true ? first : null;

    /// <summary>The provision that would supply it, were it known that the province is meant; null otherwise.</summary>
    public Fill? UnplacedSupply => First is { } first && first.Territory.Means(province) is null ? first : null;

    // By the law as it was published earlier, it may be left to another authority than the one that the fill was written for.
    private Fill? First => form.Targets.OpenRequirement is { } open
        ? _inOrder.OfType<Fill>().FirstOrDefault(fill => fill.Requirement is not null && Supplier.Of(fill.Territory, fill.Standing).MaySupply(open))
        : null;

    /// <summary>The requirement, with what local provisions make of its thresholds, or supplied whole.</summary>
    public Requirement Requirement()
    {
        var byPart = _inOrder.ToLookup(provision => provision.Part);
        var placed = form.Targets.Thresholds.ToDictionary(target => target.Threshold, target => Placed(target, Of(target.Threshold)));
        var supplied = Supply?.Requirement;
        return form.Indicator.Requirement.Accept(new RequirementRewriter(threshold => placed.GetValueOrDefault(threshold, threshold), open => supplied ?? open));

        // The only threshold is meant by a provision without a part too.
        IEnumerable<LocalProvision> Of(Threshold threshold) => form.Targets.Thresholds.Length == 1
            ? _inOrder.Where(provision => provision.Part is null || provision.Part == threshold.Part)
            : byPart[threshold.Part];
    }

    // By the law as it was published earlier, an amendment that a provision was written for may be missing: then the form demands something else.
    private Threshold Placed(ThresholdTarget target, IEnumerable<LocalProvision> provisions)
    {
        var ofIt = provisions.Where(provision => provision.Demand == target.Demand).ToList();
        return target.Threshold.With(
            [.. ofIt.OfType<Fill>().Where(fill => fill.Threshold is not null).Select(fill => fill.SuppliedIn(province))],
            [.. ofIt.OfType<Tightening>().Select(tightening => tightening.LevelsIn(province))]);
    }
}
