using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The area classes of their own into which provinces divide themselves for a set.</summary>
internal sealed class LocalZonings(IEnumerable<LocalProvision> provisions)
{
    private readonly ImmutableArray<ZoningProvision> _zonings = [.. provisions.OfType<ZoningProvision>()];

    /// <summary>Those of a province on a date, in the order of their keys.</summary>
    public ImmutableArray<Zoning> On(LocalDate date, AdministrativeUnit province) =>
    [
        .. LocalProvision.InOrder(_zonings.Where(zoning => zoning.InForce.Contains(date) && zoning.Territory.Means(province) == true))
            .DistinctBy(zoning => zoning.Classification)
            .OrderBy(zoning => zoning.Classification.Key, StringComparer.Ordinal)
            .Select(zoning => new Zoning(zoning.Classification, zoning.InForce, zoning.Provenance)),
    ];
}
