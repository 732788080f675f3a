using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Makes the rows of the table of an assessment.</summary>
internal sealed class AppraisalRows(Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly ResultText _results = new(language);
    private readonly NoteText _notes = new(language);

    public ImmutableArray<AppraisalRow> Of(Assessment assessment) =>
    [
        .. Condition(assessment.ConditionExamination, null),
        .. assessment.Criteria.SelectMany(Of),
    ];

    private IEnumerable<AppraisalRow> Of(CriterionResult result) =>
        [Whole(result), .. Condition(result.ConditionExamination, result), .. result.Findings.Select(finding => Of(finding, result))];

    private AppraisalRow Whole(CriterionResult result) => new(language, result.Verdict)
    {
        Number = result.Criterion.Number.ToString(),
        Criterion = NameOf(result),
        Result = result.Findings.IsEmpty ? "" : _messages[
            "appraisal.metOf",
            ("met", PlainNumber.Format(result.Findings.Count(finding => finding.Verdict == Verdict.Met))),
            ("count", PlainNumber.Format(result.Findings.Count(finding => finding.Verdict != Verdict.NotApplicable)))],
        Note = _notes.Of(result),
        CriterionResult = result,
    };

    private IEnumerable<AppraisalRow> Condition(Examination? condition, CriterionResult? result) =>
        condition is null ? [] : [Of(condition, "", _messages["appraisal.condition"], result, finding: null)];

    private AppraisalRow Of(Finding finding, CriterionResult result) =>
        Of(finding.Examination, finding.Indicator.Number.ToString(), finding.Indicator.Name.In(language), result, finding);

    private AppraisalRow Of(Examination examination, string number, string name, CriterionResult? result, Finding? finding) => new(language, examination.Outcomes.Verdict)
    {
        Number = number,
        Criterion = result is null ? "" : NameOf(result),
        Indicator = OneLine.Of(name),
        Required = RequiredText.Of(examination.Check, language),
        Result = _results.Of(examination.Check),
        Note = _notes.Of(examination),
        CriterionResult = result,
        Finding = finding,
        Check = examination.Check,
        Gap = examination.Gap,
    };

    private string NameOf(CriterionResult result) => OneLine.Of(result.Criterion.Name.In(language));
}
