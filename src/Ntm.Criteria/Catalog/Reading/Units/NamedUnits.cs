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
    public AdministrativeUnit? Find(DocumentNode node, params ImmutableArray<UnitTier> tiers)
    {
        if (Identifiers.UnitCode(node, _bag) is not { } code || _units is null)
        {
            return null;
        }

        if (!tiers.Contains(code.Tier))
        {
            _bag.Error(
                DiagnosticCode.UnknownUnit, node, $"'{code}' is the code of a {code.Tier.Key}, and one of a {string.Join(" or a ", tiers.Select(tier => tier.Key))} is needed here.",
                $"Write a code of {string.Join(" or ", tiers.Select(tier => $"{tier.CodeLength} digits"))}.");
            return null;
        }

        var unit = _units.Find(code);
        if (unit is null && !_bag.IsFull(node))
        {
            _bag.Error(
                DiagnosticCode.UnknownUnit, node, $"No {code.Tier.Key} is known to have the code {code} on {IsoDate.Format(_on)}.",
                "Correct the code or the date: codes are reused and retired, and a date may be known of some provinces only.");
        }

        return unit;
    }

    /// <summary>All units of a tier in a unit.</summary>
    public IEnumerable<AdministrativeUnit> Within(AdministrativeUnit unit, UnitTier tier) =>
        unit.Tier == tier ? [unit] : _units!.ChildrenOf(unit).SelectMany(child => Within(child, tier));
}
