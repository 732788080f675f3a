using NodaTime;

namespace Ntm.Criteria;

/// <summary>The dates of any number of periods, found without going through these.</summary>
internal sealed class CoveredDates
{
    private readonly DateSegments _begun;

    // Until when something holds of what has begun by each span.
    private readonly LocalDate[] _ends;

    public CoveredDates(IEnumerable<DatePeriod> periods)
    {
        var byStart = periods.GroupBy(period => period.Start ?? LocalDate.MinIsoValue, period => period.End ?? LocalDate.MaxIsoValue).OrderBy(begun => begun.Key).ToList();
        _begun = new DateSegments(byStart.Select(begun => begun.Key));
        _ends = [.. byStart.Select(begun => begun.Max())];
        for (var i = 1; i < _ends.Length; i++)
        {
            _ends[i] = LocalDate.Max(_ends[i], _ends[i - 1]);
        }
    }

    public bool Contains(LocalDate date) => _begun.Of(date) is > 0 and var begun && _ends[begun - 1] >= date;
}
