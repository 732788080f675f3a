using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The indicators that provinces add to the criteria of a set, in the forms that they have over time.</summary>
internal sealed class LocalAdditions(DatePeriod setInForce, IEnumerable<LocalProvision> provisions)
{
    private readonly ImmutableArray<Addition> _additions = [.. provisions.OfType<Addition>().Where(addition => !addition.IsForTheCountry)];

    /// <summary>
    /// What is added on a date of the set in a province, each with the key of its criterion. Of one key there is one, also where the
    /// code of a province on two dates turned out to be that of one province.
    /// </summary>
    public IEnumerable<(string CriterionKey, Indicator Indicator)> On(LocalDate date, AdministrativeUnit province) => _additions
        .Where(addition => addition.Territory.Means(province) != false)
        .GroupBy(addition => addition.Indicator.Key, StringComparer.Ordinal)
        .Select(alike => (First: LocalProvision.InOrder(alike.Where(addition => addition.InForce.Contains(date))).FirstOrDefault(), Alike: alike))
        .Where(one => one.First is not null)
        .Select(one => (one.First!.CriterionKey, Form(one.First, one.Alike, date, province)));

    // Where it is not known whether the province is meant, it may turn out to demand anything, or not to apply.
    private Indicator Form(Addition first, IEnumerable<Addition> alike, LocalDate date, AdministrativeUnit province) => first.Indicator.With(
        first.Territory.Means(province) == true ? first.Indicator.Requirement : new NotRecorded(),
        suppliedBy: null,
        ProvisionDates.SpanAround(date, setInForce, alike.SelectMany(ProvisionDates.ChangesBy)));
}
