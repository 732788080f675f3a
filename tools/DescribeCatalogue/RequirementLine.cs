using Ntm.Criteria;
using Ntm.Criteria.Requirements;

namespace DescribeCatalogue;

/// <summary>One measure that a requirement speaks of, and what is demanded of it.</summary>
internal sealed class RequirementLine
{
    private RequirementLine(Measure measure, string demand, string? part = null, string common = "")
    {
        Measure = measure;
        Demand = demand;
        Part = part;
        Common = common;
    }

    public Measure Measure { get; }

    public string Demand { get; }

    /// <summary>The part by which a regulation finds the threshold; null where there is one threshold, or none.</summary>
    public string? Part { get; }

    /// <summary>The common national target, on the first line of its threshold; empty where none is recorded.</summary>
    public string Common { get; }

    /// <summary>The lines of a requirement and its parts, in order; a threshold that differs by year has one for each year.</summary>
    public static IEnumerable<RequirementLine> Of(Requirement requirement) => requirement switch
    {
        Yes yes => [new(yes.Measure, "yes")],
        None none => [new(none.Measure, "none")],
        AtLeast atLeast => Of(atLeast.Measure, "≥", atLeast.Threshold),
        AtLeastTimes times => Of(times.Measure, "≥", times.Threshold),
        AtLeastTimesOwn own =>
        [
            new(own.Measure, Words.With($"≥ {Words.Number(own.Factor)} × {Words.Code(own.Past.Key)}", own.Provenance)), new(own.Past, "what it is held against"),
        ],
        AtMost atMost => Of(atMost.Measure, "≤", atMost.Threshold),
        GradeAtLeast grade => Of(grade.Measure, "≥", grade.Threshold),
        ApplicableOnlyIf only => Of(only.Requirement).Prepend(new(only.Condition, "applies only if yes")),
        DependingOnCount by => by.Parts.SelectMany(Of).Prepend(new(by.Count, $"selects: over {Words.Number(by.MoreThan)} or not")),
        ByAreaClass by => by.Cases.SelectMany(@case => Of(@case.Requirement).Select(line => line.In(@case.Areas))),
        _ => requirement.Parts.SelectMany(Of),
    };

    private static IEnumerable<RequirementLine> Of(Measure measure, string sign, Threshold threshold) => CellWords
        .ByYear(threshold.Cells, cell => CellWords.State(cell, measure, sign))
        .Select((demand, row) => new RequirementLine(measure, demand, threshold.Part, row == 0 ? Target(measure, sign, threshold) : ""));

    private static string Target(Measure measure, string sign, Threshold threshold) =>
        string.Join("; ", CellWords.ByYear(threshold.Common, cell => CellWords.State(cell, measure, sign)));

    private RequirementLine In(IEnumerable<AreaClass> areas) => new(Measure, $"in {string.Join(", ", areas)}: {Demand}", Part, Common);
}
