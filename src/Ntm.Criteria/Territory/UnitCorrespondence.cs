using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>What a unit of one date corresponds to on another (đơn vị tương ứng tại một ngày khác).</summary>
/// <remarks>Comes from <see cref="AdministrativeUnit.CorrespondenceOn"/>. Equal by reference; not ordered. Immutable and safe for concurrent use.</remarks>
public sealed class UnitCorrespondence
{
    internal UnitCorrespondence(
        AdministrativeUnit unit, LocalDate date, ImmutableArray<AdministrativeUnit> units, ImmutableArray<UnitSuccession> successions, bool isComplete)
    {
        Unit = unit;
        Date = date;
        Units = units;
        Successions = successions;
        IsComplete = isComplete;
    }

    /// <summary>The unit that was asked about.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>The date that was asked for.</summary>
    public LocalDate Date { get; }

    /// <summary>The units of <see cref="Date"/>, by their codes.</summary>
    public ImmutableArray<AdministrativeUnit> Units { get; }

    /// <summary>
    /// What leads from the unit to the units of a later date, or from those of an earlier date to the unit, by their codes; the share is always that of the earlier unit in the later
    /// one. On a date on which the unit itself existed, one succession from the unit to itself.
    /// </summary>
    public ImmutableArray<UnitSuccession> Successions { get; }

    /// <summary>
    /// Whether nothing of the unit is lost: nothing was abolished on the way, no origin is missing or not known for the date, and no event on the way leaves a share unrecorded. Then every unit of the date
    /// that has any of it is named; how much each has may still not follow from the events.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>The unit, the date and the units of that date. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Unit} on {IsoDate.Format(Date)}: {(Units.IsEmpty ? "none" : string.Join("; ", Units))}";
}
