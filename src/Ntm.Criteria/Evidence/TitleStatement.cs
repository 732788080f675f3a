using NodaTime;

namespace Ntm.Criteria;

/// <summary>Who says of a unit that it holds the title of a standard, or that it does not, and since when (danh hiệu, quyết định công nhận).</summary>
/// <remarks>
/// A title is held from the decision that recognised it until a statement says that it is not held any more: what ends a title, its expiry or a
/// merger, is not worked out. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class TitleStatement
{
    /// <summary>The standard that the title is of.</summary>
    public required Standard Standard { get; init; }

    /// <summary>Whether the unit holds the title; false where the statement is that it does not, or not any more.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>The date of the decision that recognised the unit or withdrew the title; where the statement is only that it does not hold it, the date that this is said for. After the date of the law, it is not used.</summary>
    public required LocalDate Decided { get; init; }

    /// <summary>The year for which the unit was assessed, which need not be that of the decision; null where it is not known. It is told, and nothing is judged by it.</summary>
    public int? AssessedYear { get; init; }

    /// <summary>Who says so: a decision, a report, an account.</summary>
    public required string Source { get; init; }

    /// <summary>A remark of whoever recorded it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is an example and no fact (minh họa). What rests on it says so.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>The unit that goes on as this one and of which it was stated, where it was taken over (<see cref="Evidence.FromPredecessors"/>); null otherwise.</summary>
    public AdministrativeUnit? CarriedFrom { get; private init; }

    /// <summary>The unit that took it over.</summary>
    internal UnitId? CarriedTo { get; private init; }

    /// <summary>The same, taken over by another unit.</summary>
    internal TitleStatement CarriedOverTo(UnitId unit, AdministrativeUnit from) => new()
    {
        Standard = Standard,
        IsHeld = IsHeld,
        Decided = Decided,
        AssessedYear = AssessedYear,
        Source = Source,
        Note = Note,
        IsIllustrative = IsIllustrative,
        CarriedFrom = from,
        CarriedTo = unit,
    };

    /// <summary>Standard, whether it is held, and the date, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Standard.Key}: {(IsHeld ? "held" : "not held")} ({IsoDate.Format(Decided)})";
}
