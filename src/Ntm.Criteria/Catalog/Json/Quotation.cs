namespace Ntm.Criteria;

/// <summary>Quotes input in a message: short, on one line.</summary>
internal static class Quotation
{
    private const int MaximumLength = 80;
    private const int MostWords = 20;
    private const int MostPlaces = 3;

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
    public static string Some<T>(IReadOnlyCollection<T> places, Func<T, string> name) =>
        string.Join(", ", places.Take(MostPlaces).Select(name)) + (places.Count > MostPlaces ? $" and {PlainNumber.Format(places.Count - MostPlaces)} more" : "");
}
