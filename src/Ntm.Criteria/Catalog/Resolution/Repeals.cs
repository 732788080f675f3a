using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What is repealed, and what is left of the dates of sets, indicators, provisions and absences.</summary>
internal sealed class Repeals(IEnumerable<Repeal> repeals)
{
    public static Repeals None { get; } = new([]);

    public ImmutableArray<Repeal> All { get; } = [.. repeals];

    /// <summary>The instruments that repeal something.</summary>
    public IEnumerable<LegalInstrument> Instruments => All.Select(InstrumentOf);

    /// <summary>The instruments that repeal another one whole.</summary>
    public IEnumerable<LegalInstrument> Of(LegalInstrument repealed) => All.Where(repeal => repeal.Instrument == repealed).Select(InstrumentOf);

    /// <summary>Those of some instruments; the same instance where they are all.</summary>
    public Repeals By(Func<LegalInstrument, bool> isKnown)
    {
        Repeal[] known = [.. All.Where(repeal => isKnown(InstrumentOf(repeal)))];
        return known.Length == All.Length ? this : new Repeals(known);
    }

    /// <summary>Those that may end something of a set: of the set, of its indicators, and of whole instruments that say something of it.</summary>
    public Repeals Of(string setKey, IEnumerable<LegalInstrument> speaking)
    {
        var instruments = speaking.ToHashSet();
        Repeal[] meant = [.. All.Where(repeal => repeal.SetKey == setKey || (repeal.Instrument is { } instrument && instruments.Contains(instrument)))];
        return meant.Length == 0 ? None : new Repeals(meant);
    }

    /// <summary>A set on the dates that are left of it; the same instance where these are all.</summary>
    public CriteriaSet? Left(CriteriaSet set) =>
        Until(set.InForce, All.Where(repeal => repeal.Instrument == set.Instrument || (repeal.SetKey == set.Key && repeal.IndicatorKey is null))) is { } left
            ? left == set.InForce ? set : set.With(set.Criteria, inForce: left)
            : null;

    /// <summary>What is left of the dates of an indicator.</summary>
    public DatePeriod? LeftOfIndicator(string setKey, string indicatorKey, DatePeriod inForce) =>
        Until(inForce, All.Where(repeal => repeal.SetKey == setKey && repeal.IndicatorKey == indicatorKey));

    /// <summary>What is left of the dates of whatever rests on an instrument.</summary>
    public DatePeriod? Left(LegalInstrument instrument, DatePeriod inForce) => Until(inForce, All.Where(repeal => repeal.Instrument == instrument));

    /// <summary>The absences, as long as what says so is not repealed.</summary>
    public IEnumerable<SetAbsence> Left(IEnumerable<SetAbsence> absences) => All.IsEmpty
        ? absences
        : absences.Select(absence => Left(absence.Provenance.Citation.Instrument, absence.InForce) is { } left ? left == absence.InForce ? absence : absence.With(left) : null)
            .OfType<SetAbsence>();

    /// <summary>The provisions, as long as they are not repealed.</summary>
    public IEnumerable<T> Left<T>(IEnumerable<T> provisions)
        where T : Provision => All.IsEmpty
        ? provisions
        : provisions.Select(provision => Left(provision.Provenance.Citation.Instrument, provision.InForce) is { } left ? left == provision.InForce ? provision : provision with { InForce = left } : null)
            .OfType<T>();

    private static LegalInstrument InstrumentOf(Repeal repeal) => repeal.Provenance.Citation.Instrument;

    // Null where nothing is left.
    private static DatePeriod? Until(DatePeriod inForce, IEnumerable<Repeal> ending)
    {
        var end = inForce.End;
        foreach (var repeal in ending)
        {
            var last = repeal.From.PlusDays(-1);
            end = end < last ? end : last;
        }

        return inForce.Start > end ? null : DatePeriod.Of(inForce.Start, end);
    }
}
