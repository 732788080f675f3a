using NodaTime;

namespace Ntm.Criteria;

/// <summary>A village as a document tells it.</summary>
internal sealed class RecordedVillage
{
    public required VillageId Id { get; init; }

    /// <summary>A date on which the village was in its commune.</summary>
    public required LocalDate On { get; init; }

    public required string Title { get; init; }

    public required string Name { get; init; }

    public required LocalDate? End { get; init; }

    public required int? Households { get; init; }

    public required int? Population { get; init; }

    public required LocalDate? Counted { get; init; }

    public required BilingualText Source { get; init; }

    public required LocalDate LastChecked { get; init; }

    /// <summary>Whether there is a date on which both are known to exist.</summary>
    public bool Overlaps(RecordedVillage other) => !(End < other.Id.Start.Date) && !(other.End < Id.Start.Date);
}
