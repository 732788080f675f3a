using System.Collections.Frozen;
using NodaTime;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria.Tests;

/// <summary>A village is assessed by name, in the commune that it is in. What is measured, and all villages, are illustrative.</summary>
public sealed class VillageAssessmentTests
{
    private static readonly Territory Territory = VillageDocument.Read(
        SourceDocument.FromText("villages.json", """
        { "format": 1, "kind": "villages", "lastChecked": "2026-11-28", "on": "2023-12-31", "source": { "vi": "Minh họa", "en": "Illustrative" }, "villages": [
          { "commune": "02929", "id": "T01", "title": "thôn", "name": "Đầu" },
          { "commune": "02929", "id": "T02", "title": "thôn", "name": "Mới", "from": "2023-07-01" },
          { "commune": "02929", "id": "T03", "title": "bản", "name": "Cũ", "to": "2024-06-30" } ] }
        """),
        Vietnam.Territory);

    private static readonly Village First = Territory.Villages.Single(village => village.LocalId == "T01");
    private static readonly Village Young = Territory.Villages.Single(village => village.LocalId == "T02");
    private static readonly Village Old = Territory.Villages.Single(village => village.LocalId == "T03");
    private static readonly AdministrativeUnit SonHai = Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");

    [Fact]
    public void It_is_told_by_name_with_the_commune_that_it_is_in()
    {
        var law = LawOf(2023);

        var assessment = law.Assess(First, Evidence.Empty);

        (assessment.Village, $"{assessment.Unit.Code}", assessment.Set!.Key).Should().Be((First, "02929", "village-basic-lao-cai-2022-2025"));
        assessment.Explain(Language.Vietnamese).Should().StartWith("thôn Đầu (T01), xã Sơn Hải (02929)");
        assessment.ToOnePage(Language.English).Title.Should().StartWith("thôn Đầu (T01), xã Sơn Hải (02929)");
        assessment.ToJson(Language.English).Should().Contain("\"village\": {").And.Contain("/T01@");
        assessment.WhatIfUnknown("anything").After.Village.Should().BeSameAs(First);
        law.VerdictFor(First, Evidence.Empty).Should().Be(assessment.Verdict);
        assessment.Outcomes.Should().Be(law.Assess(SonHai, Evidence.Empty).Outcomes);
    }

    [Fact]
    public void It_is_in_what_became_of_its_commune()
    {
        var merged = Territory.On(new LocalDate(2025, 12, 31)).VillagesOf(First.CommuneOn(new LocalDate(2025, 12, 31))!).Single(village => village.LocalId == "T01");
        var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, First.CommuneOn(new LocalDate(2025, 12, 31))!, 2025, of: AssessedUnit.Village);

        law.Assess(merged, Evidence.Empty).Unit.Should().Be(First.CommuneOn(law.AssessedDay));
    }

    [Theory]
    [InlineData("T02", 2022, nameof(ReasonCode.UnitDidNotExist))]
    [InlineData("T02", 2023, null)]
    [InlineData("T03", 2023, null)]
    [InlineData("T03", 2024, nameof(ReasonCode.UnitEnded))]
    public void One_that_there_was_not_is_not_judged(string id, int year, string? obstacle)
    {
        var (law, village) = (LawOf(year), id == "T02" ? Young : Old);

        var assessment = law.Assess(village, Evidence.Empty);

        assessment.Obstacle?.Name.Should().Be(obstacle);
        assessment.Village.Should().BeSameAs(village);
        law.VerdictFor(village, Evidence.Empty).Should().Be(assessment.Verdict);
        if (obstacle is not null)
        {
            assessment.Explain(Language.English).Should().StartWith($"{village.Title} {village.Name} ({id}), xã Sơn Hải (02929)");
            assessment.WhatIfInstead(Evidence.Empty).After.Village.Should().BeSameAs(village);
        }
    }

    [Fact]
    public void One_that_ended_before_its_province_was_merged_is_answered_too()
    {
        var merged = Territory.On(new LocalDate(2025, 12, 31)).VillagesOf(First.CommuneOn(new LocalDate(2025, 12, 31))!)[0].CommuneOn(new LocalDate(2025, 12, 31))!;
        var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, merged, 2025, of: AssessedUnit.Village);

        law.Assess(Old, Evidence.Empty).Verdict.Should().Be(Verdict.Undetermined);
        law.VerdictFor(Old, Evidence.Empty).Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void What_was_observed_before_it_began_is_not_used()
    {
        var house = IllustrativeLaw.YesNo("house");
        var law = DemandingOfVillages(house, SonHai.Province, 2023, new(2023, 12, 31));
        Evidence evidence = [IllustrativeLaw.Measured(house, MeasuredValue.Yes, new(2023, 6, 30))];

        law.Assess(Young, evidence).Unused.Select(unused => unused.Reason).Should().Equal(UnusedReason.ObservedBeforeUnit);
        law.Assess(Young, evidence).WhatIfInstead(evidence).After.Verdict.Should().Be(Verdict.Undetermined);
        law.VerdictFor(Young, evidence).Should().Be(Verdict.Undetermined);
        law.Assess(First, evidence).Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void Where_its_commune_was_divided_the_one_that_ended_is_named()
    {
        var law = DemandingOfVillages(IllustrativeLaw.YesNo("house"), Divided.Commune.Province, IllustrativeLaw.Year, IllustrativeLaw.On);

        var assessment = law.Assess(Divided, [IllustrativeLaw.Measured(IllustrativeLaw.YesNo("house"), MeasuredValue.Yes)]);

        (assessment.Unit, assessment.Obstacle, assessment.Verdict).Should().Be((Divided.Commune, ReasonCode.UnitEnded, Verdict.Undetermined));
        assessment.Instead.Should().NotBeNull();
    }

    [Fact]
    public void The_law_has_to_be_for_villages_of_its_province()
    {
        var ofCommunes = CriteriaCatalog.Embedded.InForce(Standard.Basic, SonHai, 2023);
        var elsewhere = CriteriaCatalog.Embedded.InForce(Standard.Basic, IllustrativeUnits.CommuneOf("15"), 2022, of: AssessedUnit.Village);

        FluentActions.Invoking(() => ofCommunes.Assess(First, Evidence.Empty)).Should().Throw<ArgumentException>().WithParameterName("village").WithMessage("*AssessedUnit.Village*");
        FluentActions.Invoking(() => ofCommunes.VerdictFor(First, Evidence.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => elsewhere.Assess(First, Evidence.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LawOf(2023).Assess((Village)null!, Evidence.Empty)).Should().Throw<ArgumentNullException>().WithParameterName("village");
        FluentActions.Invoking(() => LawOf(2023).Assess(First, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((CriteriaInForce)null!).Assess(First, Evidence.Empty)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LawOf(2023).VerdictFor(First, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Villages_count_once_in_a_summary()
    {
        var law = LawOf(2023);
        var bands = CriteriaBands.Of(law.Set!.Criteria.Length, law.Set.Criteria.Length, 0);
        Assessment[] both = [law.Assess(First, Evidence.Empty), law.Assess(Young, Evidence.Empty)];
        CountingRule counting = new() { BasicallyMet = CountedAs.NotMet, NotApplicable = CountedAs.NotMet };

        PublishedSummary.Of(both, Voice.Rule, counting, bands).NotCounted.Select(one => one.Assessment.Village).Should().Equal(First, Young);
        FluentActions.Invoking(() => PublishedSummary.Of([.. both, law.Assess(First, Evidence.Empty)], Voice.Rule, counting, bands)).Should().Throw<ArgumentException>().WithMessage("*thôn Đầu (T01)*twice*");
    }

    // A village of a commune that was divided before the assessed day.
    private static Village Divided { get; } = VillageDocument.Read(
        SourceDocument.FromText("villages.json", VillageDocumentTests.Text("""{ "commune": "90005", "id": "T01", "title": "thôn", "name": "Đầu" }""")), IllustrativeEvents.Example).Villages.Single();

    private static CriteriaInForce DemandingOfVillages(Measure measure, AdministrativeUnit province, int year, LocalDate on) => new(
        new LawQuestion(Standard.Advanced, AssessedUnit.Village, year, on), province,
        new ResolvedSet(
            IllustrativeLaw.Set(IllustrativeLaw.SetKey, null, [IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new Yes(measure)))]),
            FrozenDictionary<string, CriteriaSet>.Empty),
        IllustrativeLaw.OfNoDocuments);

    private static CriteriaInForce LawOf(int year) => CriteriaCatalog.Embedded.InForce(Standard.Basic, SonHai, year, of: AssessedUnit.Village);
}
