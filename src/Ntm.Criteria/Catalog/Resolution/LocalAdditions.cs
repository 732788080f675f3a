using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The indicators that provinces add to the criteria of a set, in the forms that they have over time.</summary>
internal sealed class LocalAdditions
{
    private readonly DatePeriod _setInForce;
    private readonly ImmutableArray<Addition> _asRead;
    private readonly Dictionary<Addition, Addition> _left = new(ReferenceEqualityComparer.Instance);

    public LocalAdditions(DatePeriod setInForce, SetSources sources)
    {
        _setInForce = setInForce;
        _asRead = [.. sources.Provisions.OfType<Addition>().Where(addition => !addition.IsForTheCountry)];
        foreach (var addition in _asRead)
        {
            if (sources.Repeals.Left(addition.Provenance.Citation, addition.InForce) is var (left, by))
            {
                _left.Add(addition, addition with { InForce = left, Indicator = addition.Indicator.On(left, by) });
            }
        }
    }

    /// <summary>
    /// What is added on a date of the set in a province, each with the key of its criterion. Of one key there is one, also where the
    /// code of a province on two dates turned out to be that of one province.
    /// </summary>
    public IEnumerable<(string CriterionKey, Indicator Indicator)> On(LocalDate date, AdministrativeUnit province) => _left.Values
        .Where(addition => addition.Territory.Means(province) != false)
        .GroupBy(addition => addition.Indicator.Key, StringComparer.Ordinal)
        .Select(alike => (First: LocalProvision.InOrder(alike.Where(addition => addition.InForce.Contains(date))).FirstOrDefault(), Alike: alike))
        .Where(one => one.First is not null)
        .Select(one => (one.First!.CriterionKey, Form(one.First, one.Alike, date, province)));

    /// <summary>What would be added on a date in a province had it not been repealed, each as it was last.</summary>
    public IEnumerable<Indicator> RepealedOn(LocalDate date, AdministrativeUnit province) => _asRead
        .Where(addition => addition.InForce.Contains(date) && addition.Territory.Means(province) == true)
        .GroupBy(addition => addition.Indicator.Key, StringComparer.Ordinal)
        .Select(alike => LocalProvision.InOrder(alike).Select(addition => _left.GetValueOrDefault(addition)).OfType<Addition>().ToList())
        .Where(left => left.Count > 0 && !left.Exists(addition => addition.InForce.Contains(date)))
        .Select(left => left[0].Indicator);

    // Where it is not known whether the province is meant, it may turn out to demand anything, or not to apply.
    private Indicator Form(Addition first, IEnumerable<Addition> alike, LocalDate date, AdministrativeUnit province) => first.Indicator.With(
        first.Territory.Means(province) == true ? first.Indicator.Requirement : new NotRecorded(),
        suppliedBy: null,
        ProvisionDates.SpanAround(date, _setInForce, alike.SelectMany(ProvisionDates.ChangesBy)));
}
