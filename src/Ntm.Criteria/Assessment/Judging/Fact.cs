using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What the evidence tells of a measure on the date of the assessment: one value of its scale, or a range of them and why.</summary>
/// <remarks>Every measure has a scale of exact values: yes is 1 and no is 0, a grade is its rank, a share is a part of 1.</remarks>
internal sealed class Fact
{
    // Of an exact value its part and its whole, which is 1 of a number and 100 of a percentage.
    private readonly decimal _part;
    private readonly decimal _whole;
    private readonly bool _isCounted;

    private Fact(Measure measure) => Measure = measure;

    private Fact(Measure measure, decimal part, decimal whole, bool isCounted = false)
    {
        Measure = measure;
        _part = part;
        _whole = whole;
        _isCounted = isCounted;
    }

    public Measure Measure { get; }

    /// <summary>Why there is no exact value; null where there is one.</summary>
    public ReasonCode? Reason { get; private init; }

    /// <summary>The exact value, where there is one and the whole is not empty.</summary>
    public ExactValue Value => ExactValue.PartOf(_part, _whole);

    /// <summary>The values that are possible, where there is no exact one; not to be asked for where there is.</summary>
    public ExactRange Range { get => field!; private init; }

    /// <summary>The counted share, where there is one.</summary>
    public Share? Share => _isCounted ? new Share(_part, _whole) : null;

    /// <summary>The share of which not all was counted, where there is one.</summary>
    public PartlyCountedValue? PartlyCounted { get; private init; }

    /// <summary>The number, percentage, rank or answer (1 or 0), or the interval of them, as far as it is known.</summary>
    public NumberInterval Interval => (Range as MeasuredRange)?.Interval ?? (IsExact && !_isCounted && Measure.Title is null ? NumberInterval.Exactly(_part) : NumberInterval.Unbounded);

    /// <summary>Whether the whole of the share is empty and the measure says that this is not applicable.</summary>
    public bool IsNotApplicable => _isCounted && _whole == 0;

    /// <summary>Whether something was measured that leaves a range of values.</summary>
    public bool IsOfSomeRange => Reason == ReasonCode.OnlyARange || Reason == ReasonCode.PartlyCounted;

    /// <summary>Whether anything is told of it, be it a range.</summary>
    public bool IsTold => IsExact || IsOfSomeRange;

    /// <summary>Whether the whole may turn out empty, and the measure says that this is not applicable.</summary>
    public bool CanBeNotApplicable => Reason is not null && !IsOfSomeRange && Measure.EmptyWhole == EmptyWhole.NotApplicable;

    /// <summary>The measurements that it rests on or that contradict each other; where none can be used, all that were reported last, or only later.</summary>
    public ImmutableArray<Measurement> Measurements { get; private init; } = [];

    /// <summary>Of a title, the statements that it rests on, or that contradict each other.</summary>
    public ImmutableArray<TitleStatement> Titles { get; private init; } = [];

    public bool IsExact => Reason is null;

    /// <summary>Whether the same is known, whoever says so.</summary>
    public bool SaysTheSameAs(Fact other) => Reason == other.Reason && IsNotApplicable == other.IsNotApplicable && Interval == other.Interval
        && Nullable.Equals(Share, other.Share) && Equals(PartlyCounted, other.PartlyCounted) && (!IsExact || IsNotApplicable || Value.CompareTo(other.Value) == 0);

    public static Fact Counted(Measure measure, Share share, ImmutableArray<Measurement> measurements) =>
        new(measure, share.Part, share.Whole, isCounted: true) { Measurements = measurements };

    public static Fact OfEmptyWhole(Measure measure, ImmutableArray<Measurement> measurements) =>
        new(measure, 0, 0, isCounted: true) { Measurements = measurements };

    public static Fact Within(Measure measure, NumberInterval interval, ImmutableArray<Measurement> measurements) => interval.IsExact
        ? new(measure, interval.Lower!.Value, MeasureScale.WholeOf(measure)) { Measurements = measurements }
        : new(measure) { Reason = ReasonCode.OnlyARange, Range = new MeasuredRange(measure, interval), Measurements = measurements };

    public static Fact CountedInPart(Measure measure, PartlyCountedValue value, ImmutableArray<Measurement> measurements) =>
        new(measure) { Reason = ReasonCode.PartlyCounted, Range = MeasureScale.Of(value), PartlyCounted = value, Measurements = measurements };

    public static Fact Unknown(Measure measure, ReasonCode reason, ImmutableArray<Measurement> measurements) =>
        new(measure) { Reason = reason, Range = MeasureScale.Of(measure), Measurements = measurements };

    public static Fact OfTitle(Measure measure, int place, ImmutableArray<TitleStatement> statements) =>
        new(measure, place, 1) { Titles = statements };

    public static Fact OfUnknownTitle(Measure measure, ReasonCode reason, ImmutableArray<TitleStatement> statements) =>
        new(measure) { Reason = reason, Range = MeasureScale.Of(measure), Titles = statements };

    public Outcomes Against(Comparison comparison, ExactValue bound) => IsNotApplicable ? Outcomes.NotApplicable
        : IsExact ? Against(Value, comparison, bound)
        : CanBeNotApplicable ? Range.Against(comparison, bound).Union(Outcomes.NotApplicable)
        : Range.Against(comparison, bound);

    /// <summary>What an exact value comes to against a bound.</summary>
    public static Outcomes Against(ExactValue value, Comparison comparison, ExactValue bound)
    {
        var order = value.CompareTo(bound);
        var holds = comparison switch
        {
            Comparison.AtLeast => order >= 0,
            Comparison.AtMost => order <= 0,
            _ => order > 0,
        };
        return holds ? Outcomes.Met : Outcomes.NotMet;
    }

    /// <summary>The outcomes against a multiple of the past: one of the two that is known makes a bound of the other.</summary>
    public Outcomes AgainstTimes(ExactValue times, Fact past) => past.IsExact ? Against(Comparison.AtLeast, past.Value.Times(times))
        : IsExact ? past.Against(Comparison.AtMost, Value.Over(times))
        : Range.AgainstSomeOf(past.Range.Times(times));

    /// <summary>The outcomes against a bound that is not known: it may turn out to be anything.</summary>
    public Outcomes AgainstUnknownBound() => IsNotApplicable
        ? Outcomes.NotApplicable
        : CanBeNotApplicable ? Outcomes.Any : Outcomes.MetOrNotMet;
}
