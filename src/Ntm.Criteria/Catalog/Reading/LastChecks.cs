using NodaTime;

namespace Ntm.Criteria;

/// <summary>When what rests on each instrument was last checked, by document: how often each date stands there, and where first.</summary>
internal sealed class LastChecks
{
    private readonly Dictionary<(DocumentSource Document, LegalInstrument Instrument, LocalDate Date), (DocumentNode First, int Count)> _checks = [];

    public IEnumerable<(LegalInstrument Instrument, LocalDate Date, DocumentNode First, int Count)> All =>
        _checks.Select(entry => (entry.Key.Instrument, entry.Key.Date, entry.Value.First, entry.Value.Count));

    public void Add(LegalInstrument instrument, LocalDate date, DocumentNode place)
    {
        var key = (place.Source, instrument, date);
        _checks[key] = _checks.TryGetValue(key, out var before) ? (before.First, before.Count + 1) : (place, 1);
    }
}
