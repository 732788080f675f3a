using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>
/// Titles as facts like others: on the scale of a title 0 is that it is not held, and what is held by an earlier decision is higher, so that every
/// limit on the date of the decision is a lower bound.
/// </summary>
internal static class TitleScale
{
    private static readonly ImmutableDictionary<Standard, Measure> Measures = Standard.All.ToImmutableDictionary(standard => standard, standard => new Measure
    {
        Key = $"title of {standard.Key}", // No key of a document has spaces.
        Kind = MeasureKind.Count,
        Name = standard.Title,
        Title = standard,
    });

    /// <summary>What stands for the title of a standard.</summary>
    public static Measure Of(Standard standard) => Measures[standard];

    /// <summary>Where a title is that is held by a decision of a date.</summary>
    public static int Held(LocalDate decided) => 1 + Period.DaysBetween(decided, LocalDate.MaxIsoValue);
}
