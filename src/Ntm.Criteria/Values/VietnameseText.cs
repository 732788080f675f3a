using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Ntm.Criteria;

/// <summary>Composition of Vietnamese text (dựng sẵn, Unicode NFC), by the library's own table.</summary>
/// <remarks>
/// The runtime cannot be asked: under invariant globalization, common in containers, its normalization does nothing and
/// reports decomposed text as normalized. The table holds the letters of the Vietnamese alphabet with their tone marks;
/// every other character is left as it is. Tone marks are never dropped or moved: Sa Pa and Sa Pả stay two names. Safe for concurrent use.
/// </remarks>
public static class VietnameseText
{
    private const char Grave = '\u0300';
    private const char Acute = '\u0301';
    private const char GraveTone = '\u0340'; // Unicode has these two for Vietnamese, and says that they are the marks above.
    private const char AcuteTone = '\u0341';
    private const char Circumflex = '\u0302';
    private const char Tilde = '\u0303';
    private const char Breve = '\u0306';
    private const char Hook = '\u0309';
    private const char Horn = '\u031B';
    private const char DotBelow = '\u0323';

    // Unicode's canonical combining classes.
    private const int ClassOfHorn = 216;
    private const int ClassOfDotBelow = 220;
    private const int ClassOfOthers = 230;

    private static readonly SearchValues<char> Marks =
        SearchValues.Create([Grave, Acute, GraveTone, AcuteTone, Circumflex, Tilde, Breve, Hook, Horn, DotBelow]);

    /// <summary>Composes the Vietnamese letters of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The same text with every Vietnamese letter in its composed form; the same instance where nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var letter = Canonical(text[i++]);
            var firstMark = i;
            while (i < text.Length && Marks.Contains(text[i]))
            {
                i++;
            }

            AppendComposed(composed, letter, text.AsSpan(firstMark, i - firstMark));
        }

        return composed.Equals(text) ? text : composed.ToString();
    }

    /// <summary>Whether every Vietnamese letter of a text is composed.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>True where <see cref="Compose"/> would change nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool IsComposed(string text) => ReferenceEquals(Compose(text), text);

    /// <summary>Whether a character is one of the five combining tone marks.</summary>
    internal static bool IsTone(char character) => character is Grave or Acute or Tilde or Hook or DotBelow;

    /// <summary>A composed letter without its tone mark, and the mark; '\0' where it has none.</summary>
    internal static (char Letter, char Tone) Untoned(char letter)
    {
        if (!Letters.Decompositions.TryGetValue(letter, out var parts))
        {
            return (letter, '\0');
        }

        if (IsTone(parts.Mark))
        {
            return parts;
        }

        // Of ặ the dot below stands inside, the breve outside.
        var (inner, tone) = Untoned(parts.Letter);
        return tone == '\0' ? (letter, tone) : (Letters.Compositions[(inner, parts.Mark)], tone);
    }

    // Unicode's canonical algorithm, for these letters and marks: take the letter apart, order the marks by combining class
    // (equal classes keep their order), then put the letter together with each mark that no earlier mark of its class blocks.
    private static void AppendComposed(StringBuilder output, char letter, ReadOnlySpan<char> marks)
    {
        if (marks.IsEmpty)
        {
            output.Append(letter);
            return;
        }

        const int MarksInsideLetter = 2;
        var length = marks.Length + MarksInsideLetter;
        Span<char> ordered = length <= 32 ? stackalloc char[length] : new char[length];
        var start = MarksInsideLetter;
        for (var i = 0; i < marks.Length; i++)
        {
            ordered[start + i] = Canonical(marks[i]);
        }

        while (Letters.Decompositions.TryGetValue(letter, out var parts))
        {
            (letter, ordered[--start]) = parts;
        }

        ordered = ordered[start..];
        SortByCombiningClass(ordered);

        var left = 0;
        var blockedClass = 0;
        foreach (var mark in ordered)
        {
            if (blockedClass != CombiningClass(mark) && Letters.Compositions.TryGetValue((letter, mark), out var composed))
            {
                letter = composed;
            }
            else
            {
                blockedClass = CombiningClass(mark);
                ordered[left++] = mark;
            }
        }

        output.Append(letter).Append(ordered[..left]);
    }

    // The order within a class stays; one pass for each class, since a hostile text may pile up any number of marks.
    private static void SortByCombiningClass(Span<char> marks)
    {
        var unordered = marks.ToArray();
        var ordered = 0;
        foreach (var combiningClass in CombiningClasses)
        {
            foreach (var mark in unordered)
            {
                if (CombiningClass(mark) == combiningClass)
                {
                    marks[ordered++] = mark;
                }
            }
        }
    }

    private static ReadOnlySpan<int> CombiningClasses => [ClassOfHorn, ClassOfDotBelow, ClassOfOthers];

    private static char Canonical(char character) => character switch
    {
        GraveTone => Grave,
        AcuteTone => Acute,
        _ => character,
    };

    private static int CombiningClass(char mark) => mark switch
    {
        Horn => ClassOfHorn,
        DotBelow => ClassOfDotBelow,
        _ => ClassOfOthers,
    };

    private static FrozenDictionary<(char, char), char> BuildCompositions()
    {
        var table = new Dictionary<(char, char), char>();

        // Each row: a letter, then its forms with grave, acute, tilde, hook and dot below. The dotted letters that carry a breve or a
        // circumflex stand apart: the dot below is ordered first, so they are composed from the dotted letter.
        ReadOnlySpan<char> tones = [Grave, Acute, Tilde, Hook, DotBelow];
        string[] toned =
        [
            "aàáãảạ", "ăằắẵẳ", "âầấẫẩ", "eèéẽẻẹ", "êềếễể", "iìíĩỉị", "oòóõỏọ", "ôồốỗổ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ",
            "AÀÁÃẢẠ", "ĂẰẮẴẲ", "ÂẦẤẪẨ", "EÈÉẼẺẸ", "ÊỀẾỄỂ", "IÌÍĨỈỊ", "OÒÓÕỎỌ", "ÔỒỐỖỔ", "ƠỜỚỠỞỢ", "UÙÚŨỦỤ", "ƯỪỨỮỬỰ", "YỲÝỸỶỴ",
        ];
        foreach (var row in toned)
        {
            for (var i = 1; i < row.Length; i++)
            {
                table.Add((row[0], tones[i - 1]), row[i]);
            }
        }

        (char Mark, string Letters)[] shaped =
        [
            (Breve, "aăAĂạặẠẶ"), (Circumflex, "aâAÂạậẠẬeêEÊẹệẸỆoôOÔọộỌỘ"), (Horn, "oơOƠuưUƯ"),
        ];
        foreach (var (mark, letters) in shaped)
        {
            for (var i = 0; i < letters.Length; i += 2)
            {
                table.Add((letters[i], mark), letters[i + 1]);
            }
        }

        return table.ToFrozenDictionary();
    }

    // Apart, so that text without marks, as nearly all is, does not wait for them.
    private static class Letters
    {
        public static readonly FrozenDictionary<(char Letter, char Mark), char> Compositions = BuildCompositions();

        public static readonly FrozenDictionary<char, (char Letter, char Mark)> Decompositions =
            Compositions.ToFrozenDictionary(entry => entry.Value, entry => entry.Key);
    }
}
