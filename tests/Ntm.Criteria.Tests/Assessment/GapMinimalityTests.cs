using System.Collections.Immutable;
using CsCheck;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>Of every gap: applied, it is enough; one step less is not.</summary>
public sealed class GapMinimalityTests
{
    private static readonly Measure Insured = IllustrativeLaw.Share("insured");
    private static readonly Measure Paved = IllustrativeLaw.Share("paved", unit: IllustrativeLaw.Kilometre);
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Health = IllustrativeLaw.Graded("health");

    [Fact]
    public void The_gap_of_a_number_is_minimal() => Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 3000], Gen.Bool).Sample(
        (hundredths, thresholdInHundredths, atLeast) => IsMinimal(
            Road,
            atLeast ? new AtLeast(Road, IllustrativeLaw.Of(thresholdInHundredths / 100m)) : new AtMost(Road, IllustrativeLaw.Of(thresholdInHundredths / 100m)),
            hundredths / 100m,
            value => MeasuredValue.Number(value, "kilometre")),
        iter: Repeats.Of(3000));

    [Fact]
    public void The_gap_of_a_counted_share_is_minimal() => Gen.Select(Gen.Int[1, 4000], Gen.Decimal[0, 1], Gen.Int[0, 10_000], Gen.Bool).Sample(
        (whole, fraction, hundredths, atLeast) => IsMinimal(
            Insured,
            atLeast ? new AtLeast(Insured, IllustrativeLaw.Of(hundredths / 100m)) : new AtMost(Insured, IllustrativeLaw.Of(hundredths / 100m)),
            (int)(whole * fraction),
            part => MeasuredValue.Counted(part, whole)),
        iter: Repeats.Of(3000));

    [Fact]
    public void The_gap_of_a_measured_share_is_minimal() => Gen.Select(Gen.Int[1, 4000], Gen.Decimal[0, 1], Gen.Int[0, 100], Gen.Bool).Sample(
        (whole, fraction, percent, atLeast) => IsMinimal(
            Paved,
            atLeast ? new AtLeast(Paved, IllustrativeLaw.Of(percent)) : new AtMost(Paved, IllustrativeLaw.Of(percent)),
            (int)(whole * fraction) / 100m,
            part => MeasuredValue.Counted(part, whole / 100m)),
        iter: Repeats.Of(3000));

    [Fact]
    public void The_gap_of_a_percentage_is_minimal() => Gen.Select(Gen.Decimal[0, 100], Gen.Int[0, 10_000], Gen.Bool).Sample(
        (percent, hundredths, atLeast) => IsMinimal(
            Insured,
            atLeast ? new AtLeast(Insured, IllustrativeLaw.Of(hundredths / 100m)) : new AtMost(Insured, IllustrativeLaw.Of(hundredths / 100m)),
            decimal.Round(percent, 20),
            MeasuredValue.Percent,
            step: 0.00000000000000000001m),
        iter: Repeats.Of(3000));

    [Fact]
    public void The_gap_of_a_grade_is_minimal()
    {
        foreach (var actual in IllustrativeLaw.Levels.Grades)
        {
            foreach (var needed in IllustrativeLaw.Levels.Grades)
            {
                var requirement = new GradeAtLeast(Health, IllustrativeLaw.Of(needed.Key));
                Verdict With(int rank) => IllustrativeLaw.FindingOf(
                    requirement, IllustrativeLaw.Measured(Health, MeasuredValue.Grade(IllustrativeLaw.Levels.Grades[rank].Key))).Verdict;

                var finding = IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(Health, MeasuredValue.Grade(actual.Key)));
                if (finding.Gap is null)
                {
                    finding.Verdict.Should().Be(Verdict.Met);
                    continue;
                }

                var steps = finding.Gap.Should().BeOfType<GradeGap>().Subject.Steps;
                With(actual.Rank + steps).Should().Be(Verdict.Met);
                With(actual.Rank + steps - 1).Should().Be(Verdict.NotMet);
            }
        }
    }

    [Fact]
    public void Closing_all_gaps_or_any_alternative_makes_a_finding_met() => Gen.Byte.Array[8, 60].Sample(
        bytes =>
        {
            var choices = new RandomChoices(bytes);
            var measures = new List<(Measure Measure, decimal Value)>();
            var requirement = Tree(choices, measures, depth: 3);
            var finding = FindingOf(requirement, measures);
            if (finding.Gap is null)
            {
                finding.Verdict.Should().Be(Verdict.Met);
                return;
            }

            foreach (var closed in WaysToClose(finding.Gap))
            {
                var changed = measures.ConvertAll(pair => closed.TryGetValue(pair.Measure.Key, out var change) ? (pair.Measure, pair.Value + change) : pair);
                FindingOf(requirement, changed).Verdict.Should().Be(Verdict.Met, "of {0}", finding.Gap);
            }
        },
        iter: Repeats.Of(2000));

    private static void IsMinimal(Measure measure, Requirement requirement, decimal value, Func<decimal, MeasuredValue> measured, decimal? step = null)
    {
        Finding With(decimal changed) => IllustrativeLaw.FindingOf(requirement, IllustrativeLaw.Measured(measure, measured(changed)));
        if (With(value).Gap is not { } gap)
        {
            With(value).Verdict.Should().Be(Verdict.Met);
            return;
        }

        var quantity = gap.Should().BeOfType<QuantityGap>().Subject;
        var amount = quantity.Amount.Lower!.Value;
        var sign = quantity.Direction == GapDirection.More ? 1 : -1;
        quantity.Amount.IsExact.Should().BeTrue();
        amount.Should().BePositive();
        With(value + (sign * amount)).Verdict.Should().Be(Verdict.Met, "the gap is enough");
        With(value + (sign * Math.Max(0, amount - (step ?? measure.Unit!.Step)))).Verdict.Should().Be(Verdict.NotMet, "one step less is not");
    }

    private static Finding FindingOf(Requirement requirement, IEnumerable<(Measure Measure, decimal Value)> measures) =>
        IllustrativeLaw.FindingOf(requirement, [.. measures.Select(pair => IllustrativeLaw.Measured(pair.Measure, ValueOf(pair.Measure, pair.Value)))]);

    private static MeasuredValue ValueOf(Measure measure, decimal value) => measure.Kind.Name switch
    {
        "YesNo" => value == 0 ? MeasuredValue.No : MeasuredValue.Yes,
        "Share" => MeasuredValue.Counted(value, 300),
        "Grade" => MeasuredValue.Grade(measure.Scale!.Grades[(int)value].Key),
        _ => MeasuredValue.Number(value, measure.Unit!.Key),
    };

    // Each leaf has a measure of its own, so that closing one gap opens no other.
    private static Requirement Tree(RandomChoices choices, List<(Measure Measure, decimal Value)> measures, int depth)
    {
        var kind = choices.Below(depth == 0 ? 5 : 9);
        ImmutableArray<Requirement> Parts() => [.. choices.Some(1, 3, () => Tree(choices, measures, depth - 1))];
        Measure Measured(Func<string, Measure> make, decimal value)
        {
            var measure = make($"m-{measures.Count}");
            measures.Add((measure, value));
            return measure;
        }

        switch (kind)
        {
            case 0:
                return new Yes(Measured(IllustrativeLaw.YesNo, choices.Below(2)));
            case 1:
                return new AtLeast(Measured(IllustrativeLaw.Number, choices.Below(30) / 4m), IllustrativeLaw.Of(4));
            case 2:
                return new AtMost(Measured(IllustrativeLaw.Number, choices.Below(30) / 4m), IllustrativeLaw.Of(4));
            case 3:
                return new GradeAtLeast(Measured(IllustrativeLaw.Graded, choices.Below(3)), IllustrativeLaw.Of("level-2"));
            case 4:
                return new AtLeast(Measured(key => IllustrativeLaw.Share(key), choices.Below(251)), IllustrativeLaw.Of(33.3m));
            case 5:
                return new AnyOf(Parts(), 0);
            case 6:
                var parts = Parts();
                return new AtLeastNOf(1 + choices.Below(parts.Length), parts);
            default:
                return new AllOf(Parts());
        }
    }

    /// <summary>For every choice of alternatives, by how much each measure is to be changed.</summary>
    private static IEnumerable<Dictionary<string, decimal>> WaysToClose(Gap gap) => gap.Match(
        quantity => [new() { [quantity.Measure.Key] = quantity.Amount.Lower!.Value * (quantity.Direction == GapDirection.More ? 1 : -1) }],
        grade => [new() { [grade.Measure.Key] = grade.Steps }],
        answer => [new() { [answer.Measure.Key] = 1 }],
        all => Together(all.Parts),
        alternatives => Subsets([.. alternatives.Branches], alternatives.Needed).SelectMany(Together),
        _ => throw new NotSupportedException(),
        _ => throw new NotSupportedException(),
        _ => throw new NotSupportedException());

    private static IEnumerable<Dictionary<string, decimal>> Together(IEnumerable<Gap> gaps)
    {
        IEnumerable<Dictionary<string, decimal>> ways = [[]];
        return gaps.Aggregate(ways, (some, gap) => some.SelectMany(way => WaysToClose(gap).Take(3).Select(more => new Dictionary<string, decimal>(way.Concat(more)))));
    }

    private static IEnumerable<IEnumerable<Gap>> Subsets(Gap[] gaps, int count) => count == 0 ? [[]]
        : gaps.SelectMany((gap, i) => Subsets(gaps[(i + 1)..], count - 1).Select(rest => rest.Prepend(gap)));
}
