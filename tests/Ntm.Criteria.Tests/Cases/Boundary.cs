using System.Globalization;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>A part of a requirement that is held against one threshold, and the values of its measure just about that threshold.</summary>
internal sealed record Boundary(Requirement Requirement, Measure Measure, Threshold Threshold)
{
    private const int Whole = 1_000;

    public static Boundary? Of(Requirement requirement) => requirement switch
    {
        AtLeast atLeast => new(atLeast, atLeast.Measure, atLeast.Threshold),
        AtMost atMost => new(atMost, atMost.Measure, atMost.Threshold),
        GradeAtLeast grade => new(grade, grade.Measure, grade.Threshold),
        _ => null,
    };

    /// <summary>The value that lies so many of the smallest steps above the threshold; null where the measure has none there.</summary>
    public MeasuredValue? Value(RecordedCell cell, int steps)
    {
        if (cell.State == "grade")
        {
            var grades = Measure.Scale!.Grades;
            var index = grades.IndexOf(Measure.Scale.Find(cell.Value)!) + steps;
            return index >= 0 && index < grades.Length ? MeasuredValue.Grade(grades[index].Key) : null;
        }

        var threshold = decimal.Parse(cell.Value, CultureInfo.InvariantCulture);
        var step = Measure.Unit!.Step;
        if (Measure.Kind != MeasureKind.Share)
        {
            return MeasuredValue.Number(threshold + (steps * step), Measure.Unit.Key);
        }

        var part = (threshold * Whole / 100) + (steps * step);
        return part is >= 0 and <= Whole ? MeasuredValue.Counted(part, Whole) : null;
    }

    public Verdict VerdictAt(int steps) => (Requirement is AtMost ? -steps : steps) >= 0 ? Verdict.Met : Verdict.NotMet;
}
