using CsCheck;
using Xunit.Sdk;

namespace Ntm.Criteria.Tests;

/// <summary>Whole populations against single assessments: generated laws with requirements of all kinds, and for each many communes with evidence of all kinds.</summary>
public sealed class PopulationAgreementTests
{
    private const int Rows = 25;

    private static readonly Gen<byte[][]> Units = Gen.Byte.Array[0, 60].Array[Rows];

    private static readonly Gen<RandomPopulation> Populations = Gen.Select(Gen.Byte.Array[0, 120], Units).Select((law, units) => new RandomPopulation(law, units));

    [Fact]
    public void Every_verdict_on_a_population_is_that_of_the_single_assessment() =>
        Populations.Sample(AgreesWithTheAssessments, iter: Repeats.Of(4000), print: population => population.ToString());

    private static void AgreesWithTheAssessments(RandomPopulation generated)
    {
        using var verdicts = generated.Judge().Judge(cancellation: TestContext.Current.CancellationToken);
        for (var row = 0; row < Rows; row++)
        {
            var assessment = generated.Assess(row);
            Agree(generated, row, "set", verdicts.Set[row], assessment.Verdict, () => assessment.IsExact);
            foreach (var criterion in assessment.Criteria)
            {
                Agree(generated, row, criterion.Criterion.Key, verdicts.FindCriterion(criterion.Criterion.Key)![row], criterion.Verdict, () => criterion.IsExact);
            }

            foreach (var finding in assessment.Findings)
            {
                Agree(generated, row, finding.Indicator.Key, verdicts.FindIndicator(finding.Indicator.Key)![row], finding.Verdict, () => finding.IsExact);
            }
        }
    }

    // What the assessment tells more widely than need be, the population may tell exactly.
    private static void Agree(RandomPopulation generated, int row, string subject, Verdict? judged, Verdict expected, Func<bool> isExact)
    {
        if (judged != expected && (judged is null || expected != Verdict.Undetermined || isExact()))
        {
            throw new XunitException($"{subject} of row {row}: {expected.Name} by itself, {judged?.Name ?? "nothing"} in the population\n{generated.Tell(row)}");
        }
    }
}
