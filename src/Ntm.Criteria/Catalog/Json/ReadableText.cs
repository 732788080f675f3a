using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Ntm.Criteria;

/// <summary>Whether a document is a text at all, of a length that is read.</summary>
internal static class ReadableText
{
    /// <summary>That a text holds half a character, in words.</summary>
    public const string HalfCharacter = "The text holds half of a surrogate pair, which is no character.";

    /// <summary>How that is mended.</summary>
    public const string WholeCharacter = "Write the character itself, or both halves.";

    /// <summary>Whether it is; tells where it is not.</summary>
    public static bool Is(DocumentSource source, DiagnosticBag bag)
    {
        var all = source.Document.Utf8.Span;
        var start = all.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = all[start..];
        var (code, offset, message, mend) = source.Document switch
        {
            { IsTooLarge: true } => (
                DiagnosticCode.DocumentTooLarge, 0, string.Create(CultureInfo.InvariantCulture, $"The document has more than {SourceDocument.MaximumLength} bytes (8 MiB)."), "Split it into several documents."),
            { IsCutAtHalfCharacter: true } => (DiagnosticCode.LoneSurrogate, start + text.Length, HalfCharacter, WholeCharacter),
            _ when !Utf8.IsValid(text) => (DiagnosticCode.InvalidUtf8, start + TextOffsets.OfInvalidUtf8(text), "The bytes here are not UTF-8.", "Save the document as UTF-8."),
            _ when !text.ContainsAnyExcept(" \t\r\n"u8) => (DiagnosticCode.EmptyDocument, 0, "The document is empty.", "Write a document, or leave it out."),
            _ => ("", 0, "", ""),
        };
        if (code.Length > 0)
        {
            bag.Error(code, source, "$", offset, message, mend);
        }

        return code.Length == 0;
    }
}
