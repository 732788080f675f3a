using CsCheck;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class UnitStartTests
{
    internal static readonly Gen<UnitStart> AnyStart =
        from days in Gen.Int[0, 3_000_000]
        from isExact in Gen.Bool
        let date = new LocalDate(1, 1, 1).PlusDays(days)
        select isExact ? UnitStart.On(date) : UnitStart.OnOrBefore(date);

    private static readonly LocalDate Date = new(2020, 3, 1);

    [Fact]
    public void A_start_on_a_date_is_written_as_the_date()
    {
        var start = UnitStart.On(Date);

        start.ToString().Should().Be("2020-03-01");
        start.Date.Should().Be(Date);
        start.IsExact.Should().BeTrue();
    }

    [Fact]
    public void A_start_on_or_before_a_date_says_so()
    {
        var start = UnitStart.OnOrBefore(Date);

        start.ToString().Should().Be("<=2020-03-01");
        start.Date.Should().Be(Date);
        start.IsExact.Should().BeFalse();
    }

    [Fact]
    public void Reading_what_was_written_gives_the_same_start() =>
        AnyStart.Sample(start => UnitStart.Parse(start.ToString(), null).Equals(start));

    [Theory]
    [InlineData("")]
    [InlineData("<=")]
    [InlineData("<2020-03-01")]
    [InlineData("<= 2020-03-01")]
    [InlineData("2020-3-1")]
    [InlineData("01/03/2020")]
    [InlineData("2021-02-29")]
    [InlineData("2020-03-01 ")]
    public void A_text_that_is_no_start_is_refused(string text)
    {
        UnitStart.TryParse(text, null, out var start).Should().BeFalse();
        start.Should().BeNull();
        FluentActions.Invoking(() => UnitStart.Parse(text, null)).Should().Throw<FormatException>().WithMessage($"'{text}' is not the start*");
    }

    [Fact]
    public void Null_is_no_start()
    {
        UnitStart.TryParse(null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => UnitStart.Parse(null!, null)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Starts_are_equal_when_date_and_kind_are()
    {
        UnitStart.On(Date).Should().Be(UnitStart.On(Date));
        UnitStart.On(Date).GetHashCode().Should().Be(UnitStart.On(Date).GetHashCode());
        UnitStart.On(Date).Should().NotBe(UnitStart.OnOrBefore(Date));
        UnitStart.On(Date).Should().NotBe(UnitStart.On(Date.PlusDays(1)));
        UnitStart.On(Date).Equals(null).Should().BeFalse();
    }
}
