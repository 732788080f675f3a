using System.Text;

namespace Ntm.Criteria;

/// <summary>Quotes input in a message: short, on one line.</summary>
internal static class Quotation
{
    private const int MaximumLength = 80;

    public static string Of(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, MaximumLength)))
        {
            quoted.Append(char.IsControl(c) ? ' ' : c);
        }

        return quoted.Append(text.Length > MaximumLength ? "…'" : "'").ToString();
    }

    public static string List(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"'{word}'"));
}
