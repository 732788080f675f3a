using System.Globalization;

namespace Ntm.Criteria;

/// <summary>What is missing and who must act, in short: of each actor the first few facts, and how many others.</summary>
internal sealed class MissingSummary(Language language)
{
    private readonly MessageTable _messages = MessageTable.In(language);

    /// <summary>For each actor, in their order.</summary>
    public IEnumerable<string> Of(IEnumerable<MissingFact> missing, int shown) => missing.GroupBy(fact => fact.Actor)
        .OrderBy(facts => facts.Key.Value)
        .Select(facts => From(facts.Key, [.. facts], shown));

    /// <summary>Some parts, and how many others there are.</summary>
    public string Some(IReadOnlyCollection<string> parts, int shown, string separator = "; ") => Some(parts.Take(shown), parts.Count - shown, separator);

    private string Some(IEnumerable<string> shown, int others, string separator) =>
        Wording.List(others <= 0 ? shown : shown.Append(_messages["count.others", ("number", Number(others))]), separator);

    // Only what is shown is described: there may be hundreds.
    private string From(Actor actor, MissingFact[] facts, int shown)
    {
        (string, string)[] told = [("actor", actor.Describe(language)), ("number", Number(facts.Length))];
        return shown == 0
            ? _messages["missing.count", told]
            : _messages["missing.from", [.. told, ("parts", Some(facts.Take(shown).Select(fact => fact.Describe(language)), facts.Length - shown, "; "))]];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
