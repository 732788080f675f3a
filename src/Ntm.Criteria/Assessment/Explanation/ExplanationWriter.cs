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
    private readonly Page _page = new();

    public ExplanationWriter(Language language)
    {
        _language = language;
        _messages = MessageTable.In(language);
        _wording = new Wording(language);
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
        foreach (var prerequisite in assessment.Prerequisites)
        {
            WritePrerequisite(prerequisite);
        }

        // A prerequisite has its line already.
        if (assessment.Condition is { Requirement: not Prerequisite } condition)
        {
            new CheckText(_page, _language, assessment).Write(condition, 0);
        }

        foreach (var criterion in assessment.Criteria)
        {
            _page.Blank();
            Write(criterion, assessment);
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
        Write(finding, assessment: null, indent: 0);
        return this;
    }

    public override string ToString() => _page.ToString();

    // What keeps a prerequisite from being met decides this set too, so it is told in full.
    private void WritePrerequisite(Assessment prerequisite)
    {
        _page.Line(0, _messages["head.prerequisite", ("set", prerequisite.Set!.Name.In(_language)), ("verdict", _wording.Of(prerequisite.Verdict))]);
        foreach (var finding in prerequisite.Findings.Where(finding => finding.Verdict == Verdict.NotMet))
        {
            Write(finding, prerequisite, indent: 1);
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
            _page.Line(0, _messages["head.leanedOn", ("indicators", Wording.List(assessment.LeanedOn.Select(Owner).Distinct(), ", "))]);
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

    private string Owner(AdmittedThreshold admitted) =>
        MissingText.Name(admitted.Indicator, admitted.Prerequisite, _language) is { Length: > 0 } name ? name : _messages["head.condition"];

    private void Write(CriterionResult result, Assessment assessment)
    {
        _page.Line(0, _messages[
            "head.criterion",
            ("number", result.Criterion.Number.ToString()),
            ("name", result.Criterion.Name.In(_language)),
            ("verdict", _wording.Of(result.Verdict))]);
        if (result.Condition is { } condition)
        {
            new CheckText(_page, _language, assessment).Write(condition, 1);
        }

        foreach (var finding in result.Findings)
        {
            Write(finding, assessment, indent: 1);
        }
    }

    private void Write(Finding finding, Assessment? assessment, int indent)
    {
        _page.Line(indent, _messages[
            "head.finding",
            ("number", finding.Indicator.Number.ToString()),
            ("name", finding.Indicator.Name.In(_language)),
            ("verdict", _wording.Of(finding.Verdict))]);
        new CheckText(_page, _language, assessment).Write(finding.Check, indent + 1);
        if (!finding.Missing.IsEmpty)
        {
            _page.Line(indent + 1, _messages["line.missing", ("missing", Wording.List(finding.Missing.Select(fact => fact.Describe(_language))))]);
        }

        if (!finding.IsExact)
        {
            _page.Line(indent + 1, _messages["line.notExact"]);
        }

        if (finding.Gap is { } gap)
        {
            _page.Line(indent + 1, _messages["line.gap", ("gap", gap.Describe(_language))]);
        }

        WriteSources(finding, indent + 1);
        WriteCaveats(finding, indent + 1);
    }

    private void WriteSources(Finding finding, int indent)
    {
        foreach (var measurement in finding.Measurements.DistinctBy(measurement => (measurement.Source, measurement.Observed)))
        {
            _page.Line(indent, _messages["line.source", ("source", measurement.Source), ("date", DateText.Format(measurement.Observed, _language))]);
        }

        foreach (var note in finding.Measurements.Select(measurement => measurement.Note).OfType<string>().Distinct())
        {
            _page.Line(indent, _messages["line.note", ("note", note)]);
        }

        // The national clause opens, a provision fills: both are told.
        var clauses = finding.Thresholds.Select(ProvenanceOf).Prepend(finding.Indicator.SuppliedBy).OfType<Provenance>().ToList();
        if (clauses.TrueForAll(clause => !clause.Citation.Equals(finding.Indicator.Provenance.Citation)))
        {
            clauses.Insert(0, finding.Indicator.Provenance);
        }

        foreach (var clause in clauses.Select(_wording.Clause).Distinct())
        {
            _page.Line(indent, clause);
        }
    }

    private void WriteCaveats(Finding finding, int indent)
    {
        foreach (var remark in finding.Thresholds.Select(cell => cell.Remark).OfType<BilingualText>().Distinct())
        {
            _page.Line(indent, _messages["line.remark", ("remark", remark.In(_language).TrimEnd('.'))]);
        }

        if (finding.HasUnconfirmedWording)
        {
            _page.Line(indent, _messages["line.unconfirmedWording"]);
        }

        if (finding.EmptyWholeRules.Any(rule => rule.Provenance.Basis == Basis.Unconfirmed))
        {
            _page.Line(indent, _messages["line.unconfirmedEmptyWhole"]);
        }

        if (!finding.LeanedOn.IsEmpty)
        {
            _page.Line(indent, _messages["line.leanedOn"]);
        }

        if (finding.IsIllustrative)
        {
            _page.Line(indent, _messages["line.illustrative"]);
        }
    }

    private static Provenance? ProvenanceOf(ThresholdCell cell) =>
        cell.Match<Provenance?>(issued => issued.Provenance, delegated => delegated.Provenance, _ => null);
}
