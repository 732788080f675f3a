using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>What the evidence says of one measure, read as naively as the design tells it.</summary>
/// <remarks>Percent for a share, 1 and 0 for yes and no, the place on the scale for a grade.</remarks>
internal sealed class ReferenceReading
{
    public Rational Lower { get; private init; }

    public bool IncludesLower { get; private init; } = true;

    public Rational? Upper { get; private init; }

    public bool IncludesUpper { get; private init; } = true;

    public bool IsEmptyWhole { get; private init; }

    public bool MayBeEmptyWhole { get; private init; }

    /// <summary>The only values that are possible; null where all within the ends are.</summary>
    public IReadOnlyList<Rational>? Values { get; private init; }

    public bool IsKnown => IsEmptyWhole || (Upper is { } upper && upper == Lower);

    public bool Holds(Rational value) =>
        (value > Lower || (IncludesLower && value == Lower)) && (Upper is not { } upper || value < upper || (IncludesUpper && value == upper));

    public static ReferenceReading Of(Measure measure, Evidence evidence, LocalDate on)
    {
        // The latest observation on or before the date counts, and a correction replaces the others of its date.
        var candidates = evidence.Where(measurement => measurement.Measure == measure.Key && measurement.Observed <= on).ToList();
        candidates = [.. candidates.Where(measurement => candidates.All(other => other.Observed <= measurement.Observed))];
        if (candidates.Exists(measurement => measurement.IsCorrection))
        {
            candidates = [.. candidates.Where(measurement => measurement.IsCorrection)];
        }

        var values = candidates.Select(measurement => measurement.Value).ToList();
        return measure.Kind.Name switch
        {
            "YesNo" => OfPlaces(measure, values.OfType<YesNoValue>().Select(value => value.Answer ? 1 : 0)),
            "Grade" => OfPlaces(measure, values.OfType<GradeValue>()
                .Select(value => measure.Scale!.Grades.ToList().FindIndex(grade => grade.Key == value.Key)).Where(rank => rank >= 0)),
            "Share" => OfShares(measure, values),
            _ => OfIntervals(measure, values.OfType<NumberValue>().Where(value => value.Unit == measure.Unit!.Key).Select(value => value.Interval)),
        };
    }

    private static ReferenceReading Unknown(Measure measure) => new()
    {
        Upper = measure.Kind.Name switch
        {
            "YesNo" => (Rational)1,
            "Grade" => (Rational)(measure.Scale!.Grades.Length - 1),
            "Share" => (Rational)100,
            _ => null,
        },
        MayBeEmptyWhole = measure.Kind == MeasureKind.Share && measure.EmptyWhole == EmptyWhole.NotApplicable,
    };

    private static ReferenceReading OfPlaces(Measure measure, IEnumerable<int> places) =>
        places.Distinct().ToList() is [var single] ? new() { Lower = single, Upper = (Rational)single } : Unknown(measure);

    private static ReferenceReading OfShares(Measure measure, List<MeasuredValue> values)
    {
        // A counted share beats a percentage of the same date.
        var counted = values.OfType<ShareValue>().Select(value => (value.Share.Part, value.Share.Whole)).Distinct().ToList();
        if (counted.Count == 0 && values.OfType<PartlyCountedValue>().Distinct().ToList() is { Count: > 0 } partly)
        {
            return partly is [var one] ? OfPartlyCounted(one) : Unknown(measure);
        }

        if (counted.Count == 0)
        {
            return OfIntervals(measure, values.OfType<PercentValue>().Select(value => value.Interval));
        }

        if (counted is not [var (part, whole)])
        {
            return Unknown(measure);
        }

        if (whole == 0)
        {
            return measure.EmptyWhole == EmptyWhole.NotApplicable ? new() { IsEmptyWhole = true } : Unknown(measure);
        }

        var percent = Rational.Of(part) * 100 / Rational.Of(whole);
        return new() { Lower = percent, Upper = percent };
    }

    // Of whole households: as many more as are not counted, none to all of them. Of any number of them, whatever does not undo what was counted.
    private static ReferenceReading OfPartlyCounted(PartlyCountedValue partly)
    {
        var (part, whole) = (Rational.Of(partly.CountedShare.Part), Rational.Of(partly.CountedShare.Whole));
        if (partly.Uncounted is not { } rest)
        {
            return new() { Lower = 0, IncludesLower = part == 0, Upper = (Rational)100, IncludesUpper = part == whole };
        }

        List<Rational> values = [.. Enumerable.Range(0, (int)rest + 1).Select(more => (part + more) * 100 / (whole + Rational.Of(rest)))];
        return new() { Lower = values[0], Upper = values[^1], Values = values };
    }

    private static ReferenceReading OfIntervals(Measure measure, IEnumerable<NumberInterval> intervals)
    {
        ReferenceReading? common = null;
        foreach (var interval in intervals)
        {
            if (Possible(measure, interval) is { } possible)
            {
                common = common is null ? possible : Both(common, possible);
                if (IsEmpty(common))
                {
                    return Unknown(measure);
                }
            }
        }

        return common ?? Unknown(measure);
    }

    /// <summary>The values of an interval that the measure can have; null where it can have none.</summary>
    private static ReferenceReading? Possible(Measure measure, NumberInterval interval)
    {
        var told = new ReferenceReading
        {
            Lower = interval.Lower is { } lower ? Rational.Of(lower) : -1,
            IncludesLower = interval.IncludesLower,
            Upper = interval.Upper is { } upper ? Rational.Of(upper) : null,
            IncludesUpper = interval.IncludesUpper,
        };
        var possible = Both(told, new() { Upper = measure.Kind == MeasureKind.Share ? 100 : null });
        if (measure.Kind == MeasureKind.Count && !IsEmpty(possible))
        {
            var first = new Rational(possible.Lower.Floor(), 1);
            first = possible.Holds(first) ? first : first + 1;
            Rational? last = possible.Upper is { } end ? new Rational(end.Floor(), 1) : null;
            last = last is null || possible.Holds(last.Value) ? last : last.Value - 1;
            possible = new() { Lower = first, Upper = last };
        }

        return IsEmpty(possible) ? null : possible;
    }

    private static ReferenceReading Both(ReferenceReading one, ReferenceReading other)
    {
        var higher = one.Lower > other.Lower || (one.Lower == other.Lower && !one.IncludesLower) ? one : other;
        var lower = other.Upper is not { } limit || (one.Upper is { } end && (end < limit || (end == limit && !one.IncludesUpper))) ? one : other;
        return new() { Lower = higher.Lower, IncludesLower = higher.IncludesLower, Upper = lower.Upper, IncludesUpper = lower.IncludesUpper };
    }

    private static bool IsEmpty(ReferenceReading reading) =>
        reading.Upper is { } upper && (upper < reading.Lower || (upper == reading.Lower && !(reading.IncludesLower && reading.IncludesUpper)));
}
