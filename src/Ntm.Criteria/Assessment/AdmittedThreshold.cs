namespace Ntm.Criteria;

/// <summary>An unconfirmed threshold that the caller let decide and that an answer leans on (ngưỡng chưa kiểm chứng được chấp nhận).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class AdmittedThreshold
{
    internal AdmittedThreshold(IssuedThreshold threshold, Owner owner)
    {
        Threshold = threshold;
        Owner = owner;
    }

    /// <summary>The threshold, with its value and its clause.</summary>
    public IssuedThreshold Threshold { get; }

    /// <summary>The indicator that the threshold belongs to; null where it belongs to the condition of a criterion or of the set.</summary>
    public Indicator? Indicator => Owner.Indicator;

    /// <summary>The criterion of the indicator, or of the condition; null where it is the condition of the set.</summary>
    public Criterion? Criterion => Owner.Criterion;

    /// <summary>The set of the indicator, where it is one that the assessed set requires; null where it is the assessed set itself.</summary>
    public CriteriaSet? Prerequisite => Owner.Prerequisite;

    internal Owner Owner { get; }

    /// <summary>The number of the indicator and the threshold.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Indicator?.Number}: {Threshold}";
}
