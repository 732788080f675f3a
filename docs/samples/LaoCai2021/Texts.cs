using System.Collections.Frozen;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>What the program itself says, by key, in one language. Both tables have the same keys and placeholders.</summary>
internal sealed class Texts
{
    private static readonly Texts Vietnamese = new(Language.Vietnamese, VietnameseTexts.All);

    private static readonly Texts English = new(Language.English, EnglishTexts.All);

    private readonly FrozenDictionary<string, string> _texts;

    private Texts(Language language, IReadOnlyDictionary<string, string> texts)
    {
        Language = language;
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Language Language { get; }

    public static Texts In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>The text of a key, its placeholders filled in.</summary>
    public string this[string key, params ReadOnlySpan<(string Name, string Value)> values]
    {
        get
        {
            var text = _texts[key];
            foreach (var (name, value) in values)
            {
                text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            }

            return text;
        }
    }

    public string Of(Verdict verdict) => verdict.Describe(Language);

    public string LetterOf(Verdict verdict) => this[$"letter.{verdict.Name}"];

    public string Of(Standard standard) => standard.Title.In(Language);
}
