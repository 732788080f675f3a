using System.Collections.Immutable;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>Laws so large or so entangled that the exact answer takes too much work. Illustrative: no such law exists.</summary>
public sealed class EntangledLawTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");

    [Fact]
    public void Thousands_of_missing_facts_in_one_criterion_are_told_exactly()
    {
        var measures = YesNo(5_000);
        var finding = IllustrativeLaw.FindingOf(new AllOf([.. measures.Select(measure => new Yes(measure))]));

        finding.Outcomes.Should().Be(Outcomes.MetOrNotMet);
        finding.IsExact.Should().BeTrue();
        Measures(finding.Missing).Should().Equal(measures);
    }

    [Fact]
    public void Where_the_exact_answer_takes_too_much_work_more_may_be_possible_and_missing_and_never_less()
    {
        var measures = YesNo(60);
        var finding = IllustrativeLaw.FindingOf(Entangled(measures));

        finding.IsExact.Should().BeFalse();
        finding.Outcomes.Should().Be(Outcomes.MetOrNotMet);
        Measures(finding.Missing).Should().BeEquivalentTo(measures);
        finding.Explain(Language.English).Should().Contain("hang together in so many ways");
        finding.Explain(Language.Vietnamese).Should().Contain("phụ thuộc lẫn nhau");

        var assessment = IllustrativeLaw.Demanding(Entangled(measures)).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty);
        assessment.IsExact.Should().BeFalse();
        assessment.Explain(Language.English).Should().Contain("\nThe requirements hang together in so many ways", "the head of the page tells it too");
    }

    [Fact]
    public void An_entangled_part_keeps_nothing_else_from_being_decided()
    {
        var entangled = Entangled(YesNo(60));
        var assessment = IllustrativeLaw.InForce(IllustrativeLaw.Set(IllustrativeLaw.SetKey, null,
        [
            IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", entangled), IllustrativeLaw.Indicator("1.2", new Yes(Fence))),
        ])).Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Fence, MeasuredValue.No)]);

        assessment.Findings[1].Verdict.Should().Be(Verdict.NotMet);
        assessment.Verdict.Should().Be(Verdict.NotMet);
        assessment.IsExact.Should().BeTrue("one unmet indicator decides");
        assessment.Missing.Should().BeEmpty();
        assessment.Criteria[0].IsExact.Should().BeTrue();
    }

    [Fact]
    public void An_answer_does_not_hang_on_what_was_asked_before()
    {
        var law = IllustrativeLaw.InForce(IllustrativeLaw.Set(IllustrativeLaw.SetKey, null,
        [
            .. Enumerable.Range(1, 4).Select(number => IllustrativeLaw.Criterion(
                $"{number}", null, IllustrativeLaw.Indicator($"{number}.1", Entangled([.. YesNo(22).Select(measure => IllustrativeLaw.YesNo($"{measure.Key}-{number}"))])))),
        ]));

        var forward = law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).Findings;
        var backward = law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).Findings;

        backward.Reverse().Select(Picture).ToList().Should().Equal(forward.Select(Picture).Reverse());
        static string Picture(Finding finding) => $"{finding} {finding.IsExact} {finding.Missing.Length}";
    }

    [Fact]
    public void A_set_that_is_required_in_many_places_is_worked_out_once()
    {
        // Each set requires the next ten times over: without remembering, ten to the eighth power of answers.
        const int Depth = 8;
        var sets = Enumerable.Range(1, Depth).Select(level => IllustrativeLaw.Set($"level-{level}", null,
        [
            IllustrativeLaw.Criterion("1", null, [.. Enumerable.Range(1, 10).Select(number => IllustrativeLaw.Indicator(
                $"1.{number}", level == Depth ? new Yes(Fence) : new Prerequisite($"level-{level + 1}", number % 2 == 0 ? "criterion-1" : null)))]),
        ])).ToArray();

        var assessment = IllustrativeLaw.InForce(sets[0], sets.AsSpan(1)).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty);

        Measures(assessment.Missing).Should().Equal(Fence);
    }

    [Fact]
    public void A_measure_with_thousands_of_thresholds_and_an_open_one_is_answered()
    {
        var road = IllustrativeLaw.Number("road");
        var finding = IllustrativeLaw.FindingOf(new AllOf(
        [
            .. Enumerable.Range(1, 3_000).Select(bound => new AtLeast(road, IllustrativeLaw.Of(bound))),
            new AtLeast(road, IllustrativeLaw.Of(IllustrativeLaw.LeftToProvince())),
        ]));

        finding.Outcomes.Should().Be(Outcomes.MetOrNotMet);
        finding.Missing.Should().HaveCount(2);
    }

    private static ImmutableArray<Measure> YesNo(int count) => [.. Enumerable.Range(1, count).Select(number => IllustrativeLaw.YesNo($"answer-{number}"))];

    // Exactly so many of the answers, in an order that keeps any diagram from forgetting: every first one is paired with one far away.
    private static AllOf Entangled(ImmutableArray<Measure> measures)
    {
        var half = measures.Length / 2;
        return new AllOf(
        [
            .. measures.Take(half).Select((measure, i) => new AnyOf([new Yes(measure), new Yes(measures[half + i])], preferred: null)),
            new AnyOf([.. Enumerable.Range(0, half).Select(i => new AllOf([new Yes(measures[i]), new Yes(measures[half + ((i * 7) % half)])]))], preferred: null),
        ]);
    }

    private static IEnumerable<Measure> Measures(ImmutableArray<MissingFact> missing) =>
        missing.Select(fact => fact.Should().BeOfType<MissingMeasurement>().Subject.Measure);
}
