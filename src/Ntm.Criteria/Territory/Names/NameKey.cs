using System.Text;

namespace Ntm.Criteria;

/// <summary>
/// What two spellings of one name have in common: composed, in lower case, with single spaces, plain dashes and apostrophes, numbers without leading zeros, and each tone mark at the
/// end of its word, so that hoà and hòa are one. Tone marks and letters are kept: Sa Pa and Sa Pả are two.
/// </summary>
internal static class NameKey
{
    /// <summary>The key of a name, or of words written before one.</summary>
    public static string Of(string name)
    {
        var text = VietnameseText.Compose(name);
        var key = new StringBuilder(text.Length + 4);
        var tones = new StringBuilder();
        var word = 0;
        foreach (var character in text)
        {
            var letter = Plain(character);
            if (char.IsLetterOrDigit(letter))
            {
                var (untoned, tone) = VietnameseText.Untoned(letter);
                key.Append(untoned);
                tones.Append(tone == '\0' ? "" : tone);
                continue;
            }

            EndWord();
            if (letter != ' ')
            {
                TrimSpace();
                key.Append(letter);
            }
            else if (key.Length > 0 && (char.IsLetterOrDigit(key[^1]) || VietnameseText.IsTone(key[^1])))
            {
                key.Append(' ');
            }

            word = key.Length;
        }

        EndWord();
        TrimSpace();
        return key.ToString();

        void EndWord()
        {
            var zeros = word;
            while (zeros < key.Length - 1 && key[zeros] == '0' && char.IsAsciiDigit(key[zeros + 1]))
            {
                zeros++;
            }

            key.Remove(word, zeros - word).Append(tones);
            tones.Clear();
        }

        void TrimSpace()
        {
            if (key.Length > 0 && key[^1] == ' ')
            {
                key.Length--;
            }
        }
    }

    private static char Plain(char character) => character switch
    {
        _ when char.IsWhiteSpace(character) => ' ',
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`' => '\'',
        >= '\u2010' and <= '\u2015' => '-',
        _ => char.ToLowerInvariant(character),
    };
}
