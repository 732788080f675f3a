using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What results are as values: their short texts, the order of checks, and when they are an example.</summary>
public sealed class ResultsTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Gate = IllustrativeLaw.YesNo("gate");
    private static readonly Measure Road = IllustrativeLaw.Number("road");

    [Fact]
    public void Each_result_has_a_short_text()
    {
        var law = IllustrativeLaw.Demanding(new AllOf([new Yes(Fence), new AtLeast(Road, IllustrativeLaw.Of(3, Basis.Unconfirmed))]));
        var assessment = law.Assess(
            IllustrativeLaw.LowlandCommune,
            [IllustrativeLaw.Measured(Fence, MeasuredValue.Yes), IllustrativeLaw.Measured(Road, MeasuredValue.Number(1, "kilometre"))],
            UnconfirmedThresholds.Admitted);

        assessment.ToString().Should().Be($"90001 {law.Set!.Key}: NotMet");
        assessment.Criteria[0].ToString().Should().Be("1: NotMet");
        assessment.Findings[0].Check.ToString().Should().Be("AllOf: NotMet");
        assessment.Findings[0].Check.Parts[0].ToString().Should().Be("Yes fence: Met");
        assessment.LeanedOn.Should().ContainSingle().Which.ToString().Should().Be("1.1: 3");
        IllustrativeLaw.InForce(null).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).ToString().Should().Be("90001 no set: Undetermined");
    }

    [Fact]
    public void A_check_comes_before_its_parts()
    {
        var check = IllustrativeLaw.FindingOf(new AllOf([new Yes(Fence), new AnyOf([new Yes(Gate), new Yes(Fence)], null)])).Check;

        check.SelfAndParts().Select(one => one.Requirement.GetType().Name).Should().Equal("AllOf", "Yes", "AnyOf", "Yes", "Yes");
    }

    [Fact]
    public void What_rests_on_one_example_among_others_is_an_example()
    {
        var law = IllustrativeLaw.InForce(IllustrativeLaw.Set("mixed", null,
        [
            EnactedExample.CriterionOf("1", ("1.1", Fence), ("1.2", Gate)),
            EnactedExample.CriterionOf("2", ("2.1", Gate)),
        ]));

        var mixed = law.Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Fence, MeasuredValue.Yes), EnactedExample.Measured(Gate, MeasuredValue.Yes)]);
        var observed = law.Assess(IllustrativeLaw.LowlandCommune, [EnactedExample.Measured(Fence, MeasuredValue.Yes), EnactedExample.Measured(Gate, MeasuredValue.Yes)]);

        mixed.Findings.Select(finding => finding.IsIllustrative).Should().Equal(true, false, false);
        mixed.Criteria.Select(criterion => criterion.IsIllustrative).Should().Equal(true, false);
        mixed.IsIllustrative.Should().BeTrue();
        observed.IsIllustrative.Should().BeFalse();
    }

    [Theory]
    [InlineData("criterion-1", true)]
    [InlineData("criterion-2", false)]
    public void A_criterion_of_another_set_rests_on_an_example_where_one_of_its_indicators_does(string criterion, bool isIllustrative)
    {
        var required = IllustrativeLaw.Set("mixed", null, [EnactedExample.CriterionOf("1", ("1.1", Fence), ("1.2", Gate)), EnactedExample.CriterionOf("2", ("2.1", Gate))]);
        var law = IllustrativeLaw.Demanding(new Prerequisite("mixed", criterion), required);

        law.Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Fence, MeasuredValue.Yes), EnactedExample.Measured(Gate, MeasuredValue.Yes)])
            .Findings[0].Check.PrerequisiteIsIllustrative().Should().Be(isIllustrative);
    }
}
