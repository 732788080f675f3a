using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>Which of the admitted thresholds a verdict leans on. Illustrative: no such law exists.</summary>
public sealed class LeanedOnTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Road = IllustrativeLaw.Number("road");

    private static readonly AtLeast OneKilometre = new(Road, IllustrativeLaw.Of(1, Basis.Unconfirmed));
    private static readonly AtLeast TwoKilometres = new(Road, IllustrativeLaw.Of(2, Basis.Unconfirmed));
    private static readonly AtLeast NineKilometres = new(Road, IllustrativeLaw.Of(9, Basis.Unconfirmed));

    [Fact]
    public void A_met_whole_leans_on_the_thresholds_of_all_its_parts() =>
        LeanedOn(new AllOf([OneKilometre, TwoKilometres])).Should().Equal(CellOf(OneKilometre), CellOf(TwoKilometres));

    [Fact]
    public void An_unmet_whole_leans_on_the_thresholds_of_the_parts_that_are_not_met() =>
        LeanedOn(new AllOf([OneKilometre, NineKilometres])).Should().Equal(CellOf(NineKilometres));

    [Fact]
    public void A_verdict_that_stands_without_them_leans_on_none()
    {
        LeanedOn(new AllOf([OneKilometre, new Yes(Fence)])).Should().BeEmpty("the fence is missing, whatever the threshold");
        LeanedOn(new AnyOf([OneKilometre, new AtLeast(Road, IllustrativeLaw.Of(1))], preferred: null)).Should().BeEmpty();
    }

    [Fact]
    public void Of_alternatives_that_are_met_each_may_be_leaned_on() =>
        LeanedOn(new AnyOf([OneKilometre, NineKilometres, TwoKilometres], preferred: null)).Should().Equal(CellOf(OneKilometre), CellOf(TwoKilometres));

    [Fact]
    public void Where_no_verdict_is_reached_none_is_leaned_on() =>
        LeanedOn(new AllOf([OneKilometre, new Yes(IllustrativeLaw.YesNo("not-measured"))])).Should().BeEmpty();

    [Fact]
    public void A_criterion_and_a_set_lean_on_what_their_parts_do_and_tell_whose_it_is()
    {
        var prior = IllustrativeLaw.Set(IllustrativeLaw.PriorSetKey, null, [IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", TwoKilometres))]);
        var assessment = Assess(IllustrativeLaw.InForce(
            IllustrativeLaw.Set(
                IllustrativeLaw.SetKey,
                new Prerequisite(IllustrativeLaw.PriorSetKey, null),
                [IllustrativeLaw.Criterion("2", OneKilometre, IllustrativeLaw.Indicator("2.1", new AtLeast(Road, IllustrativeLaw.Of(1))))]),
            prior));

        assessment.Verdict.Should().Be(Verdict.Met);
        assessment.LeanedOn.Select(admitted => admitted.Threshold).Should().Equal(CellOf(OneKilometre), CellOf(TwoKilometres));
        assessment.LeanedOn.Select(admitted => admitted.Indicator?.Number.ToString()).Should().Equal(null, "1.1");
        assessment.LeanedOn.Select(admitted => admitted.Prerequisite).Should().Equal(null, prior);
        assessment.Criteria[0].LeanedOn.Select(admitted => admitted.Threshold).Should().Equal(CellOf(OneKilometre));
        assessment.Findings[0].LeanedOn.Should().BeEmpty();
        assessment.Explain(Language.English).ReplaceLineEndings(" ").Should().Contain("leans on unconfirmed thresholds of: the condition of criterion 2, indicator 1.1");
    }

    [Fact]
    public void An_unmet_set_leans_on_the_criterion_that_is_unmet_and_not_on_one_that_is_met()
    {
        var other = IllustrativeLaw.Number("other-road");
        var law = IllustrativeLaw.InForce(IllustrativeLaw.Set("leaning", null,
        [
            IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new AtLeast(Road, IllustrativeLaw.Of(3, Basis.Unconfirmed)))),
            IllustrativeLaw.Criterion("2", null, IllustrativeLaw.Indicator("2.1", new AtLeast(other, IllustrativeLaw.Of(3, Basis.Unconfirmed)))),
        ]));

        var assessment = law.Assess(
            IllustrativeLaw.LowlandCommune,
            [IllustrativeLaw.Measured(Road, MeasuredValue.Number(1, "kilometre")), IllustrativeLaw.Measured(other, MeasuredValue.Number(5, "kilometre"))],
            UnconfirmedThresholds.Admitted);

        assessment.Verdict.Should().Be(Verdict.NotMet);
        assessment.LeanedOn.Select(admitted => admitted.Indicator!.Number.ToString()).Should().Equal("1.1");
    }

    [Fact]
    public void A_verdict_that_only_shared_facts_decide_lists_whatever_could_change_it()
    {
        // Whatever the road is, it is over or up to the same kilometre: no part is decided, the whole is.
        var threshold = IllustrativeLaw.Of(1, Basis.Unconfirmed);
        var requirement = new AnyOf([new AtLeast(Road, threshold), new Requirements.AtMost(Road, threshold)], preferred: null);

        var finding = IllustrativeLaw.Demanding(requirement)
            .Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty, UnconfirmedThresholds.Admitted).Findings[0];

        finding.Verdict.Should().Be(Verdict.Met);
        finding.LeanedOn.Should().BeEmpty("any threshold would do");
    }

    [Fact]
    public void A_threshold_of_a_class_that_its_part_does_not_apply_in_does_not_hide_the_one_that_decides()
    {
        static Threshold ByClass(ThresholdCell lowland, ThresholdCell upland) => new(null, [lowland, upland]);
        static IssuedThreshold In(AreaClass area, ThresholdValue value, Basis basis) => new(value, IllustrativeLaw.Source(basis)) { Areas = [area] };
        var health = IllustrativeLaw.Graded("health");
        var inUplands = In(IllustrativeLaw.Upland, new(IllustrativeLaw.Levels.Find("level-3")!), Basis.Unconfirmed);

        // Alone, the first part would be unmet in both classes, in the uplands by an unconfirmed threshold; there the second one applies.
        var requirement = new ByAreaClass(
        [
            new AreaCase([IllustrativeLaw.Lowland], new Requirements.AtMost(Road, ByClass(In(IllustrativeLaw.Lowland, new(1.5m), Basis.Confirmed), In(IllustrativeLaw.Upland, new(0m), Basis.Unconfirmed)))),
            new AreaCase([IllustrativeLaw.Upland], new GradeAtLeast(health, ByClass(In(IllustrativeLaw.Lowland, new(IllustrativeLaw.Levels.Find("level-2")!), Basis.Confirmed), inUplands))),
        ]);
        var finding = IllustrativeLaw.Demanding(requirement).Assess(
            IllustrativeLaw.CommuneOfUnknownArea,
            [IllustrativeLaw.Measured(Road, MeasuredValue.Number(2, "kilometre")), IllustrativeLaw.Measured(health, MeasuredValue.Grade("level-2"))],
            UnconfirmedThresholds.Admitted).Findings[0];

        finding.Verdict.Should().Be(Verdict.NotMet);
        finding.LeanedOn.Select(admitted => admitted.Threshold).Should().Equal(inUplands);
    }

    [Fact]
    public void What_decides_only_together_in_different_classes_is_listed_together()
    {
        static IssuedThreshold In(AreaClass area, decimal value, Basis basis) => new(new(value), IllustrativeLaw.Source(basis)) { Areas = [area] };
        var lowland = In(IllustrativeLaw.Lowland, 1.5m, Basis.Unconfirmed);
        var health = IllustrativeLaw.Graded("health");
        var grade = IllustrativeLaw.Of("level-3", Basis.Unconfirmed);
        var requirement = new ByAreaClass(
        [
            new AreaCase([IllustrativeLaw.Lowland], new Requirements.AtMost(Road, new Threshold(null, [lowland, In(IllustrativeLaw.Upland, 5m, Basis.Confirmed)]))),
            new AreaCase([IllustrativeLaw.Upland], new GradeAtLeast(health, grade)),
        ]);

        var finding = IllustrativeLaw.Demanding(requirement).Assess(
            IllustrativeLaw.CommuneOfUnknownArea,
            [IllustrativeLaw.Measured(Road, MeasuredValue.Number(2, "kilometre")), IllustrativeLaw.Measured(health, MeasuredValue.Grade("level-2"))],
            UnconfirmedThresholds.Admitted).Findings[0];

        finding.Verdict.Should().Be(Verdict.NotMet);
        finding.LeanedOn.Select(admitted => admitted.Threshold).Should().BeEquivalentTo([lowland, (IssuedThreshold)grade.Cells[0]]);
    }

    private static IEnumerable<IssuedThreshold> LeanedOn(Requirement requirement) =>
        Assess(IllustrativeLaw.Demanding(requirement)).Findings[0].LeanedOn.Select(admitted => admitted.Threshold);

    private static Assessment Assess(CriteriaInForce law) => law.Assess(
        IllustrativeLaw.LowlandCommune,
        [IllustrativeLaw.Measured(Road, MeasuredValue.Number(2, "kilometre")), IllustrativeLaw.Measured(Fence, MeasuredValue.No)],
        UnconfirmedThresholds.Admitted);

    private static IssuedThreshold CellOf(AtLeast requirement) => (IssuedThreshold)requirement.Threshold.Cells[0];
}
