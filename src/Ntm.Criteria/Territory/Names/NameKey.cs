using System.Collections.Frozen;
using System.Text;

namespace Ntm.Criteria;

/// <summary>
/// What two spellings of one name have in common: composed, in lower case, with single spaces, plain dashes and apostrophes, numbers without leading zeros, and each tone mark at the
/// end of its word, so that hoà and hòa are one. Tone marks and letters are kept: Sa Pa and Sa Pả are two.
/// </summary>
internal static class NameKey
{
    // Each row: a letter, then its forms with each tone.
    private static readonly string[] Toned =
    [
        "aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị", "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ",
    ];

    private static readonly FrozenDictionary<char, (char Letter, char Tone)> Tones = Toned
        .SelectMany(row => row.Skip(1).Select((letter, tone) => (letter, (row[0], ToneMarks[tone]))))
        .ToFrozenDictionary(entry => entry.letter, entry => entry.Item2);

    /// <summary>The combining marks of the tones, by which a key tells them.</summary>
    public static ReadOnlySpan<char> ToneMarks => ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

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
                var (untoned, tone) = Tones.GetValueOrDefault(letter, (letter, '\0'));
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
            else if (key.Length > 0 && (char.IsLetterOrDigit(key[^1]) || IsTone(key[^1])))
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
            while (word < key.Length - 1 && key[word] == '0' && char.IsAsciiDigit(key[word + 1]))
            {
                key.Remove(word, 1);
            }

            key.Append(tones);
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

    public static bool IsTone(char character) => character is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323';

    private static char Plain(char character) => character switch
    {
        _ when char.IsWhiteSpace(character) => ' ',
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`' => '\'',
        >= '\u2010' and <= '\u2015' => '-',
        _ => char.ToLowerInvariant(character),
    };
}
