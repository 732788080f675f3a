using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>
/// The moves that a fact can make on purpose: those that some requirement which is not met demands of it, and no others. Each goes just as far as to
/// a bound that something holds it against, or one step beyond, so one of them is the least that brings it to wherever something changes.
/// </summary>
/// <param name="fact">What is known of the measure.</param>
/// <param name="bounds">Every number that the measure is held against.</param>
/// <param name="on">The date of the assessment.</param>
internal sealed class MoveFinder(Fact fact, ImmutableArray<decimal> bounds, LocalDate on)
{
    // Words of a document, as its source would be: what is supposed is no observation.
    private const string Source = "giả định";

    private Measure Measure => fact.Measure;

    /// <summary>The moves in a direction, the least first.</summary>
    public ImmutableArray<Move> In(GapDirection direction)
    {
        var changes = Measure.Title is { } standard ? ToHold(standard)
            : Measure.Kind == MeasureKind.YesNo ? [(new AnswerGap(Measure), MeasuredValue.Yes)]
            : Measure.Scale is { } scale ? ToGrades(scale)
            : fact.IsExact ? ByAmounts(direction)
            : ToTargets(direction);
        return
        [
            .. changes.Select(change => Of(change.Gap, change.Value)).OfType<(Gap Gap, Fact After, Measurement? Supposed, TitleStatement? Title)>()
                .Select((move, index) => new Move(Measure, direction, index + 1, move.Gap, move.After, move.Supposed, move.Title)),
        ];
    }

    // A title that is held by a decision which came too late, or that is not told, is not given once more.
    private IEnumerable<(Gap Gap, MeasuredValue? Value)> ToHold(Standard standard) =>
        fact.Value.CompareTo(ExactValue.Number(0)) == 0 ? [(new TitleGap(standard, decidedBefore: null), null)] : [];

    private IEnumerable<(Gap Gap, MeasuredValue? Value)> ToGrades(GradeScale scale)
    {
        var actual = scale.Grades[(int)fact.Interval.Lower!.Value];
        return scale.Grades.Where(grade => grade.Rank > actual.Rank).Select(grade => ((Gap)new GradeGap(Measure, actual, grade), (MeasuredValue?)MeasuredValue.Grade(grade.Key)));
    }

    // By the least amount that reaches each bound, and by one step more.
    private IEnumerable<(Gap Gap, MeasuredValue? Value)> ByAmounts(GapDirection direction)
    {
        var isMore = direction == GapDirection.More;
        var value = fact.Share?.Part ?? fact.Interval.Lower!.Value;
        var room = !isMore ? value : fact.Share is { } share ? share.Whole - share.Part : decimal.MaxValue;
        var unit = GapAmount.UnitOf(fact);
        return
            from amount in bounds.Where(bound => !IsPast(bound, direction)).SelectMany(bound => Amounts(bound)).Distinct().Order()
            where amount > 0 && amount <= room
            select ((Gap)new QuantityGap(Measure, direction, NumberInterval.Exactly(amount), unit), (MeasuredValue?)ValueAt(isMore ? value + amount : value - amount));

        IEnumerable<decimal> Amounts(decimal bound)
        {
            var least = fact.Value.CompareTo(MeasureScale.OfNumber(Measure, bound)) == 0 ? 0 : GapAmount.To(NumberInterval.Exactly(bound), fact, direction).Lower!.Value;
            return unit is null ? [least] : [least, Math.Min(room, least + unit.Step)];
        }
    }

    // Where only a range is known, to each bound that all of it is short of, and to one step beyond.
    private IEnumerable<(Gap Gap, MeasuredValue? Value)> ToTargets(GapDirection direction)
    {
        var step = Measure.Kind == MeasureKind.Share ? 0 : Measure.Unit!.Step;
        var isMore = direction == GapDirection.More;
        var targets =
            from bound in bounds
            let whole = Measure.Kind != MeasureKind.Count ? bound : isMore ? decimal.Ceiling(bound) : decimal.Floor(bound)
            from target in new[] { whole, isMore ? whole + step : Math.Max(0, whole - step) }
            where !IsPast(target, direction)
            select target;
        return (isMore ? targets.Distinct().Order() : targets.Distinct().OrderDescending()).Select(target => (
            (Gap)new QuantityGap(Measure, direction, GapAmount.To(NumberInterval.Exactly(target), fact, direction), GapAmount.UnitOf(fact)),
            (MeasuredValue?)(Measure.Kind == MeasureKind.Share ? MeasuredValue.Percent(target) : MeasuredValue.Number(target, Measure.Unit!.Key))));
    }

    // Whether the value is beyond a bound already, or may be at it.
    private bool IsPast(decimal bound, GapDirection direction)
    {
        var place = MeasureScale.OfNumber(Measure, bound);
        return fact.IsExact
            ? direction == GapDirection.More ? fact.Value.CompareTo(place) > 0 : fact.Value.CompareTo(place) < 0
            : fact.Range.Against(direction == GapDirection.More ? Comparison.AtLeast : Comparison.AtMost, place).CanBeMet;
    }

    private MeasuredValue ValueAt(decimal value) => fact.Share is { } share ? MeasuredValue.Counted(value, share.Whole)
        : Measure.Kind == MeasureKind.Share ? MeasuredValue.Percent(value)
        : MeasuredValue.Number(value, Measure.Unit!.Key);

    // What the evidence would tell; null where it cannot, since no measure goes so far.
    private (Gap Gap, Fact After, Measurement? Supposed, TitleStatement? Title)? Of(Gap gap, MeasuredValue? value)
    {
        if (value is null)
        {
            var title = new TitleStatement { Standard = Measure.Title!, IsHeld = true, Decided = on, Source = Source, IsIllustrative = true };
            return (gap, new FactBook(Evidence.Empty.ReplacingTitles([title]), unit: null, on).Of(Measure), null, title);
        }

        var supposed = new Measurement { Measure = Measure.Key, Value = value, Observed = on, Source = Source, IsIllustrative = true };
        var after = new FactBook([supposed], unit: null, on).Of(Measure);
        return after.IsExact ? (gap, after, supposed, null) : null;
    }
}
