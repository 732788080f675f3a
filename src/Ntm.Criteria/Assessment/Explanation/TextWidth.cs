using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Ntm.Criteria;

/// <summary>Text in lines of a width, counted in what is seen as one letter, whatever marks it is made of.</summary>
internal static class TextWidth
{
    public static int Of(string text) => Ascii.IsValid(text) ? text.Length : new StringInfo(text).LengthInTextElements;

    /// <summary>The text with spaces behind it up to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>Lines that are no longer than a width: broken between words and, where a word is longer, within it. One line at least.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How long the lines may be.</param>
    /// <param name="hanging">What stands before every line but the first.</param>
    public static ImmutableArray<string> Break(string text, int width, string hanging = "")
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var (line, used, isEmpty) = (new StringBuilder(), 0, true);
        void End()
        {
            lines.Add(line.ToString());
            line.Clear().Append(hanging);
            (used, isEmpty) = (hanging.Length, true);
        }

        foreach (var word in OneLine.Of(VietnameseText.Compose(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var length = Of(word);
            if (!isEmpty && used + 1 + length > width)
            {
                End();
            }

            if (!isEmpty)
            {
                line.Append(' ');
                used++;
            }

            foreach (var piece in length > width - hanging.Length ? Letters(word) : [word])
            {
                var more = piece == word ? length : 1;
                if (used + more > width && !isEmpty)
                {
                    End();
                }

                line.Append(piece);
                (used, isEmpty) = (used + more, false);
            }
        }

        lines.Add(line.ToString());
        return lines.ToImmutable();
    }

    private static IEnumerable<string> Letters(string word)
    {
        for (var at = 0; at < word.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(word, at);
            yield return word.Substring(at, length);
            at += length;
        }
    }
}
