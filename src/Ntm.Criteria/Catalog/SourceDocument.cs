using System.Security.Cryptography;
using System.Text;

namespace Ntm.Criteria;

/// <summary>A named document as bytes, not yet read (tài liệu đầu vào): of criteria, of evidence or of a territory.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use. The formats are described in <c>docs/criteria-documents.md</c>, <c>evidence-documents.md</c> and <c>territory-documents.md</c>.</remarks>
public sealed class SourceDocument
{
    /// <summary>The most bytes that a document may have: 8 MiB.</summary>
    public const int MaximumLength = 8 * 1024 * 1024;

    private SourceDocument(string name, ReadOnlyMemory<byte> utf8)
    {
        Name = name;
        Utf8 = utf8;
    }

    /// <summary>The name by which diagnostics speak of the document, such as that of its file.</summary>
    public string Name { get; }

    internal ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The digest of the bytes, in lower-case hexadecimal digits.</summary>
    internal string Sha256 => field ??= Convert.ToHexStringLower(SHA256.HashData(Utf8.Span));

    /// <summary>Whether the document is over the limit; then nothing of it is kept.</summary>
    internal bool IsTooLarge { get; private init; }

    /// <summary>Whether the document was a text with half a surrogate pair in it, which has no UTF-8; then what stands before it is kept.</summary>
    internal bool IsCutAtHalfCharacter { get; private init; }

    /// <summary>Whether all of the document is kept, so that its digest is that of no other.</summary>
    internal bool IsWhole => !IsTooLarge && !IsCutAtHalfCharacter;

    /// <summary>Takes a document from a stream, which is read now, no further than <see cref="MaximumLength"/>, and not closed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="stream">The stream, at the beginning of the document.</param>
    /// <returns>The document. What is wrong with its text is told when it is loaded.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or white space, or <paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="NotSupportedException">The stream is not one to read from.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    public static SourceDocument FromStream(string name, Stream stream)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(stream);
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (kept.Length <= MaximumLength && stream.Read(buffer) is > 0 and var count)
        {
            kept.Write(buffer, 0, count);
        }

        return kept.Length > MaximumLength ? TooLarge(name) : new(name, kept.ToArray());
    }

    /// <summary>Takes a document from bytes, which are copied.</summary>
    /// <param name="name">The name.</param>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <returns>The document. What is wrong with its text is told when it is loaded.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or white space.</exception>
    public static SourceDocument FromUtf8(string name, ReadOnlyMemory<byte> utf8)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return utf8.Length > MaximumLength ? TooLarge(name) : new(name, utf8.ToArray());
    }

    /// <summary>Takes a document from a text.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">The text.</param>
    /// <returns>The document. What is wrong with its text is told when it is loaded.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or white space, or <paramref name="text"/> is null.</exception>
    public static SourceDocument FromText(string name, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaximumLength)
        {
            return TooLarge(name);
        }

        var (utf8, isCut) = Encode(text);
        return utf8.Length > MaximumLength ? TooLarge(name) : new(name, utf8) { IsCutAtHalfCharacter = isCut };
    }

    /// <summary>The name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    private static SourceDocument TooLarge(string name) => new(name, default) { IsTooLarge = true };

    private static (byte[] Utf8, bool IsCut) Encode(string text)
    {
        try
        {
            return (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(text), false);
        }
        catch (EncoderFallbackException exception)
        {
            return (Encoding.UTF8.GetBytes(text[..exception.Index]), true);
        }
    }
}
