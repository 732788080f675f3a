using System.Buffers;
using System.Text;

namespace Ntm.Criteria;

/// <summary>Text that Markdown shows as it is, whatever stands in it: in CommonMark, and in tables of GitHub's form of it.</summary>
internal static class Markdown
{
    // What means something anywhere in a line.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_#[]<>&|~$");

    // What means something at the start of a line; numbers do before a full stop or a parenthesis, where a space follows.
    private static readonly SearchValues<char> LeadingMarks = SearchValues.Create("+-=:");

    /// <summary>One line, without spaces that mean something.</summary>
    public static string Escape(string text)
    {
        var words = string.Join(' ', OneLine.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(words.Length);
        var lead = LeadOf(words);
        for (var i = 0; i < words.Length; i++)
        {
            if (i == lead || Marks.Contains(words[i]))
            {
                escaped.Append('\\');
            }

            escaped.Append(words[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A row of a table.</summary>
    public static void AddRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");

    /// <summary>The row below the heads of a table.</summary>
    public static void AddRule(StringBuilder text, int columns) => text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", columns))).Append('\n');

    // The character at the start that has to be escaped for what follows to be no heading, list, rule or line below a heading; -1 where none has.
    private static int LeadOf(string text)
    {
        if (text.Length > 0 && LeadingMarks.Contains(text[0]))
        {
            return 0;
        }

        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[digits] is '.' or ')' && (digits + 1 == text.Length || text[digits + 1] == ' ') ? digits : -1;
    }
}
