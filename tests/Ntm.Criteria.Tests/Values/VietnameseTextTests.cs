using System.Globalization;
using System.Text;

namespace Ntm.Criteria.Tests;

public sealed class VietnameseTextTests
{
    private const string Letters =
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
        + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

    // As Unicode tells it: a letter and its marks, in canonical order. Apart from the library's table and the runtime's.
    private static readonly (char Letter, string Marks)[] Decomposed = [.. Letters.Select(letter => (Base(letter), Marks(letter)))];

    private static readonly char[] AllMarks = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0306', '\u0309', '\u031B', '\u0323'];

    private static bool RuntimeNormalizes => "a\u0300".Normalize(NormalizationForm.FormC) == "\u00E0";

    [Fact]
    public void Every_Vietnamese_letter_is_composed_from_its_marks_in_every_order_that_Unicode_calls_the_same()
    {
        for (var i = 0; i < Letters.Length; i++)
        {
            var (letter, marks) = Decomposed[i];
            VietnameseText.Compose($"{letter}{marks}").Should().Be($"{Letters[i]}");
            if (marks.Contains('\u0323', StringComparison.Ordinal) || marks.Contains('\u031B', StringComparison.Ordinal))
            {
                VietnameseText.Compose($"{letter}{Reversed(marks)}").Should().Be($"{Letters[i]}", "a dot or a horn may come before or after");
            }
        }
    }

    [Fact]
    public void A_letter_that_is_half_composed_is_composed()
    {
        VietnameseText.Compose("ê\u0301").Should().Be("ế");
        VietnameseText.Compose("ẹ\u0302").Should().Be("ệ");
        VietnameseText.Compose("ơ\u0323").Should().Be("ợ");
        VietnameseText.Compose("ạ\u0306").Should().Be("ặ");
    }

    [Theory]
    [InlineData("Quyê\u0341t", "Quyết")]
    [InlineData("a\u0340", "à")]
    [InlineData("b\u0341", "b\u0301")]
    [InlineData("\u0340", "\u0300")]
    public void The_tone_marks_that_Unicode_has_beside_grave_and_acute_are_these(string text, string composed)
    {
        VietnameseText.IsComposed(text).Should().BeFalse();
        VietnameseText.Compose(text).Should().Be(composed);
    }

    [Fact]
    public void Composition_does_what_Unicode_does_for_any_letter_with_any_three_marks()
    {
        foreach (var letter in Letters + "aeiouyAEIOUYăâêôơưdđĐbz1 ")
        {
            foreach (var text in Rows(3).Select(marks => letter + marks))
            {
                if (RuntimeNormalizes)
                {
                    AgreesWithTheRuntime(text);
                }

                VietnameseText.Compose(VietnameseText.Compose(text)).Should().Be(VietnameseText.Compose(text), "composed text stays as it is");
            }
        }
    }

    [Fact]
    public async Task A_heap_of_marks_is_composed_in_time_that_grows_with_its_size()
    {
        const int Marks = 1_000_000;
        var heap = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", Marks / 2));

        // Quadratic work would take many minutes.
        var cancelled = TestContext.Current.CancellationToken;
        var composed = await Task.Run(() => VietnameseText.Compose(heap), cancelled).WaitAsync(TimeSpan.FromMinutes(1), cancelled);

        composed.Should().StartWith("ạ\u0323").And.HaveLength(Marks);
    }

    [Theory]
    [InlineData("b\u0301")]
    [InlineData("đ\u0300\u0301")]
    [InlineData("\u0323")]
    public void Text_whose_marks_have_no_letter_to_join_is_composed_already(string text)
    {
        VietnameseText.IsComposed(text).Should().BeTrue();
        VietnameseText.Compose(text).Should().BeSameAs(text);
    }

    [Fact]
    public void Composed_text_is_given_back_as_it_is()
    {
        const string Composed = "Xã Sơn Hải, huyện Bảo Thắng, tỉnh Lào Cai: ≥ 90% 🏡 日本語 Привет";

        VietnameseText.Compose(Composed).Should().BeSameAs(Composed);
        VietnameseText.IsComposed(Composed).Should().BeTrue();
        VietnameseText.Compose(Letters).Should().BeSameAs(Letters);
    }

    [Fact]
    public void A_whole_sentence_is_composed_letter_by_letter()
    {
        const string Composed = "Tỷ lệ người dân tham gia bảo hiểm y tế (Điều 2, khoản 1, điểm đ) ở xã Nghĩa Đô";
        var decomposed = string.Concat(Composed.Select(c => Letters.IndexOf(c) is var i && i >= 0 ? $"{Decomposed[i].Letter}{Decomposed[i].Marks}" : $"{c}"));

        decomposed.Length.Should().BeGreaterThan(Composed.Length);
        VietnameseText.IsComposed(decomposed).Should().BeFalse();
        VietnameseText.Compose(decomposed).Should().Be(Composed);
    }

    [Theory]
    [InlineData("\u0301")]
    [InlineData("x\u0301\u0323")]
    [InlineData("е\u0300")]
    [InlineData("a\u0308")]
    [InlineData("\uD83C\uDFE1\u0301")]
    [InlineData("")]
    [InlineData("a\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323")]
    public void Marks_on_nothing_and_marks_that_are_not_Vietnamese_are_kept(string text)
    {
        var composed = VietnameseText.Compose(text);

        composed.Count(c => AllMarks.Contains(c)).Should().BeGreaterThanOrEqualTo(text.Count(c => AllMarks.Contains(c)) - 2);
        VietnameseText.Compose(composed).Should().Be(composed);
    }

    [Fact]
    public void Tones_are_never_dropped_or_moved()
    {
        VietnameseText.Compose("Sa Pa").Should().NotBe(VietnameseText.Compose("Sa Pa\u0309"));
        VietnameseText.Compose("hoà").Should().NotBe(VietnameseText.Compose("hòa"));
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => VietnameseText.Compose(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => VietnameseText.IsComposed(null!)).Should().Throw<ArgumentNullException>();
    }

    // The runtime also composes letters that are not Vietnamese (ǹ, ś, ĭ): those the library leaves alone.
    private static void AgreesWithTheRuntime(string text)
    {
        var expected = text.Normalize(NormalizationForm.FormC);
        var composed = VietnameseText.Compose(text);

        composed.Normalize(NormalizationForm.FormC).Should().Be(expected, "it is the same text");
        if (expected.All(c => c < '\u0080' || Letters.Contains(c) || AllMarks.Contains(c) || c is 'đ' or 'Đ'))
        {
            composed.Should().Be(expected);
        }
    }

    private static IEnumerable<string> Rows(int length) => length == 0
        ? [""]
        : Rows(length - 1).SelectMany(row => AllMarks.Select(mark => row + mark).Append(row)).Distinct();

    private static string Reversed(string marks) => new([.. marks.Reverse()]);

    private static char Base(char letter)
    {
        var place = Letters.IndexOf(letter);
        const string Bases = "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy";
        return place < Bases.Length ? Bases[place] : char.ToUpper(Bases[place - Bases.Length], CultureInfo.InvariantCulture);
    }

    private static string Marks(char letter)
    {
        const string Tones = "\u0300\u0301\u0309\u0303\u0323";
        var place = Letters.IndexOf(letter) % (Letters.Length / 2);
        var rows = new (int Start, string Shape, bool HasPlain)[]
        {
            (0, "", false), (5, "\u0306", true), (11, "\u0302", true), (17, "", false), (22, "\u0302", true), (28, "", false),
            (33, "", false), (38, "\u0302", true), (44, "\u031B", true), (50, "", false), (55, "\u031B", true), (61, "", false),
        };
        var row = rows.Last(row => row.Start <= place);
        var tone = place - row.Start - (row.HasPlain ? 1 : 0);
        return row.Shape + (tone < 0 ? "" : $"{Tones[tone]}");
    }
}
