namespace Ntm.Criteria;

/// <summary>That the law has no set to assess a standard by on some dates for some years, or leaves it to an authority (không có bộ tiêu chí quốc gia).</summary>
/// <remarks>
/// Where neither a set nor this is recorded, nothing is known of the law. What an authority issues, once it is loaded, goes before the record that it
/// is left to it. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class SetAbsence
{
    internal SetAbsence()
    {
    }

    /// <summary>The standard.</summary>
    public required Standard Standard { get; init; }

    /// <summary>The kind of unit.</summary>
    public required AssessedUnit AssessedUnit { get; init; }

    /// <summary>The dates of the law.</summary>
    public required DatePeriod InForce { get; init; }

    /// <summary>The years.</summary>
    public required YearRange Assesses { get; init; }

    /// <summary>The authority that the set is left to; null where the law has none.</summary>
    public Authority? LeftTo { get; init; }

    /// <summary>Where that comes from and how well it is established.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The standard, the kind of unit, the years, and to whom the set is left.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Standard.Key} {AssessedUnit.Key} {Assesses}: {(LeftTo is { } authority ? $"left to {authority.Key}" : "no set")}";

    internal SetAbsence With(DatePeriod inForce) => new()
    {
        Standard = Standard,
        AssessedUnit = AssessedUnit,
        InForce = inForce,
        Assesses = Assesses,
        LeftTo = LeftTo,
        Provenance = Provenance,
    };

    internal bool IsFor(LawQuestion question) => Standard == question.Standard && AssessedUnit == question.AssessedUnit && question.Purpose == SetPurpose.Assessment
        && Assesses.Contains(question.AssessedYear) && InForce.Contains(question.On);
}
