using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>Nothing that was given is lost: what the embedded sets do not rest on is listed with its reason.</summary>
public sealed class UnusedMeasurementTests
{
    private static readonly LocalDate Date = new(2022, 12, 31);

    private static AdministrativeUnit Commune => Vietnam.Territory.On(Date).Commune("02929");

    [Fact]
    public void A_percentage_beside_a_counted_share_is_told_to_be_unused()
    {
        var counted = Illustrative(MeasuredValue.Counted(2_950, 3_000));
        var percentage = Illustrative(MeasuredValue.Percent(60));

        var assessment = Law(2022).Assess(Commune, [counted, percentage]);

        assessment.Findings["health-insurance"].Verdict.Should().Be(Verdict.Met);
        assessment.Unused.Should().ContainSingle().Which.Should().Match<UnusedMeasurement>(
            unused => unused.Measurement == percentage && unused.Reason == UnusedReason.CountedInstead);
        assessment.Explain(Language.Vietnamese).Should().Contain("60%");
    }

    [Fact]
    public void Where_no_set_is_in_force_everything_is_told_to_be_unused()
    {
        var measurement = Illustrative(MeasuredValue.Percent(60));

        var assessment = Law(2021).Assess(Commune, [measurement]);

        assessment.Obstacle.Should().Be(ReasonCode.NoSetInForce);
        assessment.Unused.Should().ContainSingle().Which.Reason.Should().Be(UnusedReason.NoVerdictPossible);
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

    private static Measurement Illustrative(MeasuredValue value) => new()
    {
        Measure = "health-insurance",
        Value = value,
        Observed = Date,
        Source = "illustrative",
    };
}
