using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>An assessment as the table that appraisals use (biểu tổng hợp kết quả thẩm định): a row for each criterion, each of its indicators and each condition.</summary>
/// <remarks>
/// Comes from <see cref="Assessment.ToAppraisalTable"/>. The heads are labels that are common and no law. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class AppraisalTable
{
    internal AppraisalTable(Assessment assessment, Language language, ImmutableArray<AppraisalRow> rows)
    {
        var messages = MessageTable.In(language);
        Assessment = assessment;
        Language = language;
        Rows = rows;
        Heads =
        [
            messages["appraisal.number"], messages["appraisal.criterion"], messages["appraisal.indicator"], messages["appraisal.required"],
            messages["appraisal.result"], messages["appraisal.verdict"], messages["appraisal.note"],
        ];
    }

    /// <summary>The assessment that it tells.</summary>
    public Assessment Assessment { get; }

    /// <summary>The language that it is in.</summary>
    public Language Language { get; }

    /// <summary>The heads of the seven columns: number, criterion, indicator, required level, result, verdict and note.</summary>
    public ImmutableArray<string> Heads { get; }

    /// <summary>
    /// The rows, in the order of the set: its condition, where it has one; then each criterion, followed by its condition, where it has one, and its indicators. None where no verdict is
    /// possible (<see cref="Assessment.Obstacle"/>).
    /// </summary>
    public ImmutableArray<AppraisalRow> Rows { get; }

    /// <summary>The table in Markdown; the name of a criterion stands in its own row alone. Whatever was reported is shown as it is.</summary>
    /// <returns>The table, its lines ending in a line feed; with its heads alone where there are no rows.</returns>
    public string ToMarkdown() => AppraisalFormats.ToMarkdown(this);

    /// <summary>The table as text in columns of a fixed width, for letters of one width: 151 of them in a line, which is what a lying A4 page holds at 8 points between margins of 2 cm.</summary>
    /// <returns>The table, its lines ending in a line feed; the name of a criterion stands in its own row alone.</returns>
    public string ToText() => AppraisalFormats.ToText(this);

    /// <summary>The table for spreadsheets, by RFC 4180: divided by commas, with the name of the criterion in each row.</summary>
    /// <returns>
    /// The rows, heads first, each ending in a carriage return and a line feed. A cell that a spreadsheet would work out as a formula has an apostrophe before it. Write it as UTF-8 with a byte order mark where
    /// Excel is to open it.
    /// </returns>
    public string ToCsv() => AppraisalFormats.ToCsv(this);

    /// <summary>The unit, the set and how many rows there are.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Assessment}: {PlainNumber.Format(Rows.Length)} rows";
}
