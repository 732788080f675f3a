using NodaTime;

namespace Ntm.Criteria;

/// <summary>Sees that what an instrument says is in force only while the instrument is.</summary>
internal static class InstrumentDates
{
    /// <summary>The period, which ends with the instrument where it has no end of its own; null where it reaches beyond the instrument, which is told.</summary>
    public static DatePeriod? Within(DatePeriod period, LegalInstrument? instrument, DocumentNode place, DiagnosticBag bag)
    {
        if (instrument is null)
        {
            return period;
        }

        var law = instrument.InForce;
        if (StartsBefore(period.Start, law.Start) || EndsAfter(period.Start, law.End) || EndsAfter(period.End, law.End))
        {
            bag.Error(
                DiagnosticCode.OutsideInstrument, place, $"The period {period} reaches beyond {law}, when the instrument '{instrument.Key}' is in force.",
                "Correct the dates here, or those of the instrument.");
            return null;
        }

        return period.End is null ? DatePeriod.Of(period.Start, law.End) : period;
    }

    private static bool StartsBefore(LocalDate? start, LocalDate? first) => first is not null && !(start >= first);

    private static bool EndsAfter(LocalDate? date, LocalDate? last) => date > last;
}
