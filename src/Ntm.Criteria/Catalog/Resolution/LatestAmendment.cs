using NodaTime;

namespace Ntm.Criteria;

/// <summary>Of amendments in the order of their starts, the one in force that started last. Is asked for one date after another.</summary>
internal sealed class LatestAmendment(IEnumerable<Amendment> amendments)
{
    private readonly Queue<Amendment> _toCome = new(amendments);
    private readonly Stack<Amendment> _started = new();

    public Amendment? On(LocalDate? date)
    {
        while (_toCome.TryPeek(out var next) && next.InForce.Start <= date)
        {
            _started.Push(_toCome.Dequeue());
        }

        // One that has ended never comes back.
        while (_started.TryPeek(out var latest) && latest.InForce.End < date)
        {
            _started.Pop();
        }

        return _started.TryPeek(out var inForce) ? inForce : null;
    }
}
