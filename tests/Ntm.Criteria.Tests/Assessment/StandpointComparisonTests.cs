using Ntm.Criteria.Tests.Infrastructure;
using static Ntm.Criteria.Tests.IllustrativeOpinions;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>Assessors held against each other and against the rule. All opinions are made up.</summary>
[UseCulture("tr-TR")]
public sealed class StandpointComparisonTests
{
    private static readonly Measure Road = IllustrativeLaw.Number("road");
    private static readonly Measure Work = IllustrativeLaw.Share("work", EmptyWhole.NotApplicable);
    private static readonly OpinionSubject Roads = OpinionSubject.OfIndicator("indicator-1-1");
    private static readonly OpinionSubject Workers = OpinionSubject.OfIndicator("indicator-1-2");

    private static readonly CriteriaInForce Law = IllustrativeLaw.InForce(IllustrativeLaw.Set(
        IllustrativeLaw.SetKey, null,
        [
            IllustrativeLaw.Criterion(
                "1", null, IllustrativeLaw.Indicator("1.1", new AtLeast(Road, IllustrativeLaw.Of(2))), IllustrativeLaw.Indicator("1.2", new AtLeast(Work, IllustrativeLaw.Of(50)))),
        ]));

    public static TheoryData<string, string, string> Relations => new()
    {
        { "Met", "Met", "Agree" }, { "BasicallyMet", "BasicallyMet", "Agree" }, { "NotMet", "NotMet", "Agree" }, { "NotApplicable", "NotApplicable", "Agree" },
        { "Met", "NotMet", "Opposed" },
        { "Met", "BasicallyMet", "ByDegree" }, { "NotMet", "BasicallyMet", "ByDegree" },
        { "NotApplicable", "Met", "ByApplicability" }, { "NotApplicable", "NotMet", "ByApplicability" }, { "NotApplicable", "BasicallyMet", "ByApplicability" },
        { "Undetermined", "Met", "Open" }, { "NotAssessed", "NotMet", "Open" }, { "Divided", "BasicallyMet", "Open" }, { "NotApplicable", "NotAssessed", "Open" },
        { "Undetermined", "NotAssessed", "Open" }, { "Divided", "Divided", "Open" },
        { "Silent", "Silent", "Neither" },
    };

    [Theory]
    [MemberData(nameof(Relations))]
    public void Two_stances_lie_to_each_other_in_one_way_whichever_comes_first(string first, string second, string relation)
    {
        PositionRelation.Between(Stance.Find(first)!, Stance.Find(second)!).Name.Should().Be(relation);
        PositionRelation.Between(Stance.Find(second)!, Stance.Find(first)!).Name.Should().Be(relation);
    }

    [Fact]
    public void Whoever_speaks_alone_is_told_apart()
    {
        foreach (var stance in Stance.All.Remove(Stance.Silent))
        {
            PositionRelation.Between(stance, Stance.Silent).Should().Be(PositionRelation.OnlyFirst);
            PositionRelation.Between(Stance.Silent, stance).Should().Be(PositionRelation.OnlySecond);
        }
    }

    [Fact]
    public void Assessors_are_compared_subject_by_subject_with_the_opinions_behind_it()
    {
        var district = Given(Assessor.District, Roads, OpinionVerdict.NotMet, note: "đường hẹp");
        var council = Given(Assessor.Council, Roads, OpinionVerdict.Met, Verified.PlusDays(30));
        var comparison = Assess(
            Evidence.Empty, district, council, Given(Assessor.District, Workers, OpinionVerdict.Met), Given(Assessor.Council, OpinionSubject.WholeSet, OpinionVerdict.BasicallyMet)).Compare(Assessor.District, Assessor.Council);

        comparison.Pairs.Select(pair => pair.ToString()).Should().Equal(
            "whole set: Silent, BasicallyMet: OnlySecond", "criterion criterion-1: Silent, Silent: Neither", "indicator indicator-1-1: NotMet, Met: Opposed", "indicator indicator-1-2: Met, Silent: OnlyFirst");
        var difference = comparison.Differences.Should().ContainSingle().Subject;
        difference.Subject.Should().Be(Roads);
        difference.First.Opinions.Should().Equal(district);
        difference.Second.Opinions.Should().Equal(council);
        difference.Finding!.Indicator.Number.ToString().Should().Be("1.1");
        difference.Criterion!.Criterion.Number.ToString().Should().Be("1");
        comparison.IsIllustrative.Should().BeTrue();
        comparison.ToString().Should().Be("90001 district, council: 1 differences");
        difference.Describe(Language.Vietnamese).Should().Be(
            "1.1 indicator 1.1 (minh họa): huyện thẩm tra: chưa đạt (district minh họa, 15/01/2023); hội đồng thẩm định: đạt (council minh họa, 14/02/2023): trái nhau");
        Told(comparison.Explain(Language.English)).Should().Contain(
                "the district held against the appraisal council, assessed year 2022 They agree on 0, differ on 1, and 0 cannot be compared yet; of 1 only the district spoke, of 1 only the appraisal council, of 1 neither.")
            .And.Contain("1.1 illustrative indicator 1.1: they contradict each other the district: not met (district minh họa, 15 January 2023) Note: đường hẹp. the appraisal council: met (council minh họa, 14 February 2023)");
    }

    [Fact]
    public void The_rule_is_held_against_an_assessor_with_its_finding()
    {
        Evidence evidence = [IllustrativeLaw.Measured(Road, MeasuredValue.Number(1.5m, "kilometre")), IllustrativeLaw.Measured(Work, MeasuredValue.Counted(0, 0))];
        var comparison = Assess(evidence, Given(Assessor.Commune, Roads, OpinionVerdict.Met), Given(Assessor.Commune, Workers, OpinionVerdict.Met), Given(Assessor.Commune, OpinionSubject.WholeSet, OpinionVerdict.NotAssessed))
            .CompareWithRule(Assessor.Commune);

        comparison.Pairs.Select(pair => pair.ToString()).Should().Equal(
            "whole set: NotAssessed, NotMet: Open", "criterion criterion-1: Silent, NotMet: OnlySecond", "indicator indicator-1-1: Met, NotMet: Opposed", "indicator indicator-1-2: Met, NotApplicable: ByApplicability");
        comparison.Differences.Select(pair => pair.Finding!.Verdict).Should().Equal(Verdict.NotMet, Verdict.NotApplicable);
        Told(comparison.Explain(Language.Vietnamese)).Should().Contain("kết quả theo quy định: chưa đạt Để đạt: road (minh họa): cần thêm 0,5 km.").And.Contain("khác nhau về việc có xét hay không");
    }

    [Fact]
    public void What_the_rule_cannot_decide_is_open_and_tells_what_is_missing()
    {
        var comparison = Assess(Evidence.Empty, Given(Assessor.Commune, Roads, OpinionVerdict.NotMet)).CompareWithRule(Assessor.Commune);

        comparison.Differences.Should().BeEmpty();
        comparison.Of(PositionRelation.Open).Should().ContainSingle().Which.Finding!.Verdict.Should().Be(Verdict.Undetermined);
        Told(comparison.Explain(Language.Vietnamese)).Should().Contain("kết quả theo quy định: chưa đủ căn cứ Còn thiếu để kết luận: road (minh họa) (chưa có số liệu).");
    }

    [Fact]
    public void What_may_not_be_left_out_is_the_callers_mistake()
    {
        var assessment = Assess(Evidence.Empty);
        var comparison = assessment.Compare(Voice.Rule, Voice.Rule);

        FluentActions.Invoking(() => assessment.Compare(null!, Voice.Rule)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => assessment.Compare(Assessor.Commune, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => assessment.CompareWithRule(null!)).Should().Throw<ArgumentNullException>();
        comparison.Invoking(one => one.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("relation");
        comparison.Invoking(one => one.Explain(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        comparison.Invoking(one => one.Pairs[0].Describe(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
    }

    private static Assessment Assess(Evidence evidence, params Opinion[] given) => Law.Assess(IllustrativeLaw.LowlandCommune, evidence.WithOpinions(given));

    private static string Told(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
