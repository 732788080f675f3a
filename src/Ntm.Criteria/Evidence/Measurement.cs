using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>An observed value of a measure for a commune, with its date and source (kết quả đo).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Measurement
{
    /// <summary>The key of the measure, one of <c>CriteriaCatalog.Measures</c>, such as <c>health-insurance</c>; a key that no indicator uses is told by the assessment.</summary>
    public required string Measure { get; init; }

    /// <summary>What was observed; its kind is that of the measure.</summary>
    public required MeasuredValue Value { get; init; }

    /// <summary>The date that the value holds for; the date of the account where it tells none. After the date of the law, it is not used.</summary>
    public required LocalDate Observed { get; init; }

    /// <summary>Who says so: a report, a survey, an account.</summary>
    public required string Source { get; init; }

    /// <summary>A remark of whoever recorded it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it corrects the other values recorded for the same measure and date.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>Whether it is an example and not an observation (minh họa). What rests on it says so.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>
    /// What it was taken over from, where it was not observed of the unit itself: of several units what was added up; of one that goes on as a whole that one's. Empty otherwise;
    /// it comes from <see cref="Evidence.FromPredecessors"/>.
    /// </summary>
    public ImmutableArray<UnitMeasurement> CarriedFrom { get; private init; } = [];

    /// <summary>The villages of which it is the sum, or that are counted by it, each with its count or answer or without one; empty otherwise. It comes from <see cref="Evidence.FromVillages"/>.</summary>
    public ImmutableArray<VillageMeasurement> FromVillages { get; private init; } = [];

    /// <summary>The unit that took it over.</summary>
    internal UnitId? CarriedTo { get; private init; }

    /// <summary>The same, taken over by another unit.</summary>
    internal Measurement CarriedOverTo(UnitId unit, ImmutableArray<UnitMeasurement> from) => new()
    {
        Measure = Measure,
        Value = Value,
        Observed = Observed,
        Source = Source,
        Note = Note,
        IsCorrection = IsCorrection,
        IsIllustrative = IsIllustrative,
        CarriedFrom = from,
        CarriedTo = unit,
        FromVillages = FromVillages,
    };

    /// <summary>What was counted of several units on one date, added up for the one that took their place.</summary>
    internal static Measurement SumOf(ImmutableArray<UnitMeasurement> counts, MeasuredValue sum, UnitId unit) =>
        Made(counts[0].Measurement.Measure, sum, [.. counts.Select(count => count.Measurement)], unit, counts, []);

    /// <summary>What is known of villages, added up or counted for their commune on the day of the last observation.</summary>
    internal static Measurement OfVillages(string measure, ImmutableArray<VillageMeasurement> villages, MeasuredValue value, UnitId commune) =>
        Made(measure, value, [.. villages.Select(one => one.Measurement).OfType<Measurement>()], commune, [], villages);

    private static Measurement Made(
        string measure, MeasuredValue value, ImmutableArray<Measurement> of, UnitId unit, ImmutableArray<UnitMeasurement> units, ImmutableArray<VillageMeasurement> villages) => new()
        {
            Measure = measure,
            Value = value,
            Observed = of.Max(one => one.Observed),
            Source = string.Join("; ", of.Select(one => one.Source).Distinct()),
            IsIllustrative = of.Any(one => one.IsIllustrative),
            CarriedFrom = units,
            FromVillages = villages,
            CarriedTo = unit,
        };

    /// <summary>Measure, value and date, culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Measure}: {Value} ({IsoDate.Format(Observed)})";
}
