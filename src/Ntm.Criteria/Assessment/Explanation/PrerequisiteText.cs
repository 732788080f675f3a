using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The other sets that a set demands, in words: what keeps one from being met decides this set too, so it is told in full, as far as it is demanded.</summary>
internal sealed class PrerequisiteText(Page page, Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);
    private readonly AreaText _areas = new(page, language);
    private readonly SourcesText _sources = new(page, language);
    private readonly FindingText _findings = new(page, language);

    public void Write(Assessment assessment, IEnumerable<Requirement> requirements, int indent)
    {
        var demanded = requirements.OfType<Prerequisite>().ToLookup(prerequisite => prerequisite.SetKey, prerequisite => prerequisite.CriterionKey);
        foreach (var required in assessment.Prerequisites.Where(required => demanded.Contains(required.Set!.Key)))
        {
            Write(required, assessment, [.. demanded[required.Set!.Key]], indent);
        }
    }

    /// <param name="required">The assessment of the other set.</param>
    /// <param name="assessment">The assessment of the set that demands it.</param>
    /// <param name="criterionKeys">The criteria that are demanded; null among them stands for the whole set.</param>
    /// <param name="indent">How far the lines are indented.</param>
    private void Write(Assessment required, Assessment assessment, HashSet<string?> criterionKeys, int indent)
    {
        var isWhole = criterionKeys.Contains(null);
        if (isWhole)
        {
            WriteTarget(required, criterion: null, required.Verdict, indent);
        }

        if (assessment.ConditionExamination is { } condition && FindingText.DemandsWholeSet(condition.Check) && condition.Check.PrerequisiteSet == required.Set)
        {
            _sources.Write(condition, indent + 1);
        }

        _areas.Write([.. required.AreaPlacements.Where(placement => !assessment.AreaPlacements.Any(told => told.Classification == placement.Classification))], indent + 1);

        if (isWhole && required.ConditionExamination is { } own && IsUnmet(own) && !FindingText.DemandsWholeSet(own.Check))
        {
            _findings.WriteCondition(own, indent + 1);
        }

        var results = required.Criteria.Where(result => isWhole || criterionKeys.Contains(result.Criterion.Key)).ToList();
        foreach (var result in results)
        {
            if (!isWhole)
            {
                WriteTarget(required, result.Criterion, result.Verdict, indent);
            }

            WriteUnmet(result, indent + 1);
        }

        Write(required, isWhole ? required.Set!.Requirements() : results.SelectMany(result => result.Criterion.Requirements()), indent + 1);
    }

    private void WriteTarget(Assessment required, Criterion? criterion, Verdict verdict, int indent) => page.Line(
        indent, _messages["head.prerequisite", ("target", _wording.Target(required.Set!, criterion)), ("verdict", _wording.Of(verdict))]);

    private void WriteUnmet(CriterionResult result, int indent)
    {
        if (result.ConditionExamination is { } condition && IsUnmet(condition))
        {
            _findings.WriteHead(result, indent);
            _findings.WriteCondition(condition, indent + 1);
        }

        foreach (var finding in result.Findings.Where(finding => finding.Verdict == Verdict.NotMet))
        {
            _findings.Write(finding, indent, areas: []);
        }
    }

    private static bool IsUnmet(Examination examination) => examination.Check.Verdict == Verdict.NotMet;
}
