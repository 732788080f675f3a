namespace Ntm.Criteria;

/// <summary>What the law says of a share whose whole is empty, and where it says so (quy định khi mẫu số bằng không).</summary>
/// <remarks>It is wording: where it is unconfirmed, it still decides, and is told as a caveat. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class EmptyWholeClause
{
    internal EmptyWholeClause(EmptyWhole means, Provenance provenance)
    {
        Means = means;
        Provenance = provenance;
    }

    /// <summary>What an empty whole means.</summary>
    public EmptyWhole Means { get; }

    /// <summary>The clause that says so, and how well that is established.</summary>
    public Provenance Provenance { get; }

    /// <summary>The key of what an empty whole means, such as <c>notApplicable</c>. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Means.Key;
}
