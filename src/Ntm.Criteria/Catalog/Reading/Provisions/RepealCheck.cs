using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

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
            ProvisionReader.TellTwo(nodes[ended], nodes[ending], $"Two repeals take effect on {LocalDatePattern.Iso.Format(ended.From)}, of which one ends the other", bag);
        }

        var recorded = Recorded(read, repeals);
        var sets = drafts.Select(draft => draft.Set).OfType<CriteriaSet>().ToLookup(set => set.Key, StringComparer.Ordinal);
        foreach (var (repeal, node) in read)
        {
            CheckPlace(repeal, node, recorded);
            CheckAdded(repeal, node);
            if (!bag.IsFullOfWarnings(node) && repeals.Before(repeal, sets[repeal.SetKey ?? ""].FirstOrDefault()) is { } earlier)
            {
                bag.Warning(
                    DiagnosticCode.TargetNotInForce, node.Find("target")!,
                    $"It is repealed already, from {LocalDatePattern.Iso.Format(earlier.From)} on, by the one in {nodes[earlier].Place}: this one ends nothing.", "Leave one of the two.");
            }
        }
    }

    private void CheckPlace(Repeal repeal, DocumentNode node, Dictionary<Citation, DatePeriod> recorded)
    {
        if (repeal.Place is { IsOfWhole: false } place && !(recorded.TryGetValue(place, out var inForce) && inForce.Contains(repeal.From.PlusDays(-1))))
        {
            bag.Error(
                DiagnosticCode.TargetNotInForce, node.Find("target")!,
                $"No set, provision or absence that is recorded of '{place.Instrument.Key}' and in force on {LocalDatePattern.Iso.Format(repeal.From.PlusDays(-1))} rests on that place: {place.Describe(Language.English)}.",
                "Write the place as the provision cites it; an indicator of a set is named by 'set' and 'indicator', and without a place the whole instrument is repealed.");
        }
    }

    private void CheckAdded(Repeal repeal, DocumentNode node)
    {
        if (repeal.IndicatorKey is null || drafts.FirstOrDefault(draft => draft.Key == repeal.SetKey)?.FindAdded(repeal.IndicatorKey) is not { } addition)
        {
            return;
        }

        var (last, repealing) = (repeal.From.PlusDays(-1), repeal.Provenance.Citation.Instrument);
        if (!RepealReader.IsOfStanding(node, addition.Provenance.Citation.Instrument, repealing.Standing, bag)
            || !IssuerCheck.Run(node, addition.Provenance.Citation.Instrument, repealing, "Only who added an indicator repeals it.", repealing.Standing, bag))
        {
            return;
        }

        if (repealing.KnownFrom < addition.Provenance.Citation.Instrument.SignedFrom)
        {
            ProvisionPeriod.TellSignedLater(node.Find("target")!, addition, repealing, bag);
        }
        else if (!addition.InForce.Contains(last))
        {
            bag.Error(
                DiagnosticCode.TargetNotInForce, node.Find("inForce")!,
                $"The indicator '{addition.Indicator.Key}', in force {addition.InForce}, is not in force on {LocalDatePattern.Iso.Format(last)}, the day before it is repealed.",
                "Correct the dates, or remove the repeal.");
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
