using System.Collections.Immutable;
using CsCheck;
using Xunit.Sdk;

namespace Ntm.Criteria.Tests;

/// <summary>What holds of every judgement, whatever the law and the evidence are.</summary>
public sealed class JudgePropertiesTests
{
    private static readonly Gen<RandomCase> Cases = Gen.Byte.Array[0, 120].Select(bytes => new RandomCase(bytes));

    private static readonly Gen<RandomCase> MonotoneCases = Gen.Byte.Array[0, 120].Select(bytes => new RandomCase(bytes, monotone: true));

    [Fact]
    public void The_order_of_the_measurements_never_matters() => Sample(
        Gen.Select(Cases, Gen.Int),
        (generated, seed) =>
        {
            var shuffled = generated.Evidence.ToArray();
            new Random(seed).Shuffle(shuffled);

            Demand(Picture(generated.Assess(Evidence.Create(shuffled).WithTitles([.. generated.Evidence.Titles.Reverse()]))) == Picture(generated.Assess()), "another order, another answer");
        });

    [Fact]
    public void More_evidence_that_contradicts_nothing_never_undoes_a_decided_verdict() => Sample(
        Gen.Select(Cases, Gen.Int[0, int.MaxValue], Gen.Bool),
        (generated, seed, sharpen) =>
        {
            var more = Supplements(generated, seed, sharpen).ToArray();

            foreach (var (before, after) in Outcomes(generated.Assess()).Zip(Outcomes(generated.Assess(generated.Evidence.With(more)))))
            {
                Demand((after.Bits & ~before.Bits) == 0, $"{before} became {after} with {string.Join(", ", more.Select(measurement => measurement.ToString()))}");
            }
        });

    [Fact]
    public void Facts_outside_Missing_never_matter() => Sample(
        Gen.Select(Cases, Gen.Int[0, int.MaxValue], Gen.Bool),
        (generated, seed, sharpen) =>
        {
            var supplements = Supplements(generated, seed, sharpen).ToList();
            foreach (var finding in generated.Assess().Findings)
            {
                var missing = ReferenceAnswer.Facts(finding.Missing).OfType<Measure>().Select(measure => measure.Key).ToHashSet();
                var others = supplements.Where(measurement => !missing.Contains(measurement.Measure)).ToArray();
                var same = generated.Assess(generated.Evidence.With(others)).Findings[finding.Indicator.Key];

                Demand(same.Outcomes == finding.Outcomes, $"{finding.Indicator.Number}: {finding.Outcomes} became {same.Outcomes}");
            }
        });

    [Fact]
    public void A_better_value_never_lowers_a_verdict() => Sample(
        Gen.Select(MonotoneCases, Gen.Int[0, int.MaxValue]),
        (generated, seed) =>
        {
            var better = Evidence.Create([.. generated.Evidence.Select((measurement, i) => Better(generated, measurement, seed >> i))]);

            foreach (var (before, after) in Outcomes(generated.Assess()).Zip(Outcomes(generated.Assess(better))))
            {
                Demand(!before.CanBeMet || after.CanBeMet, $"{before} became {after}");
                Demand(before.CanBeNotMet || !after.CanBeNotMet, $"{before} became {after}");
            }
        });

    [Fact]
    public void The_verdict_alone_is_the_verdict_that_is_explained() => Sample(
        Gen.Select(Cases, Gen.Int),
        (generated, _) => generated.Law.VerdictFor(generated.Commune, generated.Evidence, generated.Unconfirmed)
            .Should().Be(generated.Assess().Verdict));

    [Fact]
    public void Every_measurement_is_used_or_told_to_be_unused_with_the_reason() => Sample(
        Gen.Select(Cases, Gen.Int),
        (generated, _) =>
        {
            var assessment = generated.Assess();
            var used = assessment.Prerequisites.Prepend(assessment)
                .SelectMany(set => set.Criteria.SelectMany(criterion => criterion.Findings.Select(finding => finding.Check).Append(criterion.Condition)).Append(set.Condition))
                .OfType<Check>().SelectMany(check => check.SelfAndParts()).SelectMany(check => check.Measurements).ToHashSet();
            var lost = generated.Evidence.Except(used).Except(assessment.Unused.Select(unused => unused.Measurement)).ToList();

            Demand(lost.Count == 0, $"{string.Join(", ", lost)} is neither used nor told to be unused");

            assessment.Unused.Select(unused => unused.Measurement).Should().OnlyHaveUniqueItems();
            foreach (var unused in assessment.Unused)
            {
                Demand(
                    unused.Reason == UnusedReason.NotInTheSet
                        || (unused.Reason == UnusedReason.ObservedLater) == (unused.Measurement.Observed > IllustrativeLaw.On),
                    $"{unused.Measurement} is told to be unused, {unused.Reason}");
                Demand(
                    unused.Reason == UnusedReason.NotUsable || !used.Contains(unused.Measurement),
                    $"{unused.Measurement} is told to be unused, {unused.Reason}, and a finding rests on it");
            }
        });

    [Fact]
    public void A_decided_finding_lacks_nothing_an_open_one_lacks_something_and_only_an_unmet_one_has_a_gap() => Sample(
        Gen.Select(Cases, Gen.Int),
        (generated, _) =>
        {
            foreach (var finding in generated.Assess().Findings)
            {
                Demand(finding.Outcomes.IsDecided == finding.Missing.IsEmpty, $"{finding}: {finding.Missing.Length} facts missing");
                Demand((finding.Verdict == Verdict.NotMet) == finding.Gap is not null, $"{finding}: gap {finding.Gap}");
                Demand(finding.Check.Outcomes == finding.Outcomes, $"{finding}: its check says {finding.Check.Outcomes}");
            }
        });

    [Fact]
    public void A_gap_always_says_what_is_lacking() => Sample(
        Gen.Select(Cases, Gen.Int),
        (generated, _) =>
        {
            var assessment = generated.Assess();
            foreach (var gap in assessment.Prerequisites.Prepend(assessment).SelectMany(set => set.Gaps).SelectMany(SelfAndParts))
            {
                Demand(gap is not OpenGap { Missing.IsEmpty: true }, $"{gap}: nothing is missing");
                Demand(gap is not AllGap { Parts.Length: < 2 }, $"{gap}: there are not several parts");
                Demand(gap is not AlternativesGap { Needed: < 1 }, $"{gap}: nothing is needed");
            }
        });

    [Fact]
    public void A_verdict_leans_on_nothing_exactly_where_it_stands_with_unconfirmed_thresholds_withheld() => Sample(
        Gen.Select(Cases, Gen.Int),
        (generated, _) =>
        {
            var withheld = generated.Law.Assess(generated.Commune, generated.Evidence, UnconfirmedThresholds.Withheld);
            var admitted = generated.Law.Assess(generated.Commune, generated.Evidence, UnconfirmedThresholds.Admitted);
            foreach (var (before, after) in withheld.Findings.Zip(admitted.Findings))
            {
                Demand(
                    after.LeanedOn.IsEmpty == (!after.Outcomes.IsDecided || before.Outcomes == after.Outcomes),
                    $"{before} became {after}, leaning on {after.LeanedOn.Length}");
                Demand(
                    after.LeanedOn.IsEmpty || Admitting(generated, after.LeanedOn).Of(Question.Of(generated.Law.Set!, after.Indicator.Requirement)) == after.Outcomes,
                    $"{after} is not reached by what it leans on");
            }

            Demand(
                admitted.LeanedOn.IsEmpty == (!admitted.Outcomes.IsDecided || withheld.Outcomes == admitted.Outcomes),
                $"{withheld} became {admitted}, leaning on {admitted.LeanedOn.Length}");
            Demand(withheld.LeanedOn.IsEmpty, "nothing is leaned on where nothing was admitted");
        });

    [Fact]
    public void Whatever_is_judged_can_be_explained_in_both_languages() => Sample(
        Gen.Select(Cases, Gen.Int),
        (generated, _) => Telling.Everything(generated.Assess()));

    private static Judgement Admitting(RandomCase generated, IEnumerable<AdmittedThreshold> only) => new(new Circumstances(
        generated.Law.Set!,
        generated.Law.Prerequisites,
        generated.Law.AssessedYear,
        generated.Law.AssessedDay,
        generated.Commune,
        new FactBook(generated.Evidence, generated.Commune.Id, generated.Law.On),
        UnconfirmedThresholds.Admitted,
        only.Select(admitted => admitted.Threshold).ToHashSet()));

    private static void Sample<T>(Gen<(RandomCase Case, T Other)> cases, Action<RandomCase, T> holds) =>
        cases.Sample(pair => holds(pair.Case, pair.Other), iter: Repeats.Of(2000), print: pair => $"{pair.Case}{pair.Other}");

    private static void Sample<T, TOther>(Gen<(RandomCase Case, T First, TOther Second)> cases, Action<RandomCase, T, TOther> holds) =>
        cases.Sample(triple => holds(triple.Case, triple.First, triple.Second), iter: Repeats.Of(2000), print: triple => $"{triple.Case}{triple.First} {triple.Second}");

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new XunitException(otherwise);
        }
    }

    private static IEnumerable<Outcomes> Outcomes(Assessment assessment) =>
    [
        assessment.Outcomes,
        .. assessment.Criteria.Select(criterion => criterion.Outcomes),
        .. assessment.Findings.Select(finding => finding.Outcomes),
        .. assessment.Prerequisites.SelectMany(Outcomes),
    ];

    private static string Picture(Assessment assessment) => string.Join(
        '\n',
        assessment.Findings.Select(finding => $"{finding.Outcomes} {string.Join(", ", finding.Missing.Select(fact => fact.ToString()))} {finding.Gap}")
            .Append($"{assessment.Outcomes} {string.Join(", ", assessment.Missing.Select(fact => fact.ToString()))}")
            .Concat(assessment.Unused.Select(unused => $"{unused.Measurement} {unused.Reason}").Order(StringComparer.Ordinal))
            .Concat(assessment.Prerequisites.Select(Picture)));

    /// <summary>For each measure that is not exactly known, an exact value (or a narrower range) that agrees with what is known of it.</summary>
    private static IEnumerable<Measurement> Supplements(RandomCase generated, int seed, bool sharpen)
    {
        foreach (var measure in generated.Measures)
        {
            var reading = ReferenceReading.Of(measure, generated.Evidence, IllustrativeLaw.On);
            var known = Latest(generated, measure);
            var contradicts = known.Any(measurement => IsUsable(measure, measurement)) && !reading.IsKnown && !IsRange(measure, known);
            if (reading.IsKnown || contradicts || ((seed >>= 1) & 1) == 0)
            {
                continue;
            }

            var value = Values(measure).Where(candidate => Agrees(measure, candidate, reading)).Cast<MeasuredValue?>().ElementAtOrDefault(seed % 5);
            if (value is not null)
            {
                var date = known.IsEmpty ? IllustrativeLaw.On : known[0].Observed;
                yield return IllustrativeLaw.Measured(
                    measure, sharpen && value is PercentValue { Interval.Lower: { } percent } ? MeasuredValue.Percent(Between(reading, percent)) : value, date, known.Any(measurement => measurement.IsCorrection));
            }
        }
    }

    private static NumberInterval Between(ReferenceReading reading, decimal percent) =>
        reading.Holds(Rational.Of(percent) + 1) ? NumberInterval.Between(percent, percent + 1) : NumberInterval.Exactly(percent);

    private static ImmutableArray<Measurement> Latest(RandomCase generated, Measure measure)
    {
        var known = generated.Evidence.Of(measure.Key).RemoveAll(measurement => measurement.Observed > IllustrativeLaw.On);
        known = known.RemoveAll(measurement => known.Any(other => other.Observed > measurement.Observed));
        return known.Any(measurement => measurement.IsCorrection) ? known.RemoveAll(measurement => !measurement.IsCorrection) : known;
    }

    // Alone, it tells something.
    private static bool IsUsable(Measure measure, Measurement measurement) =>
        Reading.Of(measure, measurement.Value).Fault is null;

    private static bool IsRange(Measure measure, ImmutableArray<Measurement> known) =>
        ReferenceReading.Of(measure, Evidence.Create([.. known]), IllustrativeLaw.On) is var reading
        && measure.Kind.IsNumeric && !reading.MayBeEmptyWhole && known.All(measurement => measurement.Value is not ShareValue)
        && known.Where(measurement => IsUsable(measure, measurement)).All(measurement => Overlaps(measure, measurement, known));

    private static bool Overlaps(Measure measure, Measurement one, ImmutableArray<Measurement> all)
    {
        NumberInterval? common = Reading.Of(measure, one.Value).Interval;
        foreach (var other in all.Where(other => IsUsable(measure, other)))
        {
            common = common?.Intersect(Reading.Of(measure, other.Value).Interval);
        }

        return common is not null;
    }

    private static bool Agrees(Measure measure, MeasuredValue value, ReferenceReading reading)
    {
        var alone = ReferenceReading.Of(measure, [IllustrativeLaw.Measured(measure, value)], IllustrativeLaw.On);
        return alone.IsEmptyWhole ? reading.MayBeEmptyWhole : alone.IsKnown && reading.Holds(alone.Lower);
    }

    private static IEnumerable<MeasuredValue> Values(Measure measure) => measure.Kind.Name switch
    {
        "YesNo" => [MeasuredValue.Yes, MeasuredValue.No],
        "Grade" => measure.Scale!.Grades.Select(grade => MeasuredValue.Grade(grade.Key)),
        "Share" => [MeasuredValue.Percent(80), MeasuredValue.Counted(1, 2), MeasuredValue.Counted(0, 0), MeasuredValue.Percent(0), MeasuredValue.Percent(90)],
        "Count" => [MeasuredValue.Number(0, "school"), MeasuredValue.Number(1, "school"), MeasuredValue.Number(2, "school"), MeasuredValue.Number(7, "school")],
        _ => [MeasuredValue.Number(0, "kilometre"), MeasuredValue.Number(1.2m, "kilometre"), MeasuredValue.Number(2, "kilometre"), MeasuredValue.Number(70, "kilometre")],
    };

    private static Measurement Better(RandomCase generated, Measurement measurement, int seed)
    {
        var measure = generated.Measures.First(measure => measure.Key == measurement.Measure);
        var reading = ReferenceReading.Of(measure, [measurement], IllustrativeLaw.On);
        var better = Values(measure)
            .Where(value => reading is { IsKnown: true, IsEmptyWhole: false } && ReferenceReading.Of(measure, [IllustrativeLaw.Measured(measure, value)], IllustrativeLaw.On)
                is { IsEmptyWhole: false, IsKnown: true } other && other.Lower >= reading.Lower)
            .ToList();
        return better.Count == 0 ? measurement : IllustrativeLaw.Measured(measure, better[(seed & 0xFF) % better.Count]);
    }

    private static IEnumerable<Gap> SelfAndParts(Gap gap) => (gap switch
    {
        AllGap all => all.Parts,
        AlternativesGap alternatives => alternatives.Branches,
        _ => [],
    }).SelectMany(SelfAndParts).Prepend(gap);
}
