using NodaTime;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>Titles that a unit holds, as they are stated of it. All demands and statements are made up, but for the condition of 691.</summary>
[UseCulture("vi-VN")]
public sealed class HoldsTitleTests
{
    private static readonly HoldsTitle Advanced = new(Standard.Advanced, null);
    private static readonly LocalDate Limit = new(2022, 6, 1);
    private static readonly HoldsTitle BeforeLimit = new(Standard.Advanced, Limit);

    [Fact]
    public void Where_nothing_is_stated_it_is_open_and_the_unit_can_say_it()
    {
        var finding = FindingOf(Advanced);

        finding.Verdict.Should().Be(Verdict.Undetermined);
        finding.Reasons.Should().Equal(ReasonCode.NotStated);
        var missing = finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingTitle>().Subject;
        missing.Standard.Should().Be(Standard.Advanced);
        missing.Actor.Should().Be(Actor.Unit);
        missing.Statements.Should().BeEmpty();
        InOneLine(finding.Explain(Language.English)).Should().Contain("Title: recognised as advanced new rural: nothing is stated.")
            .And.Contain("Missing for a verdict: the title advanced new rural (nothing is stated of it).");
        InOneLine(finding.Explain(Language.Vietnamese)).Should().Contain("Danh hiệu: đã được công nhận đạt chuẩn nông thôn mới nâng cao: chưa có thông tin.")
            .And.Contain("Còn thiếu để kết luận: danh hiệu nông thôn mới nâng cao (chưa có thông tin).");
    }

    [Fact]
    public void A_title_that_is_held_meets_it_and_its_source_is_told()
    {
        var held = Held(2019, 12, 20);
        var finding = FindingOf(Advanced, held);

        finding.Verdict.Should().Be(Verdict.Met);
        finding.Check.Titles.Should().Equal(held);
        finding.IsIllustrative.Should().BeTrue();
        InOneLine(finding.Explain(Language.English)).Should().Contain("Title: recognised as advanced new rural: recognised on 20 December 2019.")
            .And.Contain("Stated of the title: quyết định minh họa, 20 December 2019.");
        InOneLine(finding.Explain(Language.Vietnamese)).Should().Contain("Danh hiệu: đã được công nhận đạt chuẩn nông thôn mới nâng cao: công nhận ngày 20/12/2019.")
            .And.Contain("Thông tin về danh hiệu: quyết định minh họa, ngày 20/12/2019.");
    }

    [Fact]
    public void A_title_that_is_not_held_is_the_gap()
    {
        var finding = FindingOf(Advanced, NotHeld(2022, 3, 1));

        finding.Verdict.Should().Be(Verdict.NotMet);
        var gap = finding.Gap.Should().BeOfType<TitleGap>().Subject;
        gap.Standard.Should().Be(Standard.Advanced);
        gap.DecidedBefore.Should().BeNull();
        gap.Indicator.Should().Be(finding.Indicator);
        gap.Describe(Language.English).Should().Be("must be recognised as advanced new rural");
        gap.Describe(Language.Vietnamese).Should().Be("cần được công nhận đạt chuẩn nông thôn mới nâng cao");
        InOneLine(finding.Explain(Language.Vietnamese)).Should().Contain("không có danh hiệu (ngày 01/03/2022).");
    }

    [Theory]
    [InlineData("2022-05-31", "Met")]
    [InlineData("2022-06-01", "NotMet")]
    [InlineData("2022-06-02", "NotMet")]
    public void The_decision_may_have_to_be_before_a_date(string decided, string verdict)
    {
        IsoDate.TryParse(decided, out var date).Should().BeTrue();
        var finding = FindingOf(BeforeLimit, Statement(date, isHeld: true));

        finding.Verdict.Name.Should().Be(verdict);
        InOneLine(finding.Explain(Language.English)).Should().Contain("Title: recognised as advanced new rural before 1 June 2022: recognised on");
        InOneLine(finding.Explain(Language.Vietnamese)).Should().Contain("đã được công nhận đạt chuẩn nông thôn mới nâng cao trước ngày 01/06/2022: công nhận ngày");
        if (verdict == "NotMet")
        {
            finding.Gap!.Describe(Language.English).Should().Be("must have been recognised as advanced new rural before 1 June 2022");
            finding.Gap!.Describe(Language.Vietnamese).Should().Be("phải được công nhận đạt chuẩn nông thôn mới nâng cao trước ngày 01/06/2022");
        }
    }

    [Fact]
    public void A_limit_after_the_date_of_the_law_is_none_yet() =>
        FindingOf(new AnyOf([new HoldsTitle(Standard.Advanced, IllustrativeLaw.On.PlusDays(1)), new AllOf([Advanced, new Yes(Fence)])], null)).Missing
            .Should().ContainSingle("whoever holds it meets the limit, so the fence never matters").Which.Should().BeOfType<MissingTitle>();

    [Fact]
    public void One_title_that_is_asked_for_twice_is_one_fact()
    {
        FindingOf(new AnyOf([BeforeLimit, new AllOf([Advanced, new Yes(Fence)])], null)).Missing.Should().HaveCount(2);
        FindingOf(new AllOf([BeforeLimit, new AnyOf([Advanced, new Yes(Fence)], null)])).Missing
            .Should().ContainSingle("whoever was recognised before the limit holds it").Which.Should().BeOfType<MissingTitle>();
        FindingOf(new AllOf([Advanced, new HoldsTitle(Standard.Basic, null)])).Missing.Cast<MissingTitle>().Select(missing => missing.Standard)
            .Should().Equal([Standard.Advanced, Standard.Basic], "the title of one standard says nothing of another");
    }

    [Fact]
    public void The_latest_statement_counts_and_a_title_is_held_since_the_first_decision_after_it_was_lost()
    {
        FindingOf(Advanced, Held(2019, 1, 1), NotHeld(2021, 1, 1)).Verdict.Should().Be(Verdict.NotMet);
        FindingOf(Advanced, NotHeld(2018, 1, 1), Held(2019, 1, 1)).Verdict.Should().Be(Verdict.Met);
        FindingOf(BeforeLimit, Held(2022, 12, 1), Held(2019, 1, 1)).Verdict.Should().Be(Verdict.Met, "it was recognised again and not lost between");
        FindingOf(BeforeLimit, Held(2022, 12, 1), NotHeld(2022, 7, 1), Held(2019, 1, 1)).Verdict.Should().Be(Verdict.NotMet, "it was lost between");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Statements_of_one_date_that_contradict_each_other_decide_nothing(bool isReversed)
    {
        TitleStatement[] statements = [Held(2022, 3, 1), NotHeld(2022, 3, 1)];
        var finding = FindingOf(Advanced, isReversed ? [.. statements.Reverse()] : statements);

        finding.Verdict.Should().Be(Verdict.Undetermined);
        finding.Reasons.Should().Equal(ReasonCode.ConflictingStatements);
        finding.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingTitle>().Which.Statements.Should().BeEquivalentTo(statements);
        InOneLine(finding.Explain(Language.English)).Should().Contain("(contradictory)").And.Contain("statements of the same date contradict each other");
        InOneLine(finding.Explain(Language.Vietnamese)).Should().Contain("(mâu thuẫn)").And.Contain("các thông tin cùng ngày mâu thuẫn nhau");
        FindingOf(Advanced, [.. statements, NotHeld(2022, 4, 1)]).Verdict.Should().Be(Verdict.NotMet, "a later statement settles it");
        FindingOf(BeforeLimit, [.. statements, Held(2022, 7, 1)]).Verdict.Should().Be(Verdict.Undetermined, "since when it is held is not known");
    }

    [Fact]
    public void Whatever_is_not_used_is_told_with_the_reason()
    {
        TitleStatement[] statements =
        [
            Held(2019, 1, 1), NotHeld(2020, 1, 1), Held(2021, 1, 1), Statement(IllustrativeLaw.On.PlusDays(1), isHeld: false),
            new() { Standard = Standard.Model, IsHeld = true, Decided = new(2021, 1, 1), Source = "minh họa" },
        ];
        var assessment = IllustrativeLaw.Demanding(Advanced).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty.WithTitles(statements));

        assessment.Verdict.Should().Be(Verdict.Met);
        assessment.UnusedTitles.Select(unused => (unused.Statement, unused.Reason)).Should().Equal(
            (statements[0], UnusedReason.Superseded), (statements[1], UnusedReason.Superseded), (statements[3], UnusedReason.ObservedLater), (statements[4], UnusedReason.NotAskedFor));
        assessment.UnusedTitles[0].ToString().Should().Be("advanced: held (2019-01-01) (Superseded)");
        InOneLine(assessment.Explain(Language.English)).Should().Contain("Not used: model new rural: recognised on 1 January 2021 (no requirement asks for this title).");
        InOneLine(assessment.Explain(Language.Vietnamese)).Should().Contain("Không dùng: nông thôn mới kiểu mẫu: công nhận ngày 01/01/2021 (không yêu cầu nào hỏi đến danh hiệu này).");
        IllustrativeLaw.InForce(null).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty.WithTitles(statements)).UnusedTitles
            .Should().HaveCount(5).And.OnlyContain(unused => unused.Reason == UnusedReason.NoVerdictPossible);
    }

    [Fact]
    public void What_was_decided_before_the_unit_began_is_of_another_unit()
    {
        UnitVersion[] rows =
        [
            Row("90", UnitType.Province, "Minh Họa", parent: null),
            new() { Code = UnitCode.Parse("90001", null), Type = UnitType.RuralCommune, Name = "Đồng Mẫu", Start = UnitStart.On(new(2021, 7, 1)), Parent = UnitCode.Parse("90", null) },
        ];
        var commune = TerritoryOf(DatePeriod.Between(new(2021, 7, 1), Last), rows).On(new(2022, 12, 31)).Commune("90001");
        var before = Held(2021, 6, 30);
        var law = IllustrativeLaw.Demanding(Advanced);

        var assessment = law.Assess(commune, Evidence.Empty.WithTitles(before));
        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.UnusedTitles.Should().ContainSingle().Which.Reason.Should().Be(UnusedReason.ObservedBeforeUnit);
        law.Assess(commune, Evidence.Empty.WithTitles(Held(2021, 7, 1))).Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void The_title_of_a_standard_is_not_that_its_set_is_met()
    {
        // 319/QĐ-TTg has a commune that was recognised by older criteria meet the new set in full.
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");
        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Model, commune, 2022).Assess(commune, Evidence.Empty.WithTitles(Held(2019, 12, 20)));

        assessment.Findings["advanced-commune"].Verdict.Should().Be(Verdict.Undetermined);
        assessment.UnusedTitles.Should().ContainSingle().Which.Reason.Should().Be(UnusedReason.NotAskedFor);
    }

    [Theory]
    [InlineData(null, "Undetermined")]
    [InlineData(true, "Met")]
    [InlineData(false, "NotMet")]
    public void A_model_commune_of_2018_to_2020_holds_the_title_of_an_advanced_one(bool? isHeld, string verdict)
    {
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");
        var law = CriteriaCatalog.Embedded.InForce(Standard.Model, commune, 2019);
        var evidence = isHeld is { } held ? Evidence.Empty.WithTitles(Statement(new(2018, 12, 20), held)) : Evidence.Empty;

        var assessment = law.Assess(commune, evidence);

        assessment.Condition!.Verdict.Name.Should().Be(verdict);
        assessment.Verdict.Should().Be(isHeld == false ? Verdict.NotMet : Verdict.Undetermined);
        (assessment.ConditionGap is TitleGap).Should().Be(isHeld == false);
        InOneLine(assessment.Explain(Language.Vietnamese)).Should().Contain("Danh hiệu: đã được công nhận đạt chuẩn nông thôn mới nâng cao: ");
    }

    [Theory]
    [InlineData("\"standard\": \"advanced\", \"decidedBefore\"", "\"decidedBefore\"", DiagnosticCode.MissingProperty)]
    [InlineData("\"standard\": \"advanced\", \"decidedBefore\"", "\"standard\": \"best\", \"decidedBefore\"", DiagnosticCode.UnknownValue)]
    [InlineData("\"decidedBefore\": \"2021-01-01\"", "\"decidedBefore\": \"2021-02-30\"", DiagnosticCode.MalformedDate)]
    [InlineData("\"decidedBefore\": \"2021-01-01\"", "\"decidedBfore\": \"2021-01-01\"", DiagnosticCode.UnknownProperty)]
    public void A_mistake_is_told(string old, string replacement, string code)
    {
        var changed = IllustrativeKinds.Set.Replace(old, replacement, StringComparison.Ordinal);

        changed.Should().NotBe(IllustrativeKinds.Set);
        IllustrativeDocuments.DiagnosticsOf([.. IllustrativeDocuments.All, SourceDocument.FromText(IllustrativeKinds.Name, changed)])
            .Select(diagnostic => diagnostic.Code).Should().Equal(code);
    }

    private static Measure Fence { get; } = IllustrativeLaw.YesNo("fence");

    private static Finding FindingOf(Requirement requirement, params ReadOnlySpan<TitleStatement> titles) =>
        IllustrativeLaw.Demanding(requirement).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty.WithTitles(titles)).Findings[0];

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static TitleStatement Held(int year, int month, int day) => Statement(new(year, month, day), isHeld: true);

    private static TitleStatement NotHeld(int year, int month, int day) => Statement(new(year, month, day), isHeld: false);

    private static TitleStatement Statement(LocalDate decided, bool isHeld) => IllustrativeLaw.Stated(Standard.Advanced, isHeld, decided);
}
