using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>What may stand on the page of an assessment, in words, the most important first.</summary>
internal sealed class OnePageText(Assessment assessment, Language language)
{
    private const int LongestLine = 3;
    private const int LongestItem = 4;
    private const int LongestPart = 2;

    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly SummaryText _summary = new(assessment, language);
    private readonly NoteText _notes = new(language);

    /// <summary>What was asked, and by which set and clause.</summary>
    public IEnumerable<string> Question()
    {
        var set = assessment.Set!;
        yield return Line(_messages[
            "page.question", ("subject", _summary.Subject()), ("year", PlainNumber.Format(assessment.Law.AssessedYear)), ("date", DateText.Format(assessment.Law.On, language))]);
        yield return Line(_messages["page.set", ("set", set.Name.In(language)), ("clause", set.Provenance.Citation.Describe(language))]);
        foreach (var ofOne in assessment.AreaPlacements.GroupBy(placement => placement.Classification))
        {
            ImmutableArray<string> classes = [.. ofOne.Select(placement => placement.Class.Name.In(language)).Distinct()];
            yield return List(classes.Length == 1 ? "page.area" : "page.possibleAreas", classes, " / ");
        }
    }

    public string Outcome() => OnePageLayout.Told(string.Join(' ', new[] { _summary.OutcomeOfAll(), _summary.Meaning() }.OfType<string>()));

    /// <summary>The number and the verdict of each criterion.</summary>
    public IEnumerable<string> OutcomesOfCriteria() => assessment.Criteria.Select(result => $"{result.Criterion.Number} {result.Verdict.Describe(language)}");

    /// <summary>
    /// What is not met: the condition of the set, without which nothing else helps; then what is not met of the criteria of which the least is not met or open, since these are the nearest; otherwise in the order of the
    /// set.
    /// </summary>
    public IEnumerable<string> Unmet() => Unmet(assessment.ConditionExamination, _messages["owner.conditionOfSet"]).Concat(assessment.Criteria
        .OrderBy(result => Examinations(result).Count(examination => !IsClosed(examination.Outcomes)))
        .SelectMany(result => Unmet(result.ConditionExamination, _messages["owner.conditionOfCriterion", ("number", result.Criterion.Number.ToString())])
            .Concat(result.Findings.SelectMany(finding => Unmet(finding.Examination, $"{finding.Indicator.Number} {finding.Indicator.Name.In(language)}")))));

    /// <summary>What could still change the verdict; where that is decided, what single findings and conditions lack. That on which most findings hang first.</summary>
    public ImmutableArray<MissingFact> Missing() => assessment.Missing.IsEmpty
        ? [.. assessment.Criteria.SelectMany(Examinations).Append(assessment.ConditionExamination).OfType<Examination>()
            .SelectMany(examination => examination.Answer.Missing).Distinct()
            .OrderByDescending(fact => assessment.FindingsThatMiss(fact).Length)]
        : assessment.Missing;

    public IEnumerable<string> Caveats() => new[]
    {
        _summary.LeanedOn(shown: 8),
        assessment.IsExact ? null : _messages["line.notExact"],
        _summary.UnitUnknown(),
        assessment.Law.Unplaced.IsEmpty ? null : List("page.unplaced", [.. assessment.Law.Unplaced.Select(instrument => instrument.Describe(language))]),
        Counted("page.unconfirmedWording", AllExaminations().Count(examination => examination.HasUnconfirmedWording)),
        Counted("page.unused", assessment.Unused.Length + assessment.UnusedTitles.Length + assessment.NotCarried.Length + assessment.UnknownDesignations.Length),
        Counted("page.dataNotes", assessment.DataNotes().Length),
        assessment.IsIllustrative ? _messages["line.illustrative"] : null,
    }.OfType<string>().Select(Line);

    public IEnumerable<string> Sources()
    {
        var grounds = AllExaminations().Select(examination => examination.Check.Grounds).ToList();
        var data = grounds.SelectMany(ground => ground.Measurements).Select(measurement => (measurement.Source, Date: measurement.Observed))
            .Concat(grounds.SelectMany(ground => ground.Titles).Select(title => (title.Source, Date: title.Decided)))
            .CountBy(source => source).OrderByDescending(source => source.Value)
            .Select(source => _messages["page.source", ("source", source.Key.Source), ("date", DateText.Format(source.Key.Date, language))]);
        var instruments = AllExaminations().SelectMany(examination => examination.Citations).Select(citation => citation.Instrument)
            .Where(instrument => instrument != assessment.Set!.Instrument).Distinct().Select(instrument => instrument.Describe(language));
        return new[] { ListUnlessEmpty("page.data", [.. data]), ListUnlessEmpty("page.instruments", [.. instruments]) }.OfType<string>();
    }

    private IEnumerable<string> Unmet(Examination? examination, string name)
    {
        if (examination?.Outcomes.Verdict != Verdict.NotMet)
        {
            return [];
        }

        var (told, gap) = (Deciding(examination.Check), _messages["line.gap", ("gap", examination.Gap!.Describe(language))]);
        string[] forms =
        [
            .. Names(name).Select(one => _messages["page.unmetItem", ("name", one), ("told", told), ("gap", gap)]),
            .. Names(name).Select(one => _messages["page.unmetShort", ("name", one), ("gap", gap)]),
            _messages["page.unmetName", ("name", name), ("verdict", Verdict.NotMet.Describe(language))],
        ];
        return [forms.Select(OnePageLayout.Told).FirstOrDefault(form => OnePageLayout.Item(form).Length <= LongestItem) ?? OnePageLayout.Shorten(forms[^1], LongestItem)];
    }

    // Rather than what it comes to, a name is cut, from its end on.
    private static IEnumerable<string> Names(string name) => Enumerable.Range(1, LongestItem).Reverse().Select(lines => OnePageLayout.Shorten(name, lines)).Distinct();

    // Of another set that is demanded whole, how many of its criteria are met: what each of them lacks is on a page of its own.
    private string Deciding(Check check) => FindingText.DemandsWholeSet(check) && assessment.Prerequisites.FirstOrDefault(required => required.Set == check.PrerequisiteSet) is { } required
        ? _messages[
            "page.requiredSet",
            ("told", _notes.Deciding(check)),
            ("met", PlainNumber.Format(required.Criteria.Count(result => result.Verdict == Verdict.Met))), ("count", PlainNumber.Format(required.Criteria.Length))]
        : _notes.Deciding(check);

    private static bool IsClosed(Outcomes outcomes) => outcomes == Outcomes.Met || outcomes == Outcomes.NotApplicable;

    private IEnumerable<Examination> AllExaminations() => assessment.Criteria.SelectMany(Examinations).Prepend(assessment.ConditionExamination).OfType<Examination>();

    private static IEnumerable<Examination> Examinations(CriterionResult result) =>
        result.Findings.Select(finding => finding.Examination).Prepend(result.ConditionExamination).OfType<Examination>();

    private string? Counted(string code, int number) => number == 0 ? null : _messages[code, ("number", PlainNumber.Format(number))];

    private string? ListUnlessEmpty(string code, ImmutableArray<string> parts) => parts.IsEmpty ? null : List(code, parts);

    // As many as there is room for, and how many others.
    private string List(string code, ImmutableArray<string> parts, string separator = "; ")
    {
        var summary = new MissingSummary(language);
        string[] told = [.. parts.Select(part => OnePageLayout.Shorten(part, LongestPart))];
        string Told(int shown) => OnePageLayout.Told(_messages[code, ("parts", summary.Some(told, shown, separator))]);
        for (var shown = parts.Length; shown > 0; shown--)
        {
            if (OnePageLayout.Item(Told(shown)).Length <= LongestLine)
            {
                return Told(shown);
            }
        }

        return OnePageLayout.Shorten(Told(1), LongestLine);
    }

    private static string Line(string text) => OnePageLayout.Shorten(text, LongestLine);
}
