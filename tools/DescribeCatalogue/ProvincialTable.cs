using Ntm.Criteria;
using Ntm.Criteria.Requirements;

namespace DescribeCatalogue;

/// <summary>What decisions of provinces say of a set: their area classes, the levels by these or by those of the set, and what they add.</summary>
internal static class ProvincialTable
{
    public static IEnumerable<string> Of(SetForms forms)
    {
        foreach (var form in forms.Provincial)
        {
            var table = new MarkdownTable("no.", "indicator", "chỉ tiêu", "what", "part", "measure", "demanded", "clause");
            var rows = form.Indicators.SelectMany(indicator => Rows(form, indicator)).ToList();
            rows.ForEach(table.Row);
            if (rows.Count == 0 && form.Zonings.IsEmpty)
            {
                continue;
            }

            yield return $"### {Words.Code(forms.Set.Key)} in the province {form.Province}\n";
            yield return $"On {Words.Date(form.On)}.{string.Concat(form.Zonings.Select(Zoned))}\n";
            if (rows.Count > 0)
            {
                yield return table.ToString();
            }
        }
    }

    private static string Zoned(Zoning zoning) =>
        $" Area classes of its own: {Words.With(Words.Code(zoning.Classification.Key), zoning.Provenance)}, {zoning.Provenance.Citation.Describe(Language.English)}.";

    private static IEnumerable<string[]> Rows(ProvincialForm form, Indicator indicator)
    {
        string[] name = [indicator.Number.ToString(), Words.Code(indicator.Key), indicator.Name.Vietnamese];
        var whole = Whole(form, indicator).ToList();
        return whole.Count == 0
            ? Levels(form, indicator).Select(level => name.Concat(level).ToArray())
            : whole.SelectMany(said => RequirementLine.Of(indicator.Requirement).Select(line => name.Concat(
            [
                $"{Words.With(said.What, said.By)}: {RequirementWords.Of(indicator.Requirement)}", line.Part is { } part ? Words.Code(part) : "", Words.Code(line.Measure.Key),
                line.Demand, said.By.Citation.Describe(Language.English),
            ]).ToArray()));
    }

    private static IEnumerable<string[]> Levels(ProvincialForm form, Indicator indicator)
    {
        var levels = Thresholds(indicator.Requirement).ToList();
        foreach (var (what, of) in new (string, Func<ThresholdLevels, ThresholdCell?>)[] { ("level supplied", found => found.General), ("level beside that of the set", found => found.Provincial) })
        {
            foreach (var alike in levels.GroupBy(level => (level.Measure, level.Sign, level.Threshold.Part), level => level.Threshold))
            {
                var (measure, sign, part) = alike.Key;
                ThresholdCell[] cells = [.. alike.SelectMany(threshold => form.Levels(threshold, of)).Distinct()];
                foreach (var demanded in CellWords.ByYear(cells, cell => CellWords.State(cell, measure, sign)))
                {
                    yield return [what, part is null ? "" : Words.Code(part), Words.Code(measure.Key), demanded, cells[0].Citation.Describe(Language.English)];
                }
            }
        }
    }

    // What the province says of the requirement as a whole.
    private static IEnumerable<(string What, Provenance By)> Whole(ProvincialForm form, Indicator indicator) =>
        from said in new (string What, Provenance? By)[] { ("added", indicator.AddedBy), ("supplied", indicator.SuppliedBy), ("detailed", indicator.DetailedBy.FirstOrDefault()) }
        where form.IsDecided(said.By)
        select (said.What, said.By);

    private static IEnumerable<(Measure Measure, string Sign, Threshold Threshold)> Thresholds(Requirement requirement) => requirement switch
    {
        AtLeast atLeast => [(atLeast.Measure, "≥", atLeast.Threshold)],
        AtLeastTimes times => [(times.Measure, "≥", times.Threshold)],
        AtMost atMost => [(atMost.Measure, "≤", atMost.Threshold)],
        GradeAtLeast grade => [(grade.Measure, "≥", grade.Threshold)],
        _ => requirement.Parts.SelectMany(Thresholds),
    };
}
