using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("tr-TR")]
public sealed class InstrumentNumberTests
{
    [Theory]
    [InlineData("318/QĐ-TTg")]
    [InlineData("26/2024/QĐ-UBND")]
    [InlineData("1/NQ-HĐND")]
    [InlineData("01/2022/TT-BNNPTNT")]
    public void A_number_reads_back_as_it_is_cited(string text)
    {
        InstrumentNumber.Parse(text, null).ToString().Should().Be(text);
        InstrumentNumber.TryParse(text, null, out var number).Should().BeTrue();
        EqualityContract.Equal(number!, InstrumentNumber.Parse(text, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("318")]
    [InlineData("QĐ-TTg")]
    [InlineData("318/")]
    [InlineData("/QĐ-TTg")]
    [InlineData("318/24/QĐ-UBND")]
    [InlineData("318/2024/2025/QĐ-UBND")]
    [InlineData("318/-QĐ")]
    [InlineData("318/QĐ TTg")]
    [InlineData("318 /QĐ-TTg")]
    [InlineData("３１８/QĐ-TTg")]
    [InlineData("318/QĐ-TTg12345678901234567890123456789012345678901234567890123456")]
    public void A_text_that_is_no_number_is_refused(string text)
    {
        InstrumentNumber.TryParse(text, null, out var number).Should().BeFalse();
        number.Should().BeNull();
        FluentActions.Invoking(() => InstrumentNumber.Parse(text, null)).Should().Throw<FormatException>().WithMessage($"'{text}' is not the number*");
    }

    [Fact]
    public void Null_is_no_number()
    {
        InstrumentNumber.TryParse(null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => InstrumentNumber.Parse(null!, null)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Numbers_are_equal_when_their_composed_text_is()
    {
        EqualityContract.Equal(InstrumentNumber.Parse("12/NQ-Ấ", null), InstrumentNumber.Parse("12/NQ-A\u0302\u0301", null));
        EqualityContract.Different(
            InstrumentNumber.Parse("318/QĐ-TTg", null), InstrumentNumber.Parse("318/QĐ-TTG", null), InstrumentNumber.Parse("319/QĐ-TTg", null), InstrumentNumber.Parse("0318/QĐ-TTg", null));
    }
}
