using NodaTime;
using Ntm.Criteria;
using Ntm.Criteria.Requirements;

namespace DescribeCatalogue;

/// <summary>When a human last checked the data: one line for the most common date, and one for each indicator that has another.</summary>
internal static class LastChecked
{
    public static string Of(IReadOnlyCollection<SetForms> sets)
    {
        var data = sets.SelectMany(Data).ToList();
        var usual = data.GroupBy(datum => datum.Date).OrderByDescending(group => group.Count()).First().Key;
        var others = data.Where(datum => datum.Date != usual).Distinct()
            .GroupBy(datum => datum.Place, datum => Words.Date(datum.Date))
            .Select(place => $"- {place.Key}: {string.Join(", ", place)}\n")
            .ToList();
        return others.Count == 0
            ? $"Every datum was last checked on {Words.Date(usual)}.\n"
            : $"Every datum was last checked on {Words.Date(usual)}, except for some of:\n\n{string.Concat(others)}";
    }

    private static IEnumerable<(string Place, LocalDate Date)> Data(SetForms forms)
    {
        var set = Words.Code(forms.Set.Key);
        return forms.Indicators
            .SelectMany(Data, (indicator, provenance) => ($"{set}, {forms.Label(indicator)}", provenance.LastChecked))
            .Concat(forms.Set.Criteria.Select(criterion => ($"{set}, criterion {Words.Code(criterion.Key)}", criterion.Provenance.LastChecked)))
            .Prepend((set, forms.Set.Provenance.LastChecked));
    }

    private static IEnumerable<Provenance> Data(Indicator indicator)
    {
        var requirements = indicator.Requirement.SelfAndParts().ToList();
        return requirements.OfType<Delegated>().Select(delegated => delegated.Provenance)
            .Concat(requirements.SelectMany(requirement => requirement.OwnThresholds).SelectMany(threshold => threshold.Cells)
                .SelectMany(cell => cell.Match<Provenance[]>(issued => [issued.Provenance], delegated => [delegated.Provenance], _ => [])))
            .Concat(new[] { indicator.Provenance, indicator.AmendedBy }.OfType<Provenance>());
    }
}
