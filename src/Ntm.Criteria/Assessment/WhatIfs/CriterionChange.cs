namespace Ntm.Criteria;

/// <summary>A criterion whose outcomes differ between two assessments (tiêu chí có kết quả thay đổi).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class CriterionChange
{
    internal CriterionChange(CriterionResult before, CriterionResult after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The set of the criterion: the assessed one, or one that it requires.</summary>
    public CriteriaSet Set => Before.Set;

    /// <summary>The result as it is.</summary>
    public CriterionResult Before { get; }

    /// <summary>The result as it would be.</summary>
    public CriterionResult After { get; }

    /// <summary>The number of the criterion and both verdicts.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Before.Criterion.Number}: {Before.Verdict} to {After.Verdict}";
}
