using System.Text;

namespace Ntm.Criteria;

/// <summary>A page in Markdown: headings, and lines within lines as lists.</summary>
internal static class MarkdownPage
{
    public static string Of(Page page)
    {
        var text = new StringBuilder();
        var above = new Stack<int>();
        var isParted = false;
        foreach (var line in page.Lines)
        {
            if (line.IsBlank)
            {
                isParted = true;
                continue;
            }

            AddBreak(text, line.Heading is not null, isParted);
            if (line.Heading is not null || isParted)
            {
                above.Clear();
            }

            isParted = false;
            if (line.Heading is { } level)
            {
                text.Append('#', level).Append(' ').Append(Markdown.Escape(line.Text)).Append("\n\n");
                continue;
            }

            while (above.TryPeek(out var indent) && indent >= line.Indent)
            {
                above.Pop();
            }

            text.Append(' ', 2 * above.Count).Append("- ").Append(Markdown.Escape(line.Text)).Append('\n');
            above.Push(line.Indent);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    // What is parted from the lines above and has no heading of its own must not seem to belong to theirs.
    private static void AddBreak(StringBuilder text, bool isHeading, bool isParted)
    {
        if (text.Length > 0 && text is not [.., '\n', '\n'] && (isHeading || isParted))
        {
            text.Append('\n');
        }

        if (text.Length > 0 && isParted && !isHeading)
        {
            text.Append("---\n\n");
        }
    }
}
