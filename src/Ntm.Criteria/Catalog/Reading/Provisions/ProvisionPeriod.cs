using NodaTime.Text;

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

        if (target?.Set?.InForceOf(target.IndicatorKey) is { } inForce && !inForce.Contains(start)
            && !(target.Set.Set?.InForce.Contains(start) == true && target.Set.IsRepealedLaterThan(provenance?.Citation.Instrument, target.IndicatorKey)))
        {
            var (what, noun) = target.Set.InForce!.Contains(start) ? ($"indicator '{target.IndicatorKey}'", "indicator") : ($"set '{target.Set.Key}'", "set");
            bag.Error(
                DiagnosticCode.TargetNotInForce, place, $"The {what}, in force {inForce}, is not in force on {StartText(period)}, the first date of the provision.",
                $"Write a first date on which the {noun} is in force.");
            return null;
        }

        return InstrumentDates.Within(period, provenance?.Citation.Instrument, place, bag);
    }

    /// <summary>The first date of a provision, culture-free.</summary>
    public static string StartText(DatePeriod period) => LocalDatePattern.Iso.Format(period.Start!.Value);
}
