using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Checks that of a place in an instrument which is repealed something is recorded that ends.</summary>
internal sealed class RepealedPlaceCheck(ImmutableArray<SetDraft> drafts, Declarations declarations, DiagnosticBag bag)
{
    public void Run(IEnumerable<(Repeal Repeal, DocumentNode Node)> repeals)
    {
        ImmutableArray<(Repeal Repeal, DocumentNode Node)> all = [.. repeals];
        ILookup<LegalInstrument, Citation>? places = null;
        foreach (var (repeal, node) in all.Where(one => one.Repeal is { Place: not null, Instrument: null }))
        {
            // While something cannot be read, it may be that which is meant.
            if (bag.HasErrors)
            {
                return;
            }

            places ??= Places(all).Distinct().ToLookup(place => place.Instrument);
            if (!places[repeal.Place!.Instrument].Any(repeal.Place.Covers))
            {
                bag.Error(
                    DiagnosticCode.TargetNotInForce, node.Find("target")!, $"Nothing that is recorded of '{repeal.Place.Instrument.Key}' rests on that place: {repeal.Place.Describe(Language.English)}.",
                    "Write the place as the provision cites it, or leave it out to repeal the whole instrument.");
            }
        }
    }

    private IEnumerable<Citation> Places(IEnumerable<(Repeal Repeal, DocumentNode Node)> repeals) => drafts
        .SelectMany(draft => draft.Amendments.Select(amendment => (Provision)amendment.Provision).Concat(draft.Provisions))
        .Select(provision => provision.Provenance)
        .Concat(declarations.Absences.Select(entry => entry.Absence.Provenance))
        .Concat(repeals.Select(one => one.Repeal.Provenance))
        .Select(provenance => provenance.Citation);
}
