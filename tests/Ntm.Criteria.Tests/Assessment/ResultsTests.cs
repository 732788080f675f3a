using System.Collections.Immutable;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What results are as values: their short texts, the order of what they hold, when they are an example, and what may not be left out.</summary>
public sealed class ResultsTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Gate = IllustrativeLaw.YesNo("gate");
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Health = IllustrativeLaw.Graded("health");

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
    public void Gaps_come_in_the_order_of_the_set_each_condition_before_what_it_is_a_condition_of()
    {
        Measure[] measures = [.. "abcde".Select(name => IllustrativeLaw.YesNo($"m-{name}"))];
        var set = IllustrativeLaw.Set("ordered", new Yes(measures[0]),
        [
            IllustrativeLaw.Criterion("1", new Yes(measures[1]), IllustrativeLaw.Indicator("1.1", new Yes(measures[2]))),
            IllustrativeLaw.Criterion("2", new Yes(measures[3]), IllustrativeLaw.Indicator("2.1", new Yes(measures[4]))),
        ]);

        var gaps = IllustrativeLaw.InForce(set)
            .Assess(IllustrativeLaw.LowlandCommune, Evidence.Create([.. measures.Select(measure => IllustrativeLaw.Measured(measure, MeasuredValue.No))])).Gaps;

        gaps.OfType<AnswerGap>().Select(gap => gap.Measure.Key).Should().Equal("m-a", "m-b", "m-c", "m-d", "m-e");
    }

    [Fact]
    public void What_rests_on_one_example_among_others_is_an_example()
    {
        var law = IllustrativeLaw.InForce(IllustrativeLaw.Set("mixed", null,
        [
            EnactedCriterion("1", ("1.1", Fence), ("1.2", Gate)),
            EnactedCriterion("2", ("2.1", Gate)),
        ]));

        var mixed = law.Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Fence, MeasuredValue.Yes), EnactedExample.Measured(Gate, MeasuredValue.Yes)]);
        var observed = law.Assess(IllustrativeLaw.LowlandCommune, [EnactedExample.Measured(Fence, MeasuredValue.Yes), EnactedExample.Measured(Gate, MeasuredValue.Yes)]);

        mixed.Findings.Select(finding => finding.IsIllustrative).Should().Equal(true, false, false);
        mixed.Criteria.Select(criterion => criterion.IsIllustrative).Should().Equal(true, false);
        mixed.IsIllustrative.Should().BeTrue();
        observed.IsIllustrative.Should().BeFalse();
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
    public void A_criterion_is_explained_with_its_findings()
    {
        var result = IllustrativeLaw.Demanding(new Yes(Fence)).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).Criteria[0];

        result.Explain(Language.English).Should().Contain("illustrative criterion 1").And.Contain("illustrative indicator 1.1").And.Contain("illustrative fence");
    }

    [Fact]
    public void One_threshold_of_two_measures_is_missing_once_and_names_neither()
    {
        var both = new BothSexes(
            new AtLeast(IllustrativeLaw.Share("men"), IllustrativeLaw.Of(IllustrativeLaw.NotRecorded())), new AtLeast(IllustrativeLaw.Share("women"), IllustrativeLaw.Of(IllustrativeLaw.NotRecorded())));
        var shared = new BothSexes(both.Men, new AtLeast(both.Women.Measure, both.Men.Threshold));

        var missing = IllustrativeLaw.FindingOf(shared).Missing.OfType<MissingThreshold>().Should().ContainSingle().Subject;

        missing.Describe(Language.English).Should().NotContain("men").And.Contain("indicator 1.1");
    }

    [Fact]
    public void The_classes_of_a_threshold_are_told_one_after_the_other()
    {
        var coast = new AreaClass("coast", new("Ven biển minh họa", "Illustrative coast"));
        var low = new IssuedThreshold(new(3m), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Lowland, coast] };
        var high = new IssuedThreshold(new(1m), IllustrativeLaw.Source()) { Areas = [IllustrativeLaw.Upland] };
        var check = IllustrativeLaw.Demanding(new AtLeast(Road, new Threshold(null, [low, high])))
            .Assess(IllustrativeLaw.CommuneOfUnknownArea, Evidence.Empty).Findings[0].Check;

        check.DescribeDemand(Language.English).Should().Be("at least 3 kilometres in Illustrative lowland, Illustrative coast / at least 1 kilometre in Illustrative upland");
    }

    [Theory]
    [InlineData("level-2", "level-1", "illustrative health: one grade up, from level 1 to level 2")]
    [InlineData("level-3", "level-1", "illustrative health: 2 grades up, from level 1 to level 3")]
    public void A_gap_of_grades_is_counted(string demanded, string measured, string told) => IllustrativeLaw
        .FindingOf(new GradeAtLeast(Health, IllustrativeLaw.Of(demanded)), IllustrativeLaw.Measured(Health, MeasuredValue.Grade(measured)))
        .Gap!.Describe(Language.English).Should().Be(told);

    [Fact]
    public void What_is_not_known_of_a_gap_is_told_one_after_the_other()
    {
        var finding = IllustrativeLaw.FindingOf(
            new AllOf([new Yes(Fence), new AnyOf([new AllOf([new Yes(Gate), new AtLeast(Road, IllustrativeLaw.Of(3))]), new Yes(Fence)], null)]), IllustrativeLaw.Measured(Fence, MeasuredValue.No));

        finding.Gap!.Describe(Language.English).Should().Contain("not known yet: illustrative gate (nothing was measured); illustrative road (nothing was measured)");
    }

    [Fact]
    public void Where_a_whole_set_takes_too_much_work_it_is_told_at_the_top()
    {
        ImmutableArray<Measure> many = [.. Enumerable.Range(0, 60).Select(number => IllustrativeLaw.YesNo($"m{PlainNumber.Format(number)}"))];
        var parts = many.Select((measure, place) => (Requirement)new AnyOf([new Yes(measure), new Yes(many[(place + 1) % many.Length]), new Yes(many[(place * 7) % many.Length])], null));
        var assessment = IllustrativeLaw.Demanding(new AtLeastNOf(30, [.. parts])).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty);

        assessment.IsExact.Should().BeFalse();
        assessment.Explain(Language.English).Should().Contain("\nThe requirements hang together in so many ways");
    }

    [Fact]
    public void The_clause_of_what_is_not_recorded_is_told_as_law_or_as_an_example()
    {
        var cell = new UnrecordedThreshold(new Citation { Instrument = EnactedExample.Enacted, Row = "9" }, null);

        var told = IllustrativeLaw.FindingOf(new AtLeast(Road, IllustrativeLaw.Of(cell))).Explain(Language.English).ReplaceLineEndings(" ");

        IllustrativeLaw.FindingOf(new AtLeast(Road, IllustrativeLaw.Of(new UnrecordedThreshold(IllustrativeLaw.Clause("9"), null)))).Explain(Language.English).ReplaceLineEndings(" ")
            .Should().MatchRegex(@"Clause: row 9, Illustrative decision 1/QĐ-MH of 1 January 2021 of the Illustrative authority; an\s+example, not law\.");
        told.Should().MatchRegex(@"Clause: row 9, Illustrative decision 2/QĐ-MH of 1 January 2021 of the Illustrative authority; the\s+threshold in it is not recorded\.");
    }

    [Fact]
    public void A_word_is_found_by_its_name_and_by_no_other()
    {
        foreach (var actor in Actor.All)
        {
            Actor.Find(actor.Name).Should().Be(actor);
        }

        foreach (var reason in ReasonCode.All)
        {
            ReasonCode.Find(reason.Name).Should().Be(reason);
        }

        foreach (var reason in UnusedReason.All)
        {
            UnusedReason.Find(reason.Name).Should().Be(reason);
        }

        Actor.Find("Nobody").Should().BeNull();
        ReasonCode.Find("Nothing").Should().BeNull();
        UnusedReason.Find("Nothing").Should().BeNull();
    }

    [Fact]
    public void What_may_not_be_left_out_is_the_callers_mistake()
    {
        var law = IllustrativeLaw.Demanding(new Yes(Fence));
        var assessment = law.Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty);

        assessment.Invoking(one => one.Explain(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        assessment.Invoking(one => one.Criteria[0].Explain(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        assessment.Invoking(one => one.Findings[0].Explain(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        assessment.Invoking(one => one.Findings[null!]).Should().Throw<ArgumentNullException>().WithParameterName("indicatorKey");
        FluentActions.Invoking(() => Actor.All[0].Describe(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        law.Invoking(one => one.Assess(null!, Evidence.Empty)).Should().Throw<ArgumentNullException>().WithParameterName("commune");
    }

    private static Criterion EnactedCriterion(string number, params (string Number, Measure Measure)[] indicators) => new()
    {
        Key = $"criterion-{number}",
        Number = IndicatorNumber.Parse(number, null),
        Name = IllustrativeLaw.Text($"criterion {number}"),
        Provenance = EnactedExample.SourceOf(number),
        Indicators =
        [
            .. indicators.Select(indicator => new Indicator
            {
                Key = $"indicator-{indicator.Number.Replace('.', '-')}",
                Number = IndicatorNumber.Parse(indicator.Number, null),
                Name = IllustrativeLaw.Text(indicator.Number),
                Provenance = EnactedExample.SourceOf(indicator.Number),
                Requirement = new Yes(indicator.Measure),
                InForce = DatePeriod.Always,
            }),
        ],
    };
}
