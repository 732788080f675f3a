namespace Ntm.Criteria;

/// <summary>Quotes input in a message: short, on one line.</summary>
internal static class Quotation
{
    /// <summary>How many of many places are told.</summary>
    public const int MostPlaces = 3;

    private const int MaximumLength = 80;
    private const int MostWords = 20;

    public static string Of(string text)
    {
        if (text.Length <= MaximumLength)
        {
            return $"'{OneLine.Of(text)}'";
        }

        var length = char.IsHighSurrogate(text[MaximumLength - 1]) ? MaximumLength - 1 : MaximumLength;
        return $"'{OneLine.Of(text[..length])}…'";
    }

    /// <summary>The words, as far as a message can hold them.</summary>
    public static string List(IEnumerable<string> words)
    {
        var all = words.ToList();
        var quoted = string.Join(", ", all.Take(MostWords).Select(word => $"'{word}'"));
        return all.Count > MostWords ? $"{quoted} and {PlainNumber.Format(all.Count - MostWords)} more" : quoted;
    }

    /// <summary>The first few places of many.</summary>
    public static string Some<T>(IReadOnlyCollection<T> places, Func<T, string> name) => Some(places, places.Count, name);

    /// <summary>The first few places of so many.</summary>
    public static string Some<T>(IEnumerable<T> first, int count, Func<T, string> name) =>
        string.Join(", ", first.Take(MostPlaces).Select(name)) + (count > MostPlaces ? $" and {PlainNumber.Format(count - MostPlaces)} more" : "");
}
