namespace Ntm.Criteria.Tests;

/// <summary>Asks an assessment for all that it can tell.</summary>
internal static class Telling
{
    public static void Everything(Assessment assessment)
    {
        foreach (var language in Language.All)
        {
            Complete(assessment.Explain(language));
            Complete(assessment.ExplainInMarkdown(language));
            Complete(assessment.ToAppraisalTable(language).ToText());
            Complete(assessment.ToOnePage(language).ToText());
            foreach (var finding in assessment.Findings)
            {
                Complete(finding.Explain(language));
            }

            foreach (var gap in assessment.Gaps)
            {
                Complete(gap.Describe(language));
            }

            foreach (var fact in AllMissing(assessment))
            {
                Complete(fact.Describe(language));
            }
        }

        assessment.Reasons.Should().OnlyHaveUniqueItems();
        assessment.Unused.Should().NotContainNulls();
        _ = assessment.IsIllustrative;
        assessment.LeanedOn.Select(admitted => admitted.Threshold).Should().OnlyHaveUniqueItems();
        foreach (var prerequisite in assessment.Prerequisites)
        {
            Everything(prerequisite);
        }
    }

    private static IEnumerable<MissingFact> AllMissing(Assessment assessment) => assessment.Missing
        .Concat(assessment.Criteria.SelectMany(criterion => criterion.Missing))
        .Concat(assessment.Findings.SelectMany(finding => finding.Missing));

    // No placeholder is left, and something is said. Asked so often that it is asked plainly.
    private static void Complete(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.AsSpan().ContainsAny('{', '}'))
        {
            text.Should().NotBeNullOrWhiteSpace().And.NotContainAny("{", "}");
        }
    }
}
