using System.Globalization;

namespace Ntm.Criteria.Tests;

public sealed class CanonicalTextTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("Xã Sơn Hải", "\"Xã Sơn Hải\"")]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\0\t\n\r\b\f\u001f", "\"\\u0000\\u0009\\u000a\\u000d\\u0008\\u000c\\u001f\"")]
    [InlineData("\u007f\u0085\u2028<&'>\U0001F33E", "\"\u007f\u0085\u2028<&'>\U0001F33E\"")]
    public void A_text_has_only_the_escapes_that_it_must_have(string text, string written) => CanonicalText.Of(text).Should().Be(written);

    [Fact]
    public void A_text_that_is_not_composed_has_no_canonical_form() => FluentActions.Invoking(() => CanonicalText.Of("Sa Pa\u0309"))
        .Should().Throw<InvalidOperationException>().WithMessage("*not composed*");

    [Theory]
    [InlineData("1.250", "1.25")]
    [InlineData("100", "100")]
    [InlineData("0.00", "0")]
    [InlineData("-0", "0")]
    [InlineData("1.234567890123456789012345678", "1.234567890123456789012345678")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_number_is_a_text_in_plain_digits_without_trailing_zeros(string number, string written) =>
        CanonicalText.Of(decimal.Parse(number, CultureInfo.InvariantCulture)).Should().Be($"\"{written}\"");

    [Fact]
    public void An_object_orders_its_properties_by_code_units_and_leaves_out_what_is_not_there() => new CanonicalObject()
        .Text("b", "2").Text("\uFF21", "5").Text("a-b", "1").Text("a", (string?)null).Flag("c", isSo: true).Flag("d", isSo: false).Part("\U0001F33E", "\"4\"").Text("B", new BilingualText("x", "y")).ToString()
        .Should().Be("{\"B\":{\"en\":\"y\",\"vi\":\"x\"},\"a-b\":\"1\",\"b\":\"2\",\"c\":true,\"\U0001F33E\":\"4\",\"\uFF21\":\"5\"}");

    [Fact]
    public void A_list_keeps_its_order_and_what_has_none_is_ordered_by_what_is_written()
    {
        CanonicalText.List(["\"b\"", "\"a\"", "\"b\""]).Should().Be("[\"b\",\"a\",\"b\"]");
        CanonicalText.Set(["\"b\"", "\"a-b\"", "\"a\"", "\"b\""]).Should().Be("[\"a\",\"a-b\",\"b\"]");
        CanonicalText.List([]).Should().BeNull();
        CanonicalText.Set([]).Should().BeNull();
    }

    [Fact]
    public void A_table_writes_each_key_once_in_the_order_of_the_keys()
    {
        var table = new CanonicalTable();
        table.Written.Should().BeNull();

        table.Add("b", () => "\"2\"").Should().Be("b");
        table.Add("a", () => "\"1\"").Should().Be("a");
        table.Add("b", () => throw new InvalidOperationException("It is written already.")).Should().Be("b");

        table.Written.Should().Be("{\"a\":\"1\",\"b\":\"2\"}");
    }
}
