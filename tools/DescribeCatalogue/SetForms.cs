using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>A set as enacted, with every form that its indicators have over time.</summary>
internal sealed class SetForms
{
    // What is national is the same in every province; the library knows the communes of this one.
    private static readonly AdministrativeUnit Commune = Vietnam.Territory.On(Vietnam.Territory.Known.Start!.Value).Communes[0];

    private readonly ILookup<string, Indicator> _forms;

    public SetForms(CriteriaCatalog catalog, CriteriaSet set)
    {
        Set = set;
        _forms = Over(catalog, set).SelectMany(form => form.Indicators)
            .DistinctBy(indicator => (indicator.Key, indicator.InForce))
            .ToLookup(indicator => indicator.Key, StringComparer.Ordinal);
        Provincial = [.. ProvincialForm.Of(catalog, set)];
    }

    public CriteriaSet Set { get; }

    /// <summary>The set in each province whose decisions say something of it.</summary>
    public ImmutableArray<ProvincialForm> Provincial { get; }

    /// <summary>Every form of every indicator: in the order of the set, then of time.</summary>
    public IEnumerable<Indicator> Indicators => Set.Criteria.SelectMany(IndicatorsOf);

    public IEnumerable<Indicator> IndicatorsOf(Criterion criterion) => criterion.Indicators.SelectMany(indicator => _forms[indicator.Key]);

    /// <summary>The key, with the dates of the form where the indicator has several.</summary>
    public string Label(Indicator indicator)
    {
        var key = Words.Code(indicator.Key);
        return (indicator.InForce.Start == Set.InForce.Start, indicator.InForce.End == Set.InForce.End) switch
        {
            (true, true) => key,
            (true, false) => $"{key} until {Words.Date(indicator.InForce.End)}",
            (false, true) => $"{key} from {Words.Date(indicator.InForce.Start)}",
            (false, false) => $"{key} from {Words.Date(indicator.InForce.Start)} to {Words.Date(indicator.InForce.End)}",
        };
    }

    // No regulation among the embedded ones amends the set of a province.
    private static ImmutableArray<CriteriaSet> Over(CriteriaCatalog catalog, CriteriaSet set)
    {
        if (set.Territory != LegalTerritory.Country)
        {
            return [set];
        }

        var forms = ImmutableArray.CreateBuilder<CriteriaSet>();
        for (var date = set.InForce.Start; date is { } on; date = NextChange(forms[^1]))
        {
            forms.Add(catalog.InForce(set.Standard, Commune, set.Assesses.First, on, of: set.AssessedUnit, purpose: set.Purpose).Set!);
        }

        return forms.ToImmutable();
    }

    private static LocalDate? NextChange(CriteriaSet form) => form.Indicators
        .Select(indicator => indicator.InForce.End)
        .Where(end => end is not null && end != form.InForce.End)
        .Min()?.PlusDays(1);
}
