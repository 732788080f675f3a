namespace Ntm.Criteria;

/// <summary>Another set, or a criterion of it, that is not met, or not known to be where other criteria would do as well (chưa đạt bộ tiêu chí làm điều kiện); its own assessment has the gaps.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class PrerequisiteGap : Gap
{
    internal PrerequisiteGap(CriteriaSet set, Criterion? criterion)
    {
        Set = set;
        Criterion = criterion;
    }

    /// <summary>The other set.</summary>
    public CriteriaSet Set { get; }

    /// <summary>The criterion of it, or null for the whole set.</summary>
    public Criterion? Criterion { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<QuantityGap, TResult> quantity,
        Func<GradeGap, TResult> grade,
        Func<AnswerGap, TResult> answer,
        Func<AllGap, TResult> all,
        Func<AlternativesGap, TResult> alternatives,
        Func<PrerequisiteGap, TResult> prerequisite,
        Func<OpenGap, TResult> open,
        Func<TitleGap, TResult> title)
    {
        ArgumentNullException.ThrowIfNull(prerequisite);
        return prerequisite(this);
    }
}
