namespace Ntm.Criteria;

/// <summary>What changes between two assessments, and because of what, in words.</summary>
internal sealed class WhatIfText(Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly Wording _wording = new(language);
    private readonly TitleText _titles = new(language);

    public string Write(WhatIf whatIf)
    {
        var page = new Page();
        page.Line(0, whatIf.Before.Verdict == whatIf.After.Verdict
            ? _messages["supposed.sameVerdict", ("set", NameOf(whatIf.Before)), ("verdict", _wording.Of(whatIf.Before.Verdict))]
            : Verdicts(whatIf.Before, whatIf.After));
        foreach (var (before, after) in whatIf.Pairs().Skip(1).Where(pair => pair.Before.Verdict != pair.After.Verdict))
        {
            page.Line(0, Verdicts(before, after));
        }

        foreach (var criterion in whatIf.Criteria.Where(change => change.Before.Verdict != change.After.Verdict))
        {
            page.Line(1, _messages[
                "supposed.verdict", ("set", _wording.Target(criterion.Set, criterion.Before.Criterion)), Before(_wording.Of(criterion.Before.Verdict)), After(_wording.Of(criterion.After.Verdict))]);
        }

        foreach (var change in whatIf.Changes)
        {
            page.Line(1, Of(change, whatIf.Before.Set!));
        }

        if (whatIf.Changes.IsEmpty)
        {
            page.Line(1, _messages["supposed.nothing"]);
        }

        // Of what was not given before alone: what was is told by the assessment as it is.
        foreach (var unused in whatIf.After.Unused.Where(unused => !whatIf.Before.Evidence.Contains(unused.Measurement)))
        {
            page.Line(0, _wording.Of(unused));
        }

        return PlainPage.Of(page);
    }

    /// <summary>What is known of a measure or a title before and after.</summary>
    public string Of(Fact before, Fact after) => _messages["supposed.fact", ("measure", before.Measure.Name.In(language)), Before(Of(before)), After(Of(after))];

    private string Of(Fact fact) => fact.Measure.Title is null ? _wording.Value(fact) : _titles.Of(fact);

    private string Of(FindingChange change, CriteriaSet assessed)
    {
        var owner = ("owner", MissingText.Part(new Owner(change.Before?.Indicator, change.Criterion, change.Set == assessed ? null : change.Set), _messages));
        var facts = ("facts", Wording.List(change.Because.Select(fact => fact.Describe(language))));
        var (before, after) = (change.OutcomesBefore.Verdict, change.OutcomesAfter.Verdict);
        return before == after
            ? _messages["supposed.gap", owner, ("verdict", _wording.Of(before)), Before(Of(change.GapBefore)), After(Of(change.GapAfter)), facts]
            : _messages["supposed.change", owner, Before(_wording.Of(before)), After(_wording.Of(after)), facts];
    }

    private string Of(Gap? gap) => gap?.Describe(language) ?? _messages["supposed.noGap"];

    private string Verdicts(Assessment before, Assessment after) =>
        _messages["supposed.verdict", ("set", NameOf(before)), Before(_wording.Of(before.Verdict)), After(_wording.Of(after.Verdict))];

    private string NameOf(Assessment assessment) => assessment.Set?.Name.In(language) ?? assessment.Law.Standard.Title.In(language);

    private static (string, string) Before(string text) => ("before", text);

    private static (string, string) After(string text) => ("after", text);
}
