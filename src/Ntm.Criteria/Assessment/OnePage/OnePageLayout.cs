using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Ntm.Criteria;

/// <summary>Where the lines of a page go, as text and in Markdown.</summary>
internal static class OnePageLayout
{
    private const string Hanging = "  ";
    private const int BetweenCells = 2;

    public static IEnumerable<string> LinesOf(string title, ImmutableArray<OnePageSection> sections) => TextWidth.Break(title, OnePage.Width).Concat(sections.SelectMany(LinesOf));

    /// <summary>The lines of a section, with the empty one above its heading.</summary>
    public static IEnumerable<string> LinesOf(OnePageSection section) => section.Heading is null
        ? section.Lines.SelectMany(line => TextWidth.Break(line, OnePage.Width, Hanging))
        : TextWidth.Break(section.Heading, OnePage.Width).Prepend("").Concat(section.IsGrid ? Grid(section.Lines) : section.Lines.SelectMany(line => Item(line)));

    /// <summary>The lines of one item of a list.</summary>
    public static ImmutableArray<string> Item(string line) => TextWidth.Break($"- {line}", OnePage.Width, Hanging);

    /// <summary>Cells of one width, as many in a line as it has room for.</summary>
    public static IEnumerable<string> Grid(ImmutableArray<string> cells)
    {
        var width = cells.Select(TextWidth.Of).DefaultIfEmpty().Max();
        var columns = Math.Max(1, (OnePage.Width + BetweenCells) / (width + BetweenCells));
        return cells.Chunk(columns).Select(row => string.Concat(row.Select(cell => TextWidth.Pad(cell, width + BetweenCells))).TrimEnd(' '));
    }

    /// <summary>The text, cut where it would take more lines as an item than some; then it ends in an ellipsis.</summary>
    public static string Shorten(string text, int lines)
    {
        var whole = Told(text);
        if (Item(whole).Length <= lines)
        {
            return whole;
        }

        var starts = StringInfo.ParseCombiningCharacters(whole);
        var (fits, tooMany) = (0, starts.Length);
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            (fits, tooMany) = Item(Cut(whole, starts[middle])).Length <= lines ? (middle, tooMany) : (fits, middle);
        }

        return Cut(whole, starts[fits]);
    }

    /// <summary>One line, composed, without spaces that say nothing.</summary>
    public static string Told(string text) => string.Join(' ', OneLine.Of(VietnameseText.Compose(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static string MarkdownOf(string title, ImmutableArray<OnePageSection> sections)
    {
        var text = new StringBuilder("# ").Append(Markdown.Escape(title)).Append('\n');
        foreach (var section in sections)
        {
            text.Append('\n');
            if (section.Heading is { } heading)
            {
                text.Append("## ").Append(Markdown.Escape(heading)).Append("\n\n");
            }

            foreach (var line in section.IsGrid ? [string.Join(" · ", section.Lines)] : section.Lines)
            {
                text.Append(section.IsGrid ? "" : "- ").Append(Markdown.Escape(line)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Cut(string text, int at) => $"{text[..at].TrimEnd(' ')}…";
}
