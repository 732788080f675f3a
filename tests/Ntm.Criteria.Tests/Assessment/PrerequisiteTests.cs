using Ntm.Criteria.Requirements;

namespace Ntm.Criteria.Tests;

public sealed class PrerequisiteTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Market = IllustrativeLaw.YesNo("market");

    private static readonly CriteriaSet Prior = IllustrativeLaw.Set(IllustrativeLaw.PriorSetKey, condition: null,
    [
        IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new Yes(Fence))),
        IllustrativeLaw.Criterion("2", null, IllustrativeLaw.Indicator("2.1", new AllOf([new Yes(Market), new Yes(Fence)]))),
    ]);

    [Fact]
    public void A_set_of_which_one_criterion_is_demanded_is_assessed_whole()
    {
        var law = IllustrativeLaw.Demanding(new Prerequisite(Prior.Key, "criterion-1"), Prior);

        var assessment = law.Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Fence, MeasuredValue.Yes)]);

        assessment.Verdict.Should().Be(Verdict.Met);
        var prior = assessment.Prerequisites.Should().ContainSingle().Subject;
        prior.Verdict.Should().Be(Verdict.Undetermined);
        ReferenceAnswer.Facts(prior.Missing).Should().Equal(Market);
        ReferenceAnswer.Facts(prior.Findings[1].Missing).Should().Equal(Market);
    }

    [Fact]
    public void A_set_that_is_demanded_in_another_area_class_only_is_assessed_all_the_same()
    {
        var law = IllustrativeLaw.Demanding(
            new ByAreaClass(
            [
                new AreaCase([IllustrativeLaw.Lowland], new Yes(Fence)),
                new AreaCase([IllustrativeLaw.Upland], new Prerequisite(Prior.Key, null)),
            ]),
            Prior);

        var assessment = law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty);

        ReferenceAnswer.Facts(assessment.Missing).Should().Equal(Fence);
        ReferenceAnswer.Facts(assessment.Prerequisites.Single().Missing).Should().BeEquivalentTo([Fence, Market]);
    }

    [Fact]
    public void What_another_set_lacks_is_missing_here_too_once()
    {
        var law = IllustrativeLaw.Demanding(new AllOf([new Prerequisite(Prior.Key, null), new Yes(Fence)]), Prior);

        var assessment = law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty);

        ReferenceAnswer.Facts(assessment.Missing).Should().BeEquivalentTo([Fence, Market]);
    }

    [Fact]
    public void An_unmet_criterion_of_another_set_is_the_gap()
    {
        var law = IllustrativeLaw.Demanding(new Prerequisite(Prior.Key, "criterion-1"), Prior);

        var assessment = law.Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Fence, MeasuredValue.No)]);

        assessment.Verdict.Should().Be(Verdict.NotMet);
        var gap = assessment.Findings[0].Gap.Should().BeOfType<PrerequisiteGap>().Subject;
        gap.Set.Should().BeSameAs(Prior);
        gap.Criterion!.Key.Should().Be("criterion-1");
        assessment.Prerequisites.Single().Findings[0].Gap.Should().BeOfType<AnswerGap>();
    }

    [Fact]
    public void A_chain_of_sets_is_judged_through()
    {
        var middle = IllustrativeLaw.Set("illustrative-middle-set", new Prerequisite(Prior.Key, null), []);
        var law = IllustrativeLaw.Demanding(new Prerequisite(middle.Key, null), middle, Prior);

        var assessment = law.Assess(
            IllustrativeLaw.LowlandCommune,
            [IllustrativeLaw.Measured(Fence, MeasuredValue.Yes), IllustrativeLaw.Measured(Market, MeasuredValue.Yes)]);

        assessment.Verdict.Should().Be(Verdict.Met);
        assessment.Prerequisites.Single().Prerequisites.Single().Set.Should().BeSameAs(Prior);
    }
}
