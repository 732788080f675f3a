using System.Collections.Immutable;
using System.Globalization;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Writes assessments and findings out for people, from one table of messages for each language.</summary>
internal sealed class ExplanationWriter
{
    private readonly Language _language;
    private readonly MessageTable _messages;
    private readonly Wording _wording;
    private readonly AreaText _areas;
    private readonly SourcesText _sources;
    private readonly Page _page = new();

    public ExplanationWriter(Language language)
    {
        _language = language;
        _messages = MessageTable.In(language);
        _wording = new Wording(language);
        _areas = new AreaText(_page, language);
        _sources = new SourcesText(_page, language);
    }

    public ExplanationWriter Write(Assessment assessment)
    {
        if (assessment.Obstacle is { } obstacle)
        {
            WriteObstacle(assessment, obstacle);
            return this;
        }

        _page.Line(0, _messages[
            "head.assessment",
            ("commune", assessment.Commune.ToString()),
            ("set", assessment.Set!.Name.In(_language)),
            ("year", assessment.Law.AssessedYear.ToString(CultureInfo.InvariantCulture)),
            ("date", DateText.Format(assessment.Law.On, _language))]);
        WriteSummary(assessment);
        _areas.Write(assessment.AreaPlacements, 0);
        WritePrerequisites(assessment, assessment.Set.Requirements(), 0);
        if (assessment.ConditionExamination is { } condition && !IsOfWholeSet(condition.Check))
        {
            WriteCondition(condition, 0);
        }

        foreach (var criterion in assessment.Criteria)
        {
            _page.Blank();
            Write(criterion);
        }

        if (!assessment.Unused.IsEmpty || !assessment.UnknownDesignations.IsEmpty)
        {
            _page.Blank();
        }

        foreach (var designation in assessment.UnknownDesignations)
        {
            _page.Line(0, _messages["line.unknownDesignation", ("designation", designation.Key)]);
        }

        foreach (var unused in assessment.Unused)
        {
            _page.Line(0, _messages["line.unused", ("measurement", InWords(unused.Measurement, assessment)), ("reason", _wording.Of(unused.Reason))]);
        }

        return this;
    }

    public ExplanationWriter Write(Finding finding)
    {
        Write(finding, 0, finding.AreaPlacements);
        return this;
    }

    public override string ToString() => _page.ToString();

    // What keeps a prerequisite from being met decides this set too, so it is told in full: as far as the requirements demand it.
    private void WritePrerequisites(Assessment assessment, IEnumerable<Requirement> requirements, int indent)
    {
        var demanded = requirements.OfType<Prerequisite>().ToLookup(prerequisite => prerequisite.SetKey, prerequisite => prerequisite.CriterionKey);
        foreach (var required in assessment.Prerequisites.Where(required => demanded.Contains(required.Set!.Key)))
        {
            WritePrerequisite(required, assessment, [.. demanded[required.Set!.Key]], indent);
        }
    }

    /// <param name="required">The assessment of the other set.</param>
    /// <param name="assessment">The assessment of the set that demands it.</param>
    /// <param name="criterionKeys">The criteria that are demanded; null among them stands for the whole set.</param>
    /// <param name="indent">How far the lines are indented.</param>
    private void WritePrerequisite(Assessment required, Assessment assessment, HashSet<string?> criterionKeys, int indent)
    {
        var isWhole = criterionKeys.Contains(null);
        if (isWhole)
        {
            WriteTarget(required, criterion: null, required.Verdict, indent);
        }

        if (assessment.ConditionExamination is { } condition && IsOfWholeSet(condition.Check) && condition.Check.PrerequisiteSet == required.Set)
        {
            _sources.Write(condition, indent + 1);
        }

        if (required.Set!.AreaClassification != assessment.Set!.AreaClassification)
        {
            _areas.Write(required.AreaPlacements, indent + 1);
        }

        if (isWhole && required.ConditionExamination is { } own && IsUnmet(own) && !IsOfWholeSet(own.Check))
        {
            WriteCondition(own, indent + 1);
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

        WritePrerequisites(required, isWhole ? required.Set.Requirements() : results.SelectMany(result => result.Criterion.Requirements()), indent + 1);
    }

    private void WriteTarget(Assessment required, Criterion? criterion, Verdict verdict, int indent) => _page.Line(
        indent, _messages["head.prerequisite", ("target", _wording.Target(required.Set!, criterion)), ("verdict", _wording.Of(verdict))]);

    private void WriteUnmet(CriterionResult result, int indent)
    {
        if (result.ConditionExamination is { } condition && IsUnmet(condition))
        {
            WriteHead(result, indent);
            WriteCondition(condition, indent + 1);
        }

        foreach (var finding in result.Findings.Where(finding => finding.Verdict == Verdict.NotMet))
        {
            Write(finding, indent, areas: []);
        }
    }

    private string InWords(Measurement measurement, Assessment assessment)
    {
        var measure = assessment.Law.Prerequisites.Values.Prepend(assessment.Set!)
            .SelectMany(set => set.Requirements())
            .SelectMany(requirement => requirement.OwnMeasures)
            .FirstOrDefault(measure => measure.Key == measurement.Measure);
        var name = measure?.Name.In(_language) ?? measurement.Measure;
        return $"{name}: {_wording.Reported(measure, measurement.Value)}, {DateText.Format(measurement.Observed, _language)}";
    }

    private void WriteObstacle(Assessment assessment, ReasonCode obstacle) => _page.Line(0, _messages[
        obstacle == ReasonCode.NoSetInForce ? "head.noSet" : "head.noSuchCommune",
        ("commune", assessment.Commune.ToString()),
        ("standard", assessment.Law.Standard.Title.In(_language)),
        ("year", assessment.Law.AssessedYear.ToString(CultureInfo.InvariantCulture)),
        ("reason", _wording.Of(obstacle)),
        ("date", DateText.Format(assessment.Law.On, _language))]);

    private void WriteSummary(Assessment assessment)
    {
        string Count(Verdict verdict) =>
            assessment.Criteria.Count(criterion => criterion.Verdict == verdict).ToString(CultureInfo.InvariantCulture);

        _page.Line(0, _messages[
            "head.verdict",
            ("verdict", _wording.Of(assessment.Verdict)),
            ("met", Count(Verdict.Met)),
            ("notMet", Count(Verdict.NotMet)),
            ("open", Count(Verdict.Undetermined)),
            ("notApplicable", Count(Verdict.NotApplicable))]);
        if (!assessment.Missing.IsEmpty)
        {
            _page.Line(0, _messages["head.missing", ("parts", Wording.List(MissingFrom(assessment.Missing)))]);
        }

        if (!assessment.IsExact)
        {
            _page.Line(0, _messages["line.notExact"]);
        }

        if (!assessment.LeanedOn.IsEmpty)
        {
            _page.Line(0, _messages["head.leanedOn", ("owners", Wording.List(assessment.LeanedOn.Select(Owner).Distinct(), ", "))]);
        }

        if (!assessment.IsCommuneKnown)
        {
            _page.Line(0, _messages[
                "line.communeUnknown", ("known", _wording.Of(assessment.Commune.Known)), ("date", DateText.Format(assessment.Law.On, _language))]);
        }

        if (assessment.IsIllustrative)
        {
            _page.Line(0, _messages["line.illustrative"]);
        }
    }

    private IEnumerable<string> MissingFrom(ImmutableArray<MissingFact> missing) => missing.GroupBy(fact => fact.Actor)
        .OrderBy(facts => facts.Key.Value)
        .Select(facts => _messages[
            "head.missingFrom",
            ("number", facts.Count().ToString(CultureInfo.InvariantCulture)), ("actor", facts.Key.Describe(_language))]);

    private string Owner(AdmittedThreshold admitted) => MissingText.Owner(admitted.Indicator, admitted.Prerequisite, _messages);

    private void Write(CriterionResult result)
    {
        WriteHead(result, 0);
        if (result.ConditionExamination is { } condition)
        {
            WriteCondition(condition, 1);
        }

        foreach (var finding in result.Findings)
        {
            Write(finding, 1, areas: []);
        }
    }

    private void WriteHead(CriterionResult result, int indent) => _page.Line(indent, _messages[
        "head.criterion",
        ("number", result.Criterion.Number.ToString()),
        ("name", result.Criterion.Name.In(_language)),
        ("verdict", _wording.Of(result.Verdict))]);

    private void Write(Finding finding, int indent, ImmutableArray<AreaPlacement> areas)
    {
        _page.Line(indent, _messages[
            "head.finding",
            ("number", finding.Indicator.Number.ToString()),
            ("name", finding.Indicator.Name.In(_language)),
            ("verdict", _wording.Of(finding.Verdict))]);
        new CheckText(_page, _language).Write(finding.Check, indent + 1);
        WriteAnswer(finding.Examination, indent + 1);
        _areas.Write(areas, indent + 1);
        _sources.Write(finding.Examination, indent + 1);
    }

    private void WriteCondition(Examination condition, int indent)
    {
        new CheckText(_page, _language).Write(condition.Check, indent);
        WriteAnswer(condition, indent + 1);
        _sources.Write(condition, indent + 1);
    }

    private void WriteAnswer(Examination examination, int indent)
    {
        if (!examination.Answer.Missing.IsEmpty)
        {
            _page.Line(indent, _messages["line.missing", ("missing", Wording.List(examination.Answer.Missing.Select(fact => fact.Describe(_language))))]);
        }

        if (!examination.Answer.IsExact)
        {
            _page.Line(indent, _messages["line.notExact"]);
        }

        if (examination.Gap is { } gap)
        {
            _page.Line(indent, _messages["line.gap", ("gap", gap.Describe(_language))]);
        }
    }

    private static bool IsUnmet(Examination examination) => examination.Check.Verdict == Verdict.NotMet;

    // Told already, with the verdict on the other set.
    private static bool IsOfWholeSet(Check condition) => condition.Requirement is Prerequisite { CriterionKey: null };
}
