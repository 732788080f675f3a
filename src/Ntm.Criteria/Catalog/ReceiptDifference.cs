namespace Ntm.Criteria;

/// <summary>Something in which a catalogue differs from the one that a receipt was made with.</summary>
/// <remarks>Comes from <see cref="CriteriaCatalog.TryReplay"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class ReceiptDifference
{
    internal ReceiptDifference(ReceiptDifferenceKind kind, string message, string? instrument = null)
    {
        Kind = kind;
        Message = message;
        Instrument = instrument;
    }

    /// <summary>What differs.</summary>
    public ReceiptDifferenceKind Kind { get; }

    /// <summary>The same in words.</summary>
    public string Message { get; }

    /// <summary>The key of the instrument; null where none is concerned.</summary>
    public string? Instrument { get; }

    /// <summary>The kind and the message. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind.Name}: {Message}";
}
