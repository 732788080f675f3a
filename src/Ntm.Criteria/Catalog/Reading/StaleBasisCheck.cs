using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Warns of what was last checked before its instrument was signed, or before it was amended or repealed in part: what is recorded may be what the instrument said before.</summary>
internal sealed class StaleBasisCheck(ImmutableArray<SetDraft> drafts, Repeals repeals, DiagnosticBag bag)
{
    public void Run(LastChecks checks)
    {
        // An example changes no law.
        var changes = Changes().Where(change => change.By.Standing == change.Changed.Standing).Distinct().ToLookup(change => change.Changed, change => change.By);
        foreach (var (instrument, date, first, count) in checks.All)
        {
            var (data, them) = count == 1
                ? ($"A datum of '{instrument.Key}' was", "it")
                : ($"{PlainNumber.Format(count)} data of '{instrument.Key}', of which this is the first, were", "them");
            if (date < instrument.SignedFrom)
            {
                bag.Warning(
                    DiagnosticCode.StaleBasis, first, $"{data} last checked on {IsoDate.Format(date)}, before that instrument was signed.",
                    "Correct 'lastChecked', or the date of signing.");
            }
            else if (changes[instrument].Where(by => by.SignedFrom > date).MinBy(by => (by.SignedFrom, by.Key)) is { } later)
            {
                bag.Warning(
                    DiagnosticCode.StaleBasis, first, $"{data} last checked on {IsoDate.Format(date)}, before '{later.Key}' changed that instrument.",
                    $"Check {them} against the instrument as it was changed, and correct 'lastChecked'.");
            }
        }
    }

    private IEnumerable<(LegalInstrument Changed, LegalInstrument By)> Changes() => drafts
        .Where(draft => draft.Instrument is not null)
        .SelectMany(draft => draft.Amendments.Select(amendment => amendment.Provision.Provenance.Citation.Instrument)
            .Concat(draft.Additions.Where(added => added.Addition.IsForTheCountry).Select(added => added.Addition.Provenance.Citation.Instrument))
            .Concat(repeals.All.Where(repeal => repeal.SetKey == draft.Key).Select(repeal => repeal.Provenance.Citation.Instrument)), (draft, by) => (draft.Instrument!, by))
        .Concat(repeals.All.Where(repeal => repeal.Place is { IsOfWhole: false }).Select(repeal => (repeal.Place!.Instrument, repeal.Provenance.Citation.Instrument)));
}
