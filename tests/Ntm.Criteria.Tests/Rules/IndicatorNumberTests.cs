using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("tr-TR")]
public sealed class IndicatorNumberTests
{
    [Theory]
    [InlineData("14")]
    [InlineData("14.1")]
    [InlineData("17.10")]
    [InlineData("1.2.3.4")]
    [InlineData("999")]
    public void A_number_reads_back(string text)
    {
        Number(text).ToString().Should().Be(text);
        EqualityContract.Equal(Number(text), Number(text));
    }

    [Fact]
    public void Numbers_are_ordered_part_by_part_as_numbers()
    {
        string[] expected = ["1", "1.1", "1.2", "1.10", "2", "10", "17.2", "17.10", "17.10.1"];

        expected.Reverse().Select(Number).Order().Select(number => number.ToString()).Should().Equal(expected);
    }

    [Fact]
    public void Comparison_operators_agree_with_the_order()
    {
        var (two, ten, sameTen) = (Number("17.2"), Number("17.10"), Number("17.10"));
        IndicatorNumber? none = null;

        (two < ten).Should().BeTrue();
        (ten > two).Should().BeTrue();
        (ten <= sameTen).Should().BeTrue();
        (ten >= sameTen).Should().BeTrue();
        (ten < sameTen).Should().BeFalse();
        (ten > sameTen).Should().BeFalse();
        (two > ten).Should().BeFalse();
        (two >= ten).Should().BeFalse();
        (ten <= two).Should().BeFalse();
        (ten == sameTen).Should().BeTrue();
        (two != ten).Should().BeTrue();
        (none == two).Should().BeFalse();
        (none == null).Should().BeTrue();
        EqualityContract.Different(two, ten, Number("17"), Number("17.2.1"));
    }

    [Fact]
    public void Null_comes_before_every_number()
    {
        var number = Number("1");
        IndicatorNumber? none = null;
        IndicatorNumber? nothing = null;

        number.CompareTo(null).Should().BePositive();
        (none < number).Should().BeTrue();
        (none <= number).Should().BeTrue();
        (none > number).Should().BeFalse();
        (none >= number).Should().BeFalse();
        (number < none).Should().BeFalse();
        (number <= none).Should().BeFalse();
        (number > none).Should().BeTrue();
        (number >= none).Should().BeTrue();
        (none < nothing).Should().BeFalse();
        (none <= nothing).Should().BeTrue();
        (none > nothing).Should().BeFalse();
        (none >= nothing).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("01")]
    [InlineData("1.0")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1..2")]
    [InlineData("1000")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1,2")]
    [InlineData("-1")]
    [InlineData("1 ")]
    [InlineData("１")]
    [InlineData("a")]
    public void A_text_that_is_no_number_is_refused(string text)
    {
        IndicatorNumber.TryParse(text, null, out var number).Should().BeFalse();
        number.Should().BeNull();
        FluentActions.Invoking(() => Number(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not the number*");
    }

    [Fact]
    public void Null_is_no_number()
    {
        IndicatorNumber.TryParse(null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Number(null!)).Should().Throw<ArgumentNullException>();
    }

    private static IndicatorNumber Number(string text) => IndicatorNumber.Parse(text, null);
}
