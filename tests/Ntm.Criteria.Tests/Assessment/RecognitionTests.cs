using NodaTime;
using static Ntm.Criteria.Tests.SimplifiedCriteria;

namespace Ntm.Criteria.Tests;

/// <summary>The conditions of recognition of 18/2022/QĐ-TTg (E-32, E-33). They are as recorded; the criteria are simplified and the answers illustrative.</summary>
public sealed class RecognitionTests
{
    private static readonly CriteriaInForce Simplified = Law(Standard.Basic, SetPurpose.Recognition);

    private static readonly Measurement[] Conditions =
    [
        Answer(NoDebt, isYes: true), Answer(Secure, isYes: true), Measured(Satisfied, MeasuredValue.Counted(90, 100)), Measured(SatisfiedWithLowest, MeasuredValue.Counted(80, 100)),
    ];

    private static readonly Evidence AllMet = Answers(Standard.Basic, []).With(Conditions);

    [Fact]
    public void With_the_set_and_every_condition_met_a_commune_can_be_recognised_by_levels_that_are_unconfirmed()
    {
        var assessment = Simplified.Assess(Commune, AllMet, UnconfirmedThresholds.Admitted);

        assessment.Verdict.Should().Be(Verdict.Met);
        assessment.LeanedOn.Select(admitted => (admitted.Indicator!.Key, admitted.Threshold.Value.Number)).Should().BeEquivalentTo([("satisfaction", (decimal?)90), ("satisfaction", 80)]);
        var withheld = Simplified.Assess(Commune, AllMet);
        withheld.Verdict.Should().Be(Verdict.Undetermined);
        withheld.Reasons.Should().Equal(ReasonCode.Unconfirmed);
        withheld.Missing.Should().OnlyContain(fact => fact is MissingThreshold);
    }

    [Theory]
    [InlineData(NoDebt, "construction-debt")]
    [InlineData(Secure, "security")]
    public void A_condition_that_nobody_answered_is_what_is_missing_and_one_that_is_not_met_decides(string measure, string indicator)
    {
        Evidence others = [.. AllMet.Where(measurement => measurement.Measure != measure)];

        var open = Simplified.Assess(Commune, others, UnconfirmedThresholds.Admitted);
        open.Verdict.Should().Be(Verdict.Undetermined);
        open.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingMeasurement>().Which.Measure.Key.Should().Be(measure);

        var refused = Simplified.Assess(Commune, others.With(Answer(measure, isYes: false)));
        refused.Verdict.Should().Be(Verdict.NotMet);
        refused.Findings[indicator].Gap.Should().BeOfType<AnswerGap>();
    }

    [Fact]
    public void A_criterion_of_the_set_that_is_unknown_is_missing_and_one_that_is_unmet_decides()
    {
        var open = Simplified.Assess(Commune, Answers(Standard.Basic, [], 7).With(Conditions), UnconfirmedThresholds.Admitted);
        open.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingMeasurement>().Which.Measure.Key.Should().Be(Question(Standard.Basic, 7));

        var unmet = Simplified.Assess(Commune, Answers(Standard.Basic, [7]).With(Conditions), UnconfirmedThresholds.Admitted);
        unmet.Verdict.Should().Be(Verdict.NotMet);
        unmet.Gaps.Should().ContainSingle().Which.Should().BeOfType<PrerequisiteGap>().Which.Set.Key.Should().Be("commune-basic-2021-2025");
        unmet.Prerequisites.Should().ContainSingle().Which.Law.Purpose.Should().Be(SetPurpose.Assessment);
    }

    [Theory]
    [InlineData("basic", 90, 80)]
    [InlineData("advanced", 95, 85)]
    [InlineData("model", 95, 85)]
    public void The_levels_of_satisfaction_are_unconfirmed_and_tell_where_they_come_from(string standard, int whole, int lowest)
    {
        var commune = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");
        var set = CriteriaCatalog.Embedded.InForce(Standard.Find(standard)!, commune, 2023, purpose: SetPurpose.Recognition).Set!;

        var cells = set.FindIndicator("satisfaction")!.Requirement.SelfAndParts().SelectMany(part => part.OwnThresholds).SelectMany(threshold => threshold.Cells).Cast<IssuedThreshold>().ToList();

        cells.Select(cell => cell.Value.Number).Should().Equal(whole, lowest);
        cells.Should().OnlyContain(cell => cell.Provenance.Basis == Basis.Unconfirmed && cell.Provenance.Accounts.IsEmpty && cell.Provenance.Remark!.English.Contains("C-8", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("basic", "recognition", "18-2022-qd-ttg 211-qd-ttg 318-qd-ttg")]
    [InlineData("basic", "retention", "18-2022-qd-ttg 211-qd-ttg 318-qd-ttg")]
    [InlineData("advanced", "retention", "18-2022-qd-ttg 211-qd-ttg 318-qd-ttg")]
    [InlineData("model", "recognition", "18-2022-qd-ttg 211-qd-ttg 318-qd-ttg 319-qd-ttg")]
    public void It_is_in_force_from_its_day_on_for_the_years_2021_to_2025_and_its_receipt_names_what_makes_it(string standardKey, string purposeKey, string instruments)
    {
        var (standard, purpose) = (Standard.Find(standardKey)!, SetPurpose.Find(purposeKey)!);
        var commune = IllustrativeUnits.CommuneOf("10");
        CriteriaInForce InForce(int year, LocalDate on) => CriteriaCatalog.Embedded.InForce(standard, commune, year, on, purpose: purpose);

        InForce(2022, new(2022, 8, 1)).Set.Should().BeNull();
        InForce(2022, new(2022, 8, 1)).Assess(commune, Evidence.Empty).Obstacle.Should().Be(ReasonCode.NotRecorded);
        InForce(2021, new(2022, 8, 2)).Set!.Key.Should().Be($"commune-{standardKey}-{purposeKey}-2021-2025");
        InForce(2025, new(2026, 6, 1)).Set.Should().NotBeNull();
        InForce(2026, new(2026, 12, 31)).Set.Should().BeNull();
        InForce(2023, new(2023, 12, 31)).ToReceipt().Instruments.Select(version => version.Instrument).Except(["1491-qd-bgddt"]).Should().Equal(instruments.Split(' '));
    }

    [Fact]
    public void Of_model_communes_and_of_other_units_no_case_of_revocation_is_recorded()
    {
        var recorded = CriteriaCatalog.Embedded.Sets.Where(set => set.Purpose == SetPurpose.Retention).Select(set => set.Key);

        recorded.Should().Equal("commune-basic-retention-2021-2025", "commune-advanced-retention-2021-2025");
    }

    [Fact]
    public void Of_a_commune_of_Lào_Cai_the_recorded_law_says_no_as_soon_as_there_is_debt_and_otherwise_what_is_missing()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, 2023, purpose: SetPurpose.Recognition);

        law.Assess(commune, [Answer(NoDebt, isYes: false)]).Verdict.Should().Be(Verdict.NotMet);
        var open = law.Assess(commune, [Answer(NoDebt, isYes: true)]);
        open.Verdict.Should().Be(Verdict.Undetermined);
        open.IsExact.Should().BeTrue();
        open.Prerequisites.Select(required => required.Set!.Key).Should().Equal("commune-advanced-2021-2025");
        open.Missing.OfType<MissingMeasurement>().Select(fact => fact.Measure.Key).Should().Contain([Secure, Satisfied, SatisfiedWithLowest, "health-insurance"]).And.NotContain(NoDebt);
    }
}
