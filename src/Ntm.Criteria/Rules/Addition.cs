namespace Ntm.Criteria;

/// <summary>Adds an indicator to a criterion of a set: in a province, or, by the issuer of the set, wherever it applies.</summary>
internal sealed record Addition : LocalProvision
{
    public required string CriterionKey { get; init; }

    public required Indicator Indicator { get; init; }

    /// <summary>Whether it is added wherever the set applies: then it is amended, filled, tightened and detailed like those of the set.</summary>
    public bool IsForTheCountry => Territory == LegalTerritory.Country;
}
