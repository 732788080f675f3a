using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What is repealed, and what is left of the dates of sets, indicators, provisions and absences.</summary>
internal sealed class Repeals
{
    private readonly Dictionary<LegalInstrument, List<Repeal>> _ofInstruments = [];
    private readonly Dictionary<(string SetKey, string? IndicatorKey), Repeal> _ofSets = [];

    public Repeals(IEnumerable<Repeal> repeals)
    {
        // What was signed later may end what was signed earlier.
        All =
        [
            .. repeals.OrderBy(repeal => repeal.From).ThenByDescending(repeal => InstrumentOf(repeal).KnownFrom).ThenBy(repeal => repeal.Place is null)
                .ThenBy(repeal => InstrumentOf(repeal).Key, StringComparer.Ordinal),
        ];

        // What was repealed itself by then repeals nothing.
        foreach (var repeal in All.Where(repeal => !(EndOf(repeal.Provenance.Citation) is { } ended && ended.From <= repeal.From)))
        {
            if (repeal.Place is { } place)
            {
                if (!_ofInstruments.TryGetValue(place.Instrument, out var ofInstrument))
                {
                    _ofInstruments.Add(place.Instrument, ofInstrument = []);
                }

                ofInstrument.Add(repeal);
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

    /// <summary>Those that may end something: a set, its indicators, instruments or places in them, and again what repeals these. Without a set, of instruments alone.</summary>
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
            meant = [.. All.Where(repeal => repeal.Place is { } place ? instruments.Contains(place.Instrument) : repeal.SetKey == setKey)];
            instruments.UnionWith(meant.Select(InstrumentOf));
        }

        return meant.Length == 0 ? None : new Repeals(meant);
    }

    /// <summary>A set on the dates that are left of it, with what ends it; the same instance where these are all. Null where nothing is.</summary>
    public CriteriaSet? Left(CriteriaSet set)
    {
        var repeal = new[] { _ofSets.GetValueOrDefault((set.Key, null)), EndOf(set.Instrument) }.OfType<Repeal>().MinBy(repeal => repeal.From);
        var left = Until(set.InForce, repeal);
        return left == set.InForce ? set : left is null ? null : set.RepealedOn(left, repeal!.Provenance);
    }

    /// <summary>What is left of the dates of an indicator, and what ends it before its own last date; null where nothing is left.</summary>
    public (DatePeriod InForce, Provenance? By)? LeftOfIndicator(string setKey, string indicatorKey, DatePeriod inForce) =>
        With(inForce, _ofSets.GetValueOrDefault((setKey, indicatorKey)));

    /// <summary>What is left of the dates of what rests on a place, and what ends it before its own last date; null where nothing is left.</summary>
    public (DatePeriod InForce, Provenance? By)? Left(Citation place, DatePeriod inForce) => With(inForce, EndOf(place));

    /// <summary>The absences, as long as what says so is not repealed.</summary>
    public IEnumerable<SetAbsence> Left(IEnumerable<SetAbsence> absences) => All.IsEmpty ? absences : absences.Select(Left).OfType<SetAbsence>();

    /// <summary>An absence, as long as what says so is not repealed; null where nothing is left.</summary>
    public SetAbsence? Left(SetAbsence absence) =>
        Left(absence.Provenance.Citation, absence.InForce) is var (left, _) ? left == absence.InForce ? absence : absence.With(left) : null;

    /// <summary>The provisions, as long as they are not repealed.</summary>
    public IEnumerable<T> Left<T>(IEnumerable<T> provisions)
        where T : Provision => All.IsEmpty ? provisions : provisions.Select(Left).OfType<T>();

    private T? Left<T>(T provision)
        where T : Provision =>
        Left(provision.Provenance.Citation, provision.InForce) is var (left, _) ? left == provision.InForce ? provision : provision with { InForce = left } : null;

    private Repeal? EndOf(Citation place) => _ofInstruments.GetValueOrDefault(place.Instrument)?.Find(repeal => repeal.Place!.Covers(place));

    private Repeal? EndOf(LegalInstrument whole) => _ofInstruments.GetValueOrDefault(whole)?.Find(repeal => repeal.Instrument is not null);

    private static LegalInstrument InstrumentOf(Repeal repeal) => repeal.Provenance.Citation.Instrument;

    private static (DatePeriod InForce, Provenance? By)? With(DatePeriod inForce, Repeal? repeal) =>
        Until(inForce, repeal) is { } left ? (left, left == inForce ? null : repeal?.Provenance) : null;

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
