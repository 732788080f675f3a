using NodaTime;

namespace Ntm.Criteria;

/// <summary>Sees that the units of a day are one tree, and that two of one kind, place and name are told.</summary>
internal sealed class UnitTreeCheck(IReadOnlyDictionary<UnitCode, VersionDraft> units, DiagnosticBag bag)
{
    // Kept as units begin and end: a document may have thousands of days.
    private readonly Dictionary<(UnitType Type, UnitCode? Parent, string Name), HashSet<VersionDraft>> _named = [];

    public void Add(VersionDraft unit)
    {
        if (!_named.TryGetValue(NameOf(unit), out var alike))
        {
            _named.Add(NameOf(unit), alike = []);
        }

        alike.Add(unit);
    }

    public void Remove(VersionDraft unit) => _named[NameOf(unit)].Remove(unit);

    /// <summary>Whether each of some units has the parent that its tier needs.</summary>
    public void CheckParents(IEnumerable<VersionDraft> some, bool isIncomplete)
    {
        foreach (var unit in some)
        {
            var parent = unit.Node.Find("parent");
            var above = unit.Parent is { } code ? units.GetValueOrDefault(code) : null;
            var problem = unit switch
            {
                { Code.Tier: var tier, Parent: not null } when tier == UnitTier.Province => "is a province and has a parent",
                { Code.Tier: var tier, HasParent: false } when tier != UnitTier.Province => "has no parent",
                { Parent: { } higher } when higher.Tier >= unit.Code.Tier => $"has the parent {higher}, which is not of a higher tier",
                { Parent: { } absent } when !isIncomplete && above is null => $"has the parent {absent}, which is not there",
                { Parent: { } later } when above?.KnownFrom > (unit.KnownFrom ?? unit.Start.Date) => $"has the parent {later}, which is not known yet",
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

    /// <summary>Whether of any unit below one that ended, and did not go on under its code, is not told where it goes.</summary>
    public void CheckChildren(HashSet<UnitCode> gone, LocalDate date)
    {
        if (gone.Count == 0)
        {
            return;
        }

        foreach (var unit in units.Values.Where(unit => unit.Parent is { } parent && gone.Contains(parent) && (unit.Start.Date < date || (unit.Node.Find("parent") is null && units.ContainsKey(parent)))))
        {
            bag.Error(
                DiagnosticCode.WrongParent, unit.Node, $"The unit {unit.Code} is part of {unit.Parent}, which ends on {IsoDate.Format(date.PlusDays(-1))}, and nothing is told of where it goes.",
                unit.Start.Date < date ? "Add an event of that day, such as a transfer, that gives it a parent." : "Add 'parent', in an event of a kind by which units move, such as a transfer or a merger.");
        }
    }

    /// <summary>Whether any of some units has the type, the parent and the name of another.</summary>
    public void CheckNames(IReadOnlyCollection<VersionDraft> some)
    {
        foreach (var named in some.GroupBy(NameOf))
        {
            if (!_named.TryGetValue(named.Key, out var alike) || alike.Count < 2)
            {
                continue;
            }

            var first = alike.MinBy(unit => unit.Code)!;
            List<VersionDraft> told = [.. named.Where(unit => unit != first && alike.Contains(unit)).Distinct()];
            foreach (var unit in told.Count > 0 ? told : [first])
            {
                var other = unit == first ? alike.First(one => one != first) : first;
                bag.Warning(
                    DiagnosticCode.SameName, unit.Node.Find("name") ?? unit.Node, $"The units {other.Code} and {unit.Code} have the same type, the same parent and the same name {Quotation.Of(unit.Name)}.",
                    "Correct the one that is wrong; where both are right, neither is found by its name alone.");
            }
        }
    }

    private static (UnitType Type, UnitCode? Parent, string Name) NameOf(VersionDraft unit) => (unit.Type, unit.Parent, unit.Name);
}
