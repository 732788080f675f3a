namespace Ntm.Criteria;

/// <summary>Reads a zoning: the area classes of its own by which a province sets levels of a set.</summary>
internal sealed class ZoningReader(DocumentScope scope, DeclarationTable<SetDraft> sets)
{
    private const string Classification = "areaClassification";

    public void Read(DocumentNode node)
    {
        if (ObjectReader.OpenWith(node, scope.Bag, LocalProvisionHead.Names, Classification) is not { } reader)
        {
            MarkUnread(sets.Values);
            return;
        }

        var (set, _, territory, provenance, inForce) =
            LocalProvisionHead.Read(reader, place => ProvisionTarget.ReadSet(place, sets, scope.Bag), LegalTerritoryReader.ReadProvince, scope);
        var classification = reader.Required(Classification, scope.Declarations.AreaClassifications.Resolve);
        if (set.Key is null || territory is null || provenance is null || inForce is null || classification is null)
        {
            MarkUnread(set.Key is null ? sets.Values : [set]);
            return;
        }

        var zoning = new ZoningProvision { SetKey = set.Key, InForce = inForce, Provenance = provenance, Territory = territory, Classification = classification };
        if (set.Add(zoning, part: null, node) is { } other)
        {
            ProvisionReader.TellTwo(node, other, $"Two provisions divide {territory} for '{set.Key}' from {ProvisionPeriod.StartText(inForce)}", scope.Bag);
        }
    }

    /// <summary>Remembers that a zoning of some sets cannot be read.</summary>
    public static void MarkUnread(IEnumerable<SetDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            draft.HasUnreadZoning = true;
        }
    }
}
