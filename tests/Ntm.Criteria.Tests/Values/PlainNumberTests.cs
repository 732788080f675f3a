using System.Globalization;
using CsCheck;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class PlainNumberTests
{
    [Fact]
    public void What_is_written_is_read_back() => Gen.Decimal[-1_000_000, 1_000_000].Sample(
        value => PlainNumber.CountDigits(PlainNumber.Format(value)) > PlainNumber.MaximumDigits
            || (PlainNumber.TryParse(PlainNumber.Format(value), out var read) && read == value),
        iter: Repeats.Of(2000));

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
        PlainNumber.TryParse(text, out _).Should().Be(digits is > 0 and <= 28);
    }

    [Fact]
    public void A_number_of_28_digits_is_read_without_rounding()
    {
        PlainNumber.TryParse("1234567890.123456789012345678", out var value).Should().BeTrue();
        value.ToString(CultureInfo.InvariantCulture).Should().Be("1234567890.123456789012345678");
    }
}
