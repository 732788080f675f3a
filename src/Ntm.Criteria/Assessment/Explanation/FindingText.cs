using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Findings and conditions in words: what was held against what, what is missing, the gap, and what all of it rests on.</summary>
internal sealed class FindingText(Page page, Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);
    private readonly AreaText _areas = new(page, language);
    private readonly SourcesText _sources = new(page, language);

    /// <summary>Whether a condition or an indicator demands another set whole, which is told with the verdict on that set.</summary>
    public static bool DemandsWholeSet(Check condition) => condition.Requirement is Prerequisite { CriterionKey: null };

    /// <summary>Whether it hangs on what another set lacks: that is many facts, which are told with the assessment of that set.</summary>
    public static bool HangsOnAnotherSet(Check check) => DemandsWholeSet(check) || check.SelfAndParts().Any(part => CriteriaCount.Is(part.Requirement));

    public void Write(CriterionResult result)
    {
        page.Heading(2, Head(result));
        if (result.ConditionExamination is { } condition)
        {
            WriteCondition(condition, 1);
        }

        foreach (var finding in result.Findings)
        {
            Write(finding, 1, areas: []);
        }
    }

    public void Write(Finding finding, int indent, ImmutableArray<AreaPlacement> areas)
    {
        page.Line(indent, _messages[
            "head.finding",
            ("number", finding.Indicator.Number.ToString()),
            ("name", finding.Indicator.Name.In(language)),
            ("verdict", _wording.Of(finding.Verdict))]);
        new CheckText(page, language).Write(finding.Check, indent + 1);
        WriteAnswer(finding.Examination, indent + 1);
        _areas.Write(areas, indent + 1);
        _sources.Write(finding.Examination, indent + 1);
    }

    public void WriteHead(CriterionResult result, int indent) => page.Line(indent, Head(result));

    public void WriteCondition(Examination condition, int indent)
    {
        new CheckText(page, language).Write(condition.Check, indent);
        WriteAnswer(condition, indent + 1);
        _sources.Write(condition, indent + 1);
    }

    private string Head(CriterionResult result) => _messages[
        result.Set.Purpose == SetPurpose.Assessment ? "head.criterion" : "head.condition",
        ("number", result.Criterion.Number.ToString()),
        ("name", result.Criterion.Name.In(language)),
        ("verdict", _wording.Of(result.Verdict))];

    private void WriteAnswer(Examination examination, int indent)
    {
        if (!examination.Answer.Missing.IsEmpty && !HangsOnAnotherSet(examination.Check))
        {
            page.Line(indent, _messages["line.missing", ("missing", Wording.List(examination.Answer.Missing.Select(fact => fact.Describe(language))))]);
        }

        if (!examination.Answer.IsExact)
        {
            page.Line(indent, _messages["line.notExact"]);
        }

        if (examination.Gap is { } gap)
        {
            page.Line(indent, _messages["line.gap", ("gap", gap.Describe(language))]);
        }
    }
}
