using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What a document says of a unit, as far as it can be read.</summary>
internal sealed class UnitDraft
{
    public required DocumentNode Node { get; init; }

    public required UnitCode? Code { get; init; }

    public required UnitType? Type { get; init; }

    public required string? Name { get; init; }

    public required UnitCode? Parent { get; init; }

    public required string? RegionKey { get; init; }

    public required ImmutableArray<UnitAlias> Aliases { get; init; }

    /// <summary>Whether a property is there, readable or not.</summary>
    public required Func<string, bool> Has { get; init; }
}
