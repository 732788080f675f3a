using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>The indicators of a criterion: a row for each measure, the first row of an indicator with what is said of the whole.</summary>
internal static class IndicatorTable
{
    public static string Of(SetForms forms, Criterion criterion)
    {
        var table = new MarkdownTable("no.", "indicator", "chỉ tiêu", "wording", "required", "part", "measure", "kind", "threshold", "common");
        foreach (var indicator in forms.IndicatorsOf(criterion))
        {
            string[] whole =
            [
                indicator.Number.ToString(), forms.Label(indicator), indicator.Name.Vietnamese, Wording(forms.Set, indicator), Required(indicator),
            ];
            foreach (var line in RequirementLine.Of(indicator.Requirement))
            {
                table.Row([.. whole, line.Part is { } part ? Words.Code(part) : "", Words.Code(line.Measure.Key), MeasureTable.Kind(line.Measure), line.Demand, line.Common]);
                whole = ["", "", "", "", ""];
            }

            if (whole[0].Length > 0)
            {
                table.Row([.. whole, "", "", "", "", ""]);
            }
        }

        return table.ToString();
    }

    // Who gave the requirement is told where it is not the one who gave the wording.
    private static string Required(Indicator indicator)
    {
        var words = RequirementWords.Of(indicator.Requirement);
        var by = indicator.SuppliedBy ?? indicator.AmendedBy;
        return by is not null && by != indicator.Provenance ? $"{words}, by {Words.With(by.Citation.Instrument.Number?.ToString() ?? by.Citation.Instrument.Key, by)}" : words;
    }

    // The instrument is told where it is not the one that enacted the set.
    private static string Wording(CriteriaSet set, Indicator indicator)
    {
        var basis = Words.Basis(indicator.Provenance);
        var instrument = indicator.Provenance.Citation.Instrument;
        return instrument.Equals(set.Instrument) ? basis : $"{basis}; {instrument.Number?.ToString() ?? instrument.Key}";
    }
}
