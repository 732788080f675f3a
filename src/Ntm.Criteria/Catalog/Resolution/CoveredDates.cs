using NodaTime;

namespace Ntm.Criteria;

/// <summary>The dates of any number of periods, found without going through these.</summary>
internal sealed class CoveredDates
{
    private readonly LocalDate[] _starts;

    // The last date of each period and of those that start before it.
    private readonly LocalDate[] _ends;

    public CoveredDates(IEnumerable<DatePeriod> periods)
    {
        DatePeriod[] inOrder = [.. periods.OrderBy(period => period.Start)];
        _starts = [.. inOrder.Select(period => period.Start ?? LocalDate.MinIsoValue)];
        _ends = [.. inOrder.Select(period => period.End ?? LocalDate.MaxIsoValue)];
        for (var i = 1; i < _ends.Length; i++)
        {
            _ends[i] = LocalDate.Max(_ends[i], _ends[i - 1]);
        }
    }

    public bool Contains(LocalDate date)
    {
        var (first, after) = (0, _starts.Length);
        while (first < after)
        {
            var middle = (first + after) / 2;
            (first, after) = _starts[middle] <= date ? (middle + 1, after) : (first, middle);
        }

        return first > 0 && _ends[first - 1] >= date;
    }
}
