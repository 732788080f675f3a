using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Checks repeals against all that is recorded: each ends something that holds until then, and of two that meet on one day it is known which goes before the other.</summary>
internal sealed class RepealCheck(ImmutableArray<SetDraft> drafts, Declarations declarations, DiagnosticBag bag)
{
    public void Run(IReadOnlyList<(Repeal Repeal, DocumentNode Node)> read, Repeals repeals)
    {
        // While something cannot be read, it may be that which is meant.
        if (read.Count == 0 || bag.HasErrors)
        {
            return;
        }

        var nodes = read.DistinctBy(one => one.Repeal).ToDictionary(one => one.Repeal, one => one.Node);
        foreach (var (ended, ending) in repeals.Undecided())
        {
            ProvisionReader.TellTwo(nodes[ended], nodes[ending], $"Two repeals take effect on {IsoDate.Format(ended.From)}, of which one ends the other", bag);
        }

        var recorded = Recorded(read, repeals);
        var sets = drafts.ToLookup(draft => draft.Key, StringComparer.Ordinal);
        foreach (var (repeal, node) in read)
        {
            var draft = repeal.SetKey is { } key ? sets[key].FirstOrDefault() : null;
            var addition = repeal.IndicatorKey is { } indicator ? draft?.FindAdded(indicator) : null;
            CheckPlace(repeal, node, recorded);
            CheckAdded(repeal, addition, node);
            if (!bag.IsFullOfWarnings(node) && repeals.Before(repeal, draft?.Set, addition) is { } earlier)
            {
                bag.Warning(
                    DiagnosticCode.TargetNotInForce, node.Find("target")!,
                    $"It is repealed already, from {IsoDate.Format(earlier.From)} on, by the one in {nodes[earlier].Place}: this one ends nothing.", "Leave one of the two.");
            }
        }
    }

    /// <summary>Whether an instrument may repeal another, or what it says: law law, and an example an example, signed no earlier and by the same issuer; otherwise it has been told.</summary>
    public static bool MayRepeal(DocumentNode node, LegalInstrument repealed, LegalInstrument repealing, SetDraft? enacted, DiagnosticBag bag)
    {
        if (repealed.Standing != repealing.Standing)
        {
            var (message, mend) = repealing.Standing == Standing.Illustrative
                ? ("law, which an example cannot take away: nothing would be left to say that it rests on an example", "Try the change out by an illustrative 'amendment' of the indicators.")
                : ("an example: there is nothing of it that law could end", "Remove the repeal, or correct the 'standing' of one of the two.");
            bag.Error(DiagnosticCode.StandingMismatch, node.Find("target")!, $"The instrument '{repealed.Key}' is {message}.", mend);
            return false;
        }

        if (repealing.KnownFrom < repealed.SignedFrom)
        {
            bag.Error(
                DiagnosticCode.SignedLater, node.Find("target")!, $"The instrument '{repealed.Key}' was signed later than '{repealing.Key}', which is to repeal what it says.",
                "Correct the dates of signing, or the target.");
            return false;
        }

        return IssuerCheck.Run(node, repealed, repealing, "Only who issued an instrument repeals it, or what it says.", repealing.Standing, bag, enacted);
    }

    /// <summary>Whether something was in force on the day before it is repealed; otherwise it has been told.</summary>
    public static bool WasInForce(DocumentNode node, string what, DatePeriod inForce, LocalDate from, DiagnosticBag bag)
    {
        var last = from.PlusDays(-1);
        if (inForce.Contains(last))
        {
            return true;
        }

        bag.Error(
            DiagnosticCode.TargetNotInForce, node.Find("inForce")!, $"The {what}, in force {inForce}, is not in force on {IsoDate.Format(last)}, the day before it is repealed.",
            "Correct the dates, or remove the repeal.");
        return false;
    }

    private void CheckPlace(Repeal repeal, DocumentNode node, Dictionary<Citation, DatePeriod> recorded)
    {
        if (repeal.Place is { IsOfWhole: false } place && !(recorded.TryGetValue(place, out var inForce) && inForce.Contains(repeal.From.PlusDays(-1))))
        {
            bag.Error(
                DiagnosticCode.TargetNotInForce, node.Find("target")!,
                $"No set, provision or absence that is recorded of '{place.Instrument.Key}' and in force on {IsoDate.Format(repeal.From.PlusDays(-1))} rests on that place: {place.Describe(Language.English)}.",
                "Write the place as the provision cites it; an indicator of a set is named by 'set' and 'indicator', and without a place the whole instrument is repealed.");
        }
    }

    private void CheckAdded(Repeal repeal, Addition? addition, DocumentNode node)
    {
        if (addition is not null && MayRepeal(node, addition.Provenance.Citation.Instrument, repeal.Provenance.Citation.Instrument, null, bag))
        {
            WasInForce(node, $"indicator '{addition.Indicator.Key}'", addition.InForce, repeal.From, bag);
        }
    }

    // From the first to the last date on which something rests on a place or within it.
    private Dictionary<Citation, DatePeriod> Recorded(IReadOnlyList<(Repeal Repeal, DocumentNode Node)> read, Repeals repeals)
    {
        var recorded = new Dictionary<Citation, DatePeriod>();
        var all = drafts.SelectMany(draft => draft.Amendments.Select(amendment => (Provision)amendment.Provision).Concat(draft.Provisions))
            .Select(provision => (provision.Provenance.Citation, provision.InForce))
            .Concat(declarations.Absences.Select(entry => (entry.Absence.Provenance.Citation, entry.Absence.InForce)))
            .Concat(drafts.Select(draft => draft.Set).OfType<CriteriaSet>().Select(set => (set.Provenance.Citation, set.InForce)))
            .Concat(read.Select(one => (one.Repeal.Provenance.Citation, DatePeriod.Always)));
        foreach (var (citation, inForce) in all)
        {
            foreach (var place in repeals.Covering(citation))
            {
                recorded[place] = recorded.TryGetValue(place, out var known) ? Hull(known, inForce) : inForce;
            }
        }

        return recorded;
    }

    private static DatePeriod Hull(DatePeriod one, DatePeriod other) => DatePeriod.Of(
        one.Start is { } start && other.Start is { } otherStart ? LocalDate.Min(start, otherStart) : null,
        one.End is { } end && other.End is { } otherEnd ? LocalDate.Max(end, otherEnd) : null);
}
