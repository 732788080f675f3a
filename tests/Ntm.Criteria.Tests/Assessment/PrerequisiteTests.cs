using Ntm.Criteria.Requirements;
using static Ntm.Criteria.Tests.EnactedExample;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

public sealed class PrerequisiteTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Road = IllustrativeLaw.Number("road");
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

    [Fact]
    public void A_set_that_another_one_demands_is_told_once_with_the_clause_that_demands_it()
    {
        var demanding = EnactedSet(
            IllustrativeLaw.SetKey, SourceOf("8"), new Prerequisite(IllustrativeLaw.PriorSetKey, null), new Prerequisite(IllustrativeLaw.PriorSetKey, "criterion-1"));

        var told = InForce(demanding, EnactedSet(IllustrativeLaw.PriorSetKey, SourceOf("9"), null, null)).Explain(Language.English);

        told.Split("Prerequisite:").Should().HaveCount(3, "the set and its criterion are told");
        told.Split("Clause: row 8,").Should().HaveCount(3, "by the condition of the set, and by that of its criterion");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_open_in_the_condition_of_another_set_is_that_sets(bool ofTheSet)
    {
        var delegated = new Delegated(Authority.Province, Source(Basis.Confirmed), new Yes(Fence));
        var open = new AtLeast(Road, new Threshold(null, [new DelegatedThreshold(Authority.Province, Source(Basis.Confirmed))]));
        foreach (var condition in new Requirement[] { delegated, open })
        {
            var prior = EnactedSet(IllustrativeLaw.PriorSetKey, SourceOf("9"), ofTheSet ? condition : null, ofTheSet ? null : condition);
            var assessment = InForce(
                [Measured(Fence, MeasuredValue.Yes), Measured(Road, MeasuredValue.Number(1, "kilometre"))],
                EnactedSet(IllustrativeLaw.SetKey, SourceOf("8"), new Prerequisite(prior.Key, null), null), prior);

            var missing = assessment.Missing.Should().ContainSingle().Subject;
            missing.Match(_ => null, threshold => threshold.Prerequisite, requirement => requirement.Prerequisite, _ => null, _ => null).Should().BeSameAs(prior);
            missing.Match(_ => null, threshold => threshold.Indicator, requirement => requirement.Indicator, _ => null, _ => null).Should().BeNull();
            missing.Describe(Language.English).Should().Contain(ofTheSet ? "of the condition of the set (" : "of the condition of criterion 1 (").And.Contain("by the provincial People's Committee");
            missing.Describe(Language.Vietnamese).Should().Contain(ofTheSet ? "của điều kiện của bộ tiêu chí (" : "của điều kiện của tiêu chí 1 (").And.Contain("UBND cấp tỉnh");
        }
    }

    [Fact]
    public void Of_a_set_of_which_one_criterion_is_demanded_only_that_is_told()
    {
        var other = new Criterion
        {
            Key = "criterion-2",
            Number = IndicatorNumber.Parse("2", null),
            Name = IllustrativeLaw.Text("criterion 2"),
            Provenance = SourceOf("10"),
            Condition = new Yes(Fence),
            Indicators = [IllustrativeLaw.Indicator("2.1", new Yes(Fence))],
        };
        var prior = IllustrativeLaw.Set(
            IllustrativeLaw.PriorSetKey, null, [.. EnactedSet("any", SourceOf("9"), null, null, new AtLeast(Road, IllustrativeLaw.Of(5))).Criteria, other], source: SourceOf("9"));
        string Told(string? criterion) => InForce(
            [Measured(Fence, MeasuredValue.No), Measured(Road, MeasuredValue.Number(1, "kilometre"))],
            EnactedSet(IllustrativeLaw.SetKey, SourceOf("8"), null, new Prerequisite(prior.Key, criterion)), prior).Explain(Language.English);

        Told("criterion-1").Should().Contain("1.1 illustrative always met: not met").And.NotContain("2.1 illustrative indicator 2.1").And.NotContain("Criterion 2.");
        Told("criterion-2").Should().Contain("2.1 illustrative indicator 2.1: not met").And.Contain("Criterion 2. illustrative criterion 2: not met")
            .And.Contain("Prerequisite: illustrative illustrative-prior-set, criterion 2 (illustrative criterion 2): not met.");
        Told(null).Should().Contain("1.1 illustrative always met: not met").And.Contain("2.1 illustrative indicator 2.1: not met");
    }

    [Theory]
    [InlineData("criterion-1", false)]
    [InlineData("criterion-2", true)]
    public void Of_the_sets_behind_another_one_only_those_are_told_that_the_demanded_criterion_needs(string criterion, bool isTold)
    {
        var last = EnactedSet("last-set", SourceOf("9"), null, null);
        var needing = new Criterion
        {
            Key = "criterion-2",
            Number = IndicatorNumber.Parse("2", null),
            Name = IllustrativeLaw.Text("criterion 2"),
            Provenance = SourceOf("10"),
            Indicators = [IllustrativeLaw.Indicator("2.1", new Prerequisite(last.Key, null))],
        };
        var middle = IllustrativeLaw.Set(
            IllustrativeLaw.PriorSetKey, null, [EnactedSet("any", SourceOf("9"), null, null).Criteria[0], needing], source: SourceOf("9"));

        InForce(EnactedSet(IllustrativeLaw.SetKey, SourceOf("8"), null, new Prerequisite(middle.Key, criterion)), middle, last)
            .Explain(Language.English).Contains("Prerequisite: illustrative last-set:", StringComparison.Ordinal).Should().Be(isTold);
    }

    [Fact]
    public void A_set_that_is_required_is_assessed_by_its_own_law()
    {
        var last = EnactedSet("last-set", SourceOf("9"), null, null);
        var middle = EnactedSet(IllustrativeLaw.PriorSetKey, SourceOf("9"), new Prerequisite(last.Key, null), null);
        var assessment = InForce(EnactedSet(IllustrativeLaw.SetKey, SourceOf("8"), new Prerequisite(middle.Key, null), null), middle, last);

        var required = assessment.Prerequisites.Should().ContainSingle().Subject;
        required.Law.Set.Should().BeSameAs(middle).And.BeSameAs(required.Set);
        required.Law.Prerequisites.Keys.Should().Equal(last.Key);
        required.Prerequisites.Should().ContainSingle().Which.Law.Prerequisites.Should().BeEmpty();
        assessment.Law.Prerequisites.Keys.Should().BeEquivalentTo(middle.Key, last.Key);
    }

    [Fact]
    public void A_criterion_of_another_set_that_is_the_condition_of_a_set_is_told() => InForce(
        EnactedSet(IllustrativeLaw.SetKey, SourceOf("8"), new Prerequisite(IllustrativeLaw.PriorSetKey, "criterion-1"), null),
        EnactedSet(IllustrativeLaw.PriorSetKey, SourceOf("9"), null, null))
        .Explain(Language.English).ReplaceLineEndings(" ").Should()
        .Contain("Prerequisite: illustrative illustrative-prior-set, criterion 1 (illustrative criterion 1): met.   Clause: row 8,");

    [Theory]
    [InlineData(null)]
    [InlineData("criterion-1")]
    public void Where_another_set_rests_on_an_example_what_demands_it_says_so(string? criterion)
    {
        var prerequisite = new Prerequisite(IllustrativeLaw.PriorSetKey, criterion);
        var prior = EnactedSet(IllustrativeLaw.PriorSetKey, SourceOf("9"), null, null, new Yes(Fence));
        foreach (var isIllustrative in new[] { true, false })
        {
            var answer = isIllustrative ? IllustrativeLaw.Measured(Fence, MeasuredValue.Yes) : Measured(Fence, MeasuredValue.Yes);
            Assessment By(Requirement? ofSet, Requirement? ofCriterion, Requirement requirement) =>
                InForce([answer], EnactedSet(IllustrativeLaw.SetKey, SourceOf("8"), ofSet, ofCriterion, requirement), prior);

            By(null, null, prerequisite).Findings[0].IsIllustrative.Should().Be(isIllustrative);
            By(null, null, new AllOf([prerequisite])).Findings[0].IsIllustrative.Should().Be(isIllustrative);
            By(null, prerequisite, new Yes(Road)).Criteria[0].IsIllustrative.Should().Be(isIllustrative);
            By(null, prerequisite, new Yes(Road)).Findings[0].IsIllustrative.Should().BeFalse();
            By(prerequisite, null, new Yes(Road)).Criteria[0].IsIllustrative.Should().BeFalse();
            By(prerequisite, null, new Yes(Road)).Explain(Language.English).Split("  ILLUSTRATIVE").Should()
                .HaveCount(isIllustrative ? 2 : 1, "of the condition");
            By(null, null, prerequisite).Findings[0].Explain(Language.English).Contains("ILLUSTRATIVE").Should().Be(isIllustrative);
        }
    }

    [Fact]
    public void Another_set_rests_on_an_example_where_one_of_its_criteria_does()
    {
        var lawful = EnactedSet("any", SourceOf("9"), null, null).Criteria[0];
        var example = new Criterion
        {
            Key = "criterion-2",
            Number = IndicatorNumber.Parse("2", null),
            Name = IllustrativeLaw.Text("criterion 2"),
            Provenance = SourceOf("10"),
            Indicators = [IllustrativeLaw.Indicator("2.1", new Yes(Fence))],
        };
        var prior = IllustrativeLaw.Set(IllustrativeLaw.PriorSetKey, null, [lawful, example], source: SourceOf("9"));

        InForce(EnactedSet(IllustrativeLaw.SetKey, SourceOf("8"), null, null, new Prerequisite(prior.Key, null)), prior).Findings[0].IsIllustrative.Should().BeTrue();
        InForce(EnactedSet(IllustrativeLaw.SetKey, SourceOf("8"), null, null, new Prerequisite(prior.Key, "criterion-1")), prior).Findings[0].IsIllustrative.Should().BeFalse();
    }

    [Fact]
    public void A_chain_of_sets_is_looked_through_to_the_example()
    {
        const string Middle = "middle-set";
        var last = EnactedSet(IllustrativeLaw.PriorSetKey, Source(Basis.Confirmed, IllustrativeLaw.Instrument), new Yes(Road), null);
        var middle = EnactedSet(Middle, SourceOf("9"), new Prerequisite(last.Key, null), null);

        var assessment = InForce(EnactedSet(IllustrativeLaw.SetKey, SourceOf("8"), null, null, new Prerequisite(Middle, null)), middle, last);

        assessment.Findings[0].IsIllustrative.Should().BeTrue();
    }
}
