namespace Ntm.Criteria;

/// <summary>What a document says of a designation of a unit.</summary>
internal sealed record SaidDesignation(DocumentNode Node, AdministrativeUnit Unit, DesignationFact Fact);
