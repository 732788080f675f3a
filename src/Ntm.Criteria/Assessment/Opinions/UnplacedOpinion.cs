namespace Ntm.Criteria;

/// <summary>An opinion that is not held against an assessment, and why: nothing that was given is lost silently (ý kiến không đối chiếu).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class UnplacedOpinion
{
    internal UnplacedOpinion(Opinion opinion, UnplacedReason reason, OpinionSubject? meant = null)
    {
        Opinion = opinion;
        Reason = reason;
        Meant = meant;
    }

    /// <summary>The opinion.</summary>
    public Opinion Opinion { get; }

    /// <summary>Why it is not held against the assessment.</summary>
    public UnplacedReason Reason { get; }

    /// <summary>
    /// What was probably meant, where the set has no such subject: the criterion or indicator whose number stands in the place of the key, one of the same key that is of the other kind, or one whose key is nearly the
    /// same. Null where nothing comes near, and of more than a hundred such subjects for the others.
    /// </summary>
    public OpinionSubject? Meant { get; }

    /// <summary>The opinion and the code of the reason.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Opinion} ({Reason.Name})";
}
