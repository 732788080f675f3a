using NodaTime;

namespace Ntm.Criteria;

/// <summary>A verdict that an assessor recorded on an indicator, a criterion or a whole set (ý kiến đánh giá).</summary>
/// <remarks>
/// It decides nothing: verdicts, gaps and missing facts are those of the rule, whatever anybody says. It is never overwritten either: a later opinion stands beside it. It is of one unit, the one whose
/// <see cref="Evidence"/> it stands in, and of one standard, purpose and assessed year, so that it is never held against another set. Its source is the office that gave it. Compared by reference.
/// Immutable and safe for concurrent use.
/// </remarks>
public sealed class Opinion
{
    /// <summary>In which step of the procedure it was given.</summary>
    public required Assessor Assessor { get; init; }

    /// <summary>The office that gave it, such as <c>Sở Y tế</c>: departments are kept apart by it.</summary>
    public required string Office { get; init; }

    /// <summary>The standard that the unit was held against.</summary>
    public required Standard Standard { get; init; }

    /// <summary>What meeting the set amounts to: that the standard is reached, where it is nothing else.</summary>
    public SetPurpose Purpose { get; init; } = SetPurpose.Assessment;

    /// <summary>The year that was assessed, which need not be that in which the opinion was given.</summary>
    public required int AssessedYear { get; init; }

    /// <summary>The indicator or the criterion of the set, or the set as a whole.</summary>
    public required OpinionSubject Subject { get; init; }

    /// <summary>What is said.</summary>
    public required OpinionVerdict Verdict { get; init; }

    /// <summary>The date on which it was given; often in the year after the assessed one, and it may be after the date of the law.</summary>
    public required LocalDate Given { get; init; }

    /// <summary>The note of whoever gave or recorded it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is an example and no fact (minh họa). What is counted of it says so.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>The unit that goes on as this one and of which it was given, where it was taken over (<see cref="Evidence.FromPredecessors"/>); null otherwise.</summary>
    public AdministrativeUnit? CarriedFrom { get; private init; }

    /// <summary>The unit that took it over.</summary>
    internal UnitId? CarriedTo { get; private init; }

    /// <summary>The same, taken over by another unit.</summary>
    internal Opinion CarriedOverTo(UnitId unit, AdministrativeUnit from) => new()
    {
        Assessor = Assessor,
        Office = Office,
        Standard = Standard,
        Purpose = Purpose,
        AssessedYear = AssessedYear,
        Subject = Subject,
        Verdict = Verdict,
        Given = Given,
        Note = Note,
        IsIllustrative = IsIllustrative,
        CarriedFrom = from,
        CarriedTo = unit,
    };

    /// <summary>Assessor, office, subject, verdict and date, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Assessor.Key} ({Office}): {Standard.Key} {PlainNumber.Format(AssessedYear)}, {Subject}: {Verdict.Key} ({IsoDate.Format(Given)})";
}
