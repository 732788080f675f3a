using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Adds up what was counted of the villages of a commune. Where some have no count, the sum is not complete and says so: it is a share that is not counted to its end, or no less than a number.</summary>
internal sealed class VillageSum(AdministrativeUnit commune, ImmutableArray<(Village Village, Evidence Evidence)> villages, CountedMeasures counted, LocalDate on)
{
    public Evidence Add() => new([.. villages.SelectMany(one => one.Evidence).Select(measurement => measurement.Measure).Distinct(StringComparer.Ordinal).Select(Of).OfType<Measurement>()], [], []);

    private Measurement? Of(string measure)
    {
        ImmutableArray<VillageMeasurement> counts = [.. villages.Select(one => new VillageMeasurement(one.Village, CountOf(one.Evidence, measure)))];
        ImmutableArray<Measurement> known = [.. counts.Select(count => count.Measurement).OfType<Measurement>()];
        return known.IsEmpty || CountSum.Of([.. known.Select(count => count.Value)]) is not { } sum || (known.Length < counts.Length ? NotToTheEnd(sum) : sum) is not { } value
            ? null
            : Measurement.SumOf(counts, known, value, commune.Id);
    }

    // The latest by the date; a correction takes the place of the others of its day, and what then differs is no count.
    private Measurement? CountOf(Evidence evidence, string measure)
    {
        var latest = evidence.Of(measure).Where(measurement => measurement.Observed <= on).GroupBy(measurement => measurement.Observed).MaxBy(ofDate => ofDate.Key)?.ToLookup(measurement => measurement.IsCorrection);
        ImmutableArray<Measurement> counts = latest is null ? [] : [.. (latest[true].Any() ? latest[true] : latest[false]).Where(counted.Counts)];
        return counts.Select(count => count.Value).Distinct().Take(2).Count() == 1 ? counts[0] : null;
    }

    private static MeasuredValue? NotToTheEnd(MeasuredValue sum) => sum switch
    {
        ShareValue { Share: { IsOfEmptyWhole: false } share } => MeasuredValue.CountedInPart(share, uncounted: null),
        PartlyCountedValue { CountedShare: { IsOfEmptyWhole: false } share } => MeasuredValue.CountedInPart(share, uncounted: null),
        NumberValue number => MeasuredValue.Number(NumberInterval.AtLeast(number.Interval.Lower!.Value), number.Unit),
        _ => null,
    };
}
