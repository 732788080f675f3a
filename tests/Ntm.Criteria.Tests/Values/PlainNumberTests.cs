using System.Globalization;
using CsCheck;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class PlainNumberTests
{
    /// <summary>Any digits at any scale.</summary>
    internal static readonly Gen<decimal> AnyDecimal =
        from bits in Gen.Int.Array[3]
        from isNegative in Gen.Bool
        from scale in Gen.Int[0, DecimalMantissa.MaximumScale]
        select new decimal(bits[0], bits[1], bits[2], isNegative, (byte)scale);

    [Fact]
    public void What_is_written_is_read_back() => AnyDecimal.Sample(
        value => PlainNumber.TryParse(PlainNumber.Format(value), out var read) && read == value && read.Scale == value.Scale,
        iter: Repeats.Of(20_000));

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("0.1234567890123456789012345678")]
    [InlineData("1.0000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("0.0000000000000000000000000000")]
    public void The_longest_numbers_that_a_decimal_holds_are_read_and_written_alike(string text)
    {
        PlainNumber.TryParse(text, out var value).Should().BeTrue();
        PlainNumber.Format(value).Should().Be(text);
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("79228162514264337593543950335.4")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("0.12345678901234567890123456785")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000000")]
    [InlineData("123456789012345678901234567890")]
    public void A_number_that_would_have_to_be_rounded_is_refused(string text)
    {
        PlainNumber.TryParse(text, out var value).Should().BeFalse();
        value.Should().Be(0);
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-0.5", 2)]
    [InlineData("1234567890.123456789012345678", 28)]
    [InlineData("12345678901234567890123456789", 29)]
    [InlineData("", -1)]
    [InlineData("-", -1)]
    [InlineData("--1", -1)]
    [InlineData("+1", -1)]
    [InlineData("1.", -1)]
    [InlineData(".1", -1)]
    [InlineData("1,5", -1)]
    [InlineData("1e2", -1)]
    [InlineData(" 1", -1)]
    [InlineData("1 ", -1)]
    [InlineData("１", -1)]
    [InlineData("1.2.3", -1)]
    public void Digits_are_counted_in_plain_numbers_alone(string text, int digits)
    {
        PlainNumber.CountDigits(text).Should().Be(digits);
        PlainNumber.TryParse(text, out _).Should().Be(digits > 0);
    }

    [Fact]
    public void A_number_of_28_digits_is_read_without_rounding()
    {
        PlainNumber.TryParse("1234567890.123456789012345678", out var value).Should().BeTrue();
        value.ToString(CultureInfo.InvariantCulture).Should().Be("1234567890.123456789012345678");
    }
}
