using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Ntm.Criteria;

/// <summary>A named document as bytes, not yet read (tài liệu đầu vào): of criteria, of evidence, of a territory, of designations or of villages.</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use. The formats are described in <c>docs/criteria-documents.md</c>, <c>evidence-documents.md</c>, <c>territory-documents.md</c>, <c>designation-documents.md</c> and <c>village-documents.md</c>.</remarks>
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

    /// <summary>The lists of the document that stand in tables.</summary>
    internal ImmutableArray<(string List, SourceDocument Table)> Tables { get; private init; } = [];

    /// <summary>The digest of the bytes, those of its tables included, in lower-case hexadecimal digits.</summary>
    internal string Sha256 => field ??= Convert.ToHexStringLower(SHA256.HashData(Tables.IsEmpty ? Utf8.Span : Encoding.UTF8.GetBytes(
        $"{Convert.ToHexStringLower(SHA256.HashData(Utf8.Span))} {string.Join(' ', Tables.Select(table => $"{table.List.Length} {table.List} {table.Table.Sha256}"))}")));

    /// <summary>Whether the document is over the limit; then nothing of it is kept.</summary>
    internal bool IsTooLarge { get; private init; }

    /// <summary>Whether the document was a text with half a surrogate pair in it, which has no UTF-8; then what stands before it is kept.</summary>
    internal bool IsCutAtHalfCharacter { get; private init; }

    /// <summary>Whether all of the document is kept, so that its digest is that of no other.</summary>
    internal bool IsWhole => !IsTooLarge && !IsCutAtHalfCharacter && Tables.All(table => table.Table.IsWhole);

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

    /// <summary>The same document with a list of it from a table in CSV, as spreadsheets write it: such as the units of a territory, or villages.</summary>
    /// <param name="list">The name of the property that holds the list, such as <c>units</c>; the document itself leaves it out.</param>
    /// <param name="table">The table: its first row names the properties of the items, each other row is an item.</param>
    /// <returns>The document and the table. What is wrong with either is told when it is loaded, with the lines of each.</returns>
    /// <exception cref="ArgumentException"><paramref name="list"/> is null or white space, <paramref name="table"/> is null or has tables itself, or there is a table for the list already.</exception>
    public SourceDocument WithTable(string list, SourceDocument table)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(list);
        ArgumentNullException.ThrowIfNull(table);
        if (!table.Tables.IsEmpty || Tables.Any(other => other.List == list))
        {
            throw new ArgumentException(table.Tables.IsEmpty ? $"There is a table for '{list}' already." : "A table has no tables of its own.", nameof(table));
        }

        return new(Name, Utf8) { IsTooLarge = IsTooLarge, IsCutAtHalfCharacter = IsCutAtHalfCharacter, Tables = Tables.Add((list, table)) };
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
