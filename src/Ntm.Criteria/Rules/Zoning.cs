namespace Ntm.Criteria;

/// <summary>The area classes of its own by which a province sets levels of a set (phân vùng của tỉnh).</summary>
/// <remarks>Stands in <see cref="CriteriaSet.Zonings"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Zoning
{
    internal Zoning(AreaClassification classification, DatePeriod inForce, Provenance provenance)
    {
        Classification = classification;
        InForce = inForce;
        Provenance = provenance;
    }

    /// <summary>The classes, and what puts each commune into one: ask <see cref="AreaClassification.Placements"/>.</summary>
    public AreaClassification Classification { get; }

    /// <summary>The dates of the provision.</summary>
    public DatePeriod InForce { get; }

    /// <summary>The provision of the province.</summary>
    public Provenance Provenance { get; }

    /// <summary>The key of the classification.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Classification.Key;
}
