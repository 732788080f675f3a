using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The indicators that provisions add to the criteria of a set, in the forms that they have over time and in each province.</summary>
internal sealed class AddedIndicators(DatePeriod setInForce, IEnumerable<LocalProvision> provisions)
{
    private readonly ILookup<string, Addition> _byCriterion = provisions.OfType<Addition>().ToLookup(addition => addition.CriterionKey, StringComparer.Ordinal);

    /// <summary>The dates on which something is added, or is so no longer.</summary>
    public IEnumerable<LocalDate> Changes => _byCriterion.SelectMany(additions => additions).SelectMany(ProvisionDates.ChangesBy);

    /// <summary>What is added to a criterion on a date in a province, in the order of the numbers.</summary>
    public IEnumerable<Indicator> On(LocalDate date, AdministrativeUnit province, string criterionKey) => _byCriterion[criterionKey]
        .Where(addition => addition.Territory.Means(province) != false)
        .GroupBy(addition => addition.Indicator.Key, StringComparer.Ordinal)
        .Select(alike => FormOn(date, province, [.. alike]))
        .OfType<Indicator>()
        .OrderBy(indicator => indicator.Number);

    // Where it is not known whether the province is meant, it may turn out to demand anything, or not to apply.
    private Indicator? FormOn(LocalDate date, AdministrativeUnit province, Addition[] alike) =>
        LocalProvision.InOrder(alike.Where(addition => addition.InForce.Contains(date))).FirstOrDefault() is { } first
            ? first.Indicator.With(
                first.Territory.Means(province) == true ? first.Indicator.Requirement : new NotRecorded(),
                suppliedBy: null,
                ProvisionDates.SpanAround(date, setInForce, alike.SelectMany(ProvisionDates.ChangesBy)))
            : null;
}
