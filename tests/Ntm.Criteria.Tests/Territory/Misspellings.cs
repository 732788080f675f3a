using System.Text;

namespace Ntm.Criteria.Tests;

/// <summary>The mistakes that people make in Vietnamese names: a tone, a mark or a letter that is wrong, missing, doubled or swapped with its neighbour.</summary>
internal static class Misspellings
{
    private static readonly (string Right, string Wrong)[] Confused =
    [
        ("s", "x"), ("x", "s"), ("ch", "tr"), ("tr", "ch"), ("l", "n"), ("n", "l"), ("i", "y"), ("y", "i"), ("d", "gi"), ("gi", "d"), ("r", "d"), ("v", "d"), ("c", "k"), ("k", "c"), ("ng", "n"), ("n", "ng"), ("t", "c"), ("đ", "d"),
    ];

    /// <summary>The name with one mistake, in one case of three with two.</summary>
    public static string Of(string name, Random random)
    {
        var wrong = One(name, random);
        return random.Next(3) == 0 ? One(wrong, random) : wrong;
    }

    private static string One(string name, Random random)
    {
        for (var i = 0; i < 100; i++)
        {
            var wrong = random.Next(6) switch
            {
                0 => WithoutMarks(name),
                1 => OtherTone(name, random),
                2 => OtherLetters(name, random),
                3 => Without(name, random),
                4 => Swapped(name, random),
                _ => Doubled(name, random),
            };
            if (wrong != name && wrong.Length > 2)
            {
                return wrong;
            }
        }

        return name + "h";
    }

    private static string WithoutMarks(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormD).Where(letter => letter is < '\u0300' or > '\u036F')).Replace('đ', 'd').Replace('Đ', 'D');

    private static string OtherTone(string name, Random random)
    {
        var marks = "\u0300\u0301\u0303\u0309\u0323";
        var text = name.Normalize(NormalizationForm.FormD);
        var places = Enumerable.Range(0, text.Length).Where(i => marks.Contains(text[i], StringComparison.Ordinal)).ToList();
        if (places.Count == 0)
        {
            return name;
        }

        var at = places[random.Next(places.Count)];
        return (text[..at] + marks[random.Next(marks.Length)] + text[(at + 1)..]).Normalize(NormalizationForm.FormC);
    }

    private static string OtherLetters(string name, Random random)
    {
        var (right, wrong) = Confused[random.Next(Confused.Length)];
        var at = name.IndexOf(right, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? name : name[..at] + wrong + name[(at + right.Length)..];
    }

    private static string Without(string name, Random random) => name.Remove(random.Next(name.Length), 1);

    private static string Swapped(string name, Random random)
    {
        var at = random.Next(name.Length - 1);
        return name[..at] + name[at + 1] + name[at] + name[(at + 2)..];
    }

    private static string Doubled(string name, Random random)
    {
        var at = random.Next(name.Length);
        return name.Insert(at, name[at].ToString());
    }
}
