using Ntm.Criteria;
using Ntm.Criteria.Requirements;

namespace DescribeCatalogue;

/// <summary>What a set leaves open: to an authority, or because the value is not known.</summary>
internal static class OpenTable
{
    public static string Delegated(SetForms forms)
    {
        var table = new MarkdownTable("no.", "indicator", "part", "to supply", "left to", "basis of the delegation", "clause");
        foreach (var indicator in forms.Indicators)
        {
            foreach (var delegated in indicator.Requirement.SelfAndParts().OfType<Delegated>())
            {
                Add(indicator, "", "requirement", delegated.To, delegated.Provenance);
            }

            foreach (var (threshold, cell) in Cells<DelegatedThreshold>(indicator))
            {
                var what = CellWords.Scope([cell]) is { Length: > 0 } scope ? $"threshold, {scope}" : "threshold";
                Add(indicator, Part(threshold), what, cell.To, cell.Provenance);
            }
        }

        return table.ToString();

        void Add(Indicator indicator, string part, string what, Authority to, Provenance provenance) => table.Row(
            indicator.Number.ToString(), forms.Label(indicator), part, what, to.Key, Words.Basis(provenance), provenance.Citation.Describe(Language.English));
    }

    public static string Unrecorded(SetForms forms)
    {
        var table = new MarkdownTable("no.", "indicator", "part", "not recorded");
        foreach (var indicator in forms.Indicators)
        {
            foreach (var threshold in Cells<UnrecordedThreshold>(indicator).GroupBy(open => open.Threshold, open => open.Cell))
            {
                table.Row(indicator.Number.ToString(), forms.Label(indicator), Part(threshold.Key), CellWords.Scope(threshold) is { Length: > 0 } scope ? scope : "every class and year");
            }
        }

        return table.ToString();
    }

    private static IEnumerable<(Threshold Threshold, TCell Cell)> Cells<TCell>(Indicator indicator) where TCell : ThresholdCell =>
        from threshold in Deciding(indicator.Requirement).SelectMany(requirement => requirement.OwnThresholds).Distinct()
        from cell in threshold.Cells.OfType<TCell>()
        select (threshold, cell);

    // Without the form of what is left whole to an authority: that is supplied whole.
    private static IEnumerable<Requirement> Deciding(Requirement requirement) =>
        requirement is Delegated ? [] : requirement.Parts.SelectMany(Deciding).Prepend(requirement);

    private static string Part(Threshold threshold) => threshold.Part is { } part ? Words.Code(part) : "";
}
