namespace Ntm.Criteria;

/// <summary>What was measured, read as a value of its measure, or why it cannot be.</summary>
/// <remarks>Answers and grades are read as whole numbers of the measure's scale.</remarks>
internal readonly struct Reading
{
    /// <summary>No measure of a commune reaches a quadrillion of its unit: a greater number is a slip.</summary>
    private const decimal Greatest = 1_000_000_000_000_000m;

    private static readonly ExactValue ExactGreatest = ExactValue.Number(Greatest);

    public ReasonCode? Fault { get; private init; }

    /// <summary>The counted share, where there is one.</summary>
    public Share? Share { get; private init; }

    /// <summary>The share of which not all was counted, where there is one.</summary>
    public PartlyCountedValue? PartlyCounted { get; private init; }

    /// <summary>The value otherwise: within what the measure can be, with whole bounds where only whole numbers are possible.</summary>
    public NumberInterval Interval { get; private init; }

    /// <summary>The exact value of what was measured, where it is one that can be; null of a range and of an empty whole.</summary>
    public static ExactValue? ExactOf(Measure measure, MeasuredValue value) => value switch
    {
        YesNoValue answer when measure.Kind == MeasureKind.YesNo => MeasureScale.OfAnswer(answer.Answer),
        PercentValue { Exact: { } part } when measure.Kind == MeasureKind.Share => MeasureScale.Of(measure).Contains(part) ? part : null,
        ShareValue { Exact: { } part } counted when measure.Kind == MeasureKind.Share => IsPossible(counted.Share, 0, measure.Unit!) ? part : null,
        NumberValue { Exact: { } exact } number when measure.Kind == MeasureKind.Number || measure.Kind == MeasureKind.Count =>
            number.Unit == measure.Unit!.Key && MeasureScale.Of(measure).Contains(exact) && exact.CompareTo(ExactGreatest) <= 0 && (measure.Kind == MeasureKind.Number || exact.IsWhole) ? exact : null,
        GradeValue grade => measure.Scale?.Find(grade.Key) is { } found ? MeasureScale.OfGrade(found) : null,
        _ => null,
    };

    public static Reading Of(Measure measure, MeasuredValue value) => value switch
    {
        YesNoValue answer when measure.Kind == MeasureKind.YesNo => At(answer.Answer ? 1 : 0),
        NumberValue number when measure.Kind == MeasureKind.Number || measure.Kind == MeasureKind.Count => OfNumber(measure, number),
        PercentValue percent when measure.Kind == MeasureKind.Share => Within(percent.Interval, most: 100),
        ShareValue counted when measure.Kind == MeasureKind.Share => OfShare(counted.Share, measure.Unit!),
        PartlyCountedValue partly when measure.Kind == MeasureKind.Share => OfPartlyCounted(partly, measure.Unit!),
        GradeValue grade when measure.Scale is { } scale => scale.Find(grade.Key) is { } found ? At(found.Rank) : Faulty(ReasonCode.ImpossibleValue),
        _ => Faulty(ReasonCode.WrongKindOfValue),
    };

    private static Reading OfShare(Share share, UnitOfMeasure unit) => IsPossible(share, 0, unit) ? new Reading { Share = share } : Faulty(ReasonCode.ImpossibleValue);

    private static Reading OfPartlyCounted(PartlyCountedValue partly, UnitOfMeasure unit) =>
        IsPossible(partly.CountedShare, partly.Uncounted ?? 0, unit) ? new Reading { PartlyCounted = partly } : Faulty(ReasonCode.ImpossibleValue);

    private static bool IsPossible(Share share, decimal rest, UnitOfMeasure unit) =>
        share.Whole <= Greatest && rest <= Greatest && (!unit.IsWhole || (IsInteger(share.Part) && IsInteger(share.Whole) && IsInteger(rest)));

    private static bool IsInteger(decimal value) => value.Scale == 0 || decimal.IsInteger(value);

    private static Reading OfNumber(Measure measure, NumberValue number)
    {
        if (number.Unit != measure.Unit!.Key)
        {
            return Faulty(ReasonCode.WrongUnit);
        }

        var reading = Within(number.Interval, most: null);
        return reading.Fault is null && measure.Kind == MeasureKind.Count ? InWholeNumbers(reading.Interval) : reading;
    }

    // An exact value must be possible; a range must hold a possible value, and the rest of it is left out.
    private static Reading Within(NumberInterval interval, decimal? most)
    {
        if (interval.IsExact)
        {
            var value = interval.Lower!.Value;
            return value >= 0 && value <= (most ?? Greatest) ? new Reading { Interval = interval } : Faulty(ReasonCode.ImpossibleValue);
        }

        var possible = most is { } end ? NumberInterval.Between(0, end) : NumberInterval.AtLeast(0);
        var isTooGreat = interval.Lower > Greatest || interval.Upper > Greatest;
        return !isTooGreat && interval.Intersect(possible) is { } values
            ? new Reading { Interval = values }
            : Faulty(ReasonCode.ImpossibleValue);
    }

    private static Reading InWholeNumbers(NumberInterval interval)
    {
        if (interval.IsExact && decimal.IsInteger(interval.Lower!.Value))
        {
            return new Reading { Interval = interval };
        }

        var lower = decimal.Ceiling(interval.Lower!.Value);
        if (lower == interval.Lower && !interval.IncludesLower)
        {
            lower++;
        }

        if (interval.Upper is not { } bound)
        {
            return new Reading { Interval = NumberInterval.AtLeast(lower) };
        }

        var upper = decimal.Floor(bound);
        if (upper == bound && !interval.IncludesUpper)
        {
            upper--;
        }

        return lower <= upper ? new Reading { Interval = NumberInterval.Between(lower, upper) } : Faulty(ReasonCode.ImpossibleValue);
    }

    private static Reading At(int place) => new() { Interval = NumberInterval.Exactly(place) };

    private static Reading Faulty(ReasonCode fault) => new() { Fault = fault };
}
