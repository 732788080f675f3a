using NodaTime;
using Ntm.Criteria;

namespace DescribeCatalogue;

/// <summary>What of that which a set leaves open is supplied in the provinces whose units the library knows.</summary>
internal static class SuppliedTable
{
    /// <summary>On the last day for which both the set and the units are known; nothing where there is none.</summary>
    public static IEnumerable<string> Of(CriteriaCatalog catalog, CriteriaSet set)
    {
        if (LastDay(set, KnownFor(set.Territory)) is not { } day
            || catalog.CompletenessOf(set.Standard, ProvincesOf(set.Territory, day), day.Year, day, of: set.AssessedUnit, purpose: set.Purpose) is not { Supplies: [{ Set.Key: var key }, ..] } completeness
            || key != set.Key)
        {
            yield break;
        }

        yield return $"### Supplied for {Words.Code(set.Key)}\n";
        yield return $"On {Words.Date(day)}, for the assessed year {Words.Number(day.Year)}. In code: `CriteriaCatalog.CompletenessOf`.\n";
        yield return completeness.ToMarkdown(Language.Vietnamese);
    }

    private static IEnumerable<AdministrativeUnit> ProvincesOf(LegalTerritory territory, LocalDate day) =>
        Vietnam.Territory.On(day).Provinces.Where(province => territory.Province is null || province.Code == territory.Province);

    // A set of one province is for its units, as long as there was that province.
    private static DatePeriod KnownFor(LegalTerritory territory) =>
        territory.On is { } date && Vietnam.Territory.TryOn(date, out var units) && units.Find(territory.Province!) is { } province ? province.Known : Vietnam.Territory.Known;

    private static LocalDate? LastDay(CriteriaSet set, DatePeriod known)
    {
        LocalDate[] ends = [.. new[] { known.End, set.InForce.End, new LocalDate(set.Assesses.Last, 12, 31) }.OfType<LocalDate>()];
        var day = ends.Min();
        return known.Contains(day) && set.InForce.Contains(day) && set.Assesses.Contains(day.Year) ? day : null;
    }
}
