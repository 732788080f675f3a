using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>The evidence of one unit, read on the date of the assessment: the latest observation of each measure up to that date.</summary>
/// <param name="evidence">The evidence.</param>
/// <param name="unit">The unit that it is of; null where it is of a village, which may be older than its commune.</param>
/// <param name="on">The date.</param>
/// <param name="since">The day on which the village began that it is of; null where it is of a unit, or that is not known.</param>
/// <param name="measures">The measures of the law, whose facts stand in an array; null where there is no law.</param>
internal sealed class FactBook(Evidence evidence, UnitId? unit, LocalDate on, LocalDate? since = null, MeasurePlaces? measures = null)
{
    private readonly MeasurePlaces _measures = measures ?? MeasurePlaces.None;
    private readonly LocalDate? _began = unit is { Start.IsExact: true } ? unit.Start.Date : null;
    private Fact?[]? _facts;
    private Dictionary<string, Fact>? _others;
    private Dictionary<string, (HashSet<Measurement> Latest, HashSet<Measurement> Used)>? _sorted;

    // By the places of their measures.
    private Fact?[] Facts => _facts ??= new Fact?[_measures.Measures.Length];

    private TitleFacts Titles => field ??= new(evidence, unit, on);

    /// <summary>The date of the assessment.</summary>
    public LocalDate On => on;

    /// <summary>What it was read from.</summary>
    public Evidence Evidence => evidence;

    /// <summary>Other evidence of the same unit, read on the same date.</summary>
    public FactBook Read(Evidence other) => new(other, unit, on, since, measures);

    /// <summary>The same with some facts in the place of those of their measures.</summary>
    public FactBook With(IEnumerable<Fact> facts)
    {
        var book = Read(evidence);
        foreach (var fact in facts)
        {
            book.FactOf(fact.Measure) = fact;
        }

        return book;
    }

    public Fact Of(Measure measure) => FactOf(measure) ??= Establish(measure);

    /// <summary>What is known of the measure at a place of the law.</summary>
    public Fact At(int place) => Facts[place] ??= Establish(_measures.Measures[place]);

    /// <summary>What the measure at a place comes to against a bound. Where one exact value is all that there is of it, as of most measures, that is held against the bound as it is.</summary>
    public Outcomes Against(int place, Comparison comparison, ExactValue bound) =>
        _facts?[place] is null && OnlyValue(_measures.Measures[place]) is { } value ? Fact.Against(value, comparison, bound) : At(place).Against(comparison, bound);

    /// <summary>What was known of a measure before the observations that a fact rests on; null where nothing was.</summary>
    public Fact? Before(Fact fact)
    {
        if (fact.Measurements.IsEmpty)
        {
            return null;
        }

        var latest = fact.Measurements.Max(measurement => measurement.Observed);
        var earlier = Evidence.Standing(OfUnit(fact.Measure.Key).RemoveAll(measurement => measurement.Observed >= latest), on);
        return earlier.IsEmpty ? null : Combine(fact.Measure, earlier);
    }

    /// <summary>Whether what is told of a date is of another unit: it was before this one began, and this one did not take it over.</summary>
    public static bool IsOfAnother(UnitId? unit, LocalDate date, UnitId? carriedTo) =>
        carriedTo is null ? unit is { Start.IsExact: true } && date < unit.Start.Date : carriedTo != unit;

    /// <summary>What a measure is known to be by one value alone, whoever measured it.</summary>
    public static Fact Of(Measure measure, MeasuredValue value) => FromReading(measure, Reading.Of(measure, value), []);

    /// <summary>What was measured of earlier units or of villages and was not taken over.</summary>
    public ImmutableArray<UncarriedMeasure> NotCarried => evidence.NotCarried;

    /// <summary>The measurements that no fact rests on, each with the reason.</summary>
    /// <param name="measures">Every measure that the sets speak of, by key.</param>
    /// <param name="applicable">Those of which some part speaks that may apply.</param>
    /// <param name="detailed">Those that provinces detail, by key.</param>
    /// <param name="likely">What a key that none of them has probably means.</param>
    public ImmutableArray<UnusedMeasurement> Unused(
        IReadOnlyDictionary<string, Measure> measures, IReadOnlySet<Measure> applicable, IReadOnlyDictionary<string, Measure> detailed, LikelyMeasures likely)
    {
        var unused = ImmutableArray.CreateBuilder<UnusedMeasurement>();
        foreach (var measurement in evidence)
        {
            if (measures.TryGetValue(measurement.Measure, out var measure))
            {
                if (ReasonNotUsed(Of(measure), measurement, applicable) is { } reason)
                {
                    unused.Add(new UnusedMeasurement(measurement, reason, measure));
                }
            }
            else
            {
                unused.Add(detailed.TryGetValue(measurement.Measure, out var question)
                    ? new UnusedMeasurement(measurement, UnusedReason.Detailed, question)
                    : new UnusedMeasurement(measurement, UnusedReason.NotInTheSet, meant: likely.Of(measurement.Measure)));
            }
        }

        return unused.ToImmutable();
    }

    /// <summary>The statements of titles that no fact rests on, each with the reason.</summary>
    /// <param name="asked">The standards whose titles some requirement asks for.</param>
    public ImmutableArray<UnusedTitle> UnusedTitles(IReadOnlySet<Standard> asked) => Titles.Unused(asked, standard => Of(TitleScale.Of(standard)));

    private UnusedReason? ReasonNotUsed(Fact fact, Measurement measurement, IReadOnlySet<Measure> applicable)
    {
        if (measurement.Observed > on)
        {
            return UnusedReason.ObservedLater;
        }

        if (IsBeforeUnit(measurement))
        {
            return UnusedReason.ObservedBeforeUnit;
        }

        if (!applicable.Contains(fact.Measure))
        {
            return UnusedReason.DoesNotApply;
        }

        var (latest, used) = Sorted(fact);
        if (!latest.Contains(measurement))
        {
            return measurement.Observed == latest.First().Observed ? UnusedReason.Corrected : UnusedReason.Superseded;
        }

        if (Reading.Of(fact.Measure, measurement.Value).Fault is not null)
        {
            return UnusedReason.NotUsable;
        }

        if (used.Contains(measurement))
        {
            return null;
        }

        // What is usable and yet leaves the fact to others is a percentage beside a count, or a count that is not complete beside one that is.
        return RoundedShare.Agrees(measurement.Value, fact.Measurements[0].Value) ? UnusedReason.CountedInstead : UnusedReason.DisagreesWithCount;
    }

    // Once for each measure: a document may hold any number of measurements of it.
    private (HashSet<Measurement> Latest, HashSet<Measurement> Used) Sorted(Fact fact)
    {
        var key = fact.Measure.Key;
        _sorted ??= new(StringComparer.Ordinal);
        if (!_sorted.TryGetValue(key, out var sorted))
        {
            sorted = ([.. Evidence.Standing(OfUnit(key), on)], [.. fact.Measurements]);
            _sorted.Add(key, sorted);
        }

        return sorted;
    }

    private ExactValue? OnlyValue(Measure measure) =>
        measure.Title is null && evidence.Of(measure.Key) is [{ } single] && single.Observed <= on && !IsBeforeUnit(single) ? Reading.ExactOf(measure, single.Value) : null;

    private ref Fact? FactOf(Measure measure)
    {
        if (_measures.TryFind(measure, out var place))
        {
            return ref Facts[place];
        }

        _others ??= new(StringComparer.Ordinal);
        return ref CollectionsMarshal.GetValueRefOrAddDefault(_others, measure.Key, out _);
    }

    private Fact Establish(Measure measure)
    {
        if (measure.Title is { } standard)
        {
            return Titles.Of(measure, standard);
        }

        var all = OfUnit(measure.Key);
        if (all.IsEmpty)
        {
            return IsToBeMeasured(measure.Key) ? Fact.Unknown(measure, ReasonCode.ToBeMeasured, [])
                : _measures.TryFind(measure, out var place) ? _measures.Unmeasured(place)
                : Fact.Unknown(measure, ReasonCode.NoMeasurement, []);
        }

        var latest = Evidence.Standing(all, on);
        return latest.IsEmpty ? Fact.Unknown(measure, ReasonCode.ObservedLater, all) : Combine(measure, latest);
    }

    private bool IsToBeMeasured(string measure) => evidence.NotCarried.Any(one => one.Measure == measure);

    private ImmutableArray<Measurement> OfUnit(string measure)
    {
        var all = evidence.Of(measure);
        foreach (var measurement in all)
        {
            if (IsBeforeUnit(measurement))
            {
                return all.RemoveAll(IsBeforeUnit);
            }
        }

        return all;
    }

    private bool IsBeforeUnit(Measurement measurement) => measurement.Observed < since
        || (measurement.CarriedTo is null ? measurement.Observed < _began : IsOfAnother(unit, measurement.Observed, measurement.CarriedTo));

    private static Fact Combine(Measure measure, ImmutableArray<Measurement> measurements)
    {
        if (measurements is [var single])
        {
            return FromReading(measure, Reading.Of(measure, single.Value), measurements);
        }

        var usable = measurements.RemoveAll(measurement => Reading.Of(measure, measurement.Value).Fault is not null);
        if (usable.IsEmpty)
        {
            // The first reason in the order of the reasons, so that the order of the measurements does not matter.
            return Fact.Unknown(measure, measurements.Select(measurement => Reading.Of(measure, measurement.Value).Fault!).MinBy(fault => fault.Value)!, measurements);
        }

        // A counted share says more than one that is not counted to its end, and both say more than the percentage reported beside them.
        var counted = usable.RemoveAll(measurement => measurement.Value is not ShareValue);
        counted = counted.IsEmpty ? usable.RemoveAll(measurement => measurement.Value is not PartlyCountedValue) : counted;
        if (!counted.IsEmpty)
        {
            return counted.Select(measurement => measurement.Value).Distinct().Skip(1).Any()
                ? Fact.Unknown(measure, ReasonCode.ConflictingMeasurements, usable)
                : FromReading(measure, Reading.Of(measure, counted[0].Value), counted);
        }

        NumberInterval? common = NumberInterval.Unbounded;
        foreach (var measurement in usable)
        {
            common = common?.Intersect(Reading.Of(measure, measurement.Value).Interval);
        }

        return common is { } interval
            ? Fact.Within(measure, interval, usable)
            : Fact.Unknown(measure, ReasonCode.ConflictingMeasurements, usable);
    }

    private static Fact FromReading(Measure measure, Reading reading, ImmutableArray<Measurement> measurements) =>
        reading.Fault is { } fault ? Fact.Unknown(measure, fault, measurements)
        : reading.Share is { } share ? FromShare(measure, share, measurements)
        : reading.PartlyCounted is { } partly ? Fact.CountedInPart(measure, partly, measurements)
        : Fact.Within(measure, reading.Interval, measurements);

    private static Fact FromShare(Measure measure, Share share, ImmutableArray<Measurement> measurements)
    {
        if (!share.IsOfEmptyWhole)
        {
            return Fact.Counted(measure, share, measurements);
        }

        return measure.EmptyWhole == EmptyWhole.NotApplicable
            ? Fact.OfEmptyWhole(measure, measurements)
            : Fact.Unknown(measure, ReasonCode.EmptyWhole, measurements);
    }
}
