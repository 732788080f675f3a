namespace Ntm.Criteria;

/// <summary>One line of a list of units, already parsed; checked with the whole list by <see cref="Territory.FromRows"/>.</summary>
internal sealed class UnitRow
{
    public required UnitCode Code { get; init; }

    public required UnitType Type { get; init; }

    /// <summary>The official spelling, composed, without the type.</summary>
    public required string Name { get; init; }

    public required UnitStart Start { get; init; }

    /// <summary>The code of the unit above; null for a province only.</summary>
    public UnitCode? Parent { get; init; }

    /// <summary>The economic region; for a province only.</summary>
    public string? RegionKey { get; init; }

    /// <summary>The line that a unit was built from.</summary>
    public static UnitRow Of(AdministrativeUnit unit) => new()
    {
        Code = unit.Code,
        Type = unit.Type,
        Name = unit.Name,
        Start = unit.Start,
        Parent = unit.Parent?.Code,
        RegionKey = unit.Parent is null ? unit.RegionKey : null,
    };
}
