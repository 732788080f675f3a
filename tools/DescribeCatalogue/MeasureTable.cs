using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>What is observed, by which key, and where it is used.</summary>
internal static class MeasureTable
{
    public static string Of(IReadOnlyCollection<Measure> measures, IReadOnlyCollection<SetForms> sets)
    {
        var table = new MarkdownTable("measure", "đại lượng", "kind", "whole of a share", "used by indicators");
        foreach (var measure in measures)
        {
            table.Row(Words.Code(measure.Key), measure.Name.Vietnamese, Kind(measure), Whole(measure), string.Join("; ", new[] { UsedBy(measure, sets), CountedBy(measure, measures) }.Where(use => use.Length > 0)));
        }

        return table.ToString();
    }

    /// <summary>The kind of a measure with its unit or its scale, such as "share, `household`".</summary>
    public static string Kind(Measure measure) => (measure.Unit?.Key ?? measure.Scale?.Key) is { } of
        ? $"{measure.Kind.Key}, {Words.Code(of)}"
        : measure.Kind.Key;

    private static string Whole(Measure measure) => measure.EmptyWhole == EmptyWhole.NotApplicable
        ? $"{measure.Whole} (empty: not applicable)"
        : $"{measure.Whole}";

    private static string CountedBy(Measure measure, IEnumerable<Measure> measures) => string.Join(", ",
        measures.Where(other => other.OfVillages?.Answering == measure).Select(other => $"counted by {Words.Code(other.Key)}"));

    private static string UsedBy(Measure measure, IReadOnlyCollection<SetForms> sets) => string.Join("; ",
        from forms in sets
        let users = forms.Indicators.Concat(forms.Provincial.SelectMany(form => form.Added)).Where(indicator => RequirementLine.Of(indicator.Requirement).Any(line => line.Measure.Equals(measure)))
        let keys = users.Select(indicator => Words.Code(indicator.Key)).Distinct().ToList()
        where keys.Count > 0
        select $"{forms.Set.Standard.Key} {string.Join(", ", keys)}");
}
