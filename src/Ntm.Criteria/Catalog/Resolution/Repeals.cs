using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>What is repealed, and what is left of the dates of sets, indicators, provisions and absences.</summary>
internal sealed class Repeals
{
    private readonly Dictionary<LegalInstrument, LocalDate> _ofInstruments = [];
    private readonly Dictionary<(string SetKey, string? IndicatorKey), LocalDate> _ofSets = [];

    public Repeals(IEnumerable<Repeal> repeals)
    {
        All = [.. repeals.OrderBy(repeal => repeal.From).ThenBy(repeal => repeal.Instrument is null).ThenBy(repeal => InstrumentOf(repeal).Key, StringComparer.Ordinal)];

        // What was repealed itself by then repeals nothing.
        foreach (var repeal in All.Where(repeal => !(_ofInstruments.TryGetValue(InstrumentOf(repeal), out var ended) && ended <= repeal.From)))
        {
            if (repeal.Instrument is { } instrument)
            {
                _ofInstruments.TryAdd(instrument, repeal.From);
            }
            else
            {
                _ofSets.TryAdd((repeal.SetKey!, repeal.IndicatorKey), repeal.From);
            }
        }
    }

    public static Repeals None { get; } = new([]);

    /// <summary>The repeals in the order of their dates.</summary>
    public ImmutableArray<Repeal> All { get; }

    /// <summary>The instruments that repeal something.</summary>
    public IEnumerable<LegalInstrument> Instruments => All.Select(InstrumentOf);

    /// <summary>Those of some instruments; the same instance where they are all.</summary>
    public Repeals By(Func<LegalInstrument, bool> isKnown)
    {
        Repeal[] known = [.. All.Where(repeal => isKnown(InstrumentOf(repeal)))];
        return known.Length == All.Length ? this : new Repeals(known);
    }

    /// <summary>Those that may end something: a set, its indicators, whole instruments, and again what repeals these. Without a set, of instruments alone.</summary>
    public Repeals Of(string? setKey, IEnumerable<LegalInstrument> speaking)
    {
        if (All.IsEmpty)
        {
            return None;
        }

        var instruments = speaking.ToHashSet();
        var before = -1;
        Repeal[] meant = [];
        while (meant.Length > before)
        {
            before = meant.Length;
            meant = [.. All.Where(repeal => repeal.Instrument is { } instrument ? instruments.Contains(instrument) : repeal.SetKey == setKey)];
            instruments.UnionWith(meant.Select(InstrumentOf));
        }

        return meant.Length == 0 ? None : new Repeals(meant);
    }

    /// <summary>A set on the dates that are left of it; the same instance where these are all. Null where nothing is.</summary>
    public CriteriaSet? Left(CriteriaSet set) => Until(Until(set.InForce, _ofSets, (set.Key, null)), _ofInstruments, set.Instrument) is { } left
        ? left == set.InForce ? set : set.With(set.Criteria, inForce: left)
        : null;

    /// <summary>What is left of the dates of an indicator; null where nothing is.</summary>
    public DatePeriod? LeftOfIndicator(string setKey, string indicatorKey, DatePeriod inForce) => Until(inForce, _ofSets, (setKey, indicatorKey));

    /// <summary>What is left of the dates of whatever rests on an instrument; null where nothing is.</summary>
    public DatePeriod? Left(LegalInstrument instrument, DatePeriod inForce) => Until(inForce, _ofInstruments, instrument);

    /// <summary>The absences, as long as what says so is not repealed.</summary>
    public IEnumerable<SetAbsence> Left(IEnumerable<SetAbsence> absences) => All.IsEmpty ? absences : absences.Select(Left).OfType<SetAbsence>();

    /// <summary>An absence, as long as what says so is not repealed; null where nothing is left.</summary>
    public SetAbsence? Left(SetAbsence absence) =>
        Left(absence.Provenance.Citation.Instrument, absence.InForce) is { } left ? left == absence.InForce ? absence : absence.With(left) : null;

    /// <summary>The provisions, as long as they are not repealed.</summary>
    public IEnumerable<T> Left<T>(IEnumerable<T> provisions)
        where T : Provision => All.IsEmpty
        ? provisions
        : provisions.Select(provision => Left(provision.Provenance.Citation.Instrument, provision.InForce) is { } left ? left == provision.InForce ? provision : provision with { InForce = left } : null)
            .OfType<T>();

    private static LegalInstrument InstrumentOf(Repeal repeal) => repeal.Provenance.Citation.Instrument;

    // Null where nothing is left.
    private static DatePeriod? Until<T>(DatePeriod? inForce, Dictionary<T, LocalDate> ends, T key)
        where T : notnull
    {
        if (inForce is null || !ends.TryGetValue(key, out var from))
        {
            return inForce;
        }

        var last = from.PlusDays(-1);
        return inForce.End < last ? inForce : inForce.Start > last ? null : DatePeriod.Of(inForce.Start, last);
    }
}
