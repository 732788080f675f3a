using NodaTime;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What a set or a criterion demands beside its criteria or indicators weighs, and is told, like they do.</summary>
public sealed class ConditionTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Road = IllustrativeLaw.Number("road");

    private static readonly LegalInstrument Enacted = new()
    {
        Key = "decision-made-up-for-a-test",
        Number = InstrumentNumber.Parse("2/QĐ-MH", null),
        Type = new("Quyết định minh họa", "Illustrative decision"),
        Issuer = new("Cơ quan minh họa", "Illustrative authority"),
        Signed = new LocalDate(2021, 1, 1),
        InForce = DatePeriod.Always,
        Title = new("Minh họa cho kiểm thử", "Illustrative, for a test"),
        Standing = Standing.Enacted,
    };

    private static Provenance Source(Basis basis, LegalInstrument? instrument = null) => new()
    {
        Citation = new() { Instrument = instrument ?? Enacted },
        Basis = basis,
        LastChecked = new LocalDate(2022, 1, 1),
    };

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
    public void What_a_condition_lacks_is_told(bool ofTheSet)
    {
        Assess(ofTheSet, new Yes(Fence), Measured(Fence, MeasuredValue.No)).Explain(Language.English).Should().Contain("To be met: to be achieved: illustrative fence.");
        Assess(ofTheSet, new Yes(Fence)).Explain(Language.English).Should().Contain("Missing for a verdict: illustrative fence (nothing was measured).");
        Assess(ofTheSet, Demanding(Source(Basis.Unconfirmed)), Measured(Road, MeasuredValue.Number(1, "kilometre")))
            .Explain(Language.English).Should().Contain("leans on an unconfirmed threshold");
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
            missing.Match(_ => null, threshold => threshold.Prerequisite, requirement => requirement.Prerequisite, _ => null).Should().BeSameAs(prior);
            missing.Match(_ => null, threshold => threshold.Indicator, requirement => requirement.Indicator, _ => null).Should().BeNull();
            missing.Describe(Language.English).Should().Contain("of a condition (").And.Contain("by the provincial People's Committee");
            missing.Describe(Language.Vietnamese).Should().Contain("của điều kiện (").And.Contain("UBND cấp tỉnh");
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

    private static Provenance SourceOf(string row) => new()
    {
        Citation = new() { Instrument = Enacted, Row = row },
        Basis = Basis.Confirmed,
        LastChecked = new LocalDate(2022, 1, 1),
    };

    private static AtLeast Demanding(Provenance provenance) => new(Road, new Threshold(null, [new IssuedThreshold(new(1m), provenance)]));

    private static Assessment Assess(bool ofTheSet, Requirement condition, params ReadOnlySpan<Measurement> measurements) => InForce(
        Evidence.Create(measurements),
        EnactedSet(IllustrativeLaw.SetKey, Source(Basis.Confirmed), ofTheSet ? condition : null, ofTheSet ? null : condition));

    private static Assessment InForce(CriteriaSet set, params ReadOnlySpan<CriteriaSet> prerequisites) => InForce(Evidence.Empty, set, prerequisites);

    private static Assessment InForce(Evidence evidence, CriteriaSet set, params ReadOnlySpan<CriteriaSet> prerequisites) =>
        IllustrativeLaw.InForce(set, prerequisites).Assess(IllustrativeLaw.LowlandCommune, evidence, UnconfirmedThresholds.Admitted);

    private static CriteriaSet EnactedSet(
        string key, Provenance wording, Requirement? condition, Requirement? conditionOfCriterion, Requirement? requirement = null)
    {
        var indicator = new Indicator
        {
            Key = "always-met",
            Number = IndicatorNumber.Parse("1.1", null),
            Name = IllustrativeLaw.Text("always met"),
            Provenance = Source(Basis.Confirmed),
            Requirement = requirement ?? new AtLeast(Road, new Threshold(null, [new IssuedThreshold(new(0m), Source(Basis.Confirmed))])),
            InForce = DatePeriod.Always,
        };
        var criterion = new Criterion
        {
            Key = "criterion-1",
            Number = IndicatorNumber.Parse("1", null),
            Name = IllustrativeLaw.Text("criterion 1"),
            Provenance = wording,
            Condition = conditionOfCriterion,
            Indicators = [indicator],
        };
        return IllustrativeLaw.Set(key, condition, [criterion], source: wording);
    }

    private static Measurement Measured(Measure measure, MeasuredValue value) => new()
    {
        Measure = measure.Key,
        Value = value,
        Observed = IllustrativeLaw.On,
        Source = "Nguồn giả định cho kiểm thử",
    };
}
