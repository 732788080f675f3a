using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What is repealed, and what is left of the dates of sets, indicators, provisions and absences.</summary>
internal sealed class Repeals
{
    private readonly Dictionary<LegalInstrument, Repeal> _ofInstruments = [];
    private readonly Dictionary<(string SetKey, string? IndicatorKey), Repeal> _ofSets = [];

    public Repeals(IEnumerable<Repeal> repeals)
    {
        All = [.. repeals.OrderBy(repeal => repeal.From).ThenBy(repeal => repeal.Instrument is null).ThenBy(repeal => InstrumentOf(repeal).Key, StringComparer.Ordinal)];

        // What was repealed itself by then repeals nothing.
        foreach (var repeal in All.Where(repeal => !(_ofInstruments.TryGetValue(InstrumentOf(repeal), out var ended) && ended.From <= repeal.From)))
        {
            if (repeal.Instrument is { } instrument)
            {
                _ofInstruments.TryAdd(instrument, repeal);
            }
            else
            {
                _ofSets.TryAdd((repeal.SetKey!, repeal.IndicatorKey), repeal);
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

    /// <summary>A set on the dates that are left of it, with what ends it; the same instance where these are all. Null where nothing is.</summary>
    public CriteriaSet? Left(CriteriaSet set) =>
        new[] { _ofSets.GetValueOrDefault((set.Key, null)), _ofInstruments.GetValueOrDefault(set.Instrument) }.OfType<Repeal>().MinBy(repeal => repeal.From) is { } repeal
        && Until(set.InForce, repeal) is var left && left != set.InForce
            ? left is null ? null : set.RepealedOn(left, repeal.Provenance)
            : set;

    /// <summary>What is left of the dates of an indicator, and what ends it before its own last date; null where nothing is left.</summary>
    public (DatePeriod InForce, Provenance? By)? LeftOfIndicator(string setKey, string indicatorKey, DatePeriod inForce)
    {
        var repeal = _ofSets.GetValueOrDefault((setKey, indicatorKey));
        return Until(inForce, repeal) is { } left ? (left, left == inForce ? null : repeal?.Provenance) : null;
    }

    /// <summary>What is left of the dates of whatever rests on an instrument; null where nothing is.</summary>
    public DatePeriod? Left(LegalInstrument instrument, DatePeriod inForce) => Until(inForce, _ofInstruments.GetValueOrDefault(instrument));

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
    private static DatePeriod? Until(DatePeriod inForce, Repeal? repeal)
    {
        if (repeal is null)
        {
            return inForce;
        }

        var last = repeal.From.PlusDays(-1);
        return inForce.End < last ? inForce : inForce.Start > last ? null : DatePeriod.Of(inForce.Start, last);
    }
}
