using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The units of a date by whose codes a document speaks of them.</summary>
internal sealed class NamedUnits
{
    private readonly TerritorySnapshot? _units;
    private readonly LocalDate _on;
    private readonly DiagnosticBag _bag;

    private NamedUnits(TerritorySnapshot? units, LocalDate on, DiagnosticBag bag)
    {
        _units = units;
        _on = on;
        _bag = bag;
    }

    /// <summary>Those of a date; that none are known for it is told at the place of the date.</summary>
    public static NamedUnits On(LocalDate on, DocumentNode place, Territory territory, DiagnosticBag bag)
    {
        if (!territory.TryOn(on, out var units))
        {
            bag.Error(
                DiagnosticCode.UnitsNotKnown, place, $"The units are known for {territory.Known}, not for {IsoDate.Format(on)}, on which this names them.",
                "Write a date within that span on which the units had these codes, or use a territory whose list of units holds on that date.");
        }

        return new NamedUnits(units, on, bag);
    }

    /// <summary>The unit of a code, of a tier; null where the code cannot be read or no such unit is there, which is told.</summary>
    /// <param name="node">Where the code stands.</param>
    /// <param name="tiers">The tiers.</param>
    /// <param name="mend">What else a code of another tier may mean.</param>
    public AdministrativeUnit? Find(DocumentNode node, ImmutableArray<UnitTier> tiers, string mend = "")
    {
        if (Identifiers.UnitCode(node, _bag) is not { } code || _units is null)
        {
            return null;
        }

        if (!tiers.Contains(code.Tier))
        {
            _bag.Error(
                DiagnosticCode.UnknownUnit, node, $"'{code}' is the code of a {code.Tier.Key}, and one of a {string.Join(" or a ", tiers.Select(tier => tier.Key))} is needed here.",
                $"Write a code of {string.Join(" or ", tiers.Select(tier => $"{tier.CodeLength} digits"))}{mend}.");
            return null;
        }

        var unit = _units.Find(code);
        if (unit is null && !_bag.IsFull(node))
        {
            var elsewhen = _units.KnownElsewhen(code);
            _bag.Error(
                DiagnosticCode.UnknownUnit, node, $"No {code.Tier.Key} is known to have the code {code} on {IsoDate.Format(_on)}{(elsewhen.IsEmpty ? "" : $"; one is known for {string.Join(", ", elsewhen)}")}.",
                elsewhen.IsEmpty ? "Correct the code: codes are reused and retired." : "Correct the code, or the date 'on' which the unit is named: write one for which it is known.");
        }

        return unit;
    }

    /// <summary>The villages that are known to be in a commune that was found here.</summary>
    public ImmutableArray<Village> VillagesOf(UnitId commune) => _units!.VillagesOf(_units.Find(commune)!);

    /// <summary>All units of a tier in a unit.</summary>
    public IEnumerable<AdministrativeUnit> Within(AdministrativeUnit unit, UnitTier tier) =>
        unit.Tier == tier ? [unit] : _units!.ChildrenOf(unit).SelectMany(child => Within(child, tier));
}
