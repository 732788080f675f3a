using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("tr-TR")]
public sealed class UnitCodeTests
{
    [Theory]
    [InlineData("10", "Province")]
    [InlineData("086", "District")]
    [InlineData("02929", "Commune")]
    public void A_code_tells_its_tier_by_its_length_and_reads_back(string text, string tier)
    {
        var code = UnitCode.Parse(text, null);

        code.Tier.Name.Should().Be(tier);
        code.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("2929")]
    [InlineData("002929")]
    [InlineData("0292 ")]
    [InlineData(" 0292")]
    [InlineData("02.29")]
    [InlineData("-2929")]
    [InlineData("0292O")]
    [InlineData("٠٢٩٢٩")]
    [InlineData("０２９２９")]
    public void A_text_that_is_no_code_is_refused(string text)
    {
        UnitCode.TryParse(text, null, out var code).Should().BeFalse();
        code.Should().BeNull();
        FluentActions.Invoking(() => UnitCode.Parse(text, null)).Should().Throw<FormatException>().WithMessage($"'{text}' is not the code*leading zeros*");
    }

    [Fact]
    public void Null_is_no_code()
    {
        UnitCode.TryParse(null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => UnitCode.Parse(null!, null)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_slice_of_a_line_is_read_without_its_surroundings() =>
        UnitCode.Parse("02929,Sơn Hải".AsSpan(0, 5), null).ToString().Should().Be("02929");

    [Fact]
    public void Codes_with_the_same_digits_are_equal()
    {
        var code = UnitCode.Parse("02929", null);
        var same = UnitCode.Parse("02929", null);

        code.Equals(same).Should().BeTrue();
        code.Equals((object)same).Should().BeTrue();
        (code == same).Should().BeTrue();
        (code != same).Should().BeFalse();
        code.GetHashCode().Should().Be(same.GetHashCode());
        code.CompareTo(same).Should().Be(0);
    }

    [Fact]
    public void Codes_with_other_digits_differ()
    {
        var code = UnitCode.Parse("02929", null);

        (code == UnitCode.Parse("02930", null)).Should().BeFalse();
        code.Equals("02929").Should().BeFalse();
        code.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Codes_are_ordered_by_tier_and_then_by_digits()
    {
        string[] expected = ["10", "15", "080", "100", "02635", "02929"];

        expected.Reverse().Select(text => UnitCode.Parse(text, null)).Order().Select(code => code.ToString()).Should().Equal(expected);
    }

    [Fact]
    public void Comparison_operators_agree_with_the_order()
    {
        var province = UnitCode.Parse("10", null);
        var sameProvince = UnitCode.Parse("10", null);
        var district = UnitCode.Parse("080", null);

        (province < district).Should().BeTrue();
        (province <= sameProvince).Should().BeTrue();
        (district > province).Should().BeTrue();
        (district >= province).Should().BeTrue();
        (province > sameProvince).Should().BeFalse();
        (province < sameProvince).Should().BeFalse();
        (province >= district).Should().BeFalse();
        (district <= province).Should().BeFalse();
    }

    [Fact]
    public void Null_comes_before_every_code()
    {
        var code = UnitCode.Parse("10", null);
        UnitCode? none = null;

        code.CompareTo(null).Should().BePositive();
        (code != none).Should().BeTrue();
        (none < code).Should().BeTrue();
        (code > none).Should().BeTrue();
        (none >= code).Should().BeFalse();
        (none == null).Should().BeTrue();
    }
}
