using System.Text.RegularExpressions;
using CsCheck;
using Ntm.Criteria.Tests.Infrastructure;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>Whatever was reported is shown in Markdown as it is.</summary>
[UseCulture("tr-TR")]
public sealed partial class MarkdownTests
{
    private static readonly string[] Pieces =
    [
        "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$", "#", "+", "-", "=", ":", ".", ")", "(", "!", "1", "12", " ", "  ", "\n", "\t", "x", "đạt", "</td>", "| --- |",
    ];

    private static readonly Gen<string> Hostile = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(string.Concat);

    [Theory]
    [InlineData("# heading", "\\# heading")]
    [InlineData("- item", "\\- item")]
    [InlineData("+ item", "\\+ item")]
    [InlineData("* item", "\\* item")]
    [InlineData("=====", "\\=====")]
    [InlineData("---", "\\---")]
    [InlineData("> quoted", "\\> quoted")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("12) item", "12\\) item")]
    [InlineData("1.", "1\\.")]
    [InlineData("14.1 of the set", "14.1 of the set")]
    [InlineData("a 1. b - c + d", "a 1. b - c + d")]
    [InlineData("    code", "code")]
    [InlineData("a  b \n\n c", "a b c")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("a \\| b", "a \\\\\\| b")]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("[a](http://b) ![c](d) `e` **f** __g__ ~~h~~ &lt; $i$", "\\[a\\](http://b) !\\[c\\](d) \\`e\\` \\*\\*f\\*\\* \\_\\_g\\_\\_ \\~\\~h\\~\\~ \\&lt; \\$i\\$")]
    [InlineData("", "")]
    public void What_would_mean_something_has_a_backslash_before_it(string text, string escaped) => Markdown.Escape(text).Should().Be(escaped);

    [Fact]
    public void Without_the_backslashes_it_is_the_text_and_no_mark_is_without_one() => Hostile.Sample(
        text =>
        {
            var escaped = Markdown.Escape(text);
            var plain = string.Join(' ', OneLine.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            return Backslash().Replace(escaped, "$1") == plain && !Mark().IsMatch(Backslash().Replace(escaped, "x"));
        },
        iter: Repeats.Of(5000));

    [Theory]
    [InlineData("# x")]
    [InlineData("- x | y")]
    [InlineData("1. x\n\n2. y")]
    [InlineData("</li></ul><script>")]
    public void A_source_or_a_note_makes_no_other_line_list_or_heading(string reported)
    {
        var road = IllustrativeLaw.Number("road");
        string Lines(string text) => Bullet().Replace(
            IllustrativeLaw.FindingOf(new AtLeast(road, IllustrativeLaw.Of(1)), new Measurement
            {
                Measure = road.Key,
                Value = MeasuredValue.Number(1, "kilometre"),
                Observed = IllustrativeLaw.On,
                Source = text,
                Note = text,
            }).ExplainInMarkdown(Language.English),
            "$1- …");

        Lines(reported).Should().Be(Lines("plain"));
    }

    [Fact]
    public void A_level_below_has_two_spaces_more_and_a_part_without_heading_is_parted_from_the_one_above()
    {
        var page = new Page();
        page.Heading(1, "A");
        page.Line(0, "b");
        page.Line(2, "c");
        page.Line(1, "d");
        page.Blank();
        page.Heading(2, "E #");
        page.Line(1, "f");
        page.Line(0, "g");
        page.Blank();
        page.Line(0, "h");

        MarkdownPage.Of(page).Should().Be("# A\n\n- b\n  - c\n  - d\n\n## E \\#\n\n- f\n- g\n\n---\n\n- h\n");
    }

    [GeneratedRegex(@"\\([^\p{L}\d\s])")]
    private static partial Regex Backslash();

    [GeneratedRegex(@"[\\`*_#\[\]<>&|~$\n\t]|^[-+=:]|^\d+[.)]( |$)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^( *)- .*$", RegexOptions.Multiline)]
    private static partial Regex Bullet();
}
