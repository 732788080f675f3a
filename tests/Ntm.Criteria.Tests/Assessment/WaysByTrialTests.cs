using System.Collections.Immutable;
using CsCheck;

namespace Ntm.Criteria.Tests;

/// <summary>Ways are held against every change that there is: of small cases, all of them are tried.</summary>
public sealed class WaysByTrialTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_ways_are_the_least_changes_of_all_that_are_enough_and_no_others(bool isAllKnown) => Sample(isAllKnown, Repeats.Of(400), (tiny, assessment, least) =>
    {
        var ways = assessment.WhatItTakes();

        ways.Choices.Where(choice => !choice.IsComplete).Should().BeEmpty("there are few");
        Product(ways.Choices).Select(Told).Should().BeEquivalentTo(least.Select(Told), "of {0}", tiny);
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void With_any_way_of_each_choice_nothing_known_stands_against_the_set_and_with_less_something_does(bool isAllKnown) => Sample(isAllKnown, Repeats.Of(150), (tiny, assessment, _) =>
    {
        foreach (var change in Product(assessment.WhatItTakes().Choices).Take(20))
        {
            Outcomes After(ImmutableSortedDictionary<string, int> changed) => tiny.Assess(tiny.After(changed)).Outcomes;

            After(change).CanBeMet.Should().BeTrue("of {0}", tiny);
            (isAllKnown ? After(change).Verdict : Verdict.Met).Should().Be(Verdict.Met);
            foreach (var (measure, amount) in change)
            {
                After(change.Remove(measure)).CanBeMet.Should().BeFalse("{0} is left out of {1}", measure, tiny);
                After(change.SetItem(measure, amount - Math.Sign(amount))).CanBeMet.Should().BeFalse("{0} is smaller in {1}", measure, tiny);
            }
        }
    });

    [Fact]
    public void The_smallest_way_makes_the_fewest_findings_met_and_then_takes_the_fewest_steps() => Sample(isAllKnown: true, Repeats.Of(150), (tiny, assessment, least) =>
    {
        var smallest = assessment.WhatItTakes().Smallest;
        if (least.IsEmpty)
        {
            smallest.Should().BeNull();
            return;
        }

        var expected = least.Min(change => (tiny.FindingsMet(assessment, tiny.Assess(tiny.After(change))), change.Count));
        (smallest!.Findings.Length, smallest.Steps.Length).Should().Be(expected, "of {0}", tiny);
        smallest.WhatIf.After.Verdict.Should().Be(Verdict.Met);
        smallest.Open.Should().BeEmpty();
    });

    [Fact]
    public void The_cheapest_way_costs_no_more_than_any_change_that_is_enough() => Gen.Select(Gen.Byte.Array[8, 160], Gen.Int[0, 4].Array[6]).Sample(
        (bytes, prices) => OfCase(new TinyCase(bytes, isAllKnown: true), (tiny, assessment, least) =>
        {
            var price = tiny.Measures.Select((measure, i) => (measure.Key, Price: prices[i])).ToDictionary(pair => pair.Key, pair => pair.Price);
            var costs = price.Aggregate(StepCosts.None, (some, pair) => some.With(pair.Key, pair.Value));
            var cheapest = assessment.WhatItTakes(costs).Cheapest;
            if (least.IsEmpty)
            {
                cheapest.Should().BeNull();
                return;
            }

            cheapest!.Cost.Should().Be(NumberInterval.Exactly(least.Min(change => change.Sum(step => Math.Abs(step.Value) * price[step.Key]))), "of {0}", tiny);
            cheapest.WhatIf.After.Verdict.Should().Be(Verdict.Met);
        }),
        iter: Repeats.Of(300));

    [Fact]
    public void Where_costs_are_not_known_the_cheapest_way_is_that_whatever_they_are() => Gen.Select(Gen.Byte.Array[8, 160], Gen.Int[-2, 4].Array[6]).Sample(
        (bytes, prices) => OfCase(new TinyCase(bytes, isAllKnown: true), (tiny, assessment, least) =>
        {
            var known = tiny.Measures.Select((measure, i) => (measure.Key, Price: prices[i])).Where(pair => pair.Price >= 0).ToDictionary(pair => pair.Key, pair => pair.Price);
            var costs = known.Aggregate(StepCosts.None, (some, pair) => some.With(pair.Key, pair.Value));
            if (assessment.WhatItTakes(costs).Cheapest is not { } cheapest)
            {
                return;
            }

            var told = ChangeOf(cheapest.Steps);
            foreach (var rest in new[] { 0, 1, 50 })
            {
                int Cost(ImmutableSortedDictionary<string, int> change) => change.Sum(step => Math.Abs(step.Value) * known.GetValueOrDefault(step.Key, rest));
                Cost(told).Should().Be(least.Min(Cost), "of {0}", tiny);
                cheapest.Cost.Contains(Cost(told)).Should().BeTrue();
            }
        }),
        iter: Repeats.Of(300));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_order_of_the_evidence_changes_nothing(bool isAllKnown) => Sample(isAllKnown, Repeats.Of(100), (tiny, assessment, _) =>
    {
        var reversed = tiny.Law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Create([.. assessment.Evidence.Reverse()]));

        reversed.WhatItTakes().Describe(Language.English).Should().Be(assessment.WhatItTakes().Describe(Language.English));
    });

    [Fact]
    public void A_step_serves_the_findings_that_would_not_be_met_without_it() => Sample(isAllKnown: true, Repeats.Of(150), (tiny, assessment, _) =>
    {
        foreach (var way in assessment.WhatItTakes().Choices.SelectMany(choice => choice.Ways).Take(5))
        {
            foreach (var step in way.Steps)
            {
                var others = assessment.WhatIf([.. way.Steps.Where(other => other != step).Select(other => other.Supposed!)]);
                var stillMet = others.Changes.Where(change => change.OutcomesAfter != Outcomes.NotMet).Select(change => change.Before);
                step.Findings.Should().BeEquivalentTo(way.Findings.Except(stillMet), "of {0} in {1}", step, tiny);
            }
        }
    });

    [Fact]
    public void Of_cases_of_all_kinds_each_way_is_enough_and_no_step_can_be_left_out_or_be_smaller()
    {
        var tried = 0;
        Gen.Select(Gen.Byte.Array[8, 120], Gen.Bool).Sample(
            (bytes, monotone) =>
            {
                var random = new RandomCase(bytes, monotone);
                var assessment = random.Assess();
                if (assessment.WhatItTakes().Smallest is not { } smallest || smallest.Steps.IsEmpty)
                {
                    return;
                }

                Interlocked.Increment(ref tried);
                smallest.WhatIf.After.Outcomes.CanBeMet.Should().BeTrue("of {0}", random);
                var supposed = smallest.Steps.Select(step => step.Supposed).OfType<Measurement>().ToList();
                Evidence Titled(IEnumerable<Measurement> measured) => assessment.Evidence.Replacing([.. measured])
                    .WithTitles([.. smallest.WhatIf.After.Evidence.Titles.Except(assessment.Evidence.Titles)]);
                foreach (var step in smallest.Steps.Where(step => step.Supposed is not null))
                {
                    var others = supposed.Where(other => other != step.Supposed).ToList();
                    assessment.WhatIfInstead(Titled(others)).After.Outcomes.CanBeMet.Should().BeFalse("{0} is left out of {1}", step, random);
                    if (Smaller(step) is { } smaller)
                    {
                        assessment.WhatIfInstead(Titled([.. others, smaller])).After.Outcomes.CanBeMet.Should().BeFalse("{0} is smaller in {1}", step, random);
                    }
                }
            },
            iter: Repeats.Of(600));
        tried.Should().BePositive();
    }

    // By one step of the unit, or of the scale; null where less than that is none.
    private static Measurement? Smaller(WayStep step)
    {
        var measure = step.Measure!;
        var value = step.Gap switch
        {
            QuantityGap { Amount.IsExact: true, Unit: { } unit } quantity when quantity.Amount.Lower > unit.Step => step.Supposed!.Value switch
            {
                ShareValue share => MeasuredValue.Counted(share.Share.Part - Signed(quantity, unit.Step), share.Share.Whole),
                NumberValue number => MeasuredValue.Number(number.Interval.Lower!.Value - Signed(quantity, unit.Step), number.Unit),
                _ => null,
            },
            GradeGap { Steps: > 1 } grade => MeasuredValue.Grade(measure.Scale!.Grades[grade.Needed.Rank - 1].Key),
            _ => null,
        };
        return value is null ? null : IllustrativeLaw.Measured(measure, value);

        static decimal Signed(QuantityGap gap, decimal amount) => gap.Direction == GapDirection.More ? amount : -amount;
    }

    [Fact]
    public void Among_the_cases_are_those_that_matter()
    {
        var random = new Random(1);
        var ways = Enumerable.Range(0, 400).Select(_ =>
        {
            var bytes = new byte[160];
            random.NextBytes(bytes);
            return new TinyCase(bytes, isAllKnown: true).Assess().WhatItTakes();
        }).ToList();

        ways.Where(one => one.Choices.Any(choice => choice.Ways.Length > 1)).Should().HaveCountGreaterThan(20, "alternatives");
        ways.Where(one => one.Choices.Length > 1).Should().HaveCountGreaterThan(20, "several choices");
        ways.Where(one => one.Choices.Any(choice => choice.Obstacle == WayObstacle.NoChangeIsEnough)).Should().HaveCountGreaterThan(20, "opposite pulls");
        ways.Where(one => one.Choices.SelectMany(choice => choice.Ways).Any(way => way.Steps.Any(step => step.Findings.Length > 1))).Should().HaveCountGreaterThan(20, "a step that serves several");
        ways.Where(one => one.Choices.Any(choice => choice.Ways.Select(way => way.Findings.Length).Distinct().Count() > 1)).Should().HaveCountGreaterThan(5, "findings that may be chosen");
    }

    private static void Sample(bool isAllKnown, long repeats, Action<TinyCase, Assessment, ImmutableArray<ImmutableSortedDictionary<string, int>>> check) =>
        Gen.Byte.Array[8, 160].Sample(bytes => OfCase(new TinyCase(bytes, isAllKnown), check), iter: repeats);

    private static void OfCase(TinyCase tiny, Action<TinyCase, Assessment, ImmutableArray<ImmutableSortedDictionary<string, int>>> check)
    {
        var assessment = tiny.Assess();
        ImmutableArray<ImmutableSortedDictionary<string, int>> enough = [.. tiny.Changes().Where(change => tiny.Assess(tiny.After(change)).Outcomes.CanBeMet)];
        check(tiny, assessment, [.. enough.Where(change => !enough.Any(other => other != change && IsNoMoreThan(other, change)))]);
    }

    private static bool IsNoMoreThan(ImmutableSortedDictionary<string, int> one, ImmutableSortedDictionary<string, int> other) =>
        one.All(step => other.TryGetValue(step.Key, out var amount) && Math.Sign(amount) == Math.Sign(step.Value) && Math.Abs(step.Value) <= Math.Abs(amount));

    private static IEnumerable<ImmutableSortedDictionary<string, int>> Product(ImmutableArray<WayChoice> choices)
    {
        IEnumerable<ImmutableSortedDictionary<string, int>> all = [ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal)];
        return choices.Aggregate(all, (some, choice) => some.SelectMany(steps => choice.Ways.Select(way => steps.AddRange(ChangeOf(way.Steps)))));
    }

    private static ImmutableSortedDictionary<string, int> ChangeOf(IEnumerable<WayStep> steps) => steps.ToImmutableSortedDictionary(
        step => step.Measure!.Key,
        step => step.Gap.Match(
            quantity => (int)quantity.Amount.Lower!.Value * (quantity.Direction == GapDirection.More ? 1 : -1),
            grade => grade.Steps,
            _ => 1,
            _ => 0,
            _ => 0,
            _ => 0,
            _ => 0,
            _ => 0),
        StringComparer.Ordinal);

    private static string Told(ImmutableSortedDictionary<string, int> change) => string.Join(", ", change.Select(step => $"{step.Key} {step.Value}"));
}
