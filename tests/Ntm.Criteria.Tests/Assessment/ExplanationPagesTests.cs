using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>
/// Whole explanations, word for word, in both languages: what a reader of each kind of requirement, gap, reason and caveat is told. The law,
/// the commune and what was measured of it are illustrative.
/// </summary>
public sealed class ExplanationPagesTests
{
    private const string Folder = "tests/Ntm.Criteria.Tests/Assessment/Pages";

    private static readonly CriteriaCatalog National = CriteriaCatalog.Load([Document("vocabulary.json"), Document("basic.json"), Document("advanced.json")]);

    private static readonly LocalDate YearEnd = new(2022, 12, 31);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void What_is_open_is_told_where_nothing_was_measured(string language)
    {
        var commune = Commune("lowland");

        Verify("nothing-known", language, National.InForce(Standard.Advanced, commune, 2022).Assess(commune, Evidence.Empty));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void What_keeps_a_commune_from_the_standard_is_told_with_every_gap_and_clause(string language)
    {
        var commune = Commune("lowland").With(DesignationFact.Held("remote"), DesignationFact.NotHeld("border"), DesignationFact.Held("remot"));
        var catalog = National.With(Document("decision.json"));

        Verify("not-met", language, catalog.InForce(Standard.Advanced, commune, 2022).Assess(commune, Measured("measured.json"), UnconfirmedThresholds.Admitted));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void What_was_reported_and_does_not_decide_is_told_as_it_was_reported(string language)
    {
        var commune = Commune(region: null);

        Verify("ranges-and-conflicts", language, National.InForce(Standard.Advanced, commune, 2022).Assess(commune, Measured("ranges.json")));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Why_no_verdict_is_possible_is_told(string language)
    {
        var commune = Commune("lowland");
        var ward = Commune("lowland", UnitType.Ward);
        var later = Commune("lowland", start: UnitStart.On(new LocalDate(2022, 7, 1)));

        Verify(
            "no-verdict",
            language,
            National.InForce(Standard.Model, commune, 2022).Assess(commune, Evidence.Empty),
            National.InForce(Standard.Basic, ward, 2022).Assess(ward, Evidence.Empty),
            National.InForce(Standard.Basic, later, 2022, new LocalDate(2022, 6, 30)).Assess(later, Evidence.Empty),
            National.InForce(Standard.Basic, commune, 2023, new LocalDate(2025, 1, 1)).Assess(commune, Evidence.Empty));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Whether_a_commune_can_be_recognised_is_told_condition_by_condition(string language)
    {
        var law = SimplifiedCriteria.Law(Standard.Basic, SetPurpose.Recognition);
        var secure = SimplifiedCriteria.Answer(SimplifiedCriteria.Secure, isYes: true);
        Measurement[] satisfied =
        [
            SimplifiedCriteria.Measured(SimplifiedCriteria.Satisfied, MeasuredValue.Counted(180, 200)), SimplifiedCriteria.Measured(SimplifiedCriteria.SatisfiedWithLowest, MeasuredValue.Counted(159, 200)),
        ];

        Verify(
            "recognition",
            language,
            law.Assess(SimplifiedCriteria.Commune, SimplifiedCriteria.Answers(Standard.Basic, []).With([secure, .. satisfied])),
            law.Assess(SimplifiedCriteria.Commune, SimplifiedCriteria.Answers(Standard.Basic, [7]).With([secure, .. satisfied]), UnconfirmedThresholds.Admitted));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Whether_a_title_stands_is_told_by_counting_criteria(string language)
    {
        var (basic, advanced) = (SimplifiedCriteria.Law(Standard.Basic, SetPurpose.Retention), SimplifiedCriteria.Law(Standard.Advanced, SetPurpose.Retention));

        Verify(
            "keeping-the-title",
            language,
            basic.Assess(SimplifiedCriteria.Commune, SimplifiedCriteria.Answers(Standard.Basic, [1, 2, 3, 4, 5, 10], 8)),
            basic.Assess(SimplifiedCriteria.Commune, SimplifiedCriteria.Answers(Standard.Basic, [1, 2, 3, 4, 10], 8)),
            advanced.Assess(SimplifiedCriteria.Commune, SimplifiedCriteria.Answers(Standard.Advanced, [1, 2, 3, 4, 5, 6])));
    }

    private static void Verify(string page, string language, params ReadOnlySpan<Assessment> assessments)
    {
        var (told, inMarkdown, pages, tables) = (new List<string>(), new List<string>(), new List<OnePage>(), new List<AppraisalTable>());
        foreach (var assessment in assessments)
        {
            Telling.Everything(assessment);
            AssessmentJsonTests.Expect(assessment);
            told.Add(assessment.Explain(Language.Find(language)!));
            inMarkdown.Add(assessment.ExplainInMarkdown(Language.Find(language)!));
            pages.Add(assessment.ToOnePage(Language.Find(language)!));
            tables.Add(assessment.ToAppraisalTable(Language.Find(language)!));
        }

        WrittenPage.Expect($"{Folder}/{page}.{language}.txt", string.Join('\n', told));
        WrittenPage.Expect($"{Folder}/{page}.{language}.md", string.Join('\n', inMarkdown));
        WrittenPage.Expect($"{Folder}/{page}.one-page.{language}.md", string.Join('\n', pages.Select(one => one.ToMarkdown())));
        WrittenPage.Expect($"{Folder}/{page}.one-page.{language}.txt", string.Join('\n', pages.Select(one => one.ToText())));
        WrittenPage.Expect($"{Folder}/{page}.table.{language}.md", string.Join('\n', tables.Select(table => table.ToMarkdown())));
        WrittenPage.Expect($"{Folder}/{page}.table.{language}.txt", string.Join('\n', tables.Select(table => table.ToText())));
    }

    private static Evidence Measured(string name) =>
        EvidenceDocument.Read(Document(name)).Find(UnitCode.Parse("90001", null))!;

    private static SourceDocument Document(string name) => SourceDocument.FromText(name, Repository.ReadText($"{Folder}/{name}"));

    private static AdministrativeUnit Commune(string? region, UnitType? type = null, UnitStart? start = null) => IllustrativeUnits.TerritoryOf(
        DatePeriod.Between(YearEnd, new LocalDate(2023, 12, 31)),
        [
            IllustrativeUnits.Row("90", UnitType.Province, "Minh Họa", parent: null, region),
            new UnitVersion
            {
                Code = UnitCode.Parse("90001", null),
                Type = type ?? UnitType.RuralCommune,
                Name = "Đồng Mẫu",
                Start = start ?? IllustrativeUnits.Start,
                Parent = UnitCode.Parse("90", null),
            },
        ]).On(YearEnd).Commune("90001");
}
