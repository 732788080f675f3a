namespace Ntm.Criteria;

/// <summary>An instrument that a law rests on, and the documents that say what it says (phiên bản dữ liệu của văn bản).</summary>
/// <remarks>Comes from <see cref="LawReceipt.Instruments"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class InstrumentVersion
{
    internal InstrumentVersion(string instrument, string sha256)
    {
        Instrument = instrument;
        Sha256 = sha256;
    }

    /// <summary>The key of the instrument.</summary>
    public string Instrument { get; }

    /// <summary>The SHA-256 of the bytes of the document that has its set or its provisions, or of its digest and those of its tables where it has some; of several documents, that of their digests, one after the other in the order of their hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The key and the beginning of the digest. Culture-free.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Instrument} {Sha256[..12]}";
}
