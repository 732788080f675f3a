using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Sees that no identifier means two villages of a commune on one date, and tells of two with one name.</summary>
internal sealed class VillageCheck
{
    private readonly DiagnosticBag _bag;
    private readonly List<RecordedVillage> _added = [];
    private readonly Dictionary<(UnitId Commune, string LocalId), List<RecordedVillage>> _byId = [];
    private readonly Dictionary<(UnitId Commune, string Title, string Name), List<RecordedVillage>> _byName = [];

    public VillageCheck(Territory territory, DiagnosticBag bag)
    {
        _bag = bag;
        foreach (var village in territory.RecordedVillages)
        {
            Keep(village);
        }
    }

    /// <summary>The villages that were added, in their order.</summary>
    public ImmutableArray<RecordedVillage> Added => [.. _added];

    /// <param name="village">The village.</param>
    /// <param name="node">Where it is told.</param>
    /// <param name="known">The villages that earlier documents tell of in its commune, recorded there or in what that was formed from.</param>
    public void Add(RecordedVillage village, DocumentNode node, ImmutableArray<Village> known)
    {
        var commune = village.Id.Commune.Code;
        if (_byId.GetValueOrDefault((village.Id.Commune, village.Id.LocalId))?.Find(village.Overlaps) is { } same)
        {
            _bag.Error(
                DiagnosticCode.DuplicateVillage, node.Find("id")!, $"The identifier {Quotation.Of(village.Id.LocalId)} is that of {same.Title} {same.Name} of the commune {commune} too.",
                "Correct one of the two, or end the earlier one with 'to' on the day before the later one begins with 'from'.");
            return;
        }

        if (_byName.GetValueOrDefault((village.Id.Commune, village.Title, village.Name))?.Find(village.Overlaps) is { } alike)
        {
            _bag.Warning(
                DiagnosticCode.SameName, node.Find("name")!, $"Two villages of the commune {commune}, {Quotation.Of(alike.Id.LocalId)} and {Quotation.Of(village.Id.LocalId)}, have the same title and the same name {Quotation.Of(village.Name)}.",
                "Correct the one that is wrong; where both are right, leave them.");
        }
        else if (known.FirstOrDefault(one => one.Title == village.Title && one.Name == village.Name) is { } before)
        {
            _bag.Warning(
                DiagnosticCode.SameName, node.Find("name")!, $"The commune {commune} has {before} already, from an earlier document.",
                "Where it is the same village, leave it out, or read this document in the place of the earlier one; where both are right, leave them.");
        }

        _added.Add(village);
        Keep(village);
    }

    private void Keep(RecordedVillage village)
    {
        Of(_byId, (village.Id.Commune, village.Id.LocalId)).Add(village);
        Of(_byName, (village.Id.Commune, village.Title, village.Name)).Add(village);
    }

    private static List<RecordedVillage> Of<TKey>(Dictionary<TKey, List<RecordedVillage>> table, TKey key)
        where TKey : notnull => table.TryGetValue(key, out var found) ? found : table[key] = [];
}
