using NodaTime;

namespace Ntm.Criteria;

/// <summary>What is asked of the law: a standard, for units of a kind, for a year, on a date.</summary>
internal sealed record LawQuestion(Standard Standard, AssessedUnit AssessedUnit, int AssessedYear, LocalDate On)
{
    /// <summary>The date by which the law was published; null for all that is loaded.</summary>
    public LocalDate? KnownOn { get; init; }
}
