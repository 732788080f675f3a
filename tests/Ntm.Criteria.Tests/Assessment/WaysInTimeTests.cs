using System.Diagnostics;
using LaoCai2021;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Ways are found in time, whatever is asked for. The limit is many times what they take on a quiet machine. Evidence is illustrative.</summary>
[Collection(typeof(OneAtATime))]
public sealed class WaysInTimeTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public void Of_the_communes_of_the_sample_every_way_that_is_told_is_confirmed_by_the_judge()
    {
        var time = Stopwatch.StartNew();
        var cases = IllustrativeCase.AllOf(Inputs.Read(AppContext.BaseDirectory), new Options { Language = Language.Vietnamese });
        var ways = cases.Select(one => one.Assessment.WhatItTakes()).ToList();

        ways.Where(one => one.Choices.Length > 0).Should().NotBeEmpty();
        foreach (var one in ways.Where(one => one.Smallest is not null))
        {
            one.Smallest!.WhatIf.After.Outcomes.CanBeMet.Should().BeTrue("of {0}", one);
            one.Assessment.Gaps.Where(gap => gap is not (OpenGap or PrerequisiteGap)).Select(gap => gap.Describe(Language.English)).Distinct().Count()
                .Should().BeLessThanOrEqualTo(one.Smallest.Steps.Length + one.Choices.Length, "of {0}", one);
        }

        time.Elapsed.Should().BeLessThan(Limit);
    }

    [Theory]
    [InlineData("basic", "assessment")]
    [InlineData("advanced", "assessment")]
    [InlineData("model", "assessment")]
    [InlineData("basic", "retention")]
    [InlineData("advanced", "retention")]
    [InlineData("advanced", "recognition")]
    public void With_nothing_known_there_is_nothing_to_do_but_to_measure(string standard, string purpose)
    {
        var time = Stopwatch.StartNew();
        var commune = Vietnam.Territory.On(new(2023, 12, 31)).Commune("02929");
        var ways = CriteriaCatalog.Embedded.InForce(Standard.Find(standard)!, commune, 2023, purpose: SetPurpose.Find(purpose)!).Assess(commune, Evidence.Empty).WhatItTakes();

        ways.Choices.Should().BeEmpty();
        ways.Smallest!.Steps.Should().BeEmpty();
        ways.Undetermined.Should().NotBeEmpty();
        time.Elapsed.Should().BeLessThan(Limit);
    }

    [Theory]
    [InlineData("basic", "assessment")]
    [InlineData("advanced", "assessment")]
    [InlineData("basic", "retention")]
    [InlineData("advanced", "retention")]
    public void With_the_worst_of_all_answers_the_smallest_way_is_found_or_it_is_said_that_none_is(string standard, string purpose)
    {
        var time = Stopwatch.StartNew();
        var commune = Vietnam.Territory.On(new(2023, 12, 31)).Commune("02929");
        var law = CriteriaCatalog.Embedded.InForce(Standard.Find(standard)!, commune, 2023, purpose: SetPurpose.Find(purpose)!);
        var measures = law.Prerequisites.Values.Prepend(law.Set!).SelectMany(set => set.Requirements()).SelectMany(requirement => requirement.OwnMeasures).Distinct();
        var assessment = law.Assess(commune, Evidence.Create([.. measures.Select(measure => IllustrativeLaw.Measured(measure, Worst(measure), new(2023, 12, 31)))]), UnconfirmedThresholds.Admitted);
        var ways = assessment.WhatItTakes();

        assessment.Verdict.Should().Be(Verdict.NotMet);
        ways.Choices.Should().NotBeEmpty();
        ways.Choices.Where(choice => choice.Ways.IsEmpty && choice.Obstacle is null).Should().BeEmpty();
        if (ways.Smallest is { } smallest)
        {
            smallest.WhatIf.After.Outcomes.CanBeMet.Should().BeTrue();
        }

        time.Elapsed.Should().BeLessThan(Limit);
    }

    [Fact]
    public void Thousands_of_alternatives_and_entangled_ones_are_answered()
    {
        var time = Stopwatch.StartNew();
        var answers = Enumerable.Range(1, 2_000).Select(number => IllustrativeLaw.YesNo($"answer-{number}")).ToList();
        Evidence none = [.. answers.Select(answer => IllustrativeLaw.Measured(answer, MeasuredValue.No))];
        WaysToMeet Of(Requirement requirement) => IllustrativeLaw.Demanding(requirement).Assess(IllustrativeLaw.LowlandCommune, none).WhatItTakes();

        Of(new AnyOf([.. answers.Select(answer => new Yes(answer))], null)).Smallest!.Steps.Should().ContainSingle();
        Of(new AllOf([.. answers.Select(answer => new Yes(answer))])).Smallest!.Steps.Should().HaveCount(2_000);
        var entangled = Of(new AnyOf([.. Enumerable.Range(0, 30).Select(i => new AllOf([new Yes(answers[i]), new Yes(answers[30 + (i * 7 % 30)])]))], null)).Choices.Single();
        (entangled.Obstacle == WayObstacle.TooMuchWork || entangled.Ways[0].Steps.Length == 2).Should().BeTrue();
        time.Elapsed.Should().BeLessThan(Limit);
    }

    private static MeasuredValue Worst(Measure measure) => measure.Kind.Name switch
    {
        "YesNo" => MeasuredValue.No,
        "Share" => MeasuredValue.Counted(0, 100),
        "Grade" => MeasuredValue.Grade(measure.Scale!.Grades[0].Key),
        _ => MeasuredValue.Number(0, measure.Unit!.Key),
    };
}
