using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What is repealed, and what is left of the dates of sets, indicators, provisions and absences.</summary>
internal sealed class Repeals
{
    private readonly Dictionary<Citation, (Repeal Repeal, int Order)> _ofPlaces = [];
    private readonly ILookup<LegalInstrument, (bool, bool, bool, bool, bool)> _shapes;
    private readonly Dictionary<(string SetKey, string? IndicatorKey), Repeal> _ofSets = [];

    public Repeals(IEnumerable<Repeal> repeals)
    {
        // What was signed later may end what was signed earlier.
        All =
        [
            .. repeals.OrderBy(repeal => repeal.From).ThenByDescending(repeal => InstrumentOf(repeal).KnownFrom)
                .ThenBy(repeal => InstrumentOf(repeal).Key, StringComparer.Ordinal).ThenBy(repeal => repeal.ToString(), StringComparer.Ordinal),
        ];

        _shapes = All.Where(repeal => repeal.Place is not null).Select(repeal => (repeal.Place!.Instrument, repeal.Place.Shape)).Distinct().ToLookup(place => place.Instrument, place => place.Shape);

        // What was repealed itself by then repeals nothing.
        foreach (var (order, repeal) in All.Index().Where(one => !(EndOf(one.Item.Provenance.Citation) is { } ended && ended.From <= one.Item.From)))
        {
            if (repeal.Place is { } place)
            {
                _ofPlaces.TryAdd(place, (repeal, order));
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

    /// <summary>Those that may end something: a set, its indicators, what rests on some places, and again what repeals these. Without a set, of places alone.</summary>
    public Repeals Of(string? setKey, IEnumerable<Citation> places)
    {
        if (All.IsEmpty)
        {
            return None;
        }

        var ofPlaces = All.Where(repeal => repeal.Place is not null).ToLookup(repeal => repeal.Place!);
        HashSet<Repeal> meant = [.. All.Where(repeal => setKey is not null && repeal.SetKey == setKey)];
        var open = new Queue<Citation>(places.Concat(meant.Select(repeal => repeal.Provenance.Citation)));
        HashSet<Citation> seen = [];
        while (open.TryDequeue(out var place))
        {
            foreach (var repeal in Covering(place).Where(seen.Add).SelectMany(wider => ofPlaces[wider]).Where(meant.Add))
            {
                open.Enqueue(repeal.Provenance.Citation);
            }
        }

        return meant.Count == 0 ? None : new Repeals(meant);
    }

    /// <summary>The places that may be repealed and cover a place.</summary>
    public IEnumerable<Citation> Covering(Citation place) => _shapes[place.Instrument].Select(place.Wider).OfType<Citation>();

    /// <summary>The repeal that ended what another one is to end, before it or on the same day; null where none did.</summary>
    /// <param name="repeal">The other one.</param>
    /// <param name="set">The set that it ends, or whose indicator; null where it ends what rests on a place.</param>
    /// <param name="addition">The addition of the indicator; null where it is the set's own.</param>
    public Repeal? Before(Repeal repeal, CriteriaSet? set, Addition? addition)
    {
        var earlier = First(
            repeal.Place is { } place ? EndOf(place) : null,
            set is null ? null : EndOf(set),
            addition is null ? null : EndOf(addition.Provenance.Citation),
            repeal.IndicatorKey is null ? null : _ofSets.GetValueOrDefault((repeal.SetKey!, repeal.IndicatorKey)));
        return earlier is not null && earlier != repeal && earlier.From <= repeal.From ? earlier : null;
    }

    /// <summary>Of two repeals from one day, of which one ends the other and is not known to be signed later, the other and the one.</summary>
    public IEnumerable<(Repeal Ended, Repeal Ending)> Undecided() =>
        from repeal in All
        let ending = EndOf(repeal.Provenance.Citation)
        where ending is not null && ending != repeal && ending.From == repeal.From && !(InstrumentOf(ending).SignedFrom > InstrumentOf(repeal).KnownFrom)
        select (repeal, ending);

    /// <summary>A set on the dates that are left of it, with what ends it; the same instance where these are all. Null where nothing is.</summary>
    public CriteriaSet? Left(CriteriaSet set)
    {
        var repeal = EndOf(set);
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

    // A set ends by itself, with the place that it rests on, and with its instrument.
    private Repeal? EndOf(CriteriaSet set) =>
        First(_ofSets.GetValueOrDefault((set.Key, null)), EndOf(set.Provenance.Citation), EndOf(new Citation { Instrument = set.Instrument }));

    private static Repeal? First(params ReadOnlySpan<Repeal?> repeals)
    {
        Repeal? first = null;
        foreach (var repeal in repeals)
        {
            first = repeal is not null && !(first?.From <= repeal.From) ? repeal : first;
        }

        return first;
    }

    // The first of those that end what rests on a place.
    private Repeal? EndOf(Citation place)
    {
        if (_ofPlaces.Count == 0)
        {
            return null;
        }

        (Repeal Repeal, int Order)? first = null;
        foreach (var wider in Covering(place))
        {
            if (_ofPlaces.TryGetValue(wider, out var ending) && !(first?.Order < ending.Order))
            {
                first = ending;
            }
        }

        return first?.Repeal;
    }

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
