using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>
/// What the evidence of the villages of a commune says of it: what was counted of them is added up, and of a measure that counts villages those are counted that answer yes, or meet a standard. Where some have no count, the sum is not complete and
/// says so: it is a share that is not counted to its end, or no less than a number.
/// </summary>
internal sealed class VillageSum(
    AdministrativeUnit commune, ImmutableArray<(Village Village, Evidence Evidence)> villages, CountedMeasures counted, Func<Village, Standard, Verdict>? verdictOf, LocalDate on)
{
    private readonly List<UncarriedMeasure> _left = [];

    public Evidence Add()
    {
        ImmutableArray<Measurement> counts = [.. counted.OfVillages.Select(Count).OfType<Measurement>()];
        ImmutableArray<Measurement> sums = [.. villages.SelectMany(one => one.Evidence).Select(measurement => measurement.Measure).Distinct(StringComparer.Ordinal).Select(Sum).OfType<Measurement>()];
        return new([.. sums, .. counts], [], []) { NotCarried = [.. _left] };
    }

    private Measurement? Sum(string measure)
    {
        ImmutableArray<(VillageMeasurement Count, CarryObstacle? Obstacle, ImmutableArray<Measurement> Told)> all = [.. villages.Select(one => CountOf(one.Village, one.Evidence, measure))];
        _left.AddRange(all.Where(one => one.Obstacle is not null).GroupBy(one => one.Obstacle!, one => one.Told.Select(told => new VillageMeasurement(one.Count.Village, told)))
            .Select(ofOne => new UncarriedMeasure(measure, ofOne.Key, [.. ofOne.SelectMany(told => told)])));
        ImmutableArray<VillageMeasurement> counts = [.. all.Select(one => one.Count)];
        ImmutableArray<VillageMeasurement> known = [.. counts.Where(count => count.Measurement is not null)];
        if (known.IsEmpty)
        {
            return null;
        }

        if (CountSum.Of([.. known.Select(count => count.Measurement!.Value)]) is { } sum && (known.Length < counts.Length ? NotToTheEnd(sum) : sum) is { } value)
        {
            return Measurement.OfVillages(measure, counts, value, commune.Id);
        }

        _left.Add(new UncarriedMeasure(measure, CarryObstacle.DoesNotAdd, known));
        return null;
    }

    private (VillageMeasurement, CarryObstacle?, ImmutableArray<Measurement>) CountOf(Village village, Evidence evidence, string measure)
    {
        var standing = Standing(village, evidence, measure);
        ImmutableArray<Measurement> counts = counted.CountsVillages(measure) ? [] : [.. standing.Where(counted.Counts)];
        var isOne = counts.Select(count => count.Value).Distinct().Take(2).Count() == 1;
        return (
            new VillageMeasurement(village, isOne ? counts[0] : null),
            isOne || standing.IsEmpty ? null : counts.IsEmpty ? counted.ObstacleOf(measure) : CarryObstacle.Contradictory,
            standing);
    }

    private Measurement? Count(Measure measure)
    {
        ImmutableArray<VillageMeasurement> answers = [.. villages.Select(one => new VillageMeasurement(one.Village, AnswerOf(one.Village, one.Evidence, measure)))];
        var known = answers.Count(answer => answer.Measurement is not null);
        if (known == 0)
        {
            return null;
        }

        var (yes, unknown) = (answers.Count(answer => answer.Measurement?.Value.Equals(MeasuredValue.Yes) == true), answers.Length - known);
        var value = measure.Kind == MeasureKind.Share
            ? MeasuredValue.CountedInPart(new Share(yes, known), unknown)
            : MeasuredValue.Number(NumberInterval.Between(yes, yes + unknown), measure.Unit!.Key);
        return Measurement.OfVillages(measure.Key, answers, value, commune.Id);
    }

    private Measurement? AnswerOf(Village village, Evidence evidence, Measure measure)
    {
        if (measure.OfVillages!.Answering is not { } answering)
        {
            return VerdictOf(village, evidence, measure, measure.OfVillages.Meeting!);
        }

        var standing = Standing(village, evidence, answering.Key);
        ImmutableArray<Measurement> answers = [.. standing.Where(measurement => measurement.Value is YesNoValue)];
        if (answers.Select(answer => answer.Value).Distinct().Take(2).Count() == 1)
        {
            return answers[0];
        }

        if (!standing.IsEmpty)
        {
            _left.Add(new UncarriedMeasure(
                answering.Key, answers.IsEmpty ? CarryObstacle.DoesNotAdd : CarryObstacle.Contradictory, [.. standing.Select(told => new VillageMeasurement(village, told))]));
        }

        return null;
    }

    // What was observed before a village began is of another one that had its identifier.
    private ImmutableArray<Measurement> Standing(Village village, Evidence evidence, string measure) => village.Start.IsExact
        ? Evidence.Standing(evidence.Of(measure).RemoveAll(measurement => measurement.Observed < village.Start.Date), on)
        : Evidence.Standing(evidence.Of(measure), on);

    // A verdict is an answer of the day, and rests on all that is known of the village. One that is undetermined, or on a village that the set is not for, is none.
    private Measurement? VerdictOf(Village village, Evidence evidence, Measure measure, Standard standard)
    {
        var verdict = verdictOf?.Invoke(village, standard);
        string[] sources = [.. evidence.Select(measurement => measurement.Source).Concat(evidence.Titles.Select(title => title.Source)).Distinct()];
        return verdict != Verdict.Met && verdict != Verdict.NotMet ? null : new Measurement
        {
            Measure = measure.Key,
            Value = verdict == Verdict.Met ? MeasuredValue.Yes : MeasuredValue.No,
            Observed = on,
            Source = sources is [] ? village.Source.Vietnamese : string.Join("; ", sources),
            IsIllustrative = evidence.Any(measurement => measurement.IsIllustrative) || evidence.Titles.Any(title => title.IsIllustrative),
        };
    }

    private static MeasuredValue? NotToTheEnd(MeasuredValue sum) => sum switch
    {
        ShareValue { Share: { IsOfEmptyWhole: false } share } => MeasuredValue.CountedInPart(share, uncounted: null),
        PartlyCountedValue { CountedShare: { IsOfEmptyWhole: false } share } => MeasuredValue.CountedInPart(share, uncounted: null),
        NumberValue number => MeasuredValue.Number(NumberInterval.AtLeast(number.Interval.Lower!.Value), number.Unit),
        _ => null,
    };
}
