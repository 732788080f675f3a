using NodaTime;

namespace Ntm.Criteria;

/// <summary>Sees that the units of a day are one tree, and that two of one kind, place and name are told.</summary>
internal sealed class UnitTreeCheck(IReadOnlyDictionary<UnitCode, VersionDraft> units, bool isIncomplete, DiagnosticBag bag)
{
    /// <summary>Whether each of some units has the parent that its tier needs.</summary>
    public void CheckParents(IEnumerable<VersionDraft> some)
    {
        foreach (var unit in some)
        {
            var parent = unit.Node.Find("parent");
            var problem = unit switch
            {
                { Code.Tier: var tier, Parent: not null } when tier == UnitTier.Province => "is a province and has a parent",
                { Code.Tier: var tier, HasParent: false } when tier != UnitTier.Province => "has no parent",
                { Parent: { } code } when code.Tier >= unit.Code.Tier => $"has the parent {code}, which is not of a higher tier",
                { Parent: { } code } when !isIncomplete && !units.ContainsKey(code) => $"has the parent {code}, which is not there",
                _ => null,
            };
            if (problem is not null)
            {
                bag.Error(
                    DiagnosticCode.WrongParent, parent ?? unit.Node, $"The unit {unit.Code} {problem}.",
                    "Write the code of the district or the province that it is part of; a province is part of none.");
            }
        }
    }

    /// <summary>Whether any unit is left without the one above it, which ended.</summary>
    public void CheckChildren(IEnumerable<VersionDraft> ended, LocalDate date)
    {
        var gone = ended.Select(unit => unit.Code).Where(code => !units.ContainsKey(code)).ToHashSet();
        foreach (var unit in units.Values.Where(unit => !isIncomplete && unit.Start.Date < date && unit.Parent is { } parent && gone.Contains(parent)))
        {
            bag.Error(
                DiagnosticCode.WrongParent, unit.Node, $"The unit {unit.Code} is part of {unit.Parent}, which ends on {IsoDate.Format(date.PlusDays(-1))}, and nothing is told of where it goes.",
                "Add an event of that day, such as a transfer, that gives it another parent.");
        }
    }

    /// <summary>Whether any of some units has the type, the parent and the name of another.</summary>
    public void CheckNames(IReadOnlyCollection<VersionDraft> some)
    {
        var named = units.Values.ToLookup(unit => (unit.Type, unit.Parent, unit.Name));
        HashSet<VersionDraft> checkedUnits = [.. some];
        foreach (var unit in some)
        {
            // Of two that are checked, the later one is told.
            var other = named[(unit.Type, unit.Parent, unit.Name)].FirstOrDefault(other => other != unit && (other.Code < unit.Code || !checkedUnits.Contains(other)));
            if (other is not null)
            {
                bag.Warning(
                    DiagnosticCode.SameName, unit.Node.Find("name") ?? unit.Node, $"The units {other.Code} and {unit.Code} have the same type, the same parent and the same name {Quotation.Of(unit.Name)}.",
                    "Correct the one that is wrong; where both are right, neither is found by its name alone.");
            }
        }
    }
}
