using CsCheck;
using NodaTime;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>Nothing that a commune reports makes the judge throw, and nothing of it is lost.</summary>
public sealed class AnyEvidenceTests
{
    private static readonly decimal[] Extremes =
    [
        0, 1, -1, 2, 50, 90, 100, 101, 0.1m, 89.96m, 2.5m, decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1,
        0.0000000000000000000000000001m, -0.0000000000000000000000000001m, 7.9228162514264337593543950335m,
        9_999_999_999_999_999_999_999_999_999m, 99.99999999999999999999999999m, 1_000_000_000m, 0.00001m,
    ];

    private static readonly Measure[] Measures =
    [
        IllustrativeLaw.YesNo("fence"), IllustrativeLaw.Share("water"), IllustrativeLaw.Share("work", EmptyWhole.NotApplicable, IllustrativeLaw.Kilometre),
        IllustrativeLaw.Number("road"), IllustrativeLaw.Count("schools"), IllustrativeLaw.Graded("health"),
        IllustrativeLaw.YesNo("gate"), IllustrativeLaw.Number("path"), // Only in branches.
    ];

    private static readonly Gen<decimal> Number = Gen.Frequency((3, OneOf(Extremes)), (1, Gen.Decimal));

    private static readonly Gen<NumberInterval> Interval = Gen.Select(Gen.Int[0, 6], Number, Number, (kind, one, other) => kind switch
    {
        0 => NumberInterval.Exactly(one),
        1 => NumberInterval.Over(one),
        2 => NumberInterval.AtLeast(one),
        3 => NumberInterval.Under(one),
        4 => NumberInterval.AtMost(one),
        5 => NumberInterval.Between(Math.Min(one, other), Math.Max(one, other)),
        _ => NumberInterval.Over(one).Intersect(NumberInterval.Under(other)) ?? NumberInterval.Unbounded,
    });

    private static readonly Gen<MeasuredValue> Value = Gen.OneOf(
        Gen.Bool.Select(answer => answer ? MeasuredValue.Yes : MeasuredValue.No),
        Gen.Select(Interval, OneOf("household", "kilometre", "school", "no-such-unit"), MeasuredValue.Number),
        Interval.Select(MeasuredValue.Percent),
        Gen.Select(Number, Number, (one, other) =>
            MeasuredValue.Counted(Math.Min(Math.Max(0, one), Math.Max(0, other)), Math.Max(0, Math.Max(one, other)))),
        OneOf("level-1", "level-2", "level-3", "no-such-grade", "Mức độ 2").Select(MeasuredValue.Grade));

    private static readonly Gen<Measurement> Measurement = Gen.Select(
        OneOf([.. Measures.Select(measure => measure.Key), "no-such-measure"]),
        Value,
        Gen.Frequency((6, Gen.Const(IllustrativeLaw.On)), (1, OneOf(new LocalDate(-9998, 1, 1), new LocalDate(9999, 12, 31), IllustrativeLaw.On.PlusDays(-1)))),
        Gen.Bool,
        (measure, value, observed, correction) => new Measurement
        {
            Measure = measure,
            Value = value,
            Observed = observed,
            Source = "Báo cáo minh họa",
            IsCorrection = correction,
        });

    private static readonly Gen<ThresholdCell> Percentage = Cell(100);

    private static readonly Gen<ThresholdCell> Amount = Cell(decimal.MaxValue);

    [Fact]
    public void Whatever_is_reported_of_any_measure_is_answered_explained_and_accounted_for() =>
        Gen.Select(Measurement.Array[1, 8], Percentage.Array[4], Amount.Array[6]).Sample(
            (measurements, percentages, amounts) =>
            {
                ThresholdCell[] cells = [.. percentages, .. amounts];
                var law = IllustrativeLaw.Demanding(Requirement([.. cells.Select(IllustrativeLaw.Of)]));
                var evidence = Evidence.Create(measurements);

                var assessment = law.Assess(IllustrativeLaw.LowlandCommune, evidence);

                Telling.Everything(assessment);
                law.VerdictFor(IllustrativeLaw.LowlandCommune, evidence).Should().Be(assessment.Verdict);
                var told = assessment.Findings.SelectMany(finding => finding.Measurements)
                    .Concat(assessment.Unused.Select(unused => unused.Measurement));
                evidence.Except(told).Should().BeEmpty("each is used, or told to be unused");
            },
            iter: Repeats.Of(600),
            print: input => string.Join("; ", input.Item1.Select(measurement => measurement.ToString()))
                + " against " + string.Join(", ", input.Item2.Concat(input.Item3).Select(cell => cell is IssuedThreshold issued ? issued.Value.ToString() : cell.ToString())));

    // As documents may set them: a share between 0 and 100%, an amount of zero or more.
    private static Gen<ThresholdCell> Cell(decimal most) => Gen.Frequency(
        (6, OneOf([.. Extremes.Where(extreme => extreme >= 0 && extreme <= most)]).Select(value => IllustrativeLaw.Issued(value))),
        (1, Gen.Const(0).Select(_ => IllustrativeLaw.LeftToProvince())),
        (1, Gen.Const(0).Select(_ => IllustrativeLaw.NotRecorded())));

    private static Gen<T> OneOf<T>(params T[] options) => Gen.Int[0, options.Length - 1].Select(place => options[place]);

    private static AllOf Requirement(Threshold[] thresholds) => new(
    [
        new Yes(Measures[0]),
        new AtLeast(Measures[1], thresholds[0]),
        new AtMost(Measures[1], thresholds[1]),
        new AnyOf([new AtLeast(Measures[2], thresholds[2]), new AtMost(Measures[2], thresholds[3])], preferred: 0),
        new AtLeastNOf(1, [new AtLeast(Measures[3], thresholds[4]), new AtMost(Measures[3], thresholds[5])]),
        new None(Measures[4]),
        new AtLeast(Measures[4], thresholds[6]),
        new AtMost(Measures[4], thresholds[7]),
        new DependingOnCount(Measures[4], 3, new Yes(Measures[6]), new AtLeast(Measures[3], thresholds[8])),
        new ApplicableOnlyIf(Measures[0], new AtMost(Measures[7], thresholds[9])),
        new GradeAtLeast(Measures[5], IllustrativeLaw.Of("level-3")),
    ]);
}
