namespace Ntm.Criteria;

/// <summary>Divides a province into area classes of its own, for its levels of a set.</summary>
internal sealed record ZoningProvision : LocalProvision
{
    public required AreaClassification Classification { get; init; }
}
