using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Supplies, in one territory, a threshold or a requirement that the national text leaves open.</summary>
internal sealed class Fill : Provision
{
    /// <summary>The unit, by its code on a date, in which the provision applies.</summary>
    public required UnitCode Territory { get; init; }

    public required LocalDate TerritoryOn { get; init; }

    /// <summary>Whether it is law, or an example, which supplies only what law leaves open.</summary>
    public Standing Standing => Provenance.Citation.Instrument.Standing;

    /// <summary>The part of the indicator whose threshold is supplied; null where the indicator has one.</summary>
    public string? Part { get; init; }

    /// <summary>The threshold, or null where the requirement is supplied.</summary>
    public Threshold? Threshold { get; init; }

    /// <summary>The requirement, or null where the threshold is supplied.</summary>
    public Requirement? Requirement { get; init; }
}
