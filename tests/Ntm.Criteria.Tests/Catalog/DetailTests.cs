using NodaTime;
using Ntm.Criteria.Requirements;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>Lettered parts into which a province details a yes/no question. All documents here are illustrative.</summary>
public sealed class DetailTests
{
    private static readonly LocalDate Day = new(2023, 6, 1);

    [Theory]
    [InlineData("90", 70, 0, "Met")]
    [InlineData("90", 69, 0, "NotMet")]
    [InlineData("90", 70, 1, "NotMet")]
    [InlineData("91", 69, 1, "Met")]
    public void In_the_province_all_parts_take_the_place_of_the_answer(string province, decimal percent, decimal houses, string verdict) =>
        Assess(Load(Asked(), Detail()), province, Measured("plan", MeasuredValue.Yes), Connected(percent), Measured("poor-houses", MeasuredValue.Number(houses, "household")))
            .Findings["houses"].Verdict.Name.Should().Be(verdict);

    [Fact]
    public void The_answer_itself_is_asked_for_no_longer()
    {
        var assessment = Assess(Load(Asked(), Detail()), "90", Measured("plan", MeasuredValue.Yes));

        assessment.Findings["houses"].Missing.OfType<MissingMeasurement>().Select(missing => missing.Measure.Key).Should().Equal("connected", "poor-houses");
        assessment.Findings["houses"].Missing.Should().HaveCount(2);
    }

    [Fact]
    public void An_answer_that_is_given_all_the_same_is_told_to_be_detailed()
    {
        var catalog = Load(Asked("""{ "kind": "yes", "measure": "plan-reviewed" }"""), Detail());
        var unused = Assess(catalog, "90", Measured("plan-reviewed", MeasuredValue.Yes)).Unused.Should().ContainSingle().Subject;

        (unused.Reason, unused.Measure!.Key, unused.Meant).Should().Be((UnusedReason.Detailed, "plan-reviewed", null));
        unused.Reason.Describe(Language.Vietnamese).Should().Contain("các điểm");
        Assess(catalog, "91", Measured("plan-reviewed", MeasuredValue.Yes)).Unused.Should().BeEmpty("nothing is detailed there");
    }

    [Fact]
    public void The_parts_are_told_with_their_letters_and_clauses()
    {
        var finding = Assess(Load(Asked(), Detail()), "90", Connected(70), Measured("poor-houses", MeasuredValue.Number(1, "household"))).Findings["houses"];
        var parts = finding.Check.SelfAndParts().Select(check => check.Requirement).OfType<LetteredPart>().ToArray();

        parts.Select(part => $"{part.Letter}: {part.Name.English}, {part.Provenance.Citation}").Should().Equal(
            "a: Connections, điểm a Điều 9 Quyết định số 2/QĐ-VD ngày 01/06/2022 của Cơ quan minh họa",
            "đ: Houses, Điều 9 Quyết định số 2/QĐ-VD ngày 01/06/2022 của Cơ quan minh họa");
        finding.Citations.Should().Contain(parts[0].Provenance.Citation);
        var text = finding.Explain(Language.English);
        text.Should().Contain("a) Connections:").And.Contain("đ) Houses:").And.Contain("point a, Article 9, Decision 2/QĐ-VD");
        finding.Gap!.Describe(Language.English).Should().Contain("1 fewer household");
        finding.HasUnconfirmedWording.Should().BeFalse();
        Assess(Load(Asked(), Detail(basis: "unconfirmed")), "90").Findings["houses"].HasUnconfirmedWording.Should().BeTrue("the second part takes its basis over");
    }

    [Fact]
    public void It_holds_on_its_days_alone()
    {
        var catalog = Load(Asked(), Detail(inForce: """{ "from": "2023-01-01", "to": "2023-06-30" }"""));

        Detailed(new LocalDate(2022, 12, 31)).Should().BeFalse();
        Detailed(new LocalDate(2023, 1, 1)).Should().BeTrue();
        Detailed(new LocalDate(2023, 6, 30)).Should().BeTrue();
        Detailed(new LocalDate(2023, 7, 1)).Should().BeFalse();
        catalog.InForce(Standard.Basic, CommuneOf("90"), 2023, new LocalDate(2023, 3, 1)).Set!.FindIndicator("houses")!.InForce.ToString().Should().Be("2023-01-01..2023-06-30");

        bool Detailed(LocalDate on) =>
            catalog.InForce(Standard.Basic, CommuneOf("90"), 2023, on).Set!.FindIndicator("houses")!.Requirement.SelfAndParts().OfType<LetteredPart>().Any();
    }

    [Fact]
    public void A_part_of_a_requirement_may_be_detailed_where_several_are_asked()
    {
        const string Both = """{ "kind": "anyOf", "of": [ { "kind": "yes", "measure": "plan" }, { "kind": "yes", "measure": "plan-reviewed" } ] }""";
        var catalog = Load(Asked(Both), Detail(measure: "\"measure\": \"plan-reviewed\", "));

        Assess(catalog, "90", Measured("plan-reviewed", MeasuredValue.Yes)).Findings["houses"].Verdict.Should().Be(Verdict.Undetermined);
        Assess(catalog, "90", Measured("plan", MeasuredValue.Yes)).Findings["houses"].Verdict.Should().Be(Verdict.Met);
        Codes(Asked(Both), Detail()).Should().Equal(DiagnosticCode.MissingProperty);
    }

    [Fact]
    public void Where_it_is_not_known_whether_the_province_is_meant_the_answer_is_open()
    {
        var commune = CommuneOf("90", end: new LocalDate(2022, 12, 30));

        Load(Asked(), Detail()).InForce(Standard.Basic, commune, 2023).Assess(commune, [Measured("plan", MeasuredValue.Yes)]).Findings["houses"].Outcomes.Should().Be(Outcomes.Any);
    }

    [Fact]
    public void Completeness_tells_what_a_part_leaves_open()
    {
        var catalog = Load(Asked(), Detail().Replace("\"threshold\": { \"value\": 70 }", "\"threshold\": { \"notRecorded\": true }", StringComparison.Ordinal));

        catalog.CompletenessOf(Standard.Basic, [CommuneOf("90").Province, CommuneOf("91").Province], 2023).Supplies.Where(supply => supply.Indicator?.Key == "houses")
            .Select(supply => supply.ToString()).Should().Equal("90 2.3: NotRecorded");
    }

    [Fact]
    public void The_canonical_form_tells_the_parts() =>
        Load(Asked(), Detail()).InForce(Standard.Basic, CommuneOf("90"), 2023).ToCanonicalForm().Should().Contain("\"kind\":\"letteredPart\",\"letter\":\"a\"");

    [Fact]
    public void A_question_that_is_not_asked_cannot_be_detailed()
    {
        Codes(Detail()).Should().Equal(DiagnosticCode.NothingToDetail);
        Codes(Asked(), Detail(measure: "\"measure\": \"plan-reviewed\", ")).Should().Equal(DiagnosticCode.NothingToDetail);
        Codes(Detail().Replace("\"indicator\": \"houses\"", "\"indicator\": \"plan\"", StringComparison.Ordinal)).Should().Equal([DiagnosticCode.NothingToDetail], "it is left to the province whole");

        Codes(Asked(), Detail(inForce: """{ "from": "2022-06-01", "to": "2025-06-30" }""")).Should().Equal([DiagnosticCode.NothingToDetail], "the day before it was not asked");
        Codes(Asked(), Detail(inForce: """{ "from": "2022-06-02", "to": "2025-07-01" }""")).Should().Equal([DiagnosticCode.NothingToDetail], "the day after it is not any more");
        Codes(Asked(), Detail()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"letter\": \"đ\"", "\"letter\": \"a\"", DiagnosticCode.DuplicatePart)]
    [InlineData("\"letter\": \"đ\"", "\"letter\": \"A\"", DiagnosticCode.MalformedNumber)]
    [InlineData("\"letter\": \"đ\"", "\"letter\": 1", DiagnosticCode.WrongType)]
    [InlineData("\"letter\": \"đ\", ", "", DiagnosticCode.MissingProperty)]
    [InlineData("\"measure\": \"poor-houses\"", "\"measure\": \"poor-house\"", DiagnosticCode.DanglingKey)]
    public void A_mistake_in_a_part_is_told(string old, string replacement, string code) =>
        Codes(Asked(), Detail().Replace(old, replacement, StringComparison.Ordinal)).Should().Equal(code);

    [Fact]
    public void Two_details_of_one_question_do_not_start_together() => Codes(Asked(), Detail(), Detail()).Should().Equal(DiagnosticCode.TwoProvisions);

    // The set asks of houses whether there is a plan, until the decision amends it again.
    private static string Asked(string requirement = """{ "kind": "yes", "measure": "plan" }""") => $$"""
        { "kind": "amendment", "target": { "set": "example-basic", "indicator": "houses" }, "inForce": { "from": "2022-06-02" },
          "citation": { "article": "7" }, "basis": "confirmed", "requirement": {{requirement}} }
        """;

    private static string[] Amended(string[] provisions) => [.. Texts(provisions).Select(text => text.Replace("2023-07-01", "2025-07-01", StringComparison.Ordinal))];

    private static CriteriaCatalog Load(params string[] provisions) => IllustrativeDocuments.Load(Documents(Amended(provisions)));

    private static string Detail(string inForce = """{ "from": "2022-06-02", "to": "2025-06-30" }""", string measure = "", string basis = "confirmed") => $$"""
        { "kind": "detail", "target": { "set": "example-basic", "indicator": "houses" }, "territory": { "code": "90", "on": "2022-12-31" },
          "inForce": {{inForce}}, "citation": { "article": "9" }, "basis": "{{basis}}", {{measure}}"parts": [
            { "letter": "a", "name": { "vi": "Đấu nối", "en": "Connections" }, "citation": { "article": "9", "point": "a" }, "basis": "confirmed",
              "requirement": { "kind": "atLeast", "measure": "connected", "threshold": { "value": 70 } } },
            { "letter": "đ", "name": { "vi": "Nhà", "en": "Houses" }, "requirement": { "kind": "none", "measure": "poor-houses" } } ] }
        """;

    private static Measurement Measured(string measure, MeasuredValue value) => new() { Measure = measure, Value = value, Observed = Day, Source = "minh họa" };

    private static Measurement Connected(decimal percent) => Measured("connected", MeasuredValue.Percent(percent));

    private static Assessment Assess(CriteriaCatalog catalog, string province, params Measurement[] evidence)
    {
        var commune = CommuneOf(province);
        return catalog.InForce(Standard.Basic, commune, 2023, Day).Assess(commune, [.. evidence]);
    }

    private static IEnumerable<string> Codes(params string[] provisions) => Diagnose(Amended(provisions)).Select(diagnostic => diagnostic.Code);
}
