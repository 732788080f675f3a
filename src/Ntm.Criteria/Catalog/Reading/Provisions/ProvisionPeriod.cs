namespace Ntm.Criteria;

/// <summary>Reads the dates of a provision: they begin on a date of the set that it changes, and stay within those of its instrument.</summary>
internal static class ProvisionPeriod
{
    public static DatePeriod? Read(ObjectReader reader, ProvisionTarget? target, Provenance? provenance, DiagnosticBag bag)
    {
        if (reader.Required("inForce", Dates.Period) is not { } period)
        {
            return null;
        }

        var place = reader.Find("inForce")!;
        if (period.Start is not { } start)
        {
            bag.Missing(DiagnosticCode.MissingProperty, place, "from", "The property 'from' is missing.", "Add 'from': the first date on which the provision is in force.");
            return null;
        }

        if (target is { Set: { } set } && (!MayNameAdded(target, provenance, bag) || !IsInForce(set, target.IndicatorKey, period, provenance?.Citation.Instrument, place, bag)))
        {
            return null;
        }

        return InstrumentDates.Within(period, provenance?.Citation.Instrument, place, bag);
    }

    private static bool MayNameAdded(ProvisionTarget target, Provenance? provenance, DiagnosticBag bag)
    {
        if (target.IndicatorKey is null || provenance is null || target.Set!.FindAdded(target.IndicatorKey) is not { } addition)
        {
            return true;
        }

        var (saying, adding) = (provenance.Citation.Instrument, addition.Provenance.Citation.Instrument);
        if (saying.Standing == Standing.Enacted && adding.Standing == Standing.Illustrative)
        {
            bag.Error(
                DiagnosticCode.StandingMismatch, target.Node, $"The indicator '{target.IndicatorKey}' is one that the example '{adding.Key}' adds: law says nothing of it.",
                "Correct the target, or the 'standing' of one of the two.");
            return false;
        }

        if (saying.KnownFrom >= adding.SignedFrom)
        {
            return true;
        }

        bag.Error(
            DiagnosticCode.SignedLater, target.Node, $"The indicator '{target.IndicatorKey}' is added by '{adding.Key}', which was signed later than '{saying.Key}'.",
            "Correct the dates of signing, or the target.");
        return false;
    }

    // What was signed before the repeal of its target could not know of it: then it holds by the law as it was published until then.
    private static bool IsInForce(SetDraft set, string? indicatorKey, DatePeriod period, LegalInstrument? instrument, DocumentNode place, DiagnosticBag bag)
    {
        var start = period.Start!.Value;
        var inForce = set.InForceOf(indicatorKey);
        if (set.InForce is null || inForce?.Contains(start) == true || (set.Set?.InForce.Contains(start) == true && set.IsRepealedLaterThan(instrument, indicatorKey)))
        {
            return true;
        }

        var (what, noun) = set.InForce.Contains(start) ? ($"indicator '{indicatorKey}'", "indicator") : ($"set '{set.Key}'", "set");
        bag.Error(
            DiagnosticCode.TargetNotInForce, place,
            $"The {what}, in force {inForce?.ToString() ?? "on no date"}, is not in force on {StartText(period)}, the first date of the provision.",
            $"Write a first date on which the {noun} is in force.");
        return false;
    }

    /// <summary>The first date of a provision, culture-free.</summary>
    public static string StartText(DatePeriod period) => IsoDate.Format(period.Start!.Value);
}
