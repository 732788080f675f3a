using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>A row of an <see cref="AppraisalTable"/>: a criterion, an indicator, or a condition of the set or of a criterion (một dòng của biểu tổng hợp).</summary>
/// <remarks>The words are what is printed; whatever is behind them is in the other members. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AppraisalRow
{
    internal AppraisalRow(Language language, Verdict verdict)
    {
        Verdict = verdict;
        VerdictText = verdict.Describe(language);
    }

    /// <summary>The number of the criterion or the indicator (TT); empty in the row of a condition.</summary>
    public string Number { get; internal init; } = "";

    /// <summary>The name of the criterion, in each of its rows (tên tiêu chí); empty in the row of the condition of the set.</summary>
    public string Criterion { get; internal init; } = "";

    /// <summary>The wording of the indicator, or that it is a condition (nội dung tiêu chí); empty in the row of a criterion.</summary>
    public string Indicator { get; internal init; } = "";

    /// <summary>What is demanded, with the area class that selects it (mức đạt chuẩn); empty in the row of a criterion.</summary>
    public string Required { get; internal init; } = "";

    /// <summary>What was found; in the row of a criterion, how many of its indicators that apply are met (kết quả).</summary>
    public string Result { get; internal init; } = "";

    /// <summary>The verdict (đánh giá).</summary>
    public Verdict Verdict { get; }

    /// <summary>The verdict in words.</summary>
    public string VerdictText { get; }

    /// <summary>In short, the gap, or what is missing and who must act, or by what it is met where there was a choice; then how well it is established; perhaps empty (ghi chú).</summary>
    public string Note { get; internal init; } = "";

    /// <summary>The cells, in the order of <see cref="AppraisalTable.Heads"/>.</summary>
    public ImmutableArray<string> Cells => [Number, Criterion, Indicator, Required, Result, VerdictText, Note];

    /// <summary>The result of the criterion that the row is about or belongs to; null in the row of the condition of the set.</summary>
    public CriterionResult? CriterionResult { get; internal init; }

    /// <summary>The finding, in the row of an indicator; null otherwise.</summary>
    public Finding? Finding { get; internal init; }

    /// <summary>What was held against the evidence, of an indicator or a condition; null in the row of a criterion.</summary>
    public Check? Check { get; internal init; }

    /// <summary>What is lacking; null unless an indicator or a condition is not met.</summary>
    public Gap? Gap { get; internal init; }

    /// <summary>What was measured, each with its source and date; empty where nothing was, and in the row of a criterion.</summary>
    public ImmutableArray<Measurement> Measurements => Check?.Grounds.Measurements ?? [];

    /// <summary>What is stated of titles, each with its source and date; empty where nothing is asked or stated.</summary>
    public ImmutableArray<TitleStatement> Titles => Check?.Grounds.Titles ?? [];

    /// <summary>The number, or that it is a condition, and the verdict.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{(Number.Length == 0 ? "condition" : Number)}: {Verdict}";
}
