using CsCheck;
using Xunit.Sdk;

namespace Ntm.Criteria.Tests;

/// <summary>What holds of opinions, whatever the law, the evidence and the opinions are.</summary>
public sealed class OpinionPropertiesTests
{
    private static readonly Gen<(RandomCase Case, int Seed)> Cases = Gen.Select(Gen.Byte.Array[0, 120].Select(bytes => new RandomCase(bytes)), Gen.Int[0, int.MaxValue]);

    private static readonly Voice[] Voices = [Voice.Rule, .. Assessor.All.Select(Voice.Of), Voice.Of(Assessor.Department, "Sở A")];

    [Fact]
    public void Opinions_decide_nothing() => Sample((generated, seed) =>
    {
        var before = generated.Assess();
        var after = generated.Assess(WithOpinions(generated, seed));

        Demand(before.Explain(Language.English) == after.Explain(Language.English), "another explanation");
        Demand(Picture(before) == Picture(after), "another answer");
    });

    [Fact]
    public void Every_opinion_is_placed_or_told_with_the_reason() => Sample((generated, seed) =>
    {
        var evidence = WithOpinions(generated, seed);
        var assessment = generated.Assess(evidence);

        Demand(assessment.Opinions.Concat(assessment.UnplacedOpinions.Select(unplaced => unplaced.Opinion)).ToHashSet().SetEquals(evidence.Opinions), "an opinion is lost");
        Demand(assessment.Opinions.Length + assessment.UnplacedOpinions.Length == evidence.Opinions.Length, "an opinion is told twice");
        foreach (var voice in Assessor.All)
        {
            var told = assessment.StandpointOf(voice).Positions.SelectMany(position => position.Opinions.Concat(position.Earlier)).ToList();
            Demand(told.Count == assessment.Opinions.Count(opinion => opinion.Assessor == voice), $"{voice.Key} is not told whole");
        }
    });

    [Fact]
    public void The_order_of_the_opinions_never_matters() => Sample((generated, seed) =>
    {
        var evidence = WithOpinions(generated, seed);
        var shuffled = evidence.Opinions.ToArray();
        new Random(seed).Shuffle(shuffled);
        var (one, other) = (generated.Assess(evidence), generated.Assess(generated.Evidence.WithOpinions(shuffled)));

        foreach (var voice in Voices)
        {
            Demand(one.StandpointOf(voice).Explain(Language.English) == other.StandpointOf(voice).Explain(Language.English), $"{voice} says something else");
        }
    });

    [Fact]
    public void A_comparison_mirrors_its_reverse_and_a_voice_never_differs_from_itself() => Sample((generated, seed) =>
    {
        var assessment = generated.Assess(WithOpinions(generated, seed));
        var (first, second) = (Voices[seed % Voices.Length], Voices[seed / 7 % Voices.Length]);
        var comparison = assessment.Compare(first, second);

        Demand(
            comparison.Pairs.Zip(assessment.Compare(second, first).Pairs).All(pairs => pairs.First.Relation == Mirror(pairs.Second.Relation) && pairs.First.Subject == pairs.Second.Subject
                && pairs.First.First.Stance == pairs.Second.Second.Stance && pairs.First.Second.Stance == pairs.Second.First.Stance), "the reverse is another");
        Demand(PositionRelation.All.Sum(relation => comparison.Of(relation).Length) == comparison.Pairs.Length, "a pair is lost");
        Demand(comparison.Differences.Length == comparison.Pairs.Count(pair => pair.Relation.IsDifference), "a difference is lost");
        Demand(assessment.Compare(first, first).Pairs.All(pair => pair.Relation == (pair.First.Stance == Stance.Silent ? PositionRelation.Neither : pair.First.Stance.IsDecided ? PositionRelation.Agree : PositionRelation.Open)), "it differs from itself");
        foreach (var language in Language.All)
        {
            Demand(!comparison.Explain(language).Contains('{', StringComparison.Ordinal), "a placeholder is left");
        }
    });

    [Fact]
    public void Tallies_add_up_and_those_of_the_rule_are_its_verdicts() => Sample((generated, seed) =>
    {
        var assessment = generated.Assess(WithOpinions(generated, seed));
        foreach (var standpoint in Voices.Select(assessment.StandpointOf))
        {
            foreach (var tally in CriteriaSource.All.Select(standpoint.TallyCriteria).Append(standpoint.TallyIndicators()))
            {
                Demand(Stance.All.Sum(stance => tally[stance]) == tally.Total, $"{tally} does not add up");
                Demand(tally.Open == Stance.All.Where(stance => !stance.IsDecided).Sum(stance => tally[stance]), $"{tally}: {tally.Open} open");
            }

            Demand(standpoint.TallyCriteria(CriteriaSource.CriteriaAlone).Total == assessment.Criteria.Length && standpoint.TallyIndicators().Total == assessment.Findings.Count, "another N");
        }

        foreach (var verdict in Verdict.All)
        {
            Demand(assessment.StandpointOf(Voice.Rule).TallyIndicators()[Stance.Find(verdict.Name)!] == assessment.Findings.Count(finding => finding.Verdict == verdict), $"{verdict.Name} of the rule");
        }
    });

    private static Evidence WithOpinions(RandomCase generated, int seed) => generated.Evidence.WithOpinions(IllustrativeOpinions.Random(generated.Law.Set!, new Random(seed)));

    private static PositionRelation Mirror(PositionRelation relation) =>
        relation == PositionRelation.OnlyFirst ? PositionRelation.OnlySecond : relation == PositionRelation.OnlySecond ? PositionRelation.OnlyFirst : relation;

    private static string Picture(Assessment assessment) => string.Join(
        '\n',
        assessment.Findings.Select(finding => $"{finding.Outcomes} {string.Join(", ", finding.Missing.Select(fact => fact.ToString()))} {finding.Gap}")
            .Append($"{assessment.Outcomes} {string.Join(", ", assessment.Missing.Select(fact => fact.ToString()))} {string.Join(", ", assessment.Gaps.Select(gap => gap.ToString()))} {assessment.IsIllustrative}")
            .Concat(assessment.Unused.Select(unused => unused.ToString()))
            .Concat(assessment.UnusedTitles.Select(unused => unused.ToString()))
            .Concat(assessment.Prerequisites.Select(Picture)));

    private static void Sample(Action<RandomCase, int> holds) => Cases.Sample(pair => holds(pair.Case, pair.Seed), iter: Repeats.Of(400), print: pair => $"{pair.Case}{pair.Seed}");

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new XunitException(otherwise);
        }
    }
}
