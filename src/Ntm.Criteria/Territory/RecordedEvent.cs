using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>An event as it was recorded: which versions of units begin and end by it, and what became of what.</summary>
internal sealed class RecordedEvent
{
    public required LocalDate Date { get; init; }

    public required TerritoryEventKind Kind { get; init; }

    public required Provenance Provenance { get; init; }

    public required ImmutableArray<UnitVersion> Began { get; init; }

    /// <summary>What ended without a successor.</summary>
    public required ImmutableArray<UnitVersion> Abolished { get; init; }

    public required ImmutableArray<RecordedSuccession> Successions { get; init; }
}
