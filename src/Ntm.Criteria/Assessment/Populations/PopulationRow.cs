using NodaTime;

namespace Ntm.Criteria;

/// <summary>A unit in a year: what a population has one verdict for (đơn vị, năm đánh giá).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class PopulationRow
{
    /// <summary>The unit.</summary>
    public required AdministrativeUnit Unit { get; init; }

    /// <summary>The year that it is assessed for.</summary>
    public required int AssessedYear { get; init; }

    /// <summary>The date of the law, by which what was measured later does not count; null for 31 December of the assessed year.</summary>
    public LocalDate? On { get; init; }

    internal LocalDate Date => On ?? new LocalDate(AssessedYear, 12, 31);

    /// <summary>The unit and the year.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Unit.Code} {PlainNumber.Format(AssessedYear)}";
}
