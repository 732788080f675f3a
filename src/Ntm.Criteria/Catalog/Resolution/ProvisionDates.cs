using NodaTime;

namespace Ntm.Criteria;

/// <summary>The dates on which provisions change something: the first of each, and the first after it.</summary>
internal static class ProvisionDates
{
    public static IEnumerable<LocalDate> ChangesBy(Provision provision) => ChangesAt(provision.InForce);

    /// <summary>The first date of a period, and the first after it, where it has them.</summary>
    public static IEnumerable<LocalDate> ChangesAt(DatePeriod period)
    {
        if (period.Start is { } start)
        {
            yield return start;
        }

        if (period.End is { } end && end < LocalDate.MaxIsoValue)
        {
            yield return end.PlusDays(1);
        }
    }

    /// <summary>The span of dates around one of them, within a period, on which nothing changes.</summary>
    public static DatePeriod SpanAround(LocalDate date, DatePeriod within, IEnumerable<LocalDate> changes)
    {
        var (start, end) = (within.Start, within.End);
        foreach (var change in changes)
        {
            if (change <= date && !(start >= change))
            {
                start = change;
            }
            else if (change > date && !(end < change))
            {
                end = change.PlusDays(-1);
            }
        }

        return DatePeriod.Of(start, end);
    }
}
