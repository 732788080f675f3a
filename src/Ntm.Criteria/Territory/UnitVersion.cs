using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>A unit under one code from its start to its end, with the type, the name and the parent that it has all that time.</summary>
internal sealed class UnitVersion
{
    public required UnitCode Code { get; init; }

    public required UnitType Type { get; init; }

    /// <summary>The official spelling, composed, without the type.</summary>
    public required string Name { get; init; }

    public required UnitStart Start { get; init; }

    /// <summary>The first day for which it is known, where it existed before that and its province was not known yet.</summary>
    public LocalDate? KnownFrom { get; init; }

    /// <summary>The last day, where an event is recorded that ended it.</summary>
    public LocalDate? End { get; init; }

    /// <summary>The code of the unit above; null for a province only. Which version of that unit it is, the date says.</summary>
    public UnitCode? Parent { get; init; }

    /// <summary>The economic region; for a province only.</summary>
    public string? RegionKey { get; init; }

    /// <summary>Other recorded spellings of the name.</summary>
    public ImmutableArray<UnitAlias> Aliases { get; init; } = [];

    /// <summary>The keys of the name and of its other spellings. Whoever asks at the same time makes the same ones.</summary>
    public string[] NameKeys => field ??= [NameKey.Of(Name), .. Aliases.Select(alias => NameKey.Of(alias.Name))];

    /// <summary>Whether it is known to exist on a date.</summary>
    public bool ExistsOn(LocalDate date) => FirstKnown <= date && !(End < date);

    /// <summary>The first day for which it is told.</summary>
    public LocalDate FirstKnown => KnownFrom ?? Start.Date;
}
