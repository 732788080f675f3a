using System.Text;

namespace Ntm.Criteria;

/// <summary>A page as plain text: indented and broken at a width that a terminal and a printed page can show.</summary>
internal static class PlainPage
{
    private const int Width = 100;
    private const int IndentWidth = 2;

    public static string Of(Page page)
    {
        var text = new StringBuilder();
        foreach (var line in page.Lines)
        {
            Add(text, line.Indent, line.Text);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, int indent, string told)
    {
        var margin = new string(' ', indent * IndentWidth);
        var hanging = margin + new string(' ', IndentWidth);
        var line = new StringBuilder(margin);
        var isEmpty = true;
        foreach (var word in told.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                text.Append(line).Append('\n');
                line.Clear().Append(hanging);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        text.Append(line).Append('\n');
    }
}
