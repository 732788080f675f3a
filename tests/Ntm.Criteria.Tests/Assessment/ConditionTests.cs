using NodaTime;
using Ntm.Criteria.Requirements;
using static Ntm.Criteria.Tests.EnactedExample;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What a set or a criterion demands beside its criteria or indicators weighs, and is told, like they do.</summary>
public sealed class ConditionTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Road = IllustrativeLaw.Number("road");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_condition_decides_with_the_criteria(bool ofTheSet)
    {
        Assess(ofTheSet, new Yes(Fence), Measured(Fence, MeasuredValue.Yes)).Verdict.Should().Be(Verdict.Met);
        Assess(ofTheSet, new Yes(Fence), Measured(Fence, MeasuredValue.No)).Verdict.Should().Be(Verdict.NotMet);
        var open = Assess(ofTheSet, new Yes(Fence));
        open.Verdict.Should().Be(Verdict.Undetermined);
        ReferenceAnswer.Facts(open.Missing).Should().Equal(Fence);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_condition_that_rests_on_an_example_says_so(bool ofTheSet)
    {
        Assess(ofTheSet, new Yes(Fence), Measured(Fence, MeasuredValue.Yes)).IsIllustrative.Should().BeFalse();
        Assess(ofTheSet, new Yes(Fence), IllustrativeLaw.Measured(Fence, MeasuredValue.Yes)).IsIllustrative.Should().BeTrue();
        Assess(ofTheSet, Demanding(Source(Basis.Confirmed, IllustrativeLaw.Instrument)), Measured(Road, MeasuredValue.Number(1, "kilometre")))
            .IsIllustrative.Should().BeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_condition_that_does_not_apply_by_an_example_says_so(bool ofTheSet)
    {
        Assessment ByRuleOf(LegalInstrument instrument)
        {
            var aided = IllustrativeLaw.Share("aided", EmptyWhole.NotApplicable, emptyWholeSource: Source(Basis.Confirmed, instrument));
            var requirement = new AtLeast(aided, new Threshold(null, [new IssuedThreshold(new(90m), Source(Basis.Confirmed))]));
            return Assess(ofTheSet, requirement, Measured(aided, MeasuredValue.Counted(0, 0)));
        }

        ByRuleOf(Enacted).IsIllustrative.Should().BeFalse();
        ByRuleOf(IllustrativeLaw.Instrument).IsIllustrative.Should().BeTrue();
        ByRuleOf(Enacted).Explain(Language.English).Should().Contain("The whole is empty, so it does not apply.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_condition_that_leans_on_an_unconfirmed_threshold_lists_it(bool ofTheSet)
    {
        var requirement = Demanding(Source(Basis.Unconfirmed));

        Assess(ofTheSet, requirement, Measured(Road, MeasuredValue.Number(1, "kilometre")))
            .LeanedOn.Select(admitted => admitted.Threshold).Should().Equal((IssuedThreshold)requirement.Threshold.Cells[0]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_condition_is_explained(bool ofTheSet) =>
        Assess(ofTheSet, new Yes(Fence), Measured(Fence, MeasuredValue.No)).Explain(Language.English).Should().Contain("illustrative fence: false; required: true.");

    [Fact]
    public void A_set_without_a_condition_has_no_check_of_one()
    {
        var assessment = IllustrativeLaw.Demanding(new Yes(Fence)).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty);

        assessment.Condition.Should().BeNull();
        assessment.ConditionGap.Should().BeNull();
        assessment.Criteria[0].ConditionGap.Should().BeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_gap_of_a_condition_is_of_no_indicator(bool ofTheSet)
    {
        var assessment = Assess(ofTheSet, new Yes(Fence), Measured(Fence, MeasuredValue.No));

        var gap = assessment.Gaps.Should().ContainSingle(one => one.Indicator == null).Subject;
        gap.Should().BeSameAs(ofTheSet ? assessment.ConditionGap : assessment.Criteria[0].ConditionGap);
        (ofTheSet ? assessment.Criteria[0].ConditionGap : assessment.ConditionGap).Should().BeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_condition_is_told_with_the_clause_the_remark_and_the_caveat_of_its_wording(bool ofTheSet)
    {
        var wording = new Provenance
        {
            Citation = new() { Instrument = Enacted, Row = "7" },
            Basis = Basis.Unconfirmed,
            LastChecked = new LocalDate(2022, 1, 1),
            Remark = new("điều cần lưu ý.", "a caution."),
        };

        var assessment = InForce(EnactedSet(IllustrativeLaw.SetKey, wording, ofTheSet ? new Yes(Fence) : null, ofTheSet ? null : new Yes(Fence)));

        assessment.Explain(Language.English).ReplaceLineEndings(" ").Should()
            .Contain("Clause: row 7, Illustrative decision 2/QĐ-MH").And.Contain("Remark: a caution. ")
            .And.Contain("The wording of the condition is unconfirmed.");
        assessment.Explain(Language.Vietnamese).ReplaceLineEndings(" ").Should()
            .Contain("Căn cứ: mục 7 Quyết định minh họa số 2/QĐ-MH").And.Contain("Lưu ý: điều cần lưu ý. ")
            .And.Contain("Lời văn của điều kiện chưa kiểm chứng.");
        assessment.Criteria[0].HasUnconfirmedWording.Should().BeTrue();
        (assessment.Criteria[0].Citations.First() == wording.Citation).Should().Be(!ofTheSet);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_condition_whose_wording_is_established_has_no_caveat(bool ofTheSet)
    {
        var assessment = Assess(ofTheSet, new Yes(Fence));

        assessment.Explain(Language.English).Should().NotContain("The wording of the condition").And.NotContain("Remark");
        assessment.Criteria[0].HasUnconfirmedWording.Should().BeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_condition_lacks_is_told(bool ofTheSet)
    {
        Assess(ofTheSet, new Yes(Fence), Measured(Fence, MeasuredValue.No)).Explain(Language.English).Should().Contain("To be met: to be achieved: illustrative fence.");
        Assess(ofTheSet, new Yes(Fence)).Explain(Language.English).Should().Contain("Missing for a verdict: illustrative fence (nothing was measured).");
        Assess(ofTheSet, Demanding(Source(Basis.Unconfirmed)), Measured(Road, MeasuredValue.Number(1, "kilometre")))
            .Explain(Language.English).Should().Contain("leans on an unconfirmed threshold");
    }

    [Fact]
    public void What_an_example_of_a_rule_on_area_classes_selects_says_so()
    {
        var varying = new AtLeast(Road, new Threshold(null,
        [
            new IssuedThreshold(new(2m), Source(Basis.Confirmed)) { Areas = [IllustrativeLaw.Lowland] },
            new IssuedThreshold(new(1m), Source(Basis.Confirmed)) { Areas = [IllustrativeLaw.Upland] },
        ]));
        var law = IllustrativeLaw.InForce(EnactedSet(IllustrativeLaw.SetKey, SourceOf("8"), null, varying, varying));

        foreach (var (commune, isIllustrative) in new[] { (IllustrativeLaw.LowlandCommune, false), (IllustrativeLaw.UplandCommune, true) })
        {
            var criterion = law.Assess(commune, Evidence.Empty).Criteria[0];

            criterion.IsIllustrative.Should().Be(isIllustrative);
            criterion.Findings[0].IsIllustrative.Should().Be(isIllustrative);
        }
    }

    private static AtLeast Demanding(Provenance provenance) => new(Road, new Threshold(null, [new IssuedThreshold(new(1m), provenance)]));

    private static Assessment Assess(bool ofTheSet, Requirement condition, params ReadOnlySpan<Measurement> measurements) => InForce(
        Evidence.Create(measurements),
        EnactedSet(IllustrativeLaw.SetKey, Source(Basis.Confirmed), ofTheSet ? condition : null, ofTheSet ? null : condition));

}
