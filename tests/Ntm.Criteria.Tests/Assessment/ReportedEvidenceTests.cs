using NodaTime;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>Which of the measurements that were reported counts, and what becomes of the others.</summary>
public sealed class ReportedEvidenceTests
{
    private static readonly LocalDate DayBefore = IllustrativeLaw.On.PlusDays(-1);
    private static readonly LocalDate DayAfter = IllustrativeLaw.On.PlusDays(1);

    private static readonly Measure Insured = IllustrativeLaw.Share("insured");
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Schools = IllustrativeLaw.Count("schools");
    private static readonly Measure Health = IllustrativeLaw.Graded("health");
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");

    [Fact]
    public void An_observation_of_the_day_before_or_of_the_day_of_the_law_counts()
    {
        Assess(Measured(MeasuredValue.Yes, DayBefore)).Verdict.Should().Be(Verdict.Met);
        Assess(Measured(MeasuredValue.Yes, IllustrativeLaw.On)).Verdict.Should().Be(Verdict.Met);
        Assess(Measured(MeasuredValue.Yes, DayBefore)).Unused.Should().BeEmpty();
        Assess(Measured(MeasuredValue.Yes, IllustrativeLaw.On)).Unused.Should().BeEmpty();
    }

    [Fact]
    public void An_observation_of_the_day_after_does_not_count_and_is_told()
    {
        var late = Measured(MeasuredValue.Yes, DayAfter);

        var assessment = Assess(late);

        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Reasons.Should().Equal(ReasonCode.ObservedLater);
        Unused(assessment).Should().Equal((late, UnusedReason.ObservedLater));
        assessment.Findings[0].Measurements.Should().BeEmpty("nothing rests on it");
        assessment.Findings[0].Check.Measurements.Should().BeEmpty();
        assessment.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingMeasurement>().Which.Measurements.Should().Equal(late);
    }

    [Fact]
    public void The_latest_observation_takes_the_place_of_earlier_ones()
    {
        var earlier = Measured(MeasuredValue.No, DayBefore);

        var assessment = Assess(earlier, Measured(MeasuredValue.Yes, IllustrativeLaw.On));

        assessment.Verdict.Should().Be(Verdict.Met);
        Unused(assessment).Should().Equal((earlier, UnusedReason.Superseded));
    }

    [Fact]
    public void A_correction_takes_the_place_of_the_others_of_its_date()
    {
        var wrong = Measured(MeasuredValue.No);

        var assessment = Assess(wrong, Measured(MeasuredValue.Yes, correction: true));

        assessment.Verdict.Should().Be(Verdict.Met);
        Unused(assessment).Should().Equal((wrong, UnusedReason.Corrected));
    }

    [Fact]
    public void A_correction_of_an_earlier_date_does_not_touch_a_later_observation()
    {
        var correction = Measured(MeasuredValue.No, DayBefore, correction: true);

        var assessment = Assess(correction, Measured(MeasuredValue.Yes));

        assessment.Verdict.Should().Be(Verdict.Met);
        Unused(assessment).Should().Equal((correction, UnusedReason.Superseded));
    }

    [Fact]
    public void Two_observations_of_one_date_that_contradict_each_other_decide_nothing()
    {
        var finding = Assess(Measured(MeasuredValue.Yes), Measured(MeasuredValue.No)).Findings[0];

        finding.Verdict.Should().Be(Verdict.Undetermined);
        finding.Reasons.Should().Equal(ReasonCode.ConflictingMeasurements);
        finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingMeasurement>().Which.Measurements.Should().HaveCount(2);
    }

    [Fact]
    public void The_same_observation_twice_is_no_conflict() =>
        Assess(Measured(MeasuredValue.Yes), Measured(MeasuredValue.Yes)).Verdict.Should().Be(Verdict.Met);

    [Fact]
    public void A_measurement_of_no_measure_of_the_set_is_told()
    {
        var foreign = IllustrativeLaw.Measured(Road, MeasuredValue.Number(1, "kilometre"));

        Unused(Assess(foreign)).Should().Equal((foreign, UnusedReason.NotInTheSet));
    }

    [Fact]
    public void A_counted_share_says_more_than_a_percentage_of_the_same_date()
    {
        var finding = IllustrativeLaw.FindingOf(
            new AtLeast(Insured, IllustrativeLaw.Of(90)),
            IllustrativeLaw.Measured(Insured, MeasuredValue.Percent(90)),
            IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(2786, 3097)));

        finding.Verdict.Should().Be(Verdict.NotMet);
    }

    [Theory]
    [InlineData("2786.5/3097", "ImpossibleValue")]
    [InlineData("2786/3097.5", "ImpossibleValue")]
    [InlineData("2786/3097", null)]
    public void A_broken_count_of_what_is_counted_whole_is_impossible(string share, string? reason)
    {
        var measured = MeasuredValue.Counted(Share.Parse(share, null));
        var finding = IllustrativeLaw.FindingOf(new AtLeast(Insured, IllustrativeLaw.Of(90)), IllustrativeLaw.Measured(Insured, measured));
        var paved = IllustrativeLaw.Share("paved", unit: IllustrativeLaw.Kilometre);

        finding.Reasons.Select(code => code.Name).Should().Equal(reason is null ? [] : [reason]);
        IllustrativeLaw.FindingOf(new AtLeast(paved, IllustrativeLaw.Of(90)), IllustrativeLaw.Measured(paved, measured)).Reasons.Should().BeEmpty("kilometres break");
    }

    [Fact]
    public void Of_an_empty_whole_whoever_maintains_the_data_must_say_what_it_means()
    {
        var finding = IllustrativeLaw.FindingOf(new AtLeast(Insured, IllustrativeLaw.Of(90)), IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(0, 0)));

        finding.Missing.Should().ContainSingle().Which.Actor.Should().Be(Actor.Maintainer);
        IllustrativeLaw.FindingOf(new AtLeast(Insured, IllustrativeLaw.Of(90))).Missing.Should().ContainSingle().Which.Actor.Should().Be(Actor.Unit);
    }

    [Fact]
    public void Two_different_counts_conflict_even_where_they_are_the_same_share() =>
        IllustrativeLaw.FindingOf(
            new AtLeast(Insured, IllustrativeLaw.Of(90)),
            IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(1, 2)),
            IllustrativeLaw.Measured(Insured, MeasuredValue.Counted(2, 4))).Reasons.Should().Equal(ReasonCode.ConflictingMeasurements);

    [Fact]
    public void Ranges_of_one_date_are_narrowed_to_what_they_share() =>
        IllustrativeLaw.FindingOf(
            new AtLeast(Road, IllustrativeLaw.Of(58)),
            IllustrativeLaw.Measured(Road, MeasuredValue.Number(NumberInterval.AtLeast(58), "kilometre")),
            IllustrativeLaw.Measured(Road, MeasuredValue.Number(NumberInterval.AtMost(58), "kilometre"))).Verdict.Should().Be(Verdict.Met);

    [Fact]
    public void Ranges_of_one_date_that_share_nothing_conflict() =>
        IllustrativeLaw.FindingOf(
            new AtLeast(Road, IllustrativeLaw.Of(58)),
            IllustrativeLaw.Measured(Road, MeasuredValue.Number(NumberInterval.Over(58), "kilometre")),
            IllustrativeLaw.Measured(Road, MeasuredValue.Number(NumberInterval.AtMost(58), "kilometre"))).Reasons.Should().Equal(ReasonCode.ConflictingMeasurements);

    public static TheoryData<string, string, string> Unusable => new()
    {
        { "road", "-0.1 kilometre", "ImpossibleValue" },
        { "road", "(*, 0) kilometre", "ImpossibleValue" },
        { "road", "1000000000000001 kilometre", "ImpossibleValue" },
        { "road", "1 school", "WrongUnit" },
        { "road", "90%", "WrongKindOfValue" },
        { "road", "yes", "WrongKindOfValue" },
        { "road", "1/2", "WrongKindOfValue" },
        { "insured", "100.01%", "ImpossibleValue" },
        { "insured", "-1%", "ImpossibleValue" },
        { "insured", "(100, *)%", "ImpossibleValue" },
        { "insured", "5 household", "WrongKindOfValue" },
        { "insured", "level-2", "WrongKindOfValue" },
        { "schools", "2.5 school", "ImpossibleValue" },
        { "schools", "(2, 3) school", "ImpossibleValue" },
        { "schools", "-1 school", "ImpossibleValue" },
        { "health", "level-9", "ImpossibleValue" },
        { "health", "yes", "WrongKindOfValue" },
        { "fence", "1 kilometre", "WrongKindOfValue" },
        { "fence", "level-1", "WrongKindOfValue" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void What_a_measure_cannot_be_decides_nothing_and_is_told(string measure, string value, string reason)
    {
        var requirement = Requirements().Single(requirement => requirement.OwnMeasures[0].Key == measure);
        var measurement = IllustrativeLaw.Measured(requirement.OwnMeasures[0], Value(value));

        var assessment = IllustrativeLaw.Demanding(requirement).Assess(IllustrativeLaw.LowlandCommune, [measurement]);

        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Reasons.Select(each => each.Name).Should().Equal(reason);
        Unused(assessment).Should().Equal((measurement, UnusedReason.NotUsable));
        assessment.Explain(Language.English).Should()
            .Contain(new Wording(Language.English).Reported(requirement.OwnMeasures[0], measurement.Value))
            .And.Contain(assessment.Reasons.Single().Describe(Language.English));
    }

    [Theory]
    [MemberData(nameof(Unusable))]
    public void What_a_measure_cannot_be_does_not_hide_what_it_is(string measure, string value, string reason)
    {
        _ = reason;
        var requirement = Requirements().Single(requirement => requirement.OwnMeasures[0].Key == measure);
        var unusable = IllustrativeLaw.Measured(requirement.OwnMeasures[0], Value(value));

        var assessment = IllustrativeLaw.Demanding(requirement).Assess(
            IllustrativeLaw.LowlandCommune, [unusable, IllustrativeLaw.Measured(requirement.OwnMeasures[0], Usable(requirement.OwnMeasures[0]))]);

        assessment.Verdict.Should().Be(Verdict.Met);
        Unused(assessment).Should().Equal((unusable, UnusedReason.NotUsable));
    }

    [Theory]
    [InlineData("[-5, 10] kilometre")]
    [InlineData("(*, *) kilometre")]
    public void A_range_that_holds_a_possible_value_is_used(string value)
    {
        var assessment = IllustrativeLaw.Demanding(new AtLeast(Road, IllustrativeLaw.Of(11))).Assess(
            IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(Road, Value(value))]);

        assessment.Unused.Should().BeEmpty();
    }

    [Fact]
    public void That_no_set_is_recorded_is_an_answer_and_no_error()
    {
        var assessment = IllustrativeLaw.InForce(set: null).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty);

        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Obstacle.Should().Be(ReasonCode.NotRecorded);
        assessment.Reasons.Should().Equal(ReasonCode.NotRecorded);
        assessment.Findings.Should().BeEmpty();
        Telling.Everything(assessment);
    }

    [Fact]
    public void A_unit_that_the_law_was_not_asked_for_is_the_callers_mistake()
    {
        var law = IllustrativeLaw.Demanding(new Yes(Fence));
        var elsewhere = IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known,
        [
            IllustrativeUnits.Row("91", UnitType.Province, "Xa Lạ", parent: null, "lowland"),
            IllustrativeUnits.Row("91001", UnitType.RuralCommune, "Đồng Lạ", "91"),
        ]).On(IllustrativeUnits.First).Commune("91001");

        FluentActions.Invoking(() => law.Assess(elsewhere, Evidence.Empty)).Should().Throw<ArgumentException>().WithMessage("*Đồng Lạ*Minh Họa*");
        FluentActions.Invoking(() => law.VerdictFor(IllustrativeLaw.LowlandCommune.Province, Evidence.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => law.Assess((AdministrativeUnit)null!, Evidence.Empty)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => law.Assess(IllustrativeLaw.LowlandCommune, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((CriteriaInForce)null!).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Of_several_faults_of_one_date_the_first_in_the_order_of_the_reasons_is_told_whatever_the_order_of_the_measurements()
    {
        var wrongKind = IllustrativeLaw.Measured(Road, MeasuredValue.Yes);
        var wrongUnit = IllustrativeLaw.Measured(Road, MeasuredValue.Number(3, "league"));

        foreach (var evidence in new Evidence[] { [wrongKind, wrongUnit], [wrongUnit, wrongKind] })
        {
            IllustrativeLaw.Demanding(new Ntm.Criteria.Requirements.AtLeast(Road, IllustrativeLaw.Of(1)))
                .Assess(IllustrativeLaw.LowlandCommune, evidence).Findings[0].Reasons.Should().Equal(ReasonCode.WrongKindOfValue);
        }
    }

    [Fact]
    public void A_province_that_took_over_a_code_is_not_the_one_that_the_law_was_asked_for()
    {
        var begun = UnitStart.On(new LocalDate(2021, 1, 1));
        var province = new UnitVersion { Code = UnitCode.Parse("90", null), Type = UnitType.Province, Name = "Minh Họa", Start = begun };
        var commune = new UnitVersion { Code = UnitCode.Parse("90001", null), Type = UnitType.RuralCommune, Name = "Đồng Mẫu", Start = begun, Parent = province.Code };
        var later = IllustrativeUnits.TerritoryOf(DatePeriod.From(begun.Date), [province, commune]).On(begun.Date).Commune("90001");

        IllustrativeLaw.Demanding(new Yes(Fence)).Invoking(law => law.Assess(later, Evidence.Empty))
            .Should().Throw<ArgumentException>().WithMessage("*90@2021-01-01*90@<=2020-03-01*");
    }

    private static Requirement[] Requirements() =>
    [
        new AtLeast(Road, IllustrativeLaw.Of(1)), new AtLeast(Insured, IllustrativeLaw.Of(90)), new AtLeast(Schools, IllustrativeLaw.Of(1)),
        new GradeAtLeast(Health, IllustrativeLaw.Of("level-2")), new Yes(Fence),
    ];

    private static MeasuredValue Usable(Measure measure) => measure.Kind.Name switch
    {
        "YesNo" => MeasuredValue.Yes,
        "Share" => MeasuredValue.Percent(95),
        "Grade" => MeasuredValue.Grade("level-3"),
        _ => MeasuredValue.Number(7, measure.Unit!.Key),
    };

    // As measured values are written: 1 kilometre, (2, 3) school, 90%, 1/2, yes, level-2.
    private static MeasuredValue Value(string text)
    {
        var unit = text.LastIndexOf(' ');
        return text == "yes" ? MeasuredValue.Yes
            : text.EndsWith('%') ? MeasuredValue.Percent(NumberInterval.Parse(text[..^1], null))
            : Share.TryParse(text, null, out var share) ? MeasuredValue.Counted(share)
            : unit > 0 ? MeasuredValue.Number(NumberInterval.Parse(text[..unit], null), text[(unit + 1)..])
            : MeasuredValue.Grade(text);
    }

    private static Assessment Assess(params ReadOnlySpan<Measurement> measurements) =>
        IllustrativeLaw.Demanding(new Yes(Fence)).Assess(IllustrativeLaw.LowlandCommune, Evidence.Create(measurements));

    private static Measurement Measured(MeasuredValue value, LocalDate? observed = null, bool correction = false) =>
        IllustrativeLaw.Measured(Fence, value, observed, correction);

    private static IEnumerable<(Measurement, UnusedReason)> Unused(Assessment assessment) =>
        assessment.Unused.Select(unused => (unused.Measurement, unused.Reason));
}
