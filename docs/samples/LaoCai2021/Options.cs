using System.Diagnostics.CodeAnalysis;
using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>What the user asks for on the command line.</summary>
internal sealed class Options
{
    private const string LanguageOption = "--lang";
    private const string CommuneOption = "--commune";
    private const string JsonOption = "--json";
    private const string HelpOption = "--help";

    public required Language Language { get; init; }

    /// <summary>The code of the one commune that the illustrative part is restricted to, or null.</summary>
    public string? Commune { get; init; }

    public bool Json { get; init; }

    public bool Help { get; init; }

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Options? options, [NotNullWhen(false)] out string? mistake)
    {
        ArgumentNullException.ThrowIfNull(args);
        options = null;
        var given = new Dictionary<string, string?>(StringComparer.Ordinal);
        mistake = Collect(args, given);
        if (mistake is not null)
        {
            return false;
        }

        var language = given.TryGetValue(LanguageOption, out var code) ? Language.Find(code) : Language.Vietnamese;
        if (language is null)
        {
            mistake = TextsFor(args)["error.language", ("value", code!)];
            return false;
        }

        options = new Options
        {
            Language = language,
            Commune = given.GetValueOrDefault(CommuneOption),
            Json = given.ContainsKey(JsonOption),
            Help = given.ContainsKey(HelpOption),
        };
        return true;
    }

    private static string? Collect(string[] args, Dictionary<string, string?> given)
    {
        var texts = TextsFor(args);
        for (var i = 0; i < args.Length; i++)
        {
            var option = args[i];
            var takesValue = option is LanguageOption or CommuneOption;
            if (!takesValue && option is not (JsonOption or HelpOption))
            {
                return texts["error.option", ("option", option)];
            }

            if (takesValue && (i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal)))
            {
                return texts["error.value", ("option", option)];
            }

            if (!given.TryAdd(option, takesValue ? args[++i] : null))
            {
                return texts["error.twice", ("option", option)];
            }
        }

        return null;
    }

    // Mistakes are told in the language asked for, as far as that can be read.
    private static Texts TextsFor(string[] args)
    {
        var place = Array.IndexOf(args, LanguageOption);
        var code = place >= 0 && place + 1 < args.Length ? args[place + 1] : null;
        return Texts.In(Language.Find(code) ?? Language.Vietnamese);
    }
}
