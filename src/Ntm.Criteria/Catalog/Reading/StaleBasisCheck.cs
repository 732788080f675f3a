using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Warns of what was last checked before its instrument was amended or repealed in part, so that it may be what the instrument said before, or before it was signed, which cannot be.</summary>
internal sealed class StaleBasisCheck(ImmutableArray<SetDraft> drafts, Repeals repeals, DiagnosticBag bag)
{
    public void Run(LastChecks checks)
    {
        // An example changes no law.
        var changes = Changes().Where(change => change.By.Standing == change.Changed.Standing).Distinct().ToLookup(change => change.Changed, change => change.By);
        foreach (var (instrument, date, first, count) in checks.All)
        {
            var them = count == 1 ? "it" : "them";
            if (date < instrument.SignedFrom)
            {
                bag.Warning(
                    DiagnosticCode.StaleBasis, PlaceOf(first), $"{Data(instrument, count, "")} last checked on {IsoDate.Format(date)}, before that instrument was signed {Signed(instrument)}.",
                    $"Check {them} against the instrument, and correct 'lastChecked'; or correct the date of signing.");
            }
            else if (changes[instrument].Where(by => by.SignedFrom > date).MinBy(by => (by.SignedFrom, by.Key)) is { } later)
            {
                bag.Warning(
                    DiagnosticCode.StaleBasis, first, $"{Data(instrument, count, ", of which this is the first,")} last checked on {IsoDate.Format(date)}, before '{later.Key}' changed that instrument.",
                    $"Check {them} against the instrument as it was changed, and correct 'lastChecked'.");
            }
        }
    }

    private static string Data(LegalInstrument instrument, int count, string place) =>
        count == 1 ? $"A datum of '{instrument.Key}' was" : $"{PlainNumber.Format(count)} data of '{instrument.Key}'{place} were";

    private static string Signed(LegalInstrument instrument) => instrument.Signed is { } date ? $"on {IsoDate.Format(date)}" : $"in {PlainNumber.Format(instrument.YearSigned)}";

    // Where the date stands: with the datum, or at the head of the document.
    private static DocumentNode PlaceOf(DocumentNode datum)
    {
        var root = datum;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return datum.Name == "lastChecked" ? datum : root.Find("lastChecked") ?? datum;
    }

    private IEnumerable<(LegalInstrument Changed, LegalInstrument By)> Changes() => drafts
        .Where(draft => draft.Instrument is not null)
        .SelectMany(draft => draft.Amendments.Select(amendment => amendment.Provision.Provenance.Citation.Instrument)
            .Concat(draft.Additions.Where(added => added.Addition.IsForTheCountry).Select(added => added.Addition.Provenance.Citation.Instrument))
            .Concat(repeals.All.Where(repeal => repeal.SetKey == draft.Key).Select(repeal => repeal.Provenance.Citation.Instrument)), (draft, by) => (draft.Instrument!, by))
        .Concat(repeals.All.Where(repeal => repeal.Place is { IsOfWhole: false }).Select(repeal => (repeal.Place!.Instrument, repeal.Provenance.Citation.Instrument)));
}
