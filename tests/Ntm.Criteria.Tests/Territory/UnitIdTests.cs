using CsCheck;
using NodaTime;

namespace Ntm.Criteria.Tests;

public sealed class UnitIdTests
{
    private static readonly UnitCode Code = UnitCode.Parse("02872", null);
    private static readonly UnitStart Start = UnitStart.OnOrBefore(new LocalDate(2020, 3, 1));

    [Fact]
    public void An_identity_is_written_as_code_and_start() => new UnitId(Code, Start).ToString().Should().Be("02872@<=2020-03-01");

    [Fact]
    public void Reading_what_was_written_gives_the_same_identity() =>
        UnitStartTests.AnyStart.Sample(start => UnitId.Parse(new UnitId(Code, start).ToString(), null).Equals(new UnitId(Code, start)));

    [Theory]
    [InlineData("")]
    [InlineData("02872")]
    [InlineData("02872@")]
    [InlineData("2872@2020-03-01")]
    [InlineData("02872@2020-03-01@2020-03-01")]
    public void A_text_that_is_no_identity_is_refused(string text)
    {
        UnitId.TryParse(text, null, out var id).Should().BeFalse();
        id.Should().BeNull();
        FluentActions.Invoking(() => UnitId.Parse(text, null)).Should().Throw<FormatException>().WithMessage($"'{text}' is not the identity*");
    }

    [Fact]
    public void Null_is_no_identity()
    {
        UnitId.TryParse(null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => UnitId.Parse(null!, null)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_same_code_with_another_start_is_another_unit()
    {
        var id = new UnitId(Code, Start);

        id.Should().Be(new UnitId(UnitCode.Parse("02872", null), UnitStart.Parse("<=2020-03-01", null)));
        id.GetHashCode().Should().Be(new UnitId(Code, Start).GetHashCode());
        id.Should().NotBe(new UnitId(Code, UnitStart.On(new LocalDate(2025, 7, 1))));
        id.Should().NotBe(new UnitId(UnitCode.Parse("02839", null), Start));
        id.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void An_identity_needs_both_parts()
    {
        FluentActions.Invoking(() => new UnitId(null!, Start)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new UnitId(Code, null!)).Should().Throw<ArgumentNullException>();
    }
}
