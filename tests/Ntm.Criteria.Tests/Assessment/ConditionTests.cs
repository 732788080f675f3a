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
        Assess(ofTheSet, new Yes(Fence), Measured(Fence, MeasuredValue.No)).Explain(Language.English).Should().Contain("illustrative fence: no; required: yes.");

    [Fact]
    public void A_set_without_a_condition_has_no_check_of_one() => IllustrativeLaw.Demanding(new Yes(Fence))
        .Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty).Condition.Should().BeNull();

    private static AtLeast Demanding(Provenance provenance) => new(Road, new Threshold(null, [new IssuedThreshold(new(1m), provenance)]));

    private static Assessment Assess(bool ofTheSet, Requirement condition, params ReadOnlySpan<Measurement> measurements)
    {
        var indicator = new Indicator
        {
            Key = "always-met",
            Number = IndicatorNumber.Parse("1.1", null),
            Name = IllustrativeLaw.Text("always met"),
            Provenance = Source(Basis.Confirmed),
            Requirement = new AtLeast(Road, new Threshold(null, [new IssuedThreshold(new(0m), Source(Basis.Confirmed))])),
            InForce = DatePeriod.Always,
        };
        var set = IllustrativeLaw.Set(
            IllustrativeLaw.SetKey, ofTheSet ? condition : null, [IllustrativeLaw.Criterion("1", ofTheSet ? null : condition, indicator)]);
        return IllustrativeLaw.InForce(set).Assess(IllustrativeLaw.LowlandCommune, Evidence.Create(measurements), UnconfirmedThresholds.Admitted);
    }

    private static Measurement Measured(Measure measure, MeasuredValue value) => new()
    {
        Measure = measure.Key,
        Value = value,
        Observed = IllustrativeLaw.On,
        Source = "Nguồn giả định cho kiểm thử",
    };
}
