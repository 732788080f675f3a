using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>What a document says of an event.</summary>
internal sealed class EventDraft
{
    public required DocumentNode Node { get; init; }

    public required LocalDate Date { get; init; }

    public required TerritoryEventKind Kind { get; init; }

    public required Provenance? Provenance { get; init; }

    public required ImmutableArray<NewUnitDraft> Units { get; init; }

    /// <summary>The codes of the units that end without a successor, each with its place.</summary>
    public required ImmutableArray<(DocumentNode Node, UnitCode Code)> Ended { get; init; }
}
