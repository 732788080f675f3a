using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>Nothing that was given is lost: what the embedded sets do not rest on is listed with its reason.</summary>
public sealed class UnusedMeasurementTests
{
    private static readonly LocalDate Date = new(2022, 12, 31);

    private static AdministrativeUnit Commune => Vietnam.Territory.On(Date).Commune("02929");

    [Fact]
    public async Task Any_number_of_measurements_of_one_measure_are_accounted_for_in_time()
    {
        const int Many = 60_000; // Took more than a minute once.
        var evidence = Evidence.Create([.. Enumerable.Range(0, Many).Select(_ => Illustrative(MeasuredValue.Percent(95)))]);
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023);

        var unused = Task.Run(() => law.Assess(Commune, evidence).Unused.Length, TestContext.Current.CancellationToken);

        (await unused.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).Should().Be(0);
    }

    [Fact]
    public async Task Any_number_of_unknown_measures_are_accounted_for_in_time()
    {
        const int Many = 60_000;
        var evidence = Evidence.Create([.. Enumerable.Range(0, Many).Select(number => new Measurement
        {
            Measure = $"health-insurance-{PlainNumber.Format(number)}",
            Value = MeasuredValue.Percent(95),
            Observed = Date,
            Source = "minh họa",
        })]);
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023);

        var unused = Task.Run(() => law.Assess(Commune, evidence).Unused, TestContext.Current.CancellationToken);

        var told = await unused.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        told.Should().HaveCount(Many).And.OnlyContain(one => one.Reason == UnusedReason.NotInTheSet);
        told.Count(one => one.Meant?.Key == "health-insurance").Should().Be(100, "what is suggested has a limit");
    }

    [Theory]
    [InlineData("health-insurence", "health-insurance")]
    [InlineData("Health-Insurance", "health-insurance")]
    [InlineData("lanes", "hard-surfaced-lanes")] // The key of an indicator.
    [InlineData("nothing-like-it-at-all", null)]
    public void What_was_probably_meant_by_an_unknown_measure_is_told(string key, string? meant)
    {
        var measurement = new Measurement { Measure = key, Value = MeasuredValue.Percent(95), Observed = Date, Source = "minh họa" };

        var unused = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023).Assess(Commune, [measurement]).Unused.Should().ContainSingle().Subject;

        unused.Reason.Should().Be(UnusedReason.NotInTheSet);
        unused.Measure.Should().BeNull();
        unused.Meant?.Key.Should().Be(meant);
    }

    // 2,950 of 3,000 are 98.333…%.
    [Theory]
    [InlineData("98", "CountedInstead")]
    [InlineData("99", "CountedInstead")]
    [InlineData("97", "DisagreesWithCount")]
    [InlineData("98.3", "CountedInstead")]
    [InlineData("98.4", "CountedInstead")]
    [InlineData("98.2", "DisagreesWithCount")]
    [InlineData("98.33", "CountedInstead")]
    [InlineData("98.32", "DisagreesWithCount")]
    [InlineData("60", "DisagreesWithCount")]
    public void A_percentage_beside_a_counted_share_is_told_to_be_unused_and_whether_it_is_the_same_but_for_rounding(string percent, string reason)
    {
        var counted = Illustrative(MeasuredValue.Counted(2_950, 3_000));
        var percentage = Illustrative(MeasuredValue.Percent(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)));

        var assessment = Law(2022).Assess(Commune, [counted, percentage]);

        assessment.Findings["health-insurance"].Verdict.Should().Be(Verdict.Met);
        assessment.Unused.Should().ContainSingle().Which.Should().Match<UnusedMeasurement>(
            unused => unused.Measurement == percentage && unused.Reason.Name == reason);
        assessment.Explain(Language.Vietnamese).Should().Contain($"{percent.Replace('.', ',')}%");
    }

    [Fact]
    public void A_range_of_percentages_beside_a_counted_share_agrees_where_the_share_is_within_it()
    {
        Reason(MeasuredValue.Percent(NumberInterval.Over(90))).Should().Be(UnusedReason.CountedInstead);
        Reason(MeasuredValue.Percent(NumberInterval.Under(95))).Should().Be(UnusedReason.DisagreesWithCount);

        UnusedReason Reason(MeasuredValue percentage) => Law(2022)
            .Assess(Commune, [Illustrative(MeasuredValue.Counted(2_950, 3_000)), Illustrative(percentage)]).Unused.Single().Reason;
    }

    [Theory]
    [InlineData(97, "DisagreesWithCount")]
    [InlineData(98, "CountedInstead")]
    [InlineData(99, "DisagreesWithCount")]
    public void A_percentage_that_is_one_of_its_last_decimal_off_disagrees(int part, string reason) => Law(2022)
        .Assess(Commune, [Illustrative(MeasuredValue.Counted(part, 100)), Illustrative(MeasuredValue.Percent(98))])
        .Unused.Should().ContainSingle().Which.Reason.Name.Should().Be(reason);

    [Fact]
    public void A_percentage_of_a_whole_that_is_counted_as_empty_disagrees()
    {
        var aided = IllustrativeLaw.Share("aided", EmptyWhole.NotApplicable);
        var percentage = IllustrativeLaw.Measured(aided, MeasuredValue.Percent(96));

        var assessment = IllustrativeLaw.Demanding(new Ntm.Criteria.Requirements.AtLeast(aided, IllustrativeLaw.Of(90)))
            .Assess(IllustrativeLaw.LowlandCommune, [IllustrativeLaw.Measured(aided, MeasuredValue.Counted(0, 0)), percentage]);

        assessment.Findings[0].Verdict.Should().Be(Verdict.NotApplicable);
        assessment.Unused.Should().ContainSingle().Which.Should().Match<UnusedMeasurement>(
            unused => unused.Measurement == percentage && unused.Reason == UnusedReason.DisagreesWithCount);
    }

    [Fact]
    public void What_is_reported_of_a_part_that_does_not_apply_is_told_to_be_unused()
    {
        var noMarket = Answer("planned-market", yes: false);
        var market = Answer("pilot-food-safety-market", yes: true);

        var assessment = Law(2022).Assess(Commune, [noMarket, market]);

        assessment.Findings["food-safe-market"].Verdict.Should().Be(Verdict.NotApplicable);
        assessment.Unused.Should().ContainSingle().Which.Should().Match<UnusedMeasurement>(
            unused => unused.Measurement == market && unused.Reason == UnusedReason.DoesNotApply);
    }

    [Fact]
    public void A_designation_that_no_set_knows_is_told()
    {
        var assessment = Law(2022).Assess(Commune.With(DesignationFact.Held("special-dificulty")).With(DesignationFact.NotHeld("special-difficulty")), Evidence.Empty);

        assessment.UnknownDesignations.Should().Equal(DesignationFact.Held("special-dificulty"));
        assessment.Explain(Language.English).Should().Contain("Not used: special-dificulty");
        assessment.Explain(Language.Vietnamese).Should().Contain("Không dùng: special-dificulty");
    }

    [Fact]
    public void What_is_told_of_designations_that_no_set_knows_is_told_as_it_was_in_the_order_of_the_keys()
    {
        var commune = Commune.With(DesignationFact.NotHeld("b")).With(DesignationFact.Held("c")).With(DesignationFact.NotHeld("a"));

        Law(2022).Assess(commune, Evidence.Empty).UnknownDesignations.Should().Equal(DesignationFact.NotHeld("a"), DesignationFact.NotHeld("b"), DesignationFact.Held("c"));
    }

    [Theory]
    [InlineData("02644")] // phường Cốc Lếu
    [InlineData("02683")] // thị trấn Bát Xát
    public void A_ward_or_a_township_is_not_judged_by_sets_for_rural_communes(string code)
    {
        var unit = Vietnam.Territory.On(Date).Commune(code);
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, unit, 2022);
        var measurement = Illustrative(MeasuredValue.Percent(60));

        var assessment = law.Assess(unit, [measurement]);

        assessment.Obstacle.Should().Be(ReasonCode.NotARuralCommune);
        assessment.Verdict.Should().Be(Verdict.Undetermined);
        law.VerdictFor(unit, [measurement]).Should().Be(Verdict.Undetermined);
        assessment.Unused.Should().ContainSingle().Which.Reason.Should().Be(UnusedReason.NoVerdictPossible);
        assessment.Explain(Language.Vietnamese).Should().Contain("không phải là xã");
    }

    [Fact]
    public void Where_no_set_is_recorded_everything_is_told_to_be_unused()
    {
        var measurement = Illustrative(MeasuredValue.Percent(60));

        var assessment = Law(2021).Assess(Commune, [measurement]);

        assessment.Obstacle.Should().Be(ReasonCode.NotRecorded);
        assessment.Unused.Should().ContainSingle().Which.Reason.Should().Be(UnusedReason.NoVerdictPossible);
        assessment.Unused[0].ToString().Should().EndWith("(NoVerdictPossible)");
        assessment.IsExact.Should().BeTrue("no fact of the commune would change it");
        assessment.Invoking(one => one.Findings["health-insurance"]).Should().Throw<KeyNotFoundException>().WithMessage("*Obstacle*");
    }

    [Fact]
    public void The_explanation_of_a_set_names_the_finding_that_keeps_its_prerequisite_unmet()
    {
        var measurement = new Measurement
        {
            Measure = "temporary-or-dilapidated-houses",
            Value = MeasuredValue.Number(3, "house"),
            Observed = Date,
            Source = "illustrative",
        };

        var assessment = Law(2022).Assess(Commune, [measurement]);

        assessment.Verdict.Should().Be(Verdict.NotMet);
        assessment.Unused.Should().BeEmpty();
        assessment.Gaps.Should().NotBeEmpty();
        assessment.Explain(Language.English).Should().Contain("3 fewer houses");
    }

    private static CriteriaInForce Law(int year) => CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, year);

    private static Measurement Answer(string measure, bool yes) => new()
    {
        Measure = measure,
        Value = yes ? MeasuredValue.Yes : MeasuredValue.No,
        Observed = Date,
        Source = "illustrative",
    };

    private static Measurement Illustrative(MeasuredValue value) => new()
    {
        Measure = "health-insurance",
        Value = value,
        Observed = Date,
        Source = "illustrative",
    };
}
