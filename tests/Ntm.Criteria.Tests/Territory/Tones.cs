namespace Ntm.Criteria.Tests;

/// <summary>The two ways to place a tone mark on oa, oe and uy (hoà and hòa, thuỷ and thủy).</summary>
internal static class Tones
{
    private static readonly (string New, string Old)[] Placements =
    [
        ("oà", "òa"), ("oá", "óa"), ("oã", "õa"), ("oả", "ỏa"), ("oạ", "ọa"),
        ("oè", "òe"), ("oé", "óe"), ("oẽ", "õe"), ("oẻ", "ỏe"), ("oẹ", "ọe"),
        ("uỳ", "ùy"), ("uý", "úy"), ("uỹ", "ũy"), ("uỷ", "ủy"), ("uỵ", "ụy"),
    ];

    /// <summary>The text with each such mark in its other place, at the end of words only: in "oàn" there is but one place.</summary>
    public static string Moved(string text) => string.Join(' ', text.Split(' ').Select(MovedWord));

    /// <summary>Whether several spellings are one but for the places of such marks.</summary>
    public static bool AreMoved(string[] spellings) => spellings.Select(spelling => spelling.ToLowerInvariant().Replace("  ", " ", StringComparison.Ordinal)).Select(Old).Distinct().Count() == 1;

    private static string MovedWord(string word)
    {
        var trimmed = word.TrimEnd(',', '.');
        foreach (var (placed, old) in Placements.SelectMany(pair => new[] { pair, (pair.Old, pair.New) }).SelectMany(pair => new[] { pair, (pair.Item1.ToUpperInvariant(), pair.Item2.ToUpperInvariant()) }))
        {
            if (trimmed.EndsWith(placed, StringComparison.Ordinal) && !trimmed.EndsWith("qu" + placed[1..], StringComparison.OrdinalIgnoreCase))
            {
                return trimmed[..^placed.Length] + old + word[trimmed.Length..];
            }
        }

        return word;
    }

    private static string Old(string spelling)
    {
        foreach (var (placed, old) in Placements)
        {
            spelling = string.Join(' ', spelling.Split(' ').Select(word => word.EndsWith(placed, StringComparison.Ordinal) ? word[..^placed.Length] + old : word));
        }

        return spelling;
    }
}
