using System.Globalization;
using CsCheck;
using NodaTime;
using Ntm.Criteria.Requirements;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>A multiple of what the unit itself had in the past. All demands and values are made up.</summary>
public sealed class AtLeastTimesOwnTests
{
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Earlier = IllustrativeLaw.Number("road when recognised");
    private static readonly Measure Earliest = IllustrativeLaw.Number("road before");
    private static readonly LocalDate Recognised = new(2014, 12, 31);

    [Theory]
    [InlineData("44.99", "NotMet")]
    [InlineData("45", "Met")]
    [InlineData("45.01", "Met")]
    public void So_many_times_what_the_unit_had_has_to_be_reached(string value, string verdict)
    {
        var finding = FindingOf(Times(1.5m), Now(value), Then("30"));

        finding.Verdict.Name.Should().Be(verdict);
        finding.Check.DescribeDemand(Language.English).Should().Be("at least 45 kilometres (1.5 times illustrative road when recognised: 30 kilometres)");
        finding.Check.DescribeDemand(Language.Vietnamese).Should().Be("từ 45 km trở lên (bằng 1,5 lần road when recognised (minh họa): 30 km)");
    }

    [Fact]
    public void The_gap_is_told_in_the_step_of_the_measure()
    {
        var gap = FindingOf(Times(1.5m), Now("44.92"), Then("30")).Gap.Should().BeOfType<QuantityGap>().Subject;

        gap.Measure.Should().BeSameAs(Road);
        gap.Direction.Should().Be(GapDirection.More);
        gap.Amount.Should().Be(NumberInterval.Exactly(0.1m), "kilometres are told by a tenth here");
    }

    [Fact]
    public void The_gap_to_a_multiple_of_a_number_is_minimal() => Gen.Select(Gen.Int[0, 3000], Gen.Int[1, 3000], Gen.Int[1, 500]).Sample(
        (hundredths, pastInHundredths, factorInHundredths) =>
        {
            Finding With(decimal value) => FindingOf(
                Times(factorInHundredths / 100m), Measured(Road, MeasuredValue.Number(value, "kilometre")), Measured(Earlier, MeasuredValue.Number(pastInHundredths / 100m, "kilometre"), Recognised));
            var value = hundredths / 100m;
            if (With(value).Gap is not { } gap)
            {
                With(value).Verdict.Should().Be(Verdict.Met);
                return;
            }

            var amount = gap.Should().BeOfType<QuantityGap>().Which.Amount.Lower!.Value;
            With(value + amount).Verdict.Should().Be(Verdict.Met);
            With(value + amount - Road.Unit!.Step).Verdict.Should().Be(Verdict.NotMet);
        },
        iter: Repeats.Of(1000));

    [Theory]
    [InlineData("29.99", "NotMet", "a little over 15 to 15.1 is missing")]
    [InlineData("30", "Undetermined", "20 may be what it had")]
    [InlineData("44.99", "Undetermined", "30 may be what it had")]
    [InlineData("45", "Met", "it had no more than 30")]
    public void Where_only_a_range_of_the_past_is_known_all_of_it_decides(string value, string verdict, string because)
    {
        var finding = FindingOf(Times(1.5m), Now(value), Then("between 20 and 30"));

        finding.Verdict.Name.Should().Be(verdict, because);
        finding.Check.DescribeDemand(Language.English).Should().Be("at least 1.5 times illustrative road when recognised: between 20 kilometres and 30 kilometres");
        finding.Check.DescribeDemand(Language.Vietnamese).Should().Be("từ 1,5 lần trở lên so với road when recognised (minh họa): từ 20 km đến 30 km");
        if (verdict == "NotMet")
        {
            finding.Gap.Should().BeOfType<QuantityGap>().Which.Amount.Should().Be(NumberInterval.Between(0.1m, 15.1m));
        }
        else if (verdict == "Undetermined")
        {
            finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingMeasurement>().Which.Should().Match<MissingMeasurement>(
                missing => missing.Measure == Earlier && missing.Reason == ReasonCode.OnlyARange);
        }
    }

    [Theory]
    [InlineData("45", "over 30", "NotMet", "over 0")]
    [InlineData("45", "30 or more", "Undetermined", "")]
    [InlineData("from 40 to under 45", "30 or more", "NotMet", "over 0")]
    [InlineData("from 40 to 45", "30 or more", "Undetermined", "")]
    [InlineData("over 45", "30 or less", "Met", "")]
    [InlineData("45 or more", "between 20 and 30", "Met", "")]
    [InlineData("44 or more", "between 20 and 30", "Undetermined", "")]
    [InlineData("from 10 to 20", "between 20 and 30", "NotMet", "between 10 and 35")]
    public void Of_both_only_a_range_may_be_known(string now, string then, string verdict, string gap)
    {
        var finding = FindingOf(Times(1.5m), Now(now), Then(then));

        finding.Verdict.Name.Should().Be(verdict);
        (finding.Gap is QuantityGap { Amount: var amount } ? new Wording(Language.English).Range(amount, new Wording(Language.English).Number) : "").Should().Be(gap);
        finding.IsExact.Should().BeTrue();
        finding.Missing.OfType<MissingMeasurement>().Select(missing => missing.Measure).Should().BeEquivalentTo(
            verdict != "Undetermined" ? [] : now == "45" ? [Earlier] : new[] { Road, Earlier });
    }

    [Fact]
    public void A_past_that_was_not_measured_is_a_missing_measurement_which_the_unit_reports()
    {
        var finding = FindingOf(Times(1.5m), Now("1000"));

        finding.Verdict.Should().Be(Verdict.Undetermined);
        var missing = finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingMeasurement>().Subject;
        missing.Measure.Should().BeSameAs(Earlier);
        missing.Reason.Should().Be(ReasonCode.NoMeasurement);
        missing.Actor.Should().Be(Actor.Unit);
        finding.Check.DescribeDemand(Language.English).Should().Be("at least 1.5 times illustrative road when recognised: not measured");
        finding.Check.DescribeDemand(Language.Vietnamese).Should().Be("từ 1,5 lần trở lên so với road when recognised (minh họa): chưa có số liệu");
    }

    [Fact]
    public void With_nothing_measured_both_are_missing() =>
        FindingOf(Times(1.5m)).Missing.Cast<MissingMeasurement>().Select(missing => missing.Measure).Should().Equal(Road, Earlier);

    [Theory]
    [InlineData("0", "Met", "whatever it has, it is no less than nothing")]
    [InlineData("30", "Undetermined", "what it has is missing")]
    public void A_past_of_nothing_is_reached_by_anything(string past, string verdict, string because) =>
        FindingOf(Times(1.5m), Then(past)).Verdict.Name.Should().Be(verdict, because);

    [Fact]
    public void Nothing_is_rounded()
    {
        // The product has more digits than a decimal has room for.
        const string past = "1.0000000000000000000000000001";
        FindingOf(Times(1.0000000001m), Now("1.0000000001000000000000000001"), Then(past)).Verdict.Should().Be(Verdict.NotMet);
        FindingOf(Times(1.0000000001m), Now("1.0000000001000000000000000002"), Then(past)).Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void Of_what_was_told_of_the_past_the_latest_counts_that_was_observed_by_the_date_of_the_law()
    {
        Measurement[] told =
        [
            Now("45"), Then("30"), Measured(Earlier, MeasuredValue.Number(10, "kilometre"), Recognised.PlusYears(-4)),
            Measured(Earlier, MeasuredValue.Number(50, "kilometre"), IllustrativeLaw.On.PlusDays(1)),
        ];
        var assessment = IllustrativeLaw.Demanding(Times(1.5m)).Assess(IllustrativeLaw.LowlandCommune, Evidence.Create(told));

        assessment.Verdict.Should().Be(Verdict.Met);
        assessment.Findings[0].Measurements.Should().Equal(told[0], told[1]);
        assessment.Unused.Select(unused => (unused.Measurement, unused.Reason)).Should()
            .Equal((told[2], UnusedReason.Superseded), (told[3], UnusedReason.ObservedLater));
    }

    [Fact]
    public void The_clause_of_the_factor_is_told()
    {
        var finding = FindingOf(new AtLeastTimesOwn(Road, 1.5m, IllustrativeLaw.Source(row: "9.9"), Earlier), Now("45"), Then("30"));

        finding.Citations.Select(citation => citation.Row).Should().Equal("1.1", "9.9");
        finding.Thresholds.Should().ContainSingle().Which.ToString().Should().Be("1.5");
    }

    [Fact]
    public void An_unconfirmed_factor_does_not_decide_and_the_past_may_matter()
    {
        var requirement = new AtLeastTimesOwn(Road, 1.5m, IllustrativeLaw.Source(Basis.Unconfirmed), Earlier);

        var known = FindingOf(requirement, Now("1000"), Then("0"));
        known.Verdict.Should().Be(Verdict.Undetermined, "the law may say something else");
        known.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingThreshold>().Which.Reason.Should().Be(ReasonCode.Unconfirmed);
        known.Check.DescribeDemand(Language.English).Should().EndWith("(unconfirmed)");
        FindingOf(requirement, Now("1000")).Missing.Select(missing => missing.GetType()).Should().BeEquivalentTo([typeof(MissingThreshold), typeof(MissingMeasurement)]);
        FindingOf(requirement, Now("1000"), Then("over 30")).Missing.Should().HaveCount(2);
        FindingOf(requirement).Missing.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("44", "NotMet")]
    [InlineData("45", "Met")]
    public void An_unconfirmed_factor_that_is_admitted_is_leaned_on(string value, string verdict)
    {
        var requirement = new AtLeastTimesOwn(Road, 1.5m, IllustrativeLaw.Source(Basis.Unconfirmed), Earlier);
        var finding = IllustrativeLaw.Demanding(requirement).Assess(IllustrativeLaw.LowlandCommune, [Now(value), Then("30")], UnconfirmedThresholds.Admitted).Findings[0];

        finding.Verdict.Name.Should().Be(verdict);
        finding.LeanedOn.Should().ContainSingle().Which.Threshold.Provenance.Should().BeSameAs(requirement.Provenance);
    }

    [Fact]
    public void Of_two_numbers_one_reaches_the_other_whichever_they_are()
    {
        var finding = FindingOf(new AnyOf([Times(2m), new AtLeastTimesOwn(Earlier, 0.5m, IllustrativeLaw.Source(), Road)], null));

        finding.Verdict.Should().Be(Verdict.Met);
        FindingOf(new AllOf([Times(2m), new AtLeastTimesOwn(Earlier, 0.5m, IllustrativeLaw.Source(), Road)])).Verdict.Should().Be(Verdict.Undetermined, "both are met where one is twice the other");
    }

    [Theory]
    [InlineData("3", "Met")]
    [InlineData("3.01", "Undetermined")]
    public void Multiples_of_multiples_are_followed(string atLeast, string verdict)
    {
        // Where road >= 2 x earlier and earlier >= 1.5 x earliest, road >= 3 x earliest; from 1 km on that is at least 3 km.
        var chain = new AllOf([Times(2m), new AtLeastTimesOwn(Earlier, 1.5m, IllustrativeLaw.Source(), Earliest), new AtLeast(Earliest, IllustrativeLaw.Of(1))]);
        var finding = FindingOf(
            new DependingOnCount(Schools, 1, chain, new AllOf([chain, new AtLeast(Road, IllustrativeLaw.Of(decimal.Parse(atLeast, CultureInfo.InvariantCulture)))])));
        var alone = FindingOf(chain);

        // The count makes no difference exactly where what it adds follows.
        finding.Missing.OfType<MissingMeasurement>().Any(missing => missing.Measure == Schools).Should().Be(verdict == "Undetermined");
        finding.IsExact.Should().BeTrue();
        alone.Missing.Should().HaveCount(3);
    }

    [Fact]
    public void Factors_that_do_not_agree_are_answered_more_widely_and_the_answer_says_so()
    {
        // Nothing reaches three times the past and not twice.
        var finding = FindingOf(new AnyOf([Times(2m), new AllOf([Times(3m), new Yes(IllustrativeLaw.YesNo("fence"))])], null));

        finding.Outcomes.Should().Be(Outcomes.MetOrNotMet);
        finding.IsExact.Should().BeFalse();
        finding.Missing.Should().HaveCount(3, "the fence never matters, and is told all the same");
        FindingOf(new AnyOf([Times(2m), Times(3m)], null), Now("5"), Then("2")).Verdict.Should().Be(Verdict.Met);
    }

    [Theory]
    [InlineData("\"past\": \"lanes-before\", ", "", DiagnosticCode.MissingProperty)]
    [InlineData("\"past\": \"lanes-before\"", "\"past\": \"lanes-befor\"", DiagnosticCode.DanglingKey)]
    [InlineData("\"past\": \"lanes-before\"", "\"past\": \"lanes\"", DiagnosticCode.WrongMeasure)]
    [InlineData("\"past\": \"lanes-before\"", "\"past\": \"insured\"", DiagnosticCode.WrongMeasure)]
    [InlineData("\"kind\": \"number\", \"unit\": \"kilometre\", \"name\": { \"vi\": \"Đường ngõ trước đây\"", "\"kind\": \"number\", \"unit\": \"household\", \"name\": { \"vi\": \"Đường ngõ trước đây\"", DiagnosticCode.WrongMeasure)]
    [InlineData("\"measure\": \"lanes\", \"factor\": 1.50", "\"measure\": \"poor-houses\", \"factor\": 1.50", DiagnosticCode.WrongMeasure)]
    [InlineData("\"factor\": 1.50", "\"factor\": 0", DiagnosticCode.NumberOutOfRange)]
    [InlineData("\"factor\": 1.50", "\"factor\": 100.01", DiagnosticCode.NumberOutOfRange)]
    [InlineData("\"past\": \"lanes-before\", \"basis\": \"confirmed\"", "\"past\": \"lanes-before\"", DiagnosticCode.MissingProperty)]
    public void A_mistake_is_told(string old, string replacement, string code)
    {
        var changed = IllustrativeKinds.Set.Replace(old, replacement, StringComparison.Ordinal);

        changed.Should().NotBe(IllustrativeKinds.Set);
        IllustrativeDocuments.DiagnosticsOf([.. IllustrativeDocuments.All, SourceDocument.FromText(IllustrativeKinds.Name, changed)])
            .Select(diagnostic => diagnostic.Code).Should().Equal(code);
    }

    private static Measure Schools { get; } = IllustrativeLaw.Count("schools");

    private static AtLeastTimesOwn Times(decimal factor) => new(Road, factor, IllustrativeLaw.Source(), Earlier);

    private static Finding FindingOf(Requirement requirement, params ReadOnlySpan<Measurement> measurements) => IllustrativeLaw.FindingOf(requirement, measurements);

    private static Measurement Now(string value) => Measured(Road, Value(value));

    private static Measurement Then(string value) => Measured(Earlier, Value(value), Recognised);

    private static Measurement Measured(Measure measure, MeasuredValue value, LocalDate? observed = null) => IllustrativeLaw.Measured(measure, value, observed);

    private static MeasuredValue Value(string text)
    {
        var numbers = text.Split(' ').Where(word => char.IsDigit(word[0])).Select(word => decimal.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return MeasuredValue.Number(
            text.Split(' ') switch
            {
                [_] => NumberInterval.Exactly(numbers[0]),
                ["over", _] => NumberInterval.Over(numbers[0]),
                [_, "or", "more"] => NumberInterval.AtLeast(numbers[0]),
                [_, "or", "less"] => NumberInterval.AtMost(numbers[0]),
                ["from", _, "to", "under", _] => NumberInterval.AtLeast(numbers[0]).Intersect(NumberInterval.Under(numbers[1]))!.Value,
                _ => NumberInterval.Between(numbers[0], numbers[1]),
            },
            "kilometre");
    }
}
