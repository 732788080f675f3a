using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;
using AtMost = Ntm.Criteria.Requirements.AtMost;

namespace Ntm.Criteria.Tests;

/// <summary>What it would take to meet a set, case by case.</summary>
public sealed class WaysToMeetTests
{
    private static readonly Measure Insured = IllustrativeLaw.Share("insured");
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Earlier = IllustrativeLaw.Number("earlier");
    private static readonly Measure Schools = IllustrativeLaw.Count("schools");
    private static readonly Measure Health = IllustrativeLaw.Graded("health");
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Market = IllustrativeLaw.YesNo("market");

    [Fact]
    public void A_measure_that_several_findings_share_is_one_step_which_satisfies_all_of_them()
    {
        var ways = Of([new AtLeast(Insured, IllustrativeLaw.Of(90)), new AtLeast(Insured, IllustrativeLaw.Of(95)), new Yes(Fence)], Counted(85, 100), Answer(Fence, isYes: false));

        ways.Choices.Should().HaveCount(2, "the fence shares nothing with the insured");
        var shared = ways.Choices[0].Ways.Should().ContainSingle().Subject;
        shared.Describe(Language.English).Should().Be("illustrative insured: 10 more households");
        Numbers(shared.Findings).Should().Equal("1.1", "1.2");
        Numbers(ways.Choices[0].Findings).Should().Equal("1.1", "1.2");
        Numbers(shared.Steps.Single().Findings).Should().Equal("1.1", "1.2");
        shared.Steps.Single().Measure.Should().Be(Insured);
        shared.WhatIf.After.Verdict.Should().Be(Verdict.NotMet, "the fence is lacking still");
        ways.Smallest!.Steps.Select(step => step.ToString()).Should().Equal("insured (minh họa): cần thêm 10 hộ", "cần đạt: fence (minh họa)");
        ways.Smallest.WhatIf.After.Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void Where_two_findings_pull_one_measure_apart_there_is_no_way_and_it_is_said()
    {
        var ways = Of([new AtLeast(Schools, IllustrativeLaw.Of(4)), new AtMost(Schools, IllustrativeLaw.Of(2)), new Yes(Fence)], Counted(Schools, 3), Answer(Fence, isYes: false));

        ways.Choices[0].Ways.Should().BeEmpty();
        ways.Choices[0].IsComplete.Should().BeTrue();
        ways.Choices[0].Obstacle.Should().Be(WayObstacle.NoChangeIsEnough);
        ways.Choices[1].Obstacle.Should().BeNull();
        ways.Smallest.Should().BeNull();
        ways.Cheapest.Should().BeNull();
        ways.Describe(Language.English).Should().Be("1. indicator 1.1, indicator 1.2: no change of what is known to be lacking is enough.\n2. to be achieved: illustrative fence.\n");
    }

    [Fact]
    public void A_step_that_would_open_another_gap_closes_that_one_too()
    {
        var ways = Of([new AtLeast(Schools, IllustrativeLaw.Of(4)), new DependingOnCount(Schools, 3, new Yes(Fence), new Yes(Market))], Counted(Schools, 3), Answer(Fence, isYes: false), Answer(Market, isYes: true));

        Told(ways.Choices.Single()).Should().Equal("illustrative schools: 1 more school; to be achieved: illustrative fence");
        Numbers(ways.Smallest!.Findings).Should().Equal("1.1");
        Numbers(ways.Smallest.Steps[0].Findings).Should().Equal("1.1");
        ways.Smallest.Steps[1].Findings.Should().BeEmpty("it keeps met what is met");
    }

    [Fact]
    public void Of_alternatives_the_one_of_fewest_steps_comes_first_and_of_equal_ones_that_which_the_law_prefers()
    {
        Requirement Either(int? preferred) => new AnyOf([new AllOf([new Yes(Fence), new Yes(Market)]), new GradeAtLeast(Health, IllustrativeLaw.Of("level-2")), new AtLeast(Road, IllustrativeLaw.Of(12))], preferred);
        Measurement[] measured = [Answer(Fence, isYes: false), Answer(Market, isYes: false), IllustrativeLaw.Measured(Health, MeasuredValue.Grade("level-1")), Kilometres(Road, 11.33m)];
        const string Both = "to be achieved: illustrative fence; to be achieved: illustrative market";
        const string Grade = "illustrative health: one grade up, from level 1 to level 2";
        const string Length = "illustrative road: 0.7 more kilometres";

        Told(Of([Either(null)], measured).Choices.Single()).Should().Equal(Grade, Length, Both);
        Told(Of([Either(2)], measured).Choices.Single()).Should().Equal(Length, Grade, Both);
        Told(Of([Either(0)], measured).Choices.Single()).Should().Equal(Grade, Length, Both);
        Of([Either(2)], measured).Smallest!.Describe(Language.English).Should().Be(Length);
    }

    [Fact]
    public void What_is_not_known_is_measured_first_and_no_step_is_told_for_it()
    {
        var ways = Of([new AtLeastNOf(2, [new Yes(Fence), new Yes(Market), new AtLeast(Road, IllustrativeLaw.Of(12))]), new AtLeast(Insured, IllustrativeLaw.Of(90))], Answer(Fence, isYes: false), Answer(Market, isYes: false));

        Told(ways.Choices.Single()).Should().Equal("to be achieved: illustrative fence", "to be achieved: illustrative market");
        ways.Choices[0].Ways.Select(way => ReferenceAnswer.Facts(way.Open).Single()).Should().Equal(Road, Road);
        Numbers(ways.Undetermined).Should().Equal("1.2");
        ways.Smallest!.WhatIf.After.Verdict.Should().Be(Verdict.Undetermined);
        ReferenceAnswer.Facts(ways.Smallest.WhatIf.After.Missing).Should().Equal(Road, Insured);
        ways.Describe(Language.English).Should().EndWith("To be known first: indicator 1.2.\n");
    }

    [Fact]
    public void Where_nothing_is_known_to_be_lacking_no_step_is_needed()
    {
        var met = Of([new Yes(Fence)], Answer(Fence, isYes: true));
        met.Choices.Should().BeEmpty();
        met.Smallest!.Steps.Should().BeEmpty();
        met.Smallest.Cost.Should().Be(NumberInterval.Exactly(0));
        met.Describe(Language.Vietnamese).Should().Be("Đã đạt: không cần làm gì thêm.\n");

        var open = Of([new Yes(Fence)]);
        open.Choices.Should().BeEmpty();
        open.Smallest!.Describe(Language.English).Should().Be("no step");
        open.Describe(Language.English).Should().Be("Nothing is known to be lacking.\nTo be known first: indicator 1.1.\n");
    }

    [Fact]
    public void Where_no_verdict_is_possible_nothing_is_told()
    {
        var ways = IllustrativeLaw.InForce(null).Assess(IllustrativeLaw.LowlandCommune, []).WhatItTakes();

        ways.Choices.Should().BeEmpty();
        ways.Smallest.Should().BeNull();
        ways.Cheapest.Should().BeNull();
        ways.Describe(Language.English).Should().Be("No verdict is possible: not recorded.\n");
    }

    [Fact]
    public void What_does_not_apply_is_not_met_by_doing_nothing()
    {
        var ways = Of([new ApplicableOnlyIf(Market, new Yes(Fence))], Answer(Market, isYes: false), Answer(Fence, isYes: false));

        ways.Assessment.Verdict.Should().Be(Verdict.NotApplicable);
        ways.Choices.Single().Obstacle.Should().Be(WayObstacle.NoChangeIsEnough);
        ways.Smallest.Should().BeNull();
    }

    [Fact]
    public void What_is_past_stays_as_it_was()
    {
        var multiple = new AtLeastTimesOwn(Road, 1.5m, IllustrativeLaw.Source(), Earlier);

        Told(Of([multiple], Kilometres(Road, 14), Kilometres(Earlier, 10)).Choices.Single()).Should().Equal("illustrative road: 1 more kilometre");
        Of([multiple, new AtMost(Road, IllustrativeLaw.Of(14.5m))], Kilometres(Road, 14), Kilometres(Earlier, 10)).Choices.Single().Obstacle.Should().Be(WayObstacle.NoChangeIsEnough);
        Of([new AtMost(Earlier, IllustrativeLaw.Of(9))], Kilometres(Earlier, 10)).Smallest.Should().NotBeNull("nothing takes it for the past");
        Of([multiple, new AtMost(Earlier, IllustrativeLaw.Of(9))], Kilometres(Road, 15), Kilometres(Earlier, 10)).Choices.Single().Obstacle.Should().Be(WayObstacle.NoChangeIsEnough);
    }

    [Fact]
    public void Of_a_past_of_which_only_a_range_is_known_the_least_is_told_and_the_past_stays_open()
    {
        var ways = Of(
            [new AtLeastTimesOwn(Road, 1.5m, IllustrativeLaw.Source(), Earlier)], Kilometres(Road, 14), IllustrativeLaw.Measured(Earlier, MeasuredValue.Number(NumberInterval.Between(10, 12), "kilometre")));

        var way = ways.Choices.Single().Ways.Should().ContainSingle().Subject;
        way.Describe(Language.English).Should().Be("illustrative road: 1 more kilometre");
        ReferenceAnswer.Facts(way.Open).Should().Equal(Earlier);
    }

    [Fact]
    public void A_title_is_a_step_as_long_as_it_is_not_too_late_for_it()
    {
        WaysToMeet With(NodaTime.LocalDate? before) => IllustrativeLaw.Demanding(new AnyOf([new HoldsTitle(Standard.Basic, before), new Yes(Fence)], null))
            .Assess(IllustrativeLaw.LowlandCommune, Evidence.Create(Answer(Fence, isYes: false)).WithTitles(IllustrativeLaw.Stated(Standard.Basic, isHeld: false, IllustrativeLaw.On))).WhatItTakes();

        var way = With(null).Choices.Single().Ways[0];
        way.Steps.Single().Measure.Should().BeNull();
        way.Steps.Single().Supposed.Should().BeNull();
        way.Steps.Single().Gap.Should().BeOfType<TitleGap>();
        way.WhatIf.After.Verdict.Should().Be(Verdict.Met);
        way.WhatIf.Changes.Single().Because.Single().Title.Should().Be(Standard.Basic);
        Told(With(null).Choices.Single()).Should().HaveCount(2);
        Told(With(IllustrativeLaw.On).Choices.Single()).Should().Equal("to be achieved: illustrative fence");
    }

    [Fact]
    public void Of_a_range_the_step_and_its_cost_are_ranges()
    {
        var assessment = IllustrativeLaw.Demanding(new AtLeast(Road, IllustrativeLaw.Of(12)))
            .Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Road, MeasuredValue.Number(NumberInterval.Between(8, 11), "kilometre"))]);
        var way = assessment.WhatItTakes(StepCosts.None.With("road", 2.5m)).Cheapest!;

        way.Steps.Single().Gap.Should().BeOfType<QuantityGap>().Which.Amount.Should().Be(NumberInterval.Between(1, 4));
        way.Steps.Single().Supposed!.Value.Should().Be(MeasuredValue.Number(12, "kilometre"));
        way.Cost.Should().Be(NumberInterval.Between(2.5m, 10));
        way.WhatIf.After.Verdict.Should().Be(Verdict.Met);
        way.Describe(Language.English).Should().Contain("cost: ");
    }

    [Fact]
    public void Of_what_is_counted_in_part_the_step_is_as_much_as_its_gap()
    {
        var ways = Of([new AtLeast(Insured, IllustrativeLaw.Of(90))], IllustrativeLaw.Measured(Insured, MeasuredValue.CountedInPart(new Share(60, 80), 20)));

        ways.Assessment.Findings[0].Gap!.Describe(Language.English).Should().Be(ways.Smallest!.Steps.Single().Describe(Language.English));
        ways.Smallest.WhatIf.After.Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void A_percentage_point_has_no_cost()
    {
        var assessment = IllustrativeLaw.Demanding(new AtLeast(Insured, IllustrativeLaw.Of(90))).Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(89.5m))]);
        var way = assessment.WhatItTakes(StepCosts.None.With("insured", 3)).Cheapest!;

        way.Describe(Language.English).Should().Be("illustrative insured: 0.5 more percentage points");
        way.Cost.Should().Be(NumberInterval.AtLeast(0));
        way.WhatIf.After.Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void Costs_of_measures_that_no_set_has_are_told()
    {
        var assessment = IllustrativeLaw.Demanding(new AtLeast(Insured, IllustrativeLaw.Of(90))).Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(80, 100))]);

        assessment.WhatItTakes(StepCosts.None.With("insured", 3).With("insuredd", 3).With("a", 0)).UnusedCosts.Should().Equal("a", "insuredd");
        assessment.WhatItTakes().UnusedCosts.Should().BeEmpty();
    }

    [Fact]
    public void A_measure_without_a_cost_makes_the_cheapest_way_uncertain_unless_it_cannot_matter()
    {
        Requirement[] demanded = [new AnyOf([new Yes(Fence), new Yes(Market)], null)];
        Measurement[] measured = [Answer(Fence, isYes: false), Answer(Market, isYes: false)];
        WaysToMeet With(StepCosts costs) => Assess(demanded, measured).WhatItTakes(costs);

        With(StepCosts.None.With("fence", 5)).Cheapest.Should().BeNull();
        With(StepCosts.None.With("fence", 5)).Describe(Language.English).Should().EndWith("Which ways are the cheapest is not certain.\n");
        With(StepCosts.None.With("fence", 0)).Cheapest!.Steps.Single().Measure.Should().Be(Fence, "nothing costs less");
        With(StepCosts.None.With("fence", 5).With("market", 4)).Cheapest!.Steps.Single().Measure.Should().Be(Market);
        With(StepCosts.None.With("fence", 5).With("market", 4)).Describe(Language.English).Should().EndWith("The cheapest of all: to be achieved: illustrative market (cost: 4).\n");
        With(StepCosts.None.With("fence", 4).With("market", 4)).Cheapest!.Steps.Single().Measure.Should().Be(Fence, "of equal ones the first");
        With(StepCosts.None).Smallest!.Steps.Single().Measure.Should().Be(Fence);
    }

    [Fact]
    public void What_both_ways_take_costs_what_it_may()
    {
        Requirement demanded = new AllOf([new AnyOf([new AllOf([new Yes(Fence), new Yes(Market)]), new AllOf([new Yes(Fence), new AtLeast(Schools, IllustrativeLaw.Of(2))])], null)]);
        var ways = Assess([demanded], [Answer(Fence, isYes: false), Answer(Market, isYes: false), Counted(Schools, 0)]).WhatItTakes(StepCosts.None.With("market", 3).With("schools", 1));

        ways.Cheapest!.Describe(Language.English).Should().Be("to be achieved: illustrative fence; illustrative schools: 2 more schools (cost: 2 or more)");
        ways.Cheapest.Cost.Should().Be(NumberInterval.AtLeast(2));
    }

    [Fact]
    public void Where_a_way_leaves_something_open_it_is_the_cheapest_only_against_those_that_leave_it_open_too()
    {
        var either = new AtLeastNOf(2, [new Yes(Fence), new Yes(Market), new AtLeast(Road, IllustrativeLaw.Of(12))]);
        var ways = Assess([either], [Answer(Fence, isYes: false), Answer(Market, isYes: false)]).WhatItTakes(StepCosts.None.With("fence", 5).With("market", 4));

        ways.Cheapest!.Steps.Single().Measure.Should().Be(Market);
        ways.Cheapest.Open.Should().ContainSingle();
    }

    [Theory]
    [InlineData("0.1", "3", "0.3")]
    [InlineData("0.0000000000000000000000000001", "7", "0.0000000000000000000000000007")]
    [InlineData("79228162514264337593543950335", "2", "[79228162514264337593543950335, *)")]
    [InlineData("0.3333333333333333333333333333", "1000000000000000", "333333333333333.3333333333333")]
    [InlineData("0.7922816251426433759354395033", "1.1", "[0.8715097876569077135289834536, 0.8715097876569077135289834537]")]
    public void Costs_are_exact_or_between_the_numbers_next_to_them_and_never_too_great_to_be_told(string perUnit, string amount, string cost)
    {
        var road = IllustrativeLaw.Number("road");
        var way = IllustrativeLaw.Demanding(new AtLeast(road, IllustrativeLaw.Of(PlainNumber.Parse(amount))))
            .Assess(IllustrativeLaw.LowlandCommune, [Kilometres(road, 0)]).WhatItTakes(StepCosts.None.With("road", PlainNumber.Parse(perUnit))).Cheapest!;

        way.Cost.ToString().Should().Be(cost);
    }

    [Fact]
    public void Ten_of_twenty_are_told_in_part_and_the_smallest_and_the_cheapest_exactly()
    {
        var answers = Enumerable.Range(1, 20).Select(number => IllustrativeLaw.YesNo($"answer-{number}")).ToList();
        var assessment = Assess([new AtLeastNOf(10, [.. answers.Select(answer => new Yes(answer))])], [.. answers.Select(answer => Answer(answer, isYes: false))]);
        var costs = answers.Index().Aggregate(StepCosts.None, (some, answer) => some.With(answer.Item.Key, (answer.Index * 7) % 20));
        var ways = assessment.WhatItTakes(costs);

        ways.Choices.Single().IsComplete.Should().BeFalse("there are 184,756");
        ways.Choices.Single().Ways.Should().HaveCount(256);
        ways.Choices.Single().Ways.Where(way => way.Steps.Length != 10).Should().BeEmpty();
        ways.Smallest!.Steps.Should().HaveCount(10);
        ways.Smallest.WhatIf.After.Verdict.Should().Be(Verdict.Met);
        ways.Cheapest!.Cost.Should().Be(NumberInterval.Exactly(45), "of the costs from 0 to 19 the ten least");
        ways.Cheapest.WhatIf.After.Verdict.Should().Be(Verdict.Met);
        ways.Describe(Language.English).Should().StartWith("1. One of more than 256 ways, of which these are:\n");
        assessment.WhatItTakes(StepCosts.None.With("answer-1", 1)).Cheapest.Should().BeNull();
    }

    [Theory]
    [InlineData("basic")]
    [InlineData("advanced")]
    public void To_keep_the_title_as_many_criteria_as_are_needed_or_the_named_one(string key)
    {
        var standard = Standard.Find(key)!;
        var law = SimplifiedCriteria.Law(standard, SetPurpose.Retention);
        var ways = law.Assess(SimplifiedCriteria.Commune, SimplifiedCriteria.Answers(standard, [1, 2, 3, 4, 5, 6, 8, 10])).WhatItTakes();

        ways.Choices.Single().IsComplete.Should().BeTrue();
        ways.Smallest!.Steps.Single().Measure!.Key.Should().Be(SimplifiedCriteria.Question(standard, 10), "without the named one, nine may be unmet");
        ways.Smallest.WhatIf.After.Verdict.Should().Be(Verdict.Met);
        ways.Smallest.Findings.Select(finding => finding.Indicator.Number.ToString()).Should().HaveCount(2).And.Contain("10");
        ways.Choices[0].Ways.Skip(1).Where(way => way.Steps.Length != 3).Should().BeEmpty("five may be unmet");
        ways.Choices[0].Ways.Should().HaveCount(1 + 35, "three of the other seven");

        var ten = law.Assess(SimplifiedCriteria.Commune, SimplifiedCriteria.Answers(standard, SimplifiedCriteria.Others(standard, 15))).WhatItTakes();
        ten.Smallest!.Steps.Should().HaveCount(6, "fifteen are unmet, and nine may be");
        ten.Choices.Single().IsComplete.Should().BeFalse();
    }

    [Fact]
    public void Of_criteria_that_may_be_chosen_those_of_the_fewest_findings_are_the_smallest()
    {
        var prior = IllustrativeLaw.Set(IllustrativeLaw.PriorSetKey, null,
        [
            IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new Yes(Fence)), IllustrativeLaw.Indicator("1.2", new Yes(Fence))),
            IllustrativeLaw.Criterion("2", null, IllustrativeLaw.Indicator("2.1", new AllOf([new Yes(Market), new AtLeast(Schools, IllustrativeLaw.Of(1))]))),
        ]);
        var law = IllustrativeLaw.Demanding(new AtLeastNOf(1, [new Prerequisite(prior.Key, "criterion-1"), new Prerequisite(prior.Key, "criterion-2")]), prior);
        var ways = law.Assess(IllustrativeLaw.LowlandCommune, [Answer(Fence, isYes: false), Answer(Market, isYes: false), Counted(Schools, 0)]).WhatItTakes();

        Told(ways.Choices.Single()).Should().Equal("to be achieved: illustrative market; illustrative schools: 1 more school", "to be achieved: illustrative fence");
        ways.Choices[0].Ways.Select(way => way.Findings.Length).Should().Equal(2, 3);
        Numbers(ways.Choices[0].Findings).Should().Equal("1.1");
    }

    [Fact]
    public void The_condition_of_a_set_and_those_of_criteria_are_told_apart_from_findings()
    {
        var set = IllustrativeLaw.Set(IllustrativeLaw.SetKey, new Yes(Fence), [IllustrativeLaw.Criterion("1", new Yes(Market), IllustrativeLaw.Indicator("1.1", new AtLeast(Schools, IllustrativeLaw.Of(1))))]);
        var ways = IllustrativeLaw.InForce(set).Assess(IllustrativeLaw.LowlandCommune, [Answer(Fence, isYes: false), Answer(Market, isYes: false), Counted(Schools, 1)]).WhatItTakes();

        ways.Smallest!.Findings.Should().BeEmpty();
        ways.Smallest.Conditions.Select(condition => condition.Measure).Should().Equal(Fence, Market);
    }

    [Fact]
    public void What_is_required_is_met_on_the_same_evidence()
    {
        var prior = IllustrativeLaw.Set(IllustrativeLaw.PriorSetKey, null, [IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new AtLeast(Insured, IllustrativeLaw.Of(95))))]);
        var law = IllustrativeLaw.InForce(IllustrativeLaw.Set(IllustrativeLaw.SetKey, new Prerequisite(prior.Key, null), [IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new AtLeast(Insured, IllustrativeLaw.Of(90))))]), prior);
        var assessment = law.Assess(IllustrativeLaw.LowlandCommune, [Counted(85, 100)]);

        var way = assessment.WhatItTakes().Choices.Single().Ways.Single();
        way.Describe(Language.English).Should().Be("illustrative insured: 10 more households");
        way.Findings.Should().HaveCount(2);
        way.Conditions.Should().ContainSingle();
        assessment.Prerequisites.Single().WhatItTakes().Smallest!.Describe(Language.English).Should().Be(way.Describe(Language.English));
    }

    [Fact]
    public void What_is_left_to_an_authority_stays_open_whatever_is_done()
    {
        var ways = Of([new Delegated(Authority.Province, IllustrativeLaw.Source(), new Yes(Market)), new AtLeast(Road, IllustrativeLaw.Of(IllustrativeLaw.LeftToProvince())), new Yes(Fence)], Answer(Fence, isYes: false), Answer(Market, isYes: false), Kilometres(Road, 0));

        Told(ways.Choices.Single()).Should().Equal("to be achieved: illustrative fence");
        Numbers(ways.Undetermined).Should().Equal("1.1", "1.2");
        ways.Smallest!.WhatIf.After.Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Where_the_area_class_is_not_known_the_ways_of_each_choice_are_possible_in_one_class()
    {
        Threshold ByClass(decimal lowland, decimal upland) => new(null,
        [
            new IssuedThreshold(new(lowland), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Lowland] }, new IssuedThreshold(new(upland), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Upland] },
        ]);
        var law = Law([new AtLeast(Road, ByClass(12, 10)), new AtLeast(Schools, ByClass(2, 3))]);
        var ways = law.Assess(IllustrativeLaw.CommuneOfUnknownArea, [Kilometres(Road, 9), Counted(Schools, 1)]).WhatItTakes();

        Told(ways.Choices.Single()).Should().Equal("illustrative road: 1 more kilometre; illustrative schools: 2 more schools", "illustrative road: 3 more kilometres; illustrative schools: 1 more school");
        ways.Smallest!.Open.Should().ContainSingle().Which.Should().BeOfType<MissingAreaClass>();
    }

    [Fact]
    public void Where_what_is_unknown_cannot_serve_two_findings_there_is_no_way()
    {
        var ways = Of([new AtLeast(Schools, IllustrativeLaw.Of(4)), new AtMost(Schools, IllustrativeLaw.Of(2))]);

        ways.Assessment.Verdict.Should().Be(Verdict.NotMet, "whatever the count is");
        ways.Choices.Single().Obstacle.Should().Be(WayObstacle.NoChangeIsEnough);
    }

    [Fact]
    public void Of_a_model_commune_the_alternatives_of_the_advanced_set_that_it_requires_are_told()
    {
        var commune = Vietnam.Territory.On(new(2023, 12, 31)).Commune("02929");
        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Model, commune, 2023).Assess(
            commune, [SimplifiedCriteria.Measured("high-tech-model", MeasuredValue.No), SimplifiedCriteria.Measured("mechanised-value-chain-model", MeasuredValue.No), SimplifiedCriteria.Measured("model-in-culture", MeasuredValue.No)]);

        var ways = assessment.WhatItTakes(StepCosts.None.With("high-tech-model", 300).With("mechanised-value-chain-model", 250));

        ways.Choices.Single().Ways.Select(way => way.Steps.Single().Measure!.Key).Should().Equal("high-tech-model", "mechanised-value-chain-model");
        ways.Choices.Single().Findings.Last().Indicator.Key.Should().Be("high-tech-or-mechanised-model", "after what of the set itself requires it");
        ways.Cheapest!.Steps.Single().Cost.Should().Be(NumberInterval.Exactly(250));
        ways.Cheapest.WhatIf.After.Verdict.Should().Be(Verdict.Undetermined, "nothing else was measured");
        ways.Undetermined.Select(finding => finding.Indicator.Key).Should().Contain("outstanding-field", "which fields count is left to the province");
    }

    [Fact]
    public void Costs_are_not_negative_and_name_a_measure()
    {
        StepCosts.None.With("fence", 1).With("fence", 2).Find("fence").Should().Be(2);
        StepCosts.None.Find("fence").Should().BeNull();
        StepCosts.None.Find(null).Should().BeNull();
        FluentActions.Invoking(() => StepCosts.None.With("fence", -0.01m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => StepCosts.None.With(" ", 1)).Should().Throw<ArgumentException>();
    }

    private static WaysToMeet Of(Requirement[] requirements, params Measurement[] measured) => Assess(requirements, measured).WhatItTakes();

    private static Assessment Assess(Requirement[] requirements, Measurement[] measured) => Law(requirements).Assess(IllustrativeLaw.LowlandCommune, Evidence.Create(measured));

    private static CriteriaInForce Law(Requirement[] requirements) => IllustrativeLaw.InForce(IllustrativeLaw.Set(
        IllustrativeLaw.SetKey, null, [IllustrativeLaw.Criterion("1", null, [.. requirements.Select((requirement, i) => IllustrativeLaw.Indicator($"1.{i + 1}", requirement))])]));

    private static Measurement Counted(decimal part, decimal whole) => IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(part, whole));

    private static Measurement Counted(Measure measure, decimal count) => IllustrativeLaw.Measured(measure, MeasuredValue.Number(count, "school"));

    private static Measurement Kilometres(Measure measure, decimal length) => IllustrativeLaw.Measured(measure, MeasuredValue.Number(length, "kilometre"));

    private static Measurement Answer(Measure measure, bool isYes) => IllustrativeLaw.Measured(measure, isYes ? MeasuredValue.Yes : MeasuredValue.No);

    private static IEnumerable<string> Told(WayChoice choice) => choice.Ways.Select(way => way.Describe(Language.English));

    private static IEnumerable<string> Numbers(IEnumerable<Finding> findings) => findings.Select(finding => finding.Indicator.Number.ToString());
}
