using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The indicators that are added to the criteria of a set wherever it applies. Each has a timeline, as those of the set have.</summary>
internal sealed class CountryAdditions
{
    private readonly ImmutableArray<(Addition AsRead, IndicatorTimeline Timeline)> _added;

    /// <summary>Arranges the additions.</summary>
    /// <param name="setInForce">The dates of the set.</param>
    /// <param name="sources">What documents say of the set.</param>
    /// <param name="timelineOf">Makes the timeline of an indicator on dates of the set, on the last of which it may be ended; null where nothing is left of them.</param>
    public CountryAdditions(DatePeriod setInForce, SetSources sources, Func<Indicator, DatePeriod, Provenance?, IndicatorTimeline?> timelineOf)
    {
        var added = ImmutableArray.CreateBuilder<(Addition, IndicatorTimeline)>();
        foreach (var addition in sources.Provisions.OfType<Addition>().Where(addition => addition.IsForTheCountry))
        {
            if (sources.Repeals.Left(addition.Provenance.Citation, addition.InForce) is var (left, by) && left.Within(setInForce) is { } inForce
                && timelineOf(addition.Indicator, inForce, inForce.End == left.End ? by : null) is { } timeline)
            {
                added.Add((addition, timeline));
            }
        }

        _added = added.ToImmutable();
    }

    public IEnumerable<IndicatorTimeline> Timelines => _added.Select(added => added.Timeline);

    /// <summary>What is added on a date of the set, as it is in a province, each with the key of its criterion.</summary>
    public IEnumerable<(string CriterionKey, Indicator Indicator)> On(LocalDate date, AdministrativeUnit province) => _added
        .Select(added => (added.AsRead.CriterionKey, Form: added.Timeline.FormOn(date, province)))
        .Where(added => added.Form is not null)
        .Select(added => (added.CriterionKey, added.Form!));

    /// <summary>What would be added on a date had it not been repealed, each as it was last.</summary>
    public IEnumerable<Indicator> RepealedOn(LocalDate date) => _added
        .Where(added => added.AsRead.InForce.Contains(date))
        .Select(added => added.Timeline.RepealedBy(date))
        .OfType<Indicator>();
}
