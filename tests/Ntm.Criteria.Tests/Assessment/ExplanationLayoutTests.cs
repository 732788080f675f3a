using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;
using AtLeast = Ntm.Criteria.Requirements.AtLeast;

namespace Ntm.Criteria.Tests;

/// <summary>What was reported may hold anything; the lines of an explanation stay lines.</summary>
[UseCulture("vi-VN")]
public sealed class ExplanationLayoutTests
{
    [Theory]
    [InlineData("Biểu 1\ncủa xã")]
    [InlineData("Biểu 1\r\ncủa xã")]
    [InlineData("Biểu 1\u2028của xã")]
    [InlineData("Biểu 1\u2029của xã")]
    [InlineData("Biểu 1\u0085của xã")]
    [InlineData("Biểu 1\v\f\tcủa xã")]
    [InlineData("Biểu 1\0\u001B\u007Fcủa xã")]
    [InlineData("  Biểu   1 \n\n  của xã")]
    public void A_break_or_a_run_of_spaces_in_a_source_or_a_note_is_one_space(string reported) =>
        Explained(reported).Should().Be(Explained("Biểu 1 của xã"));

    [Fact]
    public void A_break_in_a_name_is_one_space()
    {
        var measure = new Measure { Key = "plan", Kind = MeasureKind.YesNo, Name = new BilingualText("Có\nquy\u2028hoạch", "A\rplan") };
        var plain = new Measure { Key = "plan", Kind = MeasureKind.YesNo, Name = new BilingualText("Có quy hoạch", "A plan") };

        foreach (var language in Language.All)
        {
            IllustrativeLaw.FindingOf(new Yes(measure)).Explain(language).Should().Be(IllustrativeLaw.FindingOf(new Yes(plain)).Explain(language));
        }
    }

    [Fact]
    public void A_space_that_does_not_break_is_kept() => Explained("Biểu\u00A01").Should().Contain("Biểu\u00A01");

    [Fact]
    public void No_line_is_empty_or_ends_in_a_space_where_a_word_is_longer_than_a_line() =>
        Explained($"{new string('x', 300)}   {new string('y', 300)}").TrimEnd('\n').Split('\n')
            .Should().OnlyContain(line => line.Trim().Length > 0 && !line.EndsWith(' '));

    private static string Explained(string reported)
    {
        var road = IllustrativeLaw.Number("road");
        var measurement = new Measurement
        {
            Measure = road.Key,
            Value = MeasuredValue.Number(1, "kilometre"),
            Observed = IllustrativeLaw.On,
            Source = reported,
            Note = reported,
        };
        return IllustrativeLaw.FindingOf(new AtLeast(road, IllustrativeLaw.Of(1)), measurement).Explain(Language.Vietnamese);
    }
}
