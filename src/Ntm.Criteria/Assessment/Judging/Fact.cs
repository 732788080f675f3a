using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What the evidence tells of a measure on the date of the assessment: one value of its scale, or a range of them and why.</summary>
/// <remarks>Every measure has a scale of exact values: yes is 1 and no is 0, a grade is its rank, a share is a part of 1.</remarks>
internal sealed class Fact
{
    private Fact(Measure measure) => Measure = measure;

    public Measure Measure { get; }

    /// <summary>Why there is no exact value; null where there is one.</summary>
    public ReasonCode? Reason { get; private init; }

    /// <summary>The exact value, where there is one and the whole is not empty.</summary>
    public ExactValue Value { get; private init; }

    /// <summary>The values that are possible, where there is no exact one; not to be asked for where there is.</summary>
    public ExactRange Range { get => field!; private init; }

    /// <summary>The counted share, where there is one.</summary>
    public Share? Share { get; private init; }

    /// <summary>The share of which not all was counted, where there is one.</summary>
    public PartlyCountedValue? PartlyCounted { get; private init; }

    /// <summary>The number, percentage, rank or answer (1 or 0), or the interval of them, as far as it is known.</summary>
    public NumberInterval Interval { get; private init; }

    /// <summary>Whether the whole of the share is empty and the measure says that this is not applicable.</summary>
    public bool IsNotApplicable { get; private init; }

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
        new(measure) { Value = share.Exact, Share = share, Measurements = measurements };

    public static Fact OfEmptyWhole(Measure measure, ImmutableArray<Measurement> measurements) =>
        new(measure) { IsNotApplicable = true, Share = new Share(0, 0), Measurements = measurements };

    public static Fact Within(Measure measure, NumberInterval interval, ImmutableArray<Measurement> measurements)
    {
        var lower = MeasureScale.OfNumber(measure, interval.Lower!.Value);
        if (interval.IsExact)
        {
            return new(measure) { Value = lower, Interval = interval, Measurements = measurements };
        }

        ExactValue? upper = interval.Upper is { } bound ? MeasureScale.OfNumber(measure, bound) : null;
        var range = new ExactRange(lower, interval.IncludesLower, upper, interval.IncludesUpper);
        return new(measure) { Reason = ReasonCode.OnlyARange, Range = range, Interval = interval, Measurements = measurements };
    }

    public static Fact CountedInPart(Measure measure, PartlyCountedValue value, ImmutableArray<Measurement> measurements) =>
        new(measure) { Reason = ReasonCode.PartlyCounted, Range = MeasureScale.Of(value), PartlyCounted = value, Measurements = measurements };

    public static Fact Unknown(Measure measure, ReasonCode reason, ImmutableArray<Measurement> measurements) =>
        new(measure) { Reason = reason, Range = MeasureScale.Of(measure), Measurements = measurements };

    public static Fact OfTitle(Measure measure, int place, ImmutableArray<TitleStatement> statements) =>
        new(measure) { Value = ExactValue.Number(place), Titles = statements };

    public static Fact OfUnknownTitle(Measure measure, ReasonCode reason, ImmutableArray<TitleStatement> statements) =>
        new(measure) { Reason = reason, Range = MeasureScale.Of(measure), Titles = statements };

    public Outcomes Against(Comparison comparison, ExactValue bound)
    {
        if (IsNotApplicable)
        {
            return Outcomes.NotApplicable;
        }

        if (!IsExact)
        {
            var outcomes = Range.Against(comparison, bound);
            return CanBeNotApplicable ? outcomes.Union(Outcomes.NotApplicable) : outcomes;
        }

        var order = Value.CompareTo(bound);
        var holds = comparison switch
        {
            Comparison.AtLeast => order >= 0,
            Comparison.AtMost => order <= 0,
            _ => order > 0,
        };
        return holds ? Outcomes.Met : Outcomes.NotMet;
    }

    /// <summary>The outcomes against a bound that is not known: it may turn out to be anything.</summary>
    public Outcomes AgainstUnknownBound() => IsNotApplicable
        ? Outcomes.NotApplicable
        : CanBeNotApplicable ? Outcomes.Any : Outcomes.MetOrNotMet;
}
