namespace Ntm.Criteria;

/// <summary>Quotes input in a message: short, on one line.</summary>
internal static class Quotation
{
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
}
