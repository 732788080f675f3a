using System.Collections.Immutable;
using CsCheck;
using static Ntm.Criteria.Tests.SimplifiedCriteria;

namespace Ntm.Criteria.Tests;

/// <summary>
/// The cases of revocation of 18/2022/QĐ-TTg (E-31): 30% to under 50% of the criteria unmet with one of the named ones among them, or 50% or more. The
/// rule is as it is recorded; the criteria are simplified and the answers illustrative.
/// </summary>
public sealed class RetentionTests
{
    private const string KeyCase = "key-criteria";
    private const string HalfCase = "half-of-the-criteria";

    public static TheoryData<string> Standards => ["basic", "advanced"];

    public static TheoryData<string, int> KeyCriteriaOfEach => new(
        from standard in new[] { Standard.Basic, Standard.Advanced }
        from number in KeyCriteria(standard)
        select (standard.Key, number));

    [Theory]
    [MemberData(nameof(Standards))]
    public void With_five_criteria_unmet_the_title_stands_whichever_they_are(string key)
    {
        var standard = Standard.Find(key)!;
        var named = KeyCriteria(standard);

        Assess(standard, Others(standard, 5)).Verdict.Should().Be(Verdict.Met);
        Assess(standard, [.. named, .. Others(standard, 5 - named.Length)]).Verdict.Should().Be(Verdict.Met);
        Assess(standard, []).Verdict.Should().Be(Verdict.Met);
    }

    [Theory]
    [MemberData(nameof(KeyCriteriaOfEach))]
    public void From_six_to_nine_unmet_criteria_any_named_one_among_them_is_a_case_of_revocation(string key, int named)
    {
        var standard = Standard.Find(key)!;
        foreach (var others in Enumerable.Range(5, 4))
        {
            var assessment = Assess(standard, [named, .. Others(standard, others)]);

            assessment.Verdict.Should().Be(Verdict.NotMet);
            assessment.Findings[KeyCase].Verdict.Should().Be(Verdict.NotMet);
            assessment.Findings[HalfCase].Verdict.Should().Be(Verdict.Met);
        }

        Assess(standard, [named, .. Others(standard, 4)]).Verdict.Should().Be(Verdict.Met, "that is five in all");
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void Without_a_named_one_nine_may_be_unmet_and_ten_may_not(string key)
    {
        var standard = Standard.Find(key)!;

        Assess(standard, Others(standard, 6)).Verdict.Should().Be(Verdict.Met);
        Assess(standard, Others(standard, 9)).Verdict.Should().Be(Verdict.Met);
        var ten = Assess(standard, Others(standard, 10));
        ten.Verdict.Should().Be(Verdict.NotMet);
        ten.Findings[KeyCase].Verdict.Should().Be(Verdict.Met);
        ten.Findings[HalfCase].Verdict.Should().Be(Verdict.NotMet);
        Assess(standard, All).Verdict.Should().Be(Verdict.NotMet);
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void What_is_unknown_is_open_only_where_it_matters_and_is_what_is_missing(string key)
    {
        var standard = Standard.Find(key)!;

        // The unknown one would be the sixth unmet, and is named; with none of the named ones unmet, a sixth does no harm.
        Open(standard, Others(standard, 5), 10);
        Assess(standard, Others(standard, 5), 9).Verdict.Should().Be(Verdict.Met);

        // Six are unmet: the named one that is unknown decides. One of the named is unmet: the sixth decides, whichever it is.
        Open(standard, Others(standard, 6), 19);
        Open(standard, [10, .. Others(standard, 4)], 9);
        Open(standard, [10, .. Others(standard, 4)], 19);

        // The tenth, and beyond it nothing matters any more.
        Open(standard, Others(standard, 9), 13);
        Assess(standard, Others(standard, 10), 10, 13).Verdict.Should().Be(Verdict.NotMet);
        Assess(standard, Others(standard, 10), 10, 13).Missing.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void For_any_answers_the_outcomes_are_those_of_every_completion(string key)
    {
        var standard = Standard.Find(key)!;
        Gen.Int[0, 2].Array[19].Sample(
            answers =>
            {
                ImmutableArray<int> Of(int answer) => [.. All.Where(number => answers[number - 1] == answer)];

                // What is unmet in the end: those that are, and of the unknown ones so many named and so many others.
                var (unmet, unknown, named) = (Of(1), Of(2), KeyCriteria(standard));
                List<Outcomes> expected = [];
                for (var namedToo = 0; namedToo <= unknown.Intersect(named).Count(); namedToo++)
                {
                    for (var othersToo = 0; othersToo <= unknown.Except(named).Count(); othersToo++)
                    {
                        var isNamedUnmet = namedToo > 0 || unmet.Intersect(named).Any();
                        var count = unmet.Length + namedToo + othersToo;
                        expected.Add(count >= 10 || (count >= 6 && isNamedUnmet) ? Outcomes.NotMet : Outcomes.Met);
                    }
                }

                return Assess(standard, unmet, [.. unknown]).Outcomes == expected.Aggregate((one, other) => one.Union(other));
            },
            iter: Repeats.Of(300));
    }

    [Fact]
    public void How_a_criterion_counts_that_does_not_apply_is_open_where_it_matters()
    {
        Evidence Without(params int[] unmet) => Evidence.Create(
        [
            .. Answers(Standard.Advanced, unmet, 7).Where(measurement => measurement.Measure != Market), Answer(Market, isYes: false),
        ]);
        var law = Law(Standard.Advanced, SetPurpose.Retention);

        law.Assess(Commune, Without(1, 2, 3, 4)).Verdict.Should().Be(Verdict.Met, "five at most are unmet");
        law.Assess(Commune, Without(1, 2, 3, 4, 5)).Verdict.Should().Be(Verdict.Met, "none of the named ones is");
        var open = law.Assess(Commune, Without(1, 2, 3, 4, 10));
        open.Verdict.Should().Be(Verdict.Undetermined);
        open.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingRequirement>().Which.Reason.Should().Be(ReasonCode.NotRecorded);
        law.Assess(Commune, Without(1, 2, 3, 4, 5, 10)).Verdict.Should().Be(Verdict.NotMet);
        law.Assess(Commune, Without(1, 2, 3, 4, 5, 6, 8, 9, 11)).Verdict.Should().Be(Verdict.Undetermined, "it may be the tenth");
    }

    [Fact]
    public void No_other_criterion_of_the_recorded_sets_can_come_out_as_not_applicable()
    {
        var commune = Vietnam.Territory.On(new(2023, 12, 31)).Commune("02929");
        var mayNotApply = from standard in new[] { Standard.Basic, Standard.Advanced }
                          from year in new[] { 2022, 2023, 2024 }
                          from result in CriteriaCatalog.Embedded.InForce(standard, commune, year).Assess(commune, Evidence.Empty).Criteria
                          where result.Outcomes.CanBeNotApplicable
                          select $"{standard.Key} {result.Criterion.Number}";

        mayNotApply.Distinct().Should().Equal("advanced 7");
    }

    [Fact]
    public void The_gap_is_as_many_criteria_as_are_needed_or_the_named_one()
    {
        var assessment = Assess(Standard.Basic, [1, 2, 3, 4, 5, 6, 10], 7);

        var gap = assessment.Gaps.Should().ContainSingle().Which.Should().BeOfType<AlternativesGap>().Subject;
        var criteria = gap.Branches[0].Should().BeOfType<AlternativesGap>().Subject;
        criteria.Needed.Should().Be(3, "11 are met, and 14 are needed");
        criteria.Branches.Cast<PrerequisiteGap>().Select(branch => branch.Criterion!.Number.ToString()).Should().Equal("1", "2", "3", "4", "5", "6", "7", "10");
        gap.Branches[1].Should().BeOfType<PrerequisiteGap>().Which.Criterion!.Key.Should().Be("income");
        Assess(Standard.Basic, [1, 2, 3, 4, 5, 6]).Verdict.Should().Be(Verdict.Met, "the named one is met");
        Assess(Standard.Basic, [4, 5, 6, 7, 10]).Verdict.Should().Be(Verdict.Met, "three others are met");
        Assess(Standard.Basic, [3, 4, 5, 6, 7, 10]).Verdict.Should().Be(Verdict.NotMet, "only two others are");
    }

    private static void Open(Standard standard, IEnumerable<int> unmet, int unknown)
    {
        var assessment = Assess(standard, unmet, unknown);

        assessment.Verdict.Should().Be(Verdict.Undetermined);
        assessment.IsExact.Should().BeTrue();
        assessment.Missing.Should().ContainSingle().Which.Should().BeOfType<MissingMeasurement>().Which.Measure.Key.Should().Be(Question(standard, unknown));
    }

    private static Assessment Assess(Standard standard, IEnumerable<int> unmet, params int[] unknown) =>
        Law(standard, SetPurpose.Retention).Assess(Commune, Answers(standard, unmet, unknown));
}
