using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Chooses what of an assessment stands on one page. The fixed sections have limits of their own, which leave room for the others in any case; these share what is left.</summary>
internal sealed class OnePageBuilder(Assessment assessment, Language language)
{
    private const int LongestTitle = 2;
    private const int LongestHeading = 3;
    private const int LongestObstacle = 6;
    private const int LongestGrid = 8;

    private readonly MessageTable _messages = MessageTable.In(language);
    private readonly OnePageText _text = new(assessment, language);

    public OnePage Build()
    {
        var title = OnePageLayout.Shorten(assessment.Assessed, LongestTitle);
        return new OnePage(assessment, language, title, assessment.Obstacle is null ? Sections(title) : WithoutVerdict());
    }

    private ImmutableArray<OnePageSection> WithoutVerdict() =>
    [
        new(heading: null, [.. new ExplanationWriter(language).Write(assessment).Lines.Take(LongestObstacle).Select(line => OnePageLayout.Shorten(line.Text, LongestObstacle))]),
        .. Section("page.caveats", _text.Caveats()),
    ];

    private ImmutableArray<OnePageSection> Sections(string title)
    {
        ImmutableArray<OnePageSection> above = [new(heading: null, [.. _text.Question()]), Verdicts()];
        ImmutableArray<OnePageSection> below = [.. Section("page.caveats", _text.Caveats()), .. Section("page.sources", _text.Sources())];
        var left = OnePage.Height - OnePageLayout.LinesOf(title, [.. above, .. below]).Count();
        return [.. above, .. UnmetAndMissing(left), .. below];
    }

    private OnePageSection Verdicts()
    {
        ImmutableArray<string> cells = [.. _text.OutcomesOfCriteria()];
        var shown = cells.Length;
        while (OnePageLayout.Grid(Some(cells, shown)).Count() > LongestGrid)
        {
            shown--;
        }

        return new(OnePageLayout.Shorten(_text.Outcome(), LongestHeading), Some(cells, shown), cells.Length - shown, isGrid: true);
    }

    // What is missing keeps at least a third, unless it needs less.
    private IEnumerable<OnePageSection> UnmetAndMissing(int lines)
    {
        ImmutableArray<string> unmet = [.. _text.Unmet()];
        var missing = _text.Missing();
        var unmetHead = unmet.IsEmpty ? [] : HeadOf(_messages["page.unmet", ("number", PlainNumber.Format(unmet.Length))]);
        var missingHead = missing.IsEmpty ? [] : HeadOf(_messages[assessment.Missing.IsEmpty ? "page.missingOfSingle" : "page.missing", ("number", PlainNumber.Format(missing.Length))]);
        lines -= Lines(unmetHead) + Lines(missingHead);
        var forMissing = Math.Max(lines - unmet.Sum(Lines), lines / 3);
        var (missingLines, missingLeftOut) = FitMissing(missing, forMissing);
        var (unmetLines, unmetLeftOut) = Fit(unmet, lines - missingLines.Sum(Lines));
        return
        [
            .. unmetHead.Select(head => new OnePageSection(head, unmetLines, unmetLeftOut)),
            .. missingHead.Select(head => new OnePageSection(head, missingLines, missingLeftOut)),
        ];
    }

    private static string[] HeadOf(string heading) => [heading];

    private static int Lines(string[] heads) => heads.Sum(head => 1 + TextWidth.Break(head, OnePage.Width).Length);

    private static int Lines(string item) => OnePageLayout.Item(item).Length;

    private (ImmutableArray<string> Lines, int LeftOut) Fit(ImmutableArray<string> items, int lines)
    {
        var (shown, taken) = (0, 0);
        while (shown < items.Length && taken + Lines(items[shown]) is var withNext && withNext <= lines)
        {
            (shown, taken) = (shown + 1, withNext);
        }

        // How many others there are stands on a line of its own.
        while (shown > 0 && shown < items.Length && taken + Lines(Others(items.Length - shown)) > lines)
        {
            shown--;
            taken -= Lines(items[shown]);
        }

        return (Some(items, shown), items.Length - shown);
    }

    // Of each actor as many facts as there is room for, and at least how many there are.
    private (ImmutableArray<string> Lines, int LeftOut) FitMissing(ImmutableArray<MissingFact> missing, int lines)
    {
        var summary = new MissingSummary(language);
        ImmutableArray<string> Told(int shown) => [.. summary.Of(missing, shown).Select(OnePageLayout.Told)];
        var most = missing.GroupBy(fact => fact.Actor).Select(facts => facts.Count()).DefaultIfEmpty().Max();
        var shown = Math.Clamp(lines, 0, most);
        while (shown > 0 && Told(shown).Sum(Lines) > lines)
        {
            shown--;
        }

        return (Told(shown), missing.GroupBy(fact => fact.Actor).Sum(facts => Math.Max(0, facts.Count() - shown)));
    }

    private ImmutableArray<string> Some(ImmutableArray<string> items, int shown) => shown == items.Length
        ? items
        : [.. items.Take(shown), Others(items.Length - shown)];

    private string Others(int number) => _messages["count.others", ("number", PlainNumber.Format(number))];

    private IEnumerable<OnePageSection> Section(string heading, IEnumerable<string> lines)
    {
        ImmutableArray<string> told = [.. lines];
        return told.IsEmpty ? [] : [new(_messages[heading], told)];
    }
}
