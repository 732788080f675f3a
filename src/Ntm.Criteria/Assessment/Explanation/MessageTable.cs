using System.Collections.Frozen;

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
            var message = _messages[code];
            foreach (var (name, value) in values)
            {
                message = message.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            }

            return message;
        }
    }

    public string Template(string code) => _messages[code];
}
