using Ntm.Criteria.Requirements;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What is known to be demanded and not recorded decides nothing, and says so.</summary>
public sealed class NotRecordedTests
{
    private const string LeftToProvince = """
        "kind": "delegated", "to": "province", "basis": "reported", "accounts": ["X-1"],
                      "form": { "kind": "anyOf", "of": [{ "kind": "yes", "measure": "plan" }, { "kind": "yes", "measure": "plan-reviewed" }] }
        """;

    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");

    [Fact]
    public void An_indicator_of_which_only_the_name_is_recorded_may_turn_out_to_be_anything()
    {
        var finding = IllustrativeLaw.FindingOf(new NotRecorded());

        finding.Outcomes.Should().Be(Outcomes.Any);
        finding.Gap.Should().BeNull();
        var missing = finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingRequirement>().Subject;
        missing.Reason.Should().Be(ReasonCode.NotRecorded);
        missing.Actor.Should().Be(Actor.Maintainer);
        missing.Requirement.Should().BeOfType<NotRecorded>();
        missing.LeftTo.Should().BeNull();
        missing.Indicator.Should().BeSameAs(finding.Indicator);
        missing.Criterion!.Indicators.Should().Contain(finding.Indicator);
        missing.Describe(Language.English).Should().Be("what indicator 1.1 demands (not recorded)");
        missing.Describe(Language.Vietnamese).Should().Be("nội dung yêu cầu của chỉ tiêu 1.1 (chưa ghi nhận được)");
        finding.Explain(Language.English).Should().Contain("What is demanded is not recorded.");
        finding.Check.DescribeDemand(Language.Vietnamese).Should().Be("chưa ghi nhận được");
    }

    [Theory]
    [InlineData(true, "Undetermined")]
    [InlineData(false, "NotMet")]
    public void Beside_it_what_is_not_met_still_decides(bool fence, string verdict) =>
        IllustrativeLaw.FindingOf(new AllOf([new Yes(Fence), new NotRecorded()]), IllustrativeLaw.Measured(Fence, fence ? MeasuredValue.Yes : MeasuredValue.No)).Verdict.Name.Should().Be(verdict);

    [Fact]
    public void Of_an_alternative_what_is_met_still_decides() =>
        IllustrativeLaw.FindingOf(new AnyOf([new Yes(Fence), new NotRecorded()], preferred: null), IllustrativeLaw.Measured(Fence, MeasuredValue.Yes)).Verdict.Should().Be(Verdict.Met);

    [Fact]
    public void The_set_of_2026_has_criteria_of_which_nothing_more_is_recorded()
    {
        var commune = CommuneOf("10");
        var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, commune, 2026);
        var assessment = law.Assess(commune, Evidence.Empty);

        law.Set!.Criteria.Should().HaveCount(10).And.OnlyContain(criterion => criterion.Indicators.IsEmpty && criterion.Condition is NotRecorded);
        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Reasons.Should().Equal(ReasonCode.NotRecorded);
        assessment.Missing.Should().HaveCount(10).And.AllBeOfType<MissingRequirement>();
        assessment.Missing[0].Describe(Language.Vietnamese).Should().Be("nội dung yêu cầu của tiêu chí 1 (chưa ghi nhận được)");
        assessment.Missing[9].Describe(Language.English).Should().Be("what criterion 10 demands (not recorded)");
        assessment.Explain(Language.Vietnamese).Should().Contain("Tiêu chí 7. Khoa học, công nghệ, chuyển đổi số: chưa đủ căn cứ");
    }

    [Theory]
    [InlineData("next-to-town-and-planned-to-be-urban", "group-1")]
    [InlineData("ethnic-minority-area-zone-3", "group-3")]
    [InlineData("", "group-2")]
    [InlineData("agriculture-under-10-percent ethnic-minority-area-zone-2", "group-1 group-3")]
    public void A_commune_is_of_the_group_that_its_designations_say_and_of_both_where_it_was_not_read_which(string held, string groups)
    {
        var areas = CriteriaCatalog.Embedded.FindSet("commune-basic-2026-2030")!.AreaClassification;
        var commune = areas.Designations.Aggregate(
            CommuneOf("10"),
            (one, designation) => one.With(held.Split(' ').Contains(designation.Key) ? DesignationFact.Held(designation.Key) : DesignationFact.NotHeld(designation.Key)));

        areas.PossibleClasses(commune, IllustrativeLaw.On).Select(area => area.Key).Should().Equal(groups.Split(' '));
        areas.PossibleClasses(CommuneOf("10"), IllustrativeLaw.On).Should().Equal(areas.Classes);
    }

    [Fact]
    public void An_example_may_supply_it_and_law_may_not()
    {
        string[] texts = [.. Texts(Fill("\"threshold\": { \"value\": 70 }")).Select(text => text.Replace(LeftToProvince, "\"kind\": \"notRecorded\"", StringComparison.Ordinal))];

        PlanOf(IllustrativeDocuments.Load(Documents([.. texts.Take(2)]))).Requirement.Should().BeOfType<NotRecorded>();
        var supplied = PlanOf(IllustrativeDocuments.Load(Documents(texts)));
        supplied.Requirement.Should().BeOfType<Yes>();
        supplied.SuppliedBy!.Citation.Instrument.Key.Should().Be("example-decision");
        IllustrativeDocuments.DiagnosticsOf(Documents([.. texts.Select(text => text.Replace("illustrative", "enacted", StringComparison.Ordinal))]))
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new
            {
                Code = DiagnosticCode.UnrecordedFilledByEnacted,
                Message = "The requirement of 'plan' is not recorded on 2022-06-01; that it is left to an authority is not recorded either.",
            });

        static Indicator PlanOf(CriteriaCatalog catalog) => catalog.InForce(Standard.Basic, CommuneOf("90"), 2023).Set!.FindIndicator("plan")!;
    }

    [Theory]
    [InlineData("\"kind\": \"notRecorded\", \"measure\": \"plan\"", DiagnosticCode.UnknownProperty)]
    [InlineData("\"kind\": \"allOf\", \"of\": [ { \"kind\": \"notRecorded\" }, { \"kind\": \"notRecorded\" } ]", DiagnosticCode.SeveralOpen)]
    public void A_mistake_in_it_is_told(string requirement, string code) =>
        IllustrativeDocuments.DiagnosticsOf(Documents([IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set.Replace(LeftToProvince, requirement, StringComparison.Ordinal)]))
            .Should().ContainSingle().Which.Code.Should().Be(code);

    [Theory]
    [InlineData("\"condition\": { \"kind\": \"notRecorded\" }", true)]
    [InlineData("\"condition\": { \"kind\": \"yes\", \"measure\": \"plan\" }", false)]
    public void Only_a_criterion_of_which_nothing_is_recorded_needs_no_indicators(string condition, bool isEnough)
    {
        var start = IllustrativeDocuments.Set.IndexOf("\"indicators\": [", StringComparison.Ordinal);
        var end = IllustrativeDocuments.Set.IndexOf("\"key\": \"living\"", StringComparison.Ordinal);
        end = IllustrativeDocuments.Set.LastIndexOf('}', end);
        var set = $"{IllustrativeDocuments.Set[..start]}{condition}{IllustrativeDocuments.Set[end..]}";

        IllustrativeDocuments.DiagnosticsOf(Documents([IllustrativeDocuments.Vocabulary, set])).Select(diagnostic => diagnostic.Code)
            .Should().Equal(isEnough ? [] : [DiagnosticCode.MissingProperty]);
    }
}
