namespace Ntm.Criteria;

/// <summary>A statement of a title that the assessment did not rest on, and why (thông tin về danh hiệu không dùng).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class UnusedTitle
{
    internal UnusedTitle(TitleStatement statement, UnusedReason reason)
    {
        Statement = statement;
        Reason = reason;
    }

    /// <summary>The statement.</summary>
    public TitleStatement Statement { get; }

    /// <summary>Why it was not used.</summary>
    public UnusedReason Reason { get; }

    /// <summary>The statement and the code of the reason.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Statement} ({Reason.Name})";
}
