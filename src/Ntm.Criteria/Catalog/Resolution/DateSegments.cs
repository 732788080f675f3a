using NodaTime;

namespace Ntm.Criteria;

/// <summary>Numbers the spans between dates on which something changes.</summary>
internal sealed class DateSegments(IEnumerable<LocalDate> changes)
{
    private readonly LocalDate[] _starts = [.. changes.Distinct().Order()];

    /// <summary>The number of the span that a date is in, from 0 for what comes before the first change.</summary>
    public int Of(LocalDate date) => Array.BinarySearch(_starts, date) is var found && found >= 0 ? found + 1 : ~found;
}
