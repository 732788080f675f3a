namespace Ntm.Criteria.Benchmarks;

/// <summary>Says before anything is measured that all contenders come to the same.</summary>
internal static class Contenders
{
    private const int MostRows = 200;

    public static void MustAgree(IllustrativePopulation population, string known)
    {
        var engine = new RulesEngineContender();
        var answers = new HandWrittenAnswer[HandWrittenAdvancedSet.Indicators];
        using var verdicts = population.Judge().Judge();
        using var onTwoThreads = population.Judge().Judge(parallelism: 2);
        for (var row = 0; row < Math.Min(population.Figures.Length, MostRows); row++)
        {
            var figures = population.Figures[row];
            var all = HandWrittenAdvancedSet.Judge(figures, answers);
            var assessment = verdicts.Assess(row);
            Demand(NameOf(all) == assessment.Verdict.Name && assessment.Verdict == verdicts.Set[row] && assessment.Verdict == onTwoThreads.Set[row], "the set", row);
            var met = known == "30% unknown" ? null : engine.Judge(figures).ToList();
            for (var i = 0; i < answers.Length; i++)
            {
                var expected = assessment.Findings[i].Verdict;
                Demand(NameOf(answers[i]) == expected.Name, assessment.Findings[i].Indicator.Key, row);
                Demand(verdicts.Indicators[i][row] == expected && onTwoThreads.Indicators[i][row] == expected, assessment.Findings[i].Indicator.Key, row);
                Demand(met is null || met[i] == (expected != Verdict.NotMet), assessment.Findings[i].Indicator.Key, row);
            }
        }
    }

    private static string NameOf(HandWrittenAnswer answer) => answer.ToString();

    private static void Demand(bool agree, string subject, int row)
    {
        if (!agree)
        {
            throw new InvalidOperationException($"The contenders do not agree on {subject} of row {row}.");
        }
    }
}
