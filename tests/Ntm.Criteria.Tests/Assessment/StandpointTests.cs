using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;
using static Ntm.Criteria.Tests.IllustrativeOpinions;

namespace Ntm.Criteria.Tests;

/// <summary>Which opinions are held against an assessment, which of them count, and what is told of the others. All opinions are made up.</summary>
[UseCulture("vi-VN")]
public sealed class StandpointTests
{
    private static readonly Measure Fence = IllustrativeLaw.YesNo("fence");
    private static readonly Measure Market = IllustrativeLaw.YesNo("market");
    private static readonly OpinionSubject First = OpinionSubject.OfCriterion("criterion-1");
    private static readonly OpinionSubject Second = OpinionSubject.OfCriterion("criterion-2");
    private static readonly OpinionSubject Fences = OpinionSubject.OfIndicator("indicator-1-1");
    private static readonly OpinionSubject Markets = OpinionSubject.OfIndicator("indicator-1-2");
    private static readonly OpinionSubject Conditional = OpinionSubject.OfIndicator("indicator-2-1");

    private static readonly CriteriaInForce Law = IllustrativeLaw.InForce(IllustrativeLaw.Set(
        IllustrativeLaw.SetKey, null,
        [
            IllustrativeLaw.Criterion("1", null, IllustrativeLaw.Indicator("1.1", new Yes(Fence)), IllustrativeLaw.Indicator("1.2", new Yes(Market))),
            IllustrativeLaw.Criterion("2", new Yes(Market), IllustrativeLaw.Indicator("2.1", new Yes(Fence))),
        ]));

    [Fact]
    public void Opinions_of_the_set_and_the_year_are_placed_and_the_others_are_told_with_the_reason()
    {
        Opinion[] given =
        [
            Given(Assessor.District, First, OpinionVerdict.Met),
            Given(Assessor.District, First, OpinionVerdict.Met, standard: Standard.Basic),
            Given(Assessor.District, First, OpinionVerdict.Met, purpose: SetPurpose.Recognition),
            Given(Assessor.District, First, OpinionVerdict.Met, year: 2023),
            Given(Assessor.District, OpinionSubject.OfCriterion("no-such"), OpinionVerdict.Met),
            Given(Assessor.Council, OpinionSubject.WholeSet, OpinionVerdict.Met, new(2024, 6, 1)),
            Given(Assessor.Council, Fences, OpinionVerdict.Met, new(2022, 1, 1)),
        ];

        var assessment = Assess(given);

        assessment.Opinions.Should().Equal(given[0], given[5], given[6]);
        assessment.UnplacedOpinions.Select(unplaced => (unplaced.Opinion, unplaced.Reason.Name)).Should().Equal(
            (given[1], "OfAnotherSet"), (given[2], "OfAnotherSet"), (given[3], "OfAnotherYear"), (given[4], "NotInTheSet"));
        assessment.UnplacedOpinions[3].ToString().Should().Be("district (district minh họa): advanced 2022, criterion no-such: met (2023-01-15) (NotInTheSet)");
    }

    [Theory]
    [InlineData("criterion", "1", "criterion criterion-1")]
    [InlineData("criterion", "indicator-1-2", "indicator indicator-1-2")]
    [InlineData("criterion", "critrion-2", "criterion criterion-2")]
    [InlineData("criterion", "criterion-3", null)]
    [InlineData("criterion", "something-else", null)]
    [InlineData("indicator", "1.2", "indicator indicator-1-2")]
    [InlineData("indicator", "criterion-2", "criterion criterion-2")]
    [InlineData("indicator", "indicatr-1-1", "indicator indicator-1-1")]
    public void What_was_probably_meant_is_told(string kind, string key, string? meant) =>
        Assess(Given(Assessor.District, kind == "criterion" ? OpinionSubject.OfCriterion(key) : OpinionSubject.OfIndicator(key), OpinionVerdict.Met))
            .UnplacedOpinions.Should().ContainSingle().Which.Meant?.ToString().Should().Be(meant);

    [Fact]
    public void Of_more_than_a_hundred_unknown_keys_nothing_is_guessed()
    {
        var unplaced = Assess([.. Enumerable.Range(0, 101).Select(place => Given(Assessor.District, OpinionSubject.OfCriterion($"critrion{new string('x', place / 50)}{(char)('a' + (place % 26))}{(char)('a' + (place / 26))}-1"), OpinionVerdict.Met))]).UnplacedOpinions;

        unplaced.Should().HaveCount(101);
        unplaced[0].Meant.Should().Be(First);
        unplaced[100].Meant.Should().BeNull();
    }

    [Fact]
    public void Where_no_verdict_is_possible_no_opinion_is_placed()
    {
        var given = Given(Assessor.District, First, OpinionVerdict.Met);
        var ward = IllustrativeUnits.Snapshot.Communes.First(unit => unit.Type != UnitType.RuralCommune);
        var law = Law.Set is { } set ? new CriteriaInForce(new LawQuestion(Standard.Advanced, AssessedUnit.Commune, IllustrativeLaw.Year, IllustrativeLaw.On), ward.Province, new ResolvedSet(set, System.Collections.Frozen.FrozenDictionary<string, CriteriaSet>.Empty), IllustrativeLaw.OfNoDocuments) : null;

        foreach (var assessment in new[] { IllustrativeLaw.InForce(null).Assess(IllustrativeLaw.LowlandCommune, Evidence.Empty.WithOpinions(given)), law!.Assess(ward, Evidence.Empty.WithOpinions(given)) })
        {
            assessment.Opinions.Should().BeEmpty();
            assessment.UnplacedOpinions.Should().ContainSingle().Which.Reason.Should().Be(UnplacedReason.NoVerdictPossible);
            var standpoint = assessment.StandpointOf(Assessor.District);
            standpoint.Positions.Should().ContainSingle().Which.Stance.Should().Be(Stance.Silent);
            standpoint.TallyCriteria(CriteriaSource.IndicatorsWhereSilent).Total.Should().Be(0);
            assessment.StandpointOf(Voice.Rule).WholeSet.Stance.Should().Be(Stance.Undetermined);
            standpoint.Explain(Language.Vietnamese).Should().NotContain("{");
        }
    }

    [Fact]
    public void What_was_said_before_the_unit_began_is_of_another_one()
    {
        var commune = IllustrativeUnits.CommuneOf("90", UnitStart.On(new(2022, 6, 1)));
        var law = new CriteriaInForce(new LawQuestion(Standard.Advanced, AssessedUnit.Commune, IllustrativeLaw.Year, IllustrativeLaw.On), commune.Province, new ResolvedSet(Law.Set!, System.Collections.Frozen.FrozenDictionary<string, CriteriaSet>.Empty), IllustrativeLaw.OfNoDocuments);

        var assessment = law.Assess(commune, Evidence.Empty.WithOpinions(Given(Assessor.District, First, OpinionVerdict.Met, new(2022, 5, 31)), Given(Assessor.District, First, OpinionVerdict.NotMet, new(2022, 6, 1))));

        assessment.Opinions.Should().ContainSingle().Which.Verdict.Should().Be(OpinionVerdict.NotMet);
        assessment.UnplacedOpinions.Should().ContainSingle().Which.Reason.Should().Be(UnplacedReason.GivenBeforeUnit);
    }

    [Fact]
    public void Opinions_on_a_required_standard_are_in_the_assessment_of_that_set()
    {
        var commune = Vietnam.Territory.On(new(2023, 12, 31)).Commune("02929");
        var given = Given(Assessor.District, OpinionSubject.OfCriterion("health"), OpinionVerdict.Met, year: 2023);

        var model = CriteriaCatalog.Embedded.InForce(Standard.Model, commune, assessedYear: 2023).Assess(commune, Evidence.Empty.WithOpinions(given));

        model.Opinions.Should().BeEmpty();
        model.UnplacedOpinions.Should().ContainSingle().Which.Reason.Should().Be(UnplacedReason.OfAnotherSet);
        var advanced = model.Prerequisites.Should().ContainSingle(set => set.Law.Standard == Standard.Advanced).Subject;
        advanced.Opinions.Should().Equal(given);
        advanced.StandpointOf(Assessor.District).Find(given.Subject)!.Stance.Should().Be(Stance.Met);
    }

    [Fact]
    public void The_latest_of_an_assessor_counts_whichever_office_wrote_it_and_the_earlier_stay_visible()
    {
        var earlier = Given(Assessor.District, First, OpinionVerdict.NotMet, Verified.PlusDays(-1), office: "Phòng A");
        var earliest = Given(Assessor.District, First, OpinionVerdict.BasicallyMet, Verified.PlusDays(-2), office: "Phòng B");
        var latest = Given(Assessor.District, First, OpinionVerdict.Met, office: "Phòng B");

        var position = Of(Assessor.District, First, earliest, latest, earlier);

        position.Stance.Should().Be(Stance.Met);
        position.Opinions.Should().Equal(latest);
        position.Earlier.Should().Equal(earlier, earliest);
        position.Criterion!.Criterion.Key.Should().Be("criterion-1");
        position.Finding.Should().BeNull();
        position.IsIllustrative.Should().BeTrue();
    }

    [Fact]
    public void Two_of_one_date_that_differ_are_shown_and_not_resolved_and_equal_ones_are_one()
    {
        var met = Given(Assessor.Council, First, OpinionVerdict.Met);
        var notMet = Given(Assessor.Council, First, OpinionVerdict.NotMet);

        Of(Assessor.Council, First, met, notMet).Stance.Should().Be(Stance.Divided);
        Of(Assessor.Council, First, met, notMet).Opinions.Should().Equal(met, notMet);
        Of(Assessor.Council, First, met, Given(Assessor.Council, First, OpinionVerdict.Met)).Stance.Should().Be(Stance.Met);
        Of(Assessor.Council, First, met, notMet, Given(Assessor.Council, First, OpinionVerdict.BasicallyMet, Verified.PlusDays(1))).Stance.Should().Be(Stance.BasicallyMet);
        Assess(met, notMet).StandpointOf(Assessor.Council).Divided.Should().ContainSingle().Which.Subject.Should().Be(First);
    }

    [Fact]
    public void Departments_are_kept_apart_by_office_and_one_can_be_listened_to_alone()
    {
        var health = Given(Assessor.Department, Fences, OpinionVerdict.Met, Verified, "Sở A");
        var later = Given(Assessor.Department, Fences, OpinionVerdict.NotMet, Verified.PlusDays(9), "Sở B");
        var earlier = Given(Assessor.Department, Fences, OpinionVerdict.NotMet, Verified.PlusDays(-9), "So\u031b\u0309 A");

        var position = Of(Assessor.Department, Fences, later, health, earlier);

        position.Stance.Should().Be(Stance.Divided);
        position.Opinions.Should().Equal(health, later);
        position.Earlier.Should().Equal(earlier);
        position.Finding!.Indicator.Key.Should().Be("indicator-1-1");
        Assess(later, health, earlier).StandpointOf(Voice.Of(Assessor.Department, "So\u031b\u0309 A")).Find(Fences)!.Stance.Should().Be(Stance.Met);
        Assess(later, health, earlier).StandpointOf(Voice.Of(Assessor.Department, "Sở C")).Find(Fences)!.Stance.Should().Be(Stance.Silent);
        Of(Assessor.Department, Fences, health, Given(Assessor.Department, Fences, OpinionVerdict.Met, Verified.PlusDays(9), "Sở B")).Stance.Should().Be(Stance.Met);
    }

    [Fact]
    public void One_assessor_is_never_taken_for_another_and_nothing_is_derived()
    {
        var assessment = Assess(Given(Assessor.Commune, Fences, OpinionVerdict.Met), Given(Assessor.Commune, Markets, OpinionVerdict.Met));

        assessment.StandpointOf(Assessor.Commune).Find(First)!.Stance.Should().Be(Stance.Silent);
        assessment.StandpointOf(Assessor.District).Positions.Should().HaveCount(6).And.OnlyContain(position => position.Stance == Stance.Silent);
        assessment.StandpointOf(Assessor.Commune).Positions.Select(position => position.Subject.ToString()).Should().Equal(
            "whole set", "criterion criterion-1", "indicator indicator-1-1", "indicator indicator-1-2", "criterion criterion-2", "indicator indicator-2-1");
        assessment.StandpointOf(Assessor.Commune).Find(OpinionSubject.OfCriterion("no-such")).Should().BeNull();
        assessment.StandpointOf(Assessor.Commune).Find(null).Should().BeNull();
    }

    [Fact]
    public void The_rule_speaks_of_everything()
    {
        var assessment = Assess([IllustrativeLaw.Measured(Fence, MeasuredValue.Yes)], Given(Assessor.District, First, OpinionVerdict.NotMet));

        var rule = assessment.StandpointOf(Voice.Rule);

        rule.Positions.Select(position => position.Stance.Name).Should().Equal("Undetermined", "Undetermined", "Met", "Undetermined", "Undetermined", "Met");
        rule.Positions.Should().OnlyContain(position => position.Opinions.IsEmpty && position.Earlier.IsEmpty);
        rule.Find(Fences)!.IsIllustrative.Should().BeTrue();
        rule.TallyCriteria(CriteriaSource.IndicatorsWhereSilent).ToString().Should().Be("Undetermined 2 of 2");
        rule.TallyIndicators().ToString().Should().Be("Met 2, Undetermined 1 of 3");
    }

    [Theory]
    [InlineData("Met", "Met", "Met")]
    [InlineData("Met", "BasicallyMet", "BasicallyMet")]
    [InlineData("NotMet", "BasicallyMet", "NotMet")]
    [InlineData("NotMet", "Met", "NotMet")]
    [InlineData("NotMet", "NotAssessed", "Silent")]
    [InlineData("NotMet", null, "Silent")]
    public void A_silent_criterion_is_counted_from_its_indicators_where_that_is_asked_for_and_all_are_decided(string one, string? other, string counted)
    {
        Opinion[] given = [Given(Assessor.Commune, Fences, OpinionVerdict.FromName(one)), .. other is null ? [] : new[] { Given(Assessor.Commune, Markets, OpinionVerdict.FromName(other)) }];
        var standpoint = Assess(given).StandpointOf(Assessor.Commune);

        var tally = standpoint.TallyCriteria(CriteriaSource.IndicatorsWhereSilent);

        tally[Stance.Find(counted)!].Should().Be(counted == "Silent" ? 2 : 1);
        tally.FromIndicators.Select(criterion => criterion.Key).Should().Equal(counted == "Silent" ? [] : ["criterion-1"]);
        standpoint.TallyCriteria(CriteriaSource.CriteriaAlone).ToString().Should().Be("Silent 2 of 2");
        standpoint.TallyCriteria(CriteriaSource.CriteriaAlone).FromIndicators.Should().BeEmpty();
    }

    [Fact]
    public void What_is_said_of_a_criterion_goes_before_its_indicators_and_a_condition_is_never_guessed()
    {
        var standpoint = Assess(
            Given(Assessor.Commune, First, OpinionVerdict.NotAssessed), Given(Assessor.Commune, Fences, OpinionVerdict.Met), Given(Assessor.Commune, Markets, OpinionVerdict.Met),
            Given(Assessor.Commune, Conditional, OpinionVerdict.Met)).StandpointOf(Assessor.Commune);

        standpoint.TallyCriteria(CriteriaSource.IndicatorsWhereSilent).ToString().Should().Be("NotAssessed 1, Silent 1 of 2");
        standpoint.TallyCriteria(CriteriaSource.IndicatorsWhereSilent).Open.Should().Be(2);
    }

    [Theory]
    [InlineData("Met", "Met", 3)]
    [InlineData("Met", "NotMet", 2)]
    [InlineData("NotMet", "Met", 2)]
    [InlineData("NotMet", "NotMet", 1)]
    public void What_counts_as_met_is_the_choice_of_whoever_counts(string basicallyMet, string notApplicable, int met)
    {
        var tally = new StanceTally([Stance.Met, Stance.BasicallyMet, Stance.NotApplicable, Stance.NotMet, Stance.Undetermined, Stance.NotAssessed, Stance.Divided, Stance.Silent], []);

        tally.MetBy(new CountingRule { BasicallyMet = CountedAs.Find(basicallyMet)!, NotApplicable = CountedAs.Find(notApplicable)! }).Should().Be(met);
        (tally.Open, tally.Total).Should().Be((4, 8));
    }

    [Fact]
    public void It_is_told_in_both_languages_with_notes_and_what_was_said_earlier()
    {
        var assessment = Assess(
            Given(Assessor.District, First, OpinionVerdict.BasicallyMet, note: "còn một hộ"), Given(Assessor.District, First, OpinionVerdict.NotMet, Verified.PlusDays(-30)),
            Given(Assessor.Department, Fences, OpinionVerdict.Met, office: "Sở A"), Given(Assessor.Department, Fences, OpinionVerdict.NotMet, office: "Sở B"));

        Told(assessment.StandpointOf(Assessor.District).Explain(Language.Vietnamese)).Should().Contain("huyện thẩm tra, năm đánh giá 2022 Tiêu chí: 0/2 đạt, 1 cơ bản đạt, 1 chưa có ý kiến.")
            .And.Contain("Tiêu chí 1. criterion 1 (minh họa): cơ bản đạt (district minh họa, 15/01/2023) Ghi chú: còn một hộ. Ý kiến trước đó: chưa đạt, district minh họa, 16/12/2022.");
        Told(assessment.StandpointOf(Assessor.Department).Explain(Language.English)).Should().Contain("1.1 illustrative indicator 1.1: opinions differ (met, Sở A, 15 January 2023; not met, Sở B, 15 January 2023)");
        assessment.StandpointOf(Assessor.District).Find(Second)!.Describe(Language.Vietnamese).Should().Be("chưa có ý kiến");
        assessment.StandpointOf(Assessor.District).ToString().Should().Be("90001 district: whole set: Silent");
        Voice.Of(Assessor.Department, "Sở A").Describe(Language.English).Should().Be("Sở A (the departments)");
        Voice.Rule.Describe(Language.Vietnamese).Should().Be("kết quả theo quy định");
    }

    [Fact]
    public void Voices_are_equal_where_assessor_and_office_are()
    {
        EqualityContract.Equal(Voice.Of(Assessor.Department, "Sở A"), Voice.Of(Assessor.Department, "So\u031b\u0309 A"));
        EqualityContract.Equal(Voice.Of(Assessor.District), Voice.Of(Assessor.District));
        EqualityContract.Different(Voice.Of(Assessor.District), Voice.Of(Assessor.Council), Voice.Of(Assessor.District, "x"), Voice.Rule);
        new[] { Voice.Rule, Voice.Of(Assessor.Council), Voice.Of(Assessor.Department, "Sở A") }.Select(voice => voice.ToString()).Should().Equal("rule", "council", "department (Sở A)");
    }

    [Fact]
    public void What_may_not_be_left_out_is_the_callers_mistake()
    {
        var assessment = Assess();
        var standpoint = assessment.StandpointOf(Voice.Rule);

        FluentActions.Invoking(() => assessment.StandpointOf((Voice)null!)).Should().Throw<ArgumentNullException>().WithParameterName("voice");
        FluentActions.Invoking(() => assessment.StandpointOf((Assessor)null!)).Should().Throw<ArgumentNullException>().WithParameterName("assessor");
        FluentActions.Invoking(() => ((Assessment)null!).StandpointOf(Voice.Rule)).Should().Throw<ArgumentNullException>().WithParameterName("assessment");
        FluentActions.Invoking(() => Voice.Of(Assessor.District, " ")).Should().Throw<ArgumentException>().WithParameterName("office");
        standpoint.Invoking(one => one.TallyCriteria(null!)).Should().Throw<ArgumentNullException>().WithParameterName("source");
        standpoint.Invoking(one => one.Explain(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        standpoint.Invoking(one => one.WholeSet.Describe(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        standpoint.Invoking(one => one.TallyIndicators().MetBy(null!)).Should().Throw<ArgumentNullException>().WithParameterName("counting");
        standpoint.Invoking(one => one.TallyIndicators()[null!]).Should().Throw<ArgumentNullException>().WithParameterName("stance");
        standpoint.Invoking(one => one.TallyIndicators().Describe(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        Voice.Rule.Invoking(one => one.Describe(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
    }

    private static Position Of(Assessor assessor, OpinionSubject subject, params Opinion[] given) => Assess(given).StandpointOf(assessor).Find(subject)!;

    private static Assessment Assess(params Opinion[] given) => Assess(Evidence.Empty, given);

    private static Assessment Assess(Evidence evidence, params Opinion[] given) => Law.Assess(IllustrativeLaw.LowlandCommune, evidence.WithOpinions(given));

    private static string Told(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
