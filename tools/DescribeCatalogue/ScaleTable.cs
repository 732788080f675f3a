using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>The scales that grades are of.</summary>
internal static class ScaleTable
{
    public static string Of(IEnumerable<Measure> measures)
    {
        var table = new MarkdownTable("scale", "thang", "grades, from low to high");
        foreach (var scale in measures.Select(measure => measure.Scale).OfType<GradeScale>().Distinct().OrderBy(scale => scale.Key, StringComparer.Ordinal))
        {
            table.Row(Words.Code(scale.Key), scale.Name.Vietnamese, string.Join(", ", scale.Grades.Select(grade => $"{Words.Code(grade.Key)} {grade.Name}")));
        }

        return table.ToString();
    }
}
