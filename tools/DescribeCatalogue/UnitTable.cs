using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>The units that measures are observed in.</summary>
internal static class UnitTable
{
    public static string Of(IEnumerable<Measure> measures)
    {
        var table = new MarkdownTable("unit", "đơn vị");
        foreach (var unit in measures.Select(measure => measure.Unit).OfType<UnitOfMeasure>().Distinct().OrderBy(unit => unit.Key, StringComparer.Ordinal))
        {
            table.Row(Words.Code(unit.Key), unit.Name.Vietnamese);
        }

        return table.ToString();
    }
}
