using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("tr-TR")]
public sealed class EvidenceDocumentTests
{
    private static readonly EvidenceDocument Document = EvidenceDocument.Read(SourceDocument.FromText("evidence.json", IllustrativeEvidence.Text));

    [Fact]
    public void The_units_stand_in_the_order_of_the_document_and_are_found_by_code()
    {
        Document.Units.Select(unit => unit.ToString()).Should().Equal("90001: 9", "90004: 1", "90007: 0");
        Document.Find("90004").Should().BeSameAs(Document.Units[1].Evidence);
        Document.Find(UnitCode.Parse("90007", null))!.Should().BeEmpty();
        Document.Find("90010").Should().BeNull();
        Document.Find("no code").Should().BeNull();
        Document.Find((string?)null).Should().BeNull();
        FluentActions.Invoking(() => Document.Find((UnitCode)null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("insured", "2950/3097")]
    [InlineData("income", "(58, *) million")]
    [InlineData("lanes", "12.5 kilometre")]
    [InlineData("poverty", "1.98%")]
    [InlineData("poverty-low", "(*, 3)%")]
    [InlineData("poverty-range", "[2, 3]%")]
    [InlineData("plan", "yes")]
    [InlineData("wifi", "no")]
    [InlineData("literacy", "level-2")]
    public void A_value_is_read_as_it_is_written(string measure, string value) =>
        Document.Find("90001")!.Of(measure).Should().ContainSingle().Which.Value.ToString().Should().Be(value);

    [Fact]
    public void What_a_measurement_does_not_say_itself_it_takes_over_from_its_unit_or_the_document()
    {
        Document.Find("90001")!.Of("income")[0].Should().BeEquivalentTo(new { Observed = new LocalDate(2023, 9, 13), Source = "Báo", Note = "as told", IsCorrection = false });
        Document.Find("90001")!.Of("lanes")[0].Should().BeEquivalentTo(new { Observed = new LocalDate(2023, 12, 31), Source = "Báo cáo minh họa", Note = (string?)null });
        Document.Find("90004")!.Of("plan")[0].Should().BeEquivalentTo(new { Observed = new LocalDate(2022, 12, 31), Source = "Khảo sát" });
        Document.Find("90001")!.Of("literacy")[0].IsCorrection.Should().BeTrue();
    }

    [Fact]
    public void What_is_stated_of_titles_is_read_with_the_source_of_the_unit_or_the_document()
    {
        var titles = Document.Find("90001")!.Titles;

        titles.Select(title => title.ToString()).Should().Equal("basic: held (2019-12-20)", "advanced: not held (2023-06-30)");
        titles[0].Should().BeEquivalentTo(new { AssessedYear = 2018, Source = "Báo cáo minh họa", Note = "as decided", IsIllustrative = true });
        titles[1].Should().BeEquivalentTo(new { AssessedYear = (int?)null, Source = "Sổ", Note = (string?)null });
        Document.Find("90004")!.Titles.Should().BeEmpty();
    }

    [Fact]
    public void Opinions_are_read_with_their_subject_and_their_own_date()
    {
        var opinions = Document.Find("90001")!.Opinions;

        opinions.Select(opinion => opinion.ToString()).Should().Equal(
            "district (UBND huyện Minh Họa): advanced 2022, criterion health: basicallyMet (2024-01-15)",
            "department (Sở Minh Họa): basic 2021, indicator insured: notMet (2024-02-01)",
            "council (Hội đồng minh họa): model 2020, whole set: met (2024-03-01)");
        opinions.Select(opinion => (opinion.Purpose, opinion.Note, opinion.IsIllustrative)).Should().Equal(
            (SetPurpose.Assessment, "as verified", true), (SetPurpose.Recognition, null, true), (SetPurpose.Assessment, null, true));
        Document.Find("90004")!.Opinions.Should().BeEmpty();
        Read("\"standing\": \"illustrative\"", "\"standing\": \"reported\"").Find("90001")!.Opinions.Should().HaveCount(3).And.NotContain(opinion => opinion.IsIllustrative);
    }

    [Theory]
    [InlineData("\"assessor\": \"district\"", "\"assessor\": \"distict\"", "'district'")]
    [InlineData("\"verdict\": \"basicallyMet\"", "\"verdict\": \"basicaly\"", "'basicallyMet'")]
    [InlineData("\"verdict\": \"basicallyMet\"", "\"verdict\": \"đạt\"", "'met', 'basicallyMet', 'notMet', 'notAssessed'")]
    [InlineData("\"office\": \"UBND huyện Minh Họa\"", "\"offce\": \"UBND huyện Minh Họa\"", "'office'")]
    public void What_is_misspelt_in_an_opinion_is_told_with_what_is_known(string old, string replacement, string known)
    {
        EvidenceDocument.TryRead(SourceDocument.FromText("evidence.json", IllustrativeEvidence.With(old, replacement)), out _, out var diagnostics).Should().BeFalse();

        diagnostics.Should().ContainSingle().Which.Mend.Should().Contain(known);
    }

    [Fact]
    public void An_opinion_that_stands_twice_is_kept_twice_and_contradicts_nothing()
    {
        const string Council = "{ \"assessor\": \"council\", \"office\": \"Hội đồng minh họa\", \"standard\": \"model\", \"assessedYear\": 2020, \"wholeSet\": true, \"verdict\": \"met\", \"given\": \"2024-03-01\" }";

        Read(Council, $"{Council}, {Council}").Find("90001")!.Opinions.Should().HaveCount(4);
    }

    [Fact]
    public void What_is_illustrative_says_so_of_every_measurement()
    {
        Document.IsIllustrative.Should().BeTrue();
        Document.Units.SelectMany(unit => unit.Evidence).Should().OnlyContain(measurement => measurement.IsIllustrative);

        var reported = Read("\"standing\": \"illustrative\"", "\"standing\": \"reported\"");
        reported.IsIllustrative.Should().BeFalse();
        reported.Units.SelectMany(unit => unit.Evidence).Should().OnlyContain(measurement => !measurement.IsIllustrative);
    }

    [Theory]
    [InlineData("8", "2950/3097 + ?/8")]
    [InlineData("\"notKnown\"", "2950/3097 + ?")]
    [InlineData("0", "2950/3097")]
    public void What_is_not_counted_yet_is_read(string uncounted, string value)
    {
        var document = EvidenceDocument.Read(SourceDocument.FromText("evidence.json", IllustrativeEvidence.Text.Replace("\"part\": 2950", $"\"uncounted\": {uncounted}, \"part\": 2950", StringComparison.Ordinal)));

        document.Units[0].Evidence.First().Value.ToString().Should().Be(value);
    }

    [Theory]
    [InlineData("{ \"over\": 58 }", "{ \"over\": 58, \"under\": 60.5 }", "(58, 60.5) million")]
    [InlineData("{ \"over\": 58 }", "{ \"atLeast\": 58, \"under\": 60.5 }", "[58, 60.5) million")]
    [InlineData("{ \"over\": 58 }", "{ \"atMost\": 58 }", "(*, 58] million")]
    [InlineData("{ \"over\": 58 }", "{ \"atLeast\": 58, \"atMost\": 58 }", "58 million")]
    public void Bounds_are_read_together(string old, string replacement, string value) =>
        Read(old, replacement).Find("90001")!.Of("income")[0].Value.ToString().Should().Be(value);

    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "\"code\": \"90004\"", "\"code\": \"90001\"", DiagnosticCode.DuplicateUnit, "$.units[1].code" },
        { "\"code\": \"90004\"", "\"code\": \"9000\"", DiagnosticCode.MalformedCode, "$.units[1].code" },
        { "\"code\": \"90004\"", "\"code\": \"9OOO4\"", DiagnosticCode.MalformedCode, "$.units[1].code" },
        { "\"part\": 2950", "\"part\": 3098", DiagnosticCode.PartExceedsWhole, "$.units[0].measurements[0].part" },
        { "\"part\": 2950", "\"part\": -1", DiagnosticCode.NegativeCount, "$.units[0].measurements[0].part" },
        { "\"part\": 2950", "\"uncounted\": -1, \"part\": 2950", DiagnosticCode.NegativeCount, "$.units[0].measurements[0].uncounted" },
        { "\"part\": 2950", "\"uncounted\": \"unknown\", \"part\": 2950", DiagnosticCode.WrongType, "$.units[0].measurements[0].uncounted" },
        { "\"part\": 2950, \"of\": 3097", "\"uncounted\": \"notKnown\", \"part\": 0, \"of\": 0", DiagnosticCode.NothingCounted, "$.units[0].measurements[0].uncounted" },
        { "\"percent\": 1.98", "\"percent\": 1.98, \"uncounted\": 4", DiagnosticCode.UnknownProperty, "$.units[0].measurements[3].uncounted" },
        { "{ \"over\": 58 }", "{ \"over\": 58, \"under\": 58 }", DiagnosticCode.EmptyInterval, "$.units[0].measurements[1].number" },
        { "{ \"over\": 58 }", "{ \"atLeast\": 58, \"atMost\": 57 }", DiagnosticCode.EmptyInterval, "$.units[0].measurements[1].number" },
        { "{ \"over\": 58 }", "{ \"over\": 58, \"atLeast\": 58 }", DiagnosticCode.NotExactlyOne, "$.units[0].measurements[1].number" },
        { "{ \"over\": 58 }", "{}", DiagnosticCode.NotExactlyOne, "$.units[0].measurements[1].number" },
        { "{ \"over\": 58 }", "{ \"over\": \"58\" }", DiagnosticCode.WrongType, "$.units[0].measurements[1].number.over" },
        { "{ \"over\": 58 }", "{ \"ower\": 58 }", DiagnosticCode.UnknownProperty, "$.units[0].measurements[1].number.ower" },
        { "\"percent\": 1.98", "\"percent\": 100.01", DiagnosticCode.PercentOutOfRange, "$.units[0].measurements[3].percent" },
        { "\"percent\": { \"under\": 3 }", "\"percent\": { \"under\": 0 }", DiagnosticCode.PercentOutOfRange, "$.units[0].measurements[4].percent" },
        { "\"percent\": 1.98", "\"percent\": 1.98, \"yes\": true", DiagnosticCode.NotExactlyOne, "$.units[0].measurements[3]" },
        { "\"percent\": 1.98", "\"note\": \"nothing\"", DiagnosticCode.NotExactlyOne, "$.units[0].measurements[3]" },
        { "\"percent\": 1.98", "\"percents\": 1.98", DiagnosticCode.UnknownProperty, "$.units[0].measurements[3].percents" },
        { "\"percent\": 1.98", "\"percent\": 1.98, \"unit\": \"household\"", DiagnosticCode.UnknownProperty, "$.units[0].measurements[3].unit" },
        { "\"percent\": 1.98", "\"percent\": 1.98, \"of\": 2", DiagnosticCode.UnknownProperty, "$.units[0].measurements[3].of" },
        { ", \"unit\": \"kilometre\"", "", DiagnosticCode.MissingProperty, "$.units[0].measurements[2].unit" },
        { ", \"of\": 3097", "", DiagnosticCode.MissingProperty, "$.units[0].measurements[0].of" },
        { "\"measure\": \"lanes\", ", "", DiagnosticCode.MissingProperty, "$.units[0].measurements[2].measure" },
        { "\"measure\": \"lanes\"", "\"measure\": \"Lanes\"", DiagnosticCode.MalformedKey, "$.units[0].measurements[2].measure" },
        { "\"yes\": false", "\"yes\": \"no\"", DiagnosticCode.WrongType, "$.units[0].measurements[7].yes" },
        { "\"standing\": \"illustrative\"", "\"standing\": \"enacted\"", DiagnosticCode.UnknownValue, "$.standing" },
        { "\"kind\": \"evidence\"", "\"kind\": \"enactment\"", DiagnosticCode.UnexpectedKind, "$.kind" },
        { "\"format\": 1", "\"format\": 2", DiagnosticCode.UnsupportedFormat, "$.format" },
        { "\"measurements\": []", "\"note\": 1, \"measurements\": []", DiagnosticCode.UnknownProperty, "$.units[2].note" },
        { "\"measurements\": []", "\"measurments\": []", DiagnosticCode.UnknownProperty, "$.units[2].measurments" },
        { "\"observed\": \"2023-12-31\"", "\"observd\": \"2023-12-31\"", DiagnosticCode.UnknownProperty, "$.observd" },
        { "\"source\": \"Khảo sát\"", "\"sourc\": \"Khảo sát\"", DiagnosticCode.UnknownProperty, "$.units[1].sourc" },
        { "\"observed\": \"2022-12-31\"", "\"observed\": \"2022-12-32\"", DiagnosticCode.MalformedDate, "$.units[1].observed" },
        { "\"held\": true, ", "", DiagnosticCode.MissingProperty, "$.units[0].titles[0].held" },
        { "\"standard\": \"advanced\", \"held\"", "\"standard\": \"advance\", \"held\"", DiagnosticCode.UnknownValue, "$.units[0].titles[1].standard" },
        { "\"decided\": \"2019-12-20\"", "\"decided\": \"2019-12-32\"", DiagnosticCode.MalformedDate, "$.units[0].titles[0].decided" },
        { "\"assessedYear\": 2018", "\"assessedYear\": 1018", DiagnosticCode.NumberOutOfRange, "$.units[0].titles[0].assessedYear" },
        { "\"source\": \"Sổ\"", "\"sourc\": \"Sổ\"", DiagnosticCode.UnknownProperty, "$.units[0].titles[1].sourc" },
        { "\"assessor\": \"district\", ", "", DiagnosticCode.MissingProperty, "$.units[0].opinions[0].assessor" },
        { "\"assessor\": \"district\"", "\"assessor\": \"District\"", DiagnosticCode.UnknownValue, "$.units[0].opinions[0].assessor" },
        { "\"assessor\": \"district\"", "\"assessor\": 2", DiagnosticCode.WrongType, "$.units[0].opinions[0].assessor" },
        { "\"office\": \"Sở Minh Họa\", ", "", DiagnosticCode.MissingProperty, "$.units[0].opinions[1].office" },
        { "\"office\": \"Sở Minh Họa\"", "\"office\": \" \"", DiagnosticCode.EmptyText, "$.units[0].opinions[1].office" },
        { "\"office\": \"Sở Minh Họa\"", "\"office\": \"So\u031b\u0309 Minh Họa\"", DiagnosticCode.TextNotComposed, "$.units[0].opinions[1].office" },
        { "\"criterion\": \"health\"", "\"criterion\": \"y tê\u0301\"", DiagnosticCode.TextNotComposed, "$.units[0].opinions[0].criterion" },
        { "\"criterion\": \"health\"", "\"criterion\": \"14.1\"", DiagnosticCode.MalformedKey, "$.units[0].opinions[0].criterion" },
        { "\"criterion\": \"health\", ", "", DiagnosticCode.NotExactlyOne, "$.units[0].opinions[0]" },
        { "\"criterion\": \"health\"", "\"criterion\": \"health\", \"wholeSet\": true", DiagnosticCode.NotExactlyOne, "$.units[0].opinions[0]" },
        { "\"criterion\": \"health\"", "\"criterio\": \"health\"", DiagnosticCode.UnknownProperty, "$.units[0].opinions[0].criterio" },
        { "\"wholeSet\": true", "\"wholeSet\": false", DiagnosticCode.UnknownValue, "$.units[0].opinions[2].wholeSet" },
        { "\"wholeSet\": true", "\"wholeSet\": 1", DiagnosticCode.WrongType, "$.units[0].opinions[2].wholeSet" },
        { "\"standard\": \"model\"", "\"standard\": \"modell\"", DiagnosticCode.UnknownValue, "$.units[0].opinions[2].standard" },
        { "\"purpose\": \"recognition\"", "\"purpose\": \"recogniton\"", DiagnosticCode.UnknownValue, "$.units[0].opinions[1].purpose" },
        { "\"purpose\": \"recognition\"", "\"purpos\": \"recognition\"", DiagnosticCode.UnknownProperty, "$.units[0].opinions[1].purpos" },
        { "\"assessedYear\": 2022, ", "", DiagnosticCode.MissingProperty, "$.units[0].opinions[0].assessedYear" },
        { "\"assessedYear\": 2022", "\"assessedYear\": 22", DiagnosticCode.NumberOutOfRange, "$.units[0].opinions[0].assessedYear" },
        { "\"given\": \"2024-03-01\"", "\"given\": \"2023-02-29\"", DiagnosticCode.MalformedDate, "$.units[0].opinions[2].given" },
        { ", \"given\": \"2024-03-01\"", "", DiagnosticCode.MissingProperty, "$.units[0].opinions[2].given" },
        { "\"note\": \"as verified\"", "\"observed\": \"2024-03-01\"", DiagnosticCode.UnknownProperty, "$.units[0].opinions[0].observed" },
        { "\"source\": \"Khảo sát\"", "\"source\": \"\"", DiagnosticCode.EmptyText, "$.units[1].source" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_place(string old, string replacement, string code, string path)
    {
        EvidenceDocument.TryRead(SourceDocument.FromText("evidence.json", IllustrativeEvidence.With(old, replacement)), out var document, out var diagnostics).Should().BeFalse();

        document.Should().BeNull();
        diagnostics.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = code, Path = path, Document = "evidence.json" });
    }

    [Fact]
    public void Date_and_source_have_to_be_told_somewhere()
    {
        EvidenceDocument.TryRead(SourceDocument.FromText("evidence.json", IllustrativeEvidence.With("\"observed\": \"2023-12-31\", \"source\": \"Báo cáo minh họa\",", "")), out _, out var diagnostics);

        diagnostics.Should().HaveCount(17).And.OnlyContain(diagnostic => diagnostic.Code == DiagnosticCode.MissingProperty);
        diagnostics.Select(diagnostic => diagnostic.Path).Should().Contain(["$.units[0].measurements[0].observed", "$.units[0].measurements[8].source"])
            .And.NotContain(path => path.StartsWith("$.units[0].measurements[1]", StringComparison.Ordinal) || path.StartsWith("$.units[1]", StringComparison.Ordinal));
    }

    [Fact]
    public void Reading_throws_all_mistakes_at_once()
    {
        var document = SourceDocument.FromText("evidence.json", IllustrativeEvidence.With("90004", "90001").Replace("2950", "9999", StringComparison.Ordinal));

        FluentActions.Invoking(() => EvidenceDocument.Read(document)).Should().Throw<InvalidDocumentException>()
            .Which.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.PartExceedsWhole, DiagnosticCode.DuplicateUnit);
        FluentActions.Invoking(() => EvidenceDocument.Read(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_example_of_the_page_about_evidence_is_read()
    {
        var page = Repository.ReadText("docs/evidence-documents.md");
        var example = page.Split("```")[1]["json".Length..];

        EvidenceDocument.Read(SourceDocument.FromText("example.json", example)).Find("02929")!.Should().HaveCount(5);
    }

    private static EvidenceDocument Read(string old, string replacement) =>
        EvidenceDocument.Read(SourceDocument.FromText("evidence.json", IllustrativeEvidence.With(old, replacement)));
}
