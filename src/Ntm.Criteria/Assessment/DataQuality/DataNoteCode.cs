using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>What is noticed about data that a verdict rests on (lưu ý về chất lượng số liệu).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class DataNoteCode : SmartEnum<DataNoteCode>
{
    /// <summary>The value is outside what the caller holds for plausible (<see cref="DataExpectations.Plausible"/>).</summary>
    public static readonly DataNoteCode NotPlausible = new(nameof(NotPlausible), 1);

    /// <summary>The number, or the whole of the share, is many times the one observed before, or a fraction of it, as where a decimal mark slipped (<see cref="DataExpectations.LargestChange"/>).</summary>
    public static readonly DataNoteCode FarFromBefore = new(nameof(FarFromBefore), 2);

    /// <summary>A percentage of one or less where more than one is demanded at least: perhaps a fraction of one was reported.</summary>
    public static readonly DataNoteCode ProbablyAFraction = new(nameof(ProbablyAFraction), 3);

    /// <summary>Shares of one whole, by its wording, were counted on the same date with different wholes.</summary>
    public static readonly DataNoteCode WholesDiffer = new(nameof(WholesDiffer), 4);

    /// <summary>A percentage differs by more than rounding from the counted share of the same date, which is used.</summary>
    public static readonly DataNoteCode PercentageDisagrees = new(nameof(PercentageDisagrees), 5);

    /// <summary>The observation is old by the assessed day (<see cref="DataExpectations.StaleAfterMonths"/>).</summary>
    public static readonly DataNoteCode Stale = new(nameof(Stale), 6);

    /// <summary>The observation is of a date before or after the assessed year, and is not stale.</summary>
    public static readonly DataNoteCode OutsideAssessedYear = new(nameof(OutsideAssessedYear), 7);

    /// <summary>All codes.</summary>
    public static ImmutableArray<DataNoteCode> All { get; } = [NotPlausible, FarFromBefore, ProbablyAFraction, WholesDiffer, PercentageDisagrees, Stale, OutsideAssessedYear];

    private DataNoteCode(string name, int value) : base(name, value)
    {
    }

    /// <summary>The code of a name, or null.</summary>
    /// <param name="name">A name, such as <c>Stale</c>.</param>
    /// <returns>The code, or null where the name is another.</returns>
    public static DataNoteCode? Find(string? name) => All.FirstOrDefault(code => code.Name == name);
}
