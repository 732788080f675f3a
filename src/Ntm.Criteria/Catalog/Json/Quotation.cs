using System.Text;

namespace Ntm.Criteria;

/// <summary>Quotes input in a message: short, on one line.</summary>
internal static class Quotation
{
    private const int MaximumLength = 80;
    private const int MostWords = 20;

    public static string Of(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, MaximumLength)))
        {
            quoted.Append(char.IsControl(c) ? ' ' : c);
        }

        return quoted.Append(text.Length > MaximumLength ? "…'" : "'").ToString();
    }

    /// <summary>The words, as far as a message can hold them.</summary>
    public static string List(IEnumerable<string> words)
    {
        var all = words.ToList();
        var quoted = string.Join(", ", all.Take(MostWords).Select(word => $"'{word}'"));
        return all.Count > MostWords ? $"{quoted} and {PlainNumber.Format(all.Count - MostWords)} more" : quoted;
    }
}
