using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>The classes that select thresholds, and the designations that put a commune into one of them wherever it is.</summary>
internal static class AreaTable
{
    public static IEnumerable<string> Blocks(AreaClassification classification) =>
        [$"The classification {Words.Code(classification.Key)} ({classification.Name}):\n", Classes(classification), Designations(classification)];

    private static string Classes(AreaClassification classification)
    {
        var table = new MarkdownTable("class", "vùng", "communes without any of the designations");
        foreach (var area in classification.Classes)
        {
            table.Row(Words.Code(area.Key), area.Name.Vietnamese, classification.Otherwise is not { } clause ? "of the region"
                : clause.Class.Equals(area) ? Words.With("all", clause.Provenance) : "");
        }

        return table.ToString();
    }

    private static string Designations(AreaClassification classification)
    {
        var table = new MarkdownTable("designation", "diện đặc thù", "class of such a commune");
        foreach (var designation in classification.Designations)
        {
            var consists = designation.AllOf.IsEmpty ? "" : $" (held where all of these are: {string.Join(", ", designation.AllOf.Select(part => Words.Code(part.Key)))})";
            table.Row(Words.Code(designation.Key), designation.Name.Vietnamese + consists, string.Join(", ",
                from clause in classification.Clauses
                where clause.Designations.Contains(designation)
                select Words.With(Words.Code(clause.Class.Key), clause.Provenance)));
        }

        return table.ToString();
    }
}
