namespace Ntm.Criteria;

/// <summary>What fills and tightenings have in common, as far as it could be read: what they change, where, when and by which clause.</summary>
internal sealed record LocalProvisionHead(SetDraft Set, ProvisionTarget? Target, LegalTerritory? Territory, Provenance? Provenance, DatePeriod? InForce)
{
    public static readonly string[] Names = ["kind", "target", "territory", "inForce", .. ProvenanceReader.Names];

    /// <summary>The forms of the indicator that the provision is checked against; null where they are not known.</summary>
    public TargetForms? Forms => Target is { IndicatorKey: { } key } && InForce is not null ? Set.FindTargetForms(key) : null;

    public static LocalProvisionHead Read(
        ObjectReader reader, Func<DocumentNode, DiagnosticBag, LegalTerritory?> territoryOf, DocumentScope scope, DeclarationTable<SetDraft> sets)
    {
        var target = reader.Required("target", (place, bag) => ProvisionTarget.Read(place, sets, allowPart: true, bag));
        var territory = reader.Required("territory", (place, bag) => territoryOf(place, bag) is { } read && Within(target?.Set, read, place, bag) ? read : null);
        var provenance = ProvenanceReader.Read(reader, scope);
        var inForce = ProvisionPeriod.Read(reader, target, provenance, scope.Bag);
        return new LocalProvisionHead(target?.Set ?? new SetDraft(reader.Node), target, territory, provenance, inForce);
    }

    /// <summary>What the levels of the provision, or the requirement that it supplies, are read with.</summary>
    public RuleScope Scope(DocumentScope scope, bool levelsOnly) =>
        new(scope) { Set = Set, Citation = Provenance?.Citation, Supplied = Provenance, IsSupplied = true, LevelsOnly = levelsOnly };

    // The same code on another date may still be the same province.
    private static bool Within(SetDraft? set, LegalTerritory territory, DocumentNode place, DiagnosticBag bag)
    {
        if (set?.Territory is not { Province: { } ofSet } || territory.Province is not { } named || named == ofSet)
        {
            return true;
        }

        bag.Error(
            DiagnosticCode.OutsideTerritory, place, $"The set '{set.Key}' holds in {set.Territory}; the provision is for {territory}.",
            "Correct the set or the territory: a province says nothing of a set of another.");
        return false;
    }
}
