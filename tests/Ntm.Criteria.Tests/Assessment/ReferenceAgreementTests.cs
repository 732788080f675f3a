using CsCheck;
using Xunit.Sdk;

namespace Ntm.Criteria.Tests;

/// <summary>The judge against the naive reference, which tries every completion of the missing facts.</summary>
public sealed class ReferenceAgreementTests
{
    // Enough for two or three unknowns beside each other; larger cases are left out.
    private const int MostCompletions = 4000;

    private static readonly Gen<RandomCase> Cases = Gen.Byte.Array[0, 120].Select(bytes => new RandomCase(bytes));

    [Fact]
    public void The_judge_answers_for_every_indicator_criterion_and_set_as_the_reference_does() =>
        Cases.Where(generated => generated.Reference().Completions <= MostCompletions)
            .Sample(AgreesWithTheReference, iter: Repeats.Of(5000), print: Print);

    [Fact]
    public void The_reference_answers_the_same_on_finer_values() =>
        Cases.Where(generated => generated.Reference(refinement: 2).Completions <= MostCompletions).Sample(
            generated =>
            {
                var finer = generated.Reference(refinement: 2).Judge();
                foreach (var (subject, answer) in generated.Reference().Judge())
                {
                    finer[subject].ToString().Should().Be(answer.ToString());
                }
            },
            iter: Repeats.Of(300),
            print: Print);

    private static string Print(RandomCase generated) => generated.ToString();

    private static void AgreesWithTheReference(RandomCase generated)
    {
        var expected = generated.Reference().Judge();
        var assessment = generated.Assess();
        Agree(assessment, expected);
        foreach (var prerequisite in assessment.Prerequisites)
        {
            Agree(prerequisite, expected);
        }

        generated.Law.VerdictFor(generated.Commune, generated.Evidence, generated.Unconfirmed).Should().Be(assessment.Verdict);
        AgreesAsAPopulation(generated, assessment, expected);
    }

    private static void AgreesAsAPopulation(RandomCase generated, Assessment assessment, IReadOnlyDictionary<object, ReferenceAnswer> expected)
    {
        using var verdicts = PopulationJudge
            .Of(Population.Of([generated.Commune], IllustrativeLaw.Year).WithEvidence(_ => generated.Evidence, generated.Measures), _ => generated.Law, generated.Unconfirmed)
            .Judge(cancellation: TestContext.Current.CancellationToken);
        Agree("set", expected[assessment.Set!], verdicts.Set[0]);
        foreach (var criterion in assessment.Criteria)
        {
            Agree($"criterion {criterion.Criterion.Number}", expected[criterion.Criterion], verdicts.FindCriterion(criterion.Criterion.Key)![0]);
        }

        foreach (var finding in assessment.Findings)
        {
            Agree($"indicator {finding.Indicator.Number}", expected[finding.Indicator], verdicts.FindIndicator(finding.Indicator.Key)![0]);
        }
    }

    private static void Agree(string subject, ReferenceAnswer expected, Verdict? judged)
    {
        if (!Enumerable.Range(1, 7).Select(Outcomes.FromBits).Any(outcomes => outcomes.Verdict == judged && expected.Agrees(outcomes)))
        {
            throw new XunitException($"{subject} of a population: expected {expected}\nbut judged {judged}");
        }
    }

    private static void Agree(Assessment assessment, IReadOnlyDictionary<object, ReferenceAnswer> expected)
    {
        Agree($"set {assessment.Set}", expected[assessment.Set!], assessment.Outcomes, assessment.Missing);
        foreach (var criterion in assessment.Criteria)
        {
            Agree($"criterion {criterion.Criterion.Number} of {assessment.Set}", expected[criterion.Criterion], criterion.Outcomes, criterion.Missing);
        }

        foreach (var finding in assessment.Findings)
        {
            Agree($"indicator {finding.Indicator.Number} of {assessment.Set}", expected[finding.Indicator], finding.Outcomes, finding.Missing);
        }
    }

    private static void Agree(string subject, ReferenceAnswer expected, Outcomes outcomes, IReadOnlyCollection<MissingFact> missing)
    {
        var facts = ReferenceAnswer.Facts(missing).ToList();
        if (!expected.Agrees(outcomes) || !expected.Missing.SetEquals(facts) || facts.Count != expected.Missing.Count)
        {
            throw new XunitException($"{subject}: expected {expected}\nbut judged {outcomes}; missing: {string.Join(", ", facts)}");
        }
    }
}
