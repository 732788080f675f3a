using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>A version of a unit while later events may still end it.</summary>
internal sealed class VersionDraft
{
    private UnitVersion? _version;

    /// <summary>Where it is told.</summary>
    public required DocumentNode Node { get; init; }

    public required UnitCode Code { get; init; }

    public required UnitType Type { get; init; }

    public required string Name { get; init; }

    public required UnitStart Start { get; init; }

    /// <summary>The first day for which it is known, where its province was not known before.</summary>
    public LocalDate? KnownFrom { get; set; }

    public required UnitCode? Parent { get; init; }

    public required string? RegionKey { get; init; }

    public required ImmutableArray<UnitAlias> Aliases { get; init; }

    /// <summary>Whether a parent is told, readable or not.</summary>
    public required bool HasParent { get; init; }

    public LocalDate? End { get; set; }

    /// <summary>The version, when all events are known.</summary>
    public UnitVersion Version => _version ??= new UnitVersion
    {
        Code = Code,
        Type = Type,
        Name = Name,
        Start = Start,
        KnownFrom = KnownFrom,
        End = End,
        Parent = Parent,
        RegionKey = RegionKey,
        Aliases = Aliases,
    };
}
