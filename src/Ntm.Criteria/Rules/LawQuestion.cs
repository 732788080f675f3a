using NodaTime;

namespace Ntm.Criteria;

/// <summary>What is asked of the law: a standard, for units of a kind and a purpose, for a year, on a date.</summary>
internal sealed record LawQuestion(Standard Standard, AssessedUnit AssessedUnit, int AssessedYear, LocalDate On)
{
    /// <summary>What meeting the set amounts to.</summary>
    public SetPurpose Purpose { get; init; } = SetPurpose.Assessment;

    /// <summary>The date by which the law was published; null for all that is loaded.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>What was asked in a few words, culture-free, without the date of publication.</summary>
    public override string ToString()
    {
        var purpose = Purpose.KeyUnlessAssessment is { } key ? $" {key}" : "";
        return $"{Standard.Key} {AssessedUnit.Key}{purpose} {PlainNumber.Format(AssessedYear)} on {IsoDate.Format(On)}";
    }
}
