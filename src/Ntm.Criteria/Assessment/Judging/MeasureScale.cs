namespace Ntm.Criteria;

/// <summary>The scale of exact values that the values of a measure are placed on.</summary>
internal static class MeasureScale
{
    private static readonly ExactValue Zero = ExactValue.Number(0);

    private static readonly ExactValue One = ExactValue.Number(1);

    /// <summary>All values that a measure can have.</summary>
    public static ExactRange Of(Measure measure)
    {
        if (measure.Kind == MeasureKind.YesNo || measure.Kind == MeasureKind.Share)
        {
            return new(Zero, true, One, true);
        }

        return measure.Scale is { } scale
            ? new(Zero, true, ExactValue.Number(scale.Grades.Length - 1), true)
            : new(Zero, true, null, false);
    }

    /// <summary>Whether only whole numbers are on the scale.</summary>
    public static bool IsDiscrete(Measure measure) => measure.Kind != MeasureKind.Number && measure.Kind != MeasureKind.Share;

    public static ExactValue OfAnswer(bool yes) => yes ? One : Zero;

    public static ExactValue OfGrade(Grade grade) => ExactValue.Number(grade.Rank);

    /// <summary>The place of a number, or of a percentage where the measure is a share.</summary>
    public static ExactValue OfNumber(Measure measure, decimal number) =>
        measure.Kind == MeasureKind.Share ? ExactValue.Percent(number) : ExactValue.Number(number);

    public static ExactValue OfThreshold(Measure measure, ThresholdValue value) =>
        value.Grade is { } grade ? OfGrade(grade) : OfNumber(measure, value.Number!.Value);
}
