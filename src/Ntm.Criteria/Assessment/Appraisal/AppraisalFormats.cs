using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Ntm.Criteria;

/// <summary>Writes the table of an assessment out.</summary>
internal static class AppraisalFormats
{
    private const string Divider = " | ";

    // 297 mm without two margins of 20 mm, in letters of 0.6 × 8 points, of which 72 are 25.4 mm: 151. Six dividers take 18 of them.
    private static readonly ImmutableArray<int> Widths = [6, 18, 26, 24, 24, 11, 24];

    // What a spreadsheet takes for the start of a formula.
    private static readonly SearchValues<char> Formulas = SearchValues.Create("=+-@");

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\t\r\n");

    public static string ToMarkdown(AppraisalTable table)
    {
        var text = new StringBuilder();
        Markdown.AddRow(text, table.Heads);
        Markdown.AddRule(text, table.Heads.Length);
        foreach (var row in table.Rows)
        {
            Markdown.AddRow(text, CellsToSee(row));
        }

        return text.ToString();
    }

    public static string ToText(AppraisalTable table)
    {
        var text = new StringBuilder();
        AddRow(text, table.Heads);
        text.AppendJoin("-+-", Widths.Select(width => new string('-', width))).Append('\n');
        foreach (var row in table.Rows)
        {
            AddRow(text, CellsToSee(row));
        }

        return text.ToString();
    }

    public static string ToCsv(AppraisalTable table)
    {
        var text = new StringBuilder();
        foreach (var cells in table.Rows.Select(row => row.Cells).Prepend(table.Heads))
        {
            text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    // The name of a criterion is seen once.
    private static ImmutableArray<string> CellsToSee(AppraisalRow row) => row.Check is null ? row.Cells : row.Cells.SetItem(1, "");

    private static void AddRow(StringBuilder text, ImmutableArray<string> cells)
    {
        var columns = cells.Select((cell, column) => TextWidth.Break(cell, Widths[column])).ToList();
        for (var line = 0; line < columns.Max(column => column.Length); line++)
        {
            var parts = columns.Select((column, i) => TextWidth.Pad(line < column.Length ? column[line] : "", Widths[i]));
            text.Append(string.Join(Divider, parts).TrimEnd(' ')).Append('\n');
        }
    }

    private static string Cell(string text)
    {
        var cell = text.Length > 0 && Formulas.Contains(text[0]) ? $"'{text}" : text;
        return cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
