using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>What cells say and what they hold for, in compact form.</summary>
internal static class CellWords
{
    /// <summary>One text for all years, or one for each span of years that the cells tell apart; in it, classes of which the same is said together.</summary>
    public static IEnumerable<string> ByYear(IEnumerable<ThresholdCell> cells, Func<ThresholdCell, string> say) => cells
        .GroupBy(cell => string.Join(", ", cell.Years.Select(Words.Number)))
        .Select(ofYears => Prefix(ofYears.Key) + string.Join("; ", ofYears
            .GroupBy(say)
            .Select(same => Prefix(string.Join(", ", same.SelectMany(cell => cell.Areas))) + same.Key)));

    /// <summary>The years and classes that cells hold for, such as "2021: btb, dnb; 2022: btb"; empty for all of both.</summary>
    public static string Scope(IEnumerable<ThresholdCell> cells) =>
        string.Join("; ", ByYear(cells, _ => "").Select(scope => scope.TrimEnd(' ', ':')));

    /// <summary>What a cell of a measure demands, leaves open or does not know.</summary>
    public static string State(ThresholdCell cell, Measure measure, string sign) => cell.Match(
        issued => Words.With($"{sign} {Value(issued.Value, measure)}", issued.Provenance),
        delegated => Words.With($"left to the {delegated.To.Key}", delegated.Provenance),
        _ => "not recorded");

    private static string Value(ThresholdValue value, Measure measure) =>
        value.Match(_ => measure.Kind == MeasureKind.Share ? $"{value}%" : $"{value}", grade => Words.Code(grade.Key));

    private static string Prefix(string scope) => scope.Length == 0 ? "" : $"{scope}: ";
}
