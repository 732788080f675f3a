using System.Text;
using System.Text.Json;

namespace Ntm.Criteria.Tests;

/// <summary>Short texts are kept once, as many as there may be, and none is taken for another.</summary>
public sealed class TextPoolTests
{
    private readonly TextPool _pool = new();

    [Theory]
    [InlineData("")]
    [InlineData("key")]
    [InlineData("Nậm Chảy")]
    [InlineData("𝒜")]
    public void A_text_that_comes_again_is_the_same(string text) => Find(text).Should().Be(text).And.BeSameAs(Find(text));

    [Fact]
    public void Each_text_is_itself_also_when_the_table_has_grown()
    {
        string[] texts = [.. Enumerable.Range(0, 1000).Select(number => $"Bản {PlainNumber.Format(number)}"), "Bản", "bản", "Bàn"];

        texts.Select(Find).Should().Equal(texts);
        texts.Select(Find).Should().Equal(texts);
    }

    [Fact]
    public void A_text_of_64_bytes_is_kept_and_a_longer_or_an_escaped_one_is_left_to_the_reader()
    {
        Find(new string('a', 64)).Should().Be(new string('a', 64));
        Find(new string('a', 65)).Should().BeNull();
        Find(new string('ả', 22)).Should().BeNull("it has 66 bytes");
        Find("\\u0061").Should().BeNull();
    }

    [Fact]
    public void No_more_are_kept_than_may_be()
    {
        foreach (var number in Enumerable.Range(0, TextPool.MaximumCount * 3))
        {
            Find(PlainNumber.Format(number));
        }

        Find("another").Should().Be("another").And.NotBeSameAs(Find("another"));
        Find("0").Should().BeSameAs(Find("0"));
    }

    private string? Find(string written)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{written}\""));
        reader.Read();
        return _pool.Find(in reader);
    }
}
