using System.Collections.Immutable;
using System.Globalization;

namespace Ntm.Criteria;

/// <summary>Writes assessments and findings out for people, from one table of messages for each language.</summary>
internal sealed class ExplanationWriter
{
    private readonly Language _language;
    private readonly MessageTable _messages;
    private readonly Wording _wording;
    private readonly AreaText _areas;
    private readonly FindingText _findings;
    private readonly Page _page = new();

    public ExplanationWriter(Language language)
    {
        _language = language;
        _messages = MessageTable.In(language);
        _wording = new Wording(language);
        _areas = new AreaText(_page, language);
        _findings = new FindingText(_page, language);
    }

    public ExplanationWriter Write(Assessment assessment)
    {
        if (assessment.Obstacle is { } obstacle)
        {
            WriteObstacle(assessment, obstacle);
            return this;
        }

        _page.Heading(1, _messages[
            "head.assessment",
            ("unit", assessment.Assessed),
            ("set", assessment.Set!.Name.In(_language)),
            ("year", assessment.Law.AssessedYear.ToString(CultureInfo.InvariantCulture)),
            ("date", DateText.Format(assessment.Law.On, _language))]);
        WriteSummary(assessment);
        _areas.Write(assessment.AreaPlacements, 0);
        new PrerequisiteText(_page, _language).Write(assessment, assessment.Set.Requirements(), 0);
        if (assessment.ConditionExamination is { } condition && !FindingText.DemandsWholeSet(condition.Check))
        {
            _findings.WriteCondition(condition, 0);
        }

        foreach (var criterion in assessment.Criteria)
        {
            _page.Blank();
            _findings.Write(criterion);
        }

        WriteRepealed(assessment.Set.RepealedIndicators);
        if (!assessment.Unused.IsEmpty || !assessment.UnusedTitles.IsEmpty || !assessment.UnknownDesignations.IsEmpty || !assessment.NotCarried.IsEmpty)
        {
            _page.Blank();
        }

        foreach (var designation in assessment.UnknownDesignations)
        {
            _page.Line(0, _messages["line.unknownDesignation", ("designation", designation.Key)]);
        }

        foreach (var unused in assessment.Unused)
        {
            _page.Line(0, _wording.Of(unused));
        }

        foreach (var unused in assessment.UnusedTitles)
        {
            _page.Line(0, _messages["line.unused", ("measurement", new TitleText(_language).Whole(unused.Statement)), ("reason", _wording.Of(unused.Reason))]);
        }

        WriteNotCarried(assessment);
        foreach (var note in assessment.DataNotes())
        {
            _page.Line(0, _messages["line.dataNote", ("note", note.Describe(_language))]);
        }

        return this;
    }

    public ExplanationWriter Write(CriterionResult result)
    {
        _findings.Write(result);
        return this;
    }

    public ExplanationWriter Write(Finding finding)
    {
        _findings.Write(finding, 0, finding.AreaPlacements);
        return this;
    }

    public ImmutableArray<PageLine> Lines => _page.Lines;

    public string ToText() => PlainPage.Of(_page);

    public string ToMarkdown() => MarkdownPage.Of(_page);

    private void WriteNotCarried(Assessment assessment)
    {
        foreach (var left in assessment.NotCarried)
        {
            var measure = assessment.Set!.FindMeasure(left.Measure);
            var units = left.Measurements.Select(one => $"{one.Unit.Type.Prefix} {one.Unit.Name}").Concat(left.Villages.Select(one => one.Village.TitledName));
            _page.Line(0, _messages[
                left.Villages.IsEmpty ? "line.notCarried" : "line.notAdded",
                ("measure", measure?.Name.In(_language) ?? left.Measure), ("units", Wording.List(units.Distinct(), ", ")), ("reason", left.Obstacle.Describe(_language))]);
        }
    }

    private string Told(AdministrativeUnit unit, UnitSuccession succession) =>
        succession.Share == SuccessionShare.Whole ? unit.ToString() : $"{unit} ({succession.Share.Describe(_language)})";

    private void WriteObstacle(Assessment assessment, ReasonCode obstacle)
    {
        var law = assessment.Law;
        (string, string)[] told =
        [
            ("unit", assessment.Assessed),
            ("standard", new SummaryText(assessment, _language).Subject()),
            ("year", law.AssessedYear.ToString(CultureInfo.InvariantCulture)),
            ("date", DateText.Format(law.On, _language)),
        ];
        _page.Heading(1, obstacle switch
        {
            _ when law.Set is not null => _messages["head.noSuchUnit", [.. told, ("reason", _wording.Of(obstacle))]],
            _ when law.Absence?.LeftTo is { } authority => _messages["head.setNotIssued", [.. told, ("authority", authority.Title.In(_language))]],
            _ when !law.Unplaced.IsEmpty => _messages[
                "head.setNotPlaced", [.. told, ("instruments", Wording.List(law.Unplaced.Select(instrument => instrument.Describe(_language)), "; "))]],
            _ => _messages[obstacle == ReasonCode.NoSetInForce ? "head.noSet" : "head.setNotRecorded", told],
        });
        if (assessment.Instead is { Units.IsEmpty: false } instead)
        {
            _page.Line(0, _messages["line.instead", ("date", DateText.Format(instead.Date, _language)), ("units", Wording.List(instead.Units.Zip(instead.Successions, Told), "; "))]);
            if (!instead.IsComplete)
            {
                _page.Line(0, _messages["line.insteadIncomplete"]);
            }
        }

        if (law.Absence is { } absence)
        {
            _page.Line(0, _wording.Clause(absence.Provenance));
            if (absence.Provenance.Remark is { } remark)
            {
                _page.Line(0, _wording.Remark("line.remarkOnClause", remark));
            }
        }

        if (law.RepealedSet is { } repealed)
        {
            _page.Line(0, _messages["line.repealedSet", ("set", repealed.Name.In(_language)), ("date", DateText.Format(repealed.InForce.End!.Value, _language))]);
            _page.Line(0, _wording.Clause(repealed.RepealedBy!));
        }
    }

    private void WriteRepealed(ImmutableArray<Indicator> indicators)
    {
        if (!indicators.IsEmpty)
        {
            _page.Blank();
        }

        foreach (var indicator in indicators)
        {
            _page.Line(0, _messages[
                "line.repealedIndicator",
                ("number", indicator.Number.ToString()), ("name", indicator.Name.In(_language)), ("date", DateText.Format(indicator.InForce.End!.Value, _language))]);
            _page.Line(1, _wording.Clause(indicator.RepealedBy!));
        }
    }

    private void WriteSummary(Assessment assessment)
    {
        var summary = new SummaryText(assessment, _language);
        _page.Line(0, summary.Outcome());
        WriteIfAny(summary.Meaning());
        if (!assessment.Missing.IsEmpty)
        {
            _page.Line(0, _messages["head.missing", ("parts", Wording.List(MissingFrom(assessment.Missing)))]);
        }

        if (!assessment.IsExact)
        {
            _page.Line(0, _messages["line.notExact"]);
        }

        WriteIfAny(summary.LeanedOn());
        WriteIfAny(summary.UnitUnknown());
        foreach (var instrument in assessment.Law.Unplaced)
        {
            _page.Line(0, _messages["line.unplaced", ("instrument", instrument.Describe(_language))]);
        }

        if (assessment.IsIllustrative)
        {
            _page.Line(0, _messages["line.illustrative"]);
        }
    }

    private void WriteIfAny(string? line)
    {
        if (line is not null)
        {
            _page.Line(0, line);
        }
    }

    private IEnumerable<string> MissingFrom(ImmutableArray<MissingFact> missing) => missing.GroupBy(fact => fact.Actor)
        .OrderBy(facts => facts.Key.Value)
        .Select(facts => _messages[
            "head.missingFrom",
            ("number", facts.Count().ToString(CultureInfo.InvariantCulture)), ("actor", facts.Key.Describe(_language))]);
}
