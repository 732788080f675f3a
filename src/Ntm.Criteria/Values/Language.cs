using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>A language that the library explains itself in (ngôn ngữ).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use. Vietnamese comes first: it is the language of the law.</remarks>
public sealed class Language : SmartEnum<Language>
{
    /// <summary>Tiếng Việt, the official language.</summary>
    public static readonly Language Vietnamese = new(nameof(Vietnamese), 1, "vi");

    /// <summary>English, unofficial.</summary>
    public static readonly Language English = new(nameof(English), 2, "en");

    /// <summary>All languages, Vietnamese first.</summary>
    public static ImmutableArray<Language> All { get; } = [Vietnamese, English];

    private Language(string name, int value, string code) : base(name, value) => Code = code;

    /// <summary>The two-letter code: <c>vi</c> or <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>The language of a two-letter code, or null.</summary>
    /// <param name="code"><c>vi</c> or <c>en</c>.</param>
    /// <returns>The language, or null where the code is another.</returns>
    public static Language? Find(string? code) => All.FirstOrDefault(language => language.Code == code);
}
