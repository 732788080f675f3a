namespace Ntm.Criteria;

/// <summary>The scale of exact values that the values of a measure are placed on.</summary>
internal static class MeasureScale
{
    private static readonly ExactValue Zero = ExactValue.Number(0);

    private static readonly ExactValue One = ExactValue.Number(1);

    private static readonly ExactRange UpToOne = new(Zero, true, One, true);

    private static readonly ExactRange WithoutEnd = new(Zero, true, null, false);

    /// <summary>All values that a measure can have.</summary>
    public static ExactRange Of(Measure measure) => measure.Kind == MeasureKind.YesNo || measure.Kind == MeasureKind.Share ? UpToOne
        : measure.Scale is { } scale ? new(Zero, true, ExactValue.Number(scale.Grades.Length - 1), true)
        : WithoutEnd;

    /// <summary>All values that a share can have of which not all was counted: none of the rest may belong to the part, or all of it. However much the rest is, a part that is there is not undone by it, and what is lacking is not made up.</summary>
    public static ExactRange Of(PartlyCountedValue value) => value is { Least: { } least, Most: { } most }
        ? new(least.Exact, true, most.Exact, true)
        : new(Zero, value.CountedShare.Part == 0, One, value.CountedShare.Part == value.CountedShare.Whole);

    /// <summary>Of how many equal parts of 1 a fact is a whole number: of a count or a grade of 1, of people of whom some are not counted yet of as many as there are; null where every value is possible.</summary>
    public static decimal? PartsOf(Fact fact) => fact.Measure.Kind != MeasureKind.Number && fact.Measure.Kind != MeasureKind.Share ? 1
        : fact.PartlyCounted is { Most: { } most } && fact.Measure.Unit!.IsWhole ? most.Whole
        : null;

    public static ExactValue OfAnswer(bool yes) => yes ? One : Zero;

    public static ExactValue OfGrade(Grade grade) => ExactValue.Number(grade.Rank);

    /// <summary>The place of a number, or of a percentage where the measure is a share.</summary>
    public static ExactValue OfNumber(Measure measure, decimal number) => ExactValue.PartOf(number, WholeOf(measure));

    /// <summary>What the numbers of a measure are parts of: of 100, where they are percentages.</summary>
    public static decimal WholeOf(Measure measure) => measure.Kind == MeasureKind.Share ? 100m : 1m;

    public static ExactValue OfThreshold(Measure measure, ThresholdValue value) =>
        value.Grade is { } grade ? OfGrade(grade) : OfNumber(measure, value.Number!.Value);
}
