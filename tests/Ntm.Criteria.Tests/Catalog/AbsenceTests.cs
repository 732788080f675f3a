using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>Where the law has no set, or leaves it to an authority, that is recorded and told with its clause. All documents here are illustrative.</summary>
public sealed class AbsenceTests
{
    private const string None = "\"none\": true";
    private const string LeftToProvince = "\"leftTo\": \"province\"";

    [Theory]
    [InlineData(None, nameof(ReasonCode.NoSetInForce), "since by the law in force on 31 December 2023 there are no such criteria for that year.", "không có bộ tiêu chí này cho năm đó")]
    [InlineData(LeftToProvince, nameof(ReasonCode.NotIssued), "the criteria are left to the provincial People's Committee, of which no decision that applies is loaded.", "bộ tiêu chí do UBND cấp tỉnh quy định")]
    public void Why_there_is_no_set_is_told_with_its_clause(string state, string reason, string english, string vietnamese)
    {
        var catalog = Load(Absence(state));
        var law = catalog.InForce(Standard.Model, CommuneOf("90"), 2023);
        var assessment = law.Assess(CommuneOf("90"), Evidence.Empty);

        law.Set.Should().BeNull();
        law.Absence.Should().BeSameAs(catalog.Absences.Single());
        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.Obstacle!.Name.Should().Be(reason);
        assessment.Reasons.Should().Equal(assessment.Obstacle);
        OneLine(assessment.Explain(Language.English)).Should().Contain(english).And.Contain("Clause: Article 7, Decision 1/QĐ-VD").And.Contain("an example, not law.").And.Contain("Remark: why.");
        OneLine(assessment.Explain(Language.Vietnamese)).Should().Contain(vietnamese).And.Contain("Căn cứ: Điều 7 Quyết định số 1/QĐ-VD").And.Contain("Lưu ý: vì sao.");
    }

    [Theory]
    [InlineData(2022, "2022-12-31", true)]
    [InlineData(2025, "2022-12-31", true)]
    [InlineData(2021, "2022-12-31", false)]
    [InlineData(2026, "2022-12-31", false)]
    [InlineData(2022, "2022-05-31", false)]
    [InlineData(2022, "2022-06-01", true)]
    [InlineData(2022, "2024-06-30", true)]
    [InlineData(2022, "2024-07-01", false)]
    public void It_holds_for_its_years_on_its_dates_and_otherwise_nothing_is_recorded(int year, string on, bool holds)
    {
        IsoDate.TryParse(on, out var date).Should().BeTrue();
        var law = Load(Absence(None)).InForce(Standard.Model, CommuneOf("90"), year, date);

        (law.Absence is not null).Should().Be(holds);
        law.Assess(CommuneOf("90"), Evidence.Empty).Obstacle.Should().Be(holds ? ReasonCode.NoSetInForce : ReasonCode.NotRecorded);
        Load(Absence(None)).InForce(Standard.Advanced, CommuneOf("90"), year, date).Absence.Should().BeNull("it is for another standard");
    }

    [Fact]
    public void A_set_goes_before_the_record_that_it_is_left_to_an_authority()
    {
        var law = Load(Absence(LeftToProvince, "basic")).InForce(Standard.Basic, CommuneOf("90"), 2023);

        law.Set!.Key.Should().Be("example-basic");
        law.Absence.Should().BeNull();
    }

    [Fact]
    public void That_the_law_has_no_set_contradicts_an_enacted_one_and_not_an_example()
    {
        Diagnose(Absence(None, "basic")).Should().BeEmpty("the set is an example, which tries out what might be");
        Diagnose([.. new[] { Absence(None, "basic") }.Select(Enact)], Enact).Should().ContainSingle()
            .Which.Message.Should().Match("The set 'example-basic' in *, line *, is in force on some date for some year for which there is to be none for the standard basic of a commune.");
    }

    [Fact]
    public void Two_entries_for_the_same_dates_and_years_are_a_mistake()
    {
        Diagnose(Absence(None), Absence(LeftToProvince)).Should().ContainSingle().Which.Message.Should()
            .Match("Two entries say why there is no set for the standard model of a commune on some date for some year, this one and the one in *, line *.");
        Diagnose(Absence(None), Absence(LeftToProvince, "advanced")).Should().BeEmpty();
        Diagnose(Absence(None), Absence(LeftToProvince).Replace("\"from\": 2022, \"to\": 2025", "\"from\": 2026, \"to\": 2027", StringComparison.Ordinal)).Should().BeEmpty();
        Diagnose(Absence(None), Absence(LeftToProvince).Replace("\"2022-06-01\", \"to\": \"2024-06-30\"", "\"2024-07-01\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(None, "\"none\": false", DiagnosticCode.UnknownValue)]
    [InlineData(None, "\"leftTo\": \"district\"", DiagnosticCode.UnknownValue)]
    [InlineData(None, "\"remark\": { \"vi\": \"a\", \"en\": \"a\" }", DiagnosticCode.DuplicateProperty)]
    [InlineData(None + ",", "", DiagnosticCode.NotExactlyOne)]
    [InlineData(None, None + ", " + LeftToProvince, DiagnosticCode.NotExactlyOne)]
    [InlineData("\"standard\": \"model\"", "\"standard\": \"modern\"", DiagnosticCode.UnknownValue)]
    [InlineData("\"assessedUnit\": \"commune\"", "\"assessedUnit\": \"hamlet\"", DiagnosticCode.UnknownValue)]
    [InlineData("\"from\": \"2022-06-01\"", "\"from\": \"2021-06-01\"", DiagnosticCode.OutsideInstrument)]
    [InlineData("\"from\": 2022", "\"from\": 1900", DiagnosticCode.NumberOutOfRange)]
    [InlineData("\"basis\": \"confirmed\",", "", DiagnosticCode.MissingProperty)]
    public void A_mistake_is_told(string old, string replacement, string code) =>
        Diagnose(Absence(None).Replace(old, replacement, StringComparison.Ordinal)).Select(diagnostic => diagnostic.Code).Should().Contain(code);

    [Fact]
    public void It_is_told_in_a_word()
    {
        Load(Absence(None)).Absences.Single().ToString().Should().Be("model commune 2022-2025: no set");
        Load(Absence(LeftToProvince)).Absences.Single().ToString().Should().Be("model commune 2022-2025: left to province");
        CriteriaCatalog.Embedded.Absences.Select(absence => absence.ToString()).Should().Equal(
            "advanced commune 2018-2020: left to province", "advanced commune 2026-2030: no set", "model commune 2026-2030: no set",
            "basic district 2026-2030: no set", "advanced district 2026-2030: no set");
    }

    private static string Absence(string state, string standard = "model") => $$"""
        { "standard": "{{standard}}", "assessedUnit": "commune", "inForce": { "from": "2022-06-01", "to": "2024-06-30" }, "assesses": { "from": 2022, "to": 2025 },
          {{state}}, "citation": { "instrument": "example-set", "article": "7" }, "basis": "confirmed", "remark": { "vi": "vì sao.", "en": "why." } }
        """;

    private static SourceDocument[] Documents(string[] absences, Func<string, string> change) =>
    [
        .. new[] { IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set }
            .Append($$"""{ "format": 1, "kind": "vocabulary", "standing": "illustrative", "lastChecked": "2026-11-23", "absences": [ {{string.Join(',', absences)}} ] }""")
            .Select((text, place) => SourceDocument.FromText($"illustrative-{PlainNumber.Format(place)}.json", change(text))),
    ];

    private static string Enact(string text) => text.Replace("\"illustrative\"", "\"enacted\"", StringComparison.Ordinal);

    private static CriteriaCatalog Load(params string[] absences) => IllustrativeDocuments.Load(Documents(absences, text => text));

    private static Diagnostic[] Diagnose(params string[] absences) => Diagnose(absences, text => text);

    private static Diagnostic[] Diagnose(string[] absences, Func<string, string> change) => IllustrativeDocuments.DiagnosticsOf(Documents(absences, change));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
