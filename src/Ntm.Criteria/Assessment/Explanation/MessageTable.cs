using System.Collections.Frozen;
using System.Text;

namespace Ntm.Criteria;

/// <summary>What the library says, by code, in one language. Every table has the same codes, each with the same placeholders.</summary>
internal sealed class MessageTable
{
    private static readonly MessageTable Vietnamese = new(Language.Vietnamese, VietnameseMessages.All);

    private static readonly MessageTable English = new(Language.English, EnglishMessages.All);

    private readonly FrozenDictionary<string, string> _messages;

    private MessageTable(Language language, IReadOnlyDictionary<string, string> messages)
    {
        Language = language;
        _messages = messages.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Language Language { get; }

    public IEnumerable<string> Codes => _messages.Keys;

    public static MessageTable In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>The message of a code, its placeholders filled in.</summary>
    public string this[string code, params ReadOnlySpan<(string Name, string Value)> values]
    {
        get
        {
            // In one go, so that a value which looks like a placeholder is left as it was reported.
            var template = _messages[code];
            var message = new StringBuilder();
            var told = 0;
            for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', told))
            {
                var end = template.IndexOf('}', open) + 1;
                message.Append(template, told, open - told).Append(ValueOf(template[open..end], values));
                told = end;
            }

            return message.Append(template, told, template.Length - told).ToString();
        }
    }

    public string Template(string code) => _messages[code];

    private static string ValueOf(string placeholder, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (placeholder.AsSpan(1..^1).SequenceEqual(name))
            {
                return value;
            }
        }

        return placeholder;
    }
}
