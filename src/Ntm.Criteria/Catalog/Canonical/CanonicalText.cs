using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ntm.Criteria;

/// <summary>Texts and lists of the canonical form.</summary>
internal static class CanonicalText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(control => (char)control), '"', '\\']);

    /// <summary>A text between quotation marks, with as few escapes as JSON allows, each written in one way.</summary>
    /// <exception cref="InvalidOperationException">The text is not composed: no document may hold it.</exception>
    public static string Of(string text)
    {
        if (!VietnameseText.IsComposed(text))
        {
            throw new InvalidOperationException($"The text '{text}' is not composed (NFC), so the law that holds it has no canonical form: compose it where it is made.");
        }

        return text.AsSpan().ContainsAny(Escaped) ? Escape(text) : $"\"{text}\"";
    }

    /// <summary>A list in the order of the law; null where it is empty.</summary>
    public static string? List(IEnumerable<string> written) => string.Join(',', written) is { Length: > 0 } items ? $"[{items}]" : null;

    /// <summary>A list of what has no order in the law: each once, in the ordinal order of what is written; null where it is empty.</summary>
    public static string? Set(IEnumerable<string> written) => List(written.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>A number as digits with a point where one is needed, without an exponent and without zeros that say nothing.</summary>
    public static string Of(decimal number) => Of(PlainNumber.Format(PlainNumber.WithoutTrailingZeros(number)));

    /// <summary>A text in both languages.</summary>
    public static string Of(BilingualText text) => new CanonicalObject().Text("vi", text.Vietnamese).Text("en", text.English).ToString();

    private static string Escape(string text)
    {
        var written = new StringBuilder(text.Length + 8).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => written.Append('\\').Append(character),
                < ' ' => written.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => written.Append(character),
            };
        }

        return written.Append('"').ToString();
    }
}
