using System.Globalization;

namespace Ntm.Criteria;

/// <summary>Ways and choices of them in words.</summary>
internal static class WaysText
{
    // More of a choice are found in its ways.
    private const int Told = 10;

    public static string Of(Way way, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var messages = MessageTable.In(language);
        var wording = new Wording(language);
        var steps = way.Steps.IsEmpty ? messages["ways.noStep"] : Wording.List(way.Steps.Select(step => step.Describe(language)));
        return way.Steps.IsEmpty || (way.Cost.Lower == 0 && way.Cost.Upper is null) ? steps
            : messages["ways.cost", ("steps", steps), ("cost", wording.Range(way.Cost, wording.Number))];
    }

    public static string Of(WaysToMeet ways, Language language)
    {
        var messages = MessageTable.In(language);
        var page = new Page();
        if (ways.Assessment.Obstacle is { } reason)
        {
            page.Line(0, messages["ways.noVerdict", ("reason", reason.Describe(language))]);
            return PlainPage.Of(page);
        }

        if (ways.Choices.IsEmpty)
        {
            page.Line(0, messages[ways.Assessment.Verdict == Verdict.Met ? "ways.met" : "ways.nothingLacking"]);
        }

        foreach (var (choice, index) in ways.Choices.Select((choice, index) => (choice, index)))
        {
            Write(page, choice, ("number", Count(index + 1)), messages);
        }

        if (ways.HasCosts && ways.Choices.Any(choice => choice.Ways.Length > 1) && ways.Choices.All(choice => choice.Obstacle is null))
        {
            page.Line(0, ways.Cheapest is { } cheapest ? messages["ways.cheapest", ("way", cheapest.Describe(language))] : messages["ways.cheapestUnknown"]);
        }

        if (!ways.Undetermined.IsEmpty && ways.Assessment.Verdict != Verdict.Met)
        {
            page.Line(0, messages["ways.undetermined", ("findings", Findings(ways.Undetermined, messages))]);
        }

        return PlainPage.Of(page);
    }

    private static void Write(Page page, WayChoice choice, (string Name, string Value) number, MessageTable messages)
    {
        if (choice.Obstacle is { } obstacle)
        {
            var findings = choice.Findings.IsEmpty ? messages["owner.conditionOfSet"] : Findings(choice.Findings, messages);
            page.Line(0, messages["ways.none", number, ("findings", findings), ("obstacle", obstacle.Describe(messages.Language))]);
        }
        else if (choice is { Ways: [var only], IsComplete: true })
        {
            page.Line(0, messages["ways.only", number, ("way", only.Describe(messages.Language))]);
        }
        else
        {
            page.Line(0, messages[choice.IsComplete ? "ways.oneOf" : "ways.oneOfMore", number, ("count", Count(choice.Ways.Length))]);
            foreach (var way in choice.Ways.Take(Told))
            {
                page.Line(1, messages["ways.way", ("way", way.Describe(messages.Language))]);
            }

            if (choice.Ways.Length > Told)
            {
                page.Line(1, messages["ways.further", ("count", Count(choice.Ways.Length - Told))]);
            }
        }
    }

    private static string Findings(IEnumerable<Finding> findings, MessageTable messages) =>
        Wording.List(findings.Select(finding => messages["owner.indicator", ("number", finding.Indicator.Number.ToString())]), ", ");

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
