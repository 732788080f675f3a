using CsCheck;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class DatePeriodTests
{
    private static readonly LocalDate First = new(2022, 3, 8);
    private static readonly LocalDate Last = new(2025, 12, 31);

    private static readonly Gen<LocalDate> Dates = Gen.Int[0, 30].Select(day => First.PlusDays(day));

    private static readonly Gen<DatePeriod> Periods = Gen.Select(Gen.Int[0, 3], Dates, Dates, (kind, one, other) => kind switch
    {
        0 => DatePeriod.Always,
        1 => DatePeriod.From(one),
        2 => DatePeriod.Until(one),
        _ => DatePeriod.Between(LocalDate.Min(one, other), LocalDate.Max(one, other)),
    });

    [Fact]
    public void A_period_holds_its_first_and_its_last_day_and_not_the_day_before_or_after()
    {
        var period = DatePeriod.Between(First, Last);

        period.Contains(First.PlusDays(-1)).Should().BeFalse();
        period.Contains(First).Should().BeTrue();
        period.Contains(Last).Should().BeTrue();
        period.Contains(Last.PlusDays(1)).Should().BeFalse();
        DatePeriod.From(First).Contains(First.PlusDays(-1)).Should().BeFalse();
        DatePeriod.From(First).Contains(Last).Should().BeTrue();
        DatePeriod.Until(Last).Contains(First).Should().BeTrue();
        DatePeriod.Until(Last).Contains(Last.PlusDays(1)).Should().BeFalse();
        DatePeriod.Always.Contains(First).Should().BeTrue();
    }

    [Fact]
    public void Two_periods_overlap_when_they_share_a_day() => Gen.Select(Periods, Periods).Sample(
        (one, other) => one.Overlaps(other) == Enumerable.Range(-1, 33).Any(day => one.Contains(First.PlusDays(day)) && other.Contains(First.PlusDays(day)))
            && one.Overlaps(other) == other.Overlaps(one),
        iter: Repeats.Of(2000));

    [Fact]
    public void What_is_written_is_read_back() => Periods.Sample(
        period => DatePeriod.Parse(period.ToString(), null).Equals(period) && DatePeriod.TryParse(period.ToString(), null, out _), iter: Repeats.Of(500));

    [Theory]
    [InlineData("2022-03-08..2025-12-31")]
    [InlineData("2022-03-08..")]
    [InlineData("..2025-12-31")]
    [InlineData("..")]
    public void A_period_is_written_as_it_is_read(string text) => DatePeriod.Parse(text, null).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("2022-03-08")]
    [InlineData("2025-12-31..2022-03-08")]
    [InlineData("2022-02-30..")]
    [InlineData("08/03/2022..")]
    [InlineData("2022-03-08...2025-12-31")]
    [InlineData("2022-03-08..2023-01-01..")]
    public void A_text_that_is_no_period_is_refused(string text)
    {
        DatePeriod.TryParse(text, null, out var period).Should().BeFalse();
        period.Should().BeNull();
        FluentActions.Invoking(() => DatePeriod.Parse(text, null)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a period*");
    }

    [Fact]
    public void Null_is_no_period()
    {
        DatePeriod.TryParse(null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => DatePeriod.Parse(null!, null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DatePeriod.Always.Overlaps(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_is_refused()
    {
        FluentActions.Invoking(() => DatePeriod.Between(Last, First)).Should().Throw<ArgumentOutOfRangeException>();
        DatePeriod.Between(First, First).Contains(First).Should().BeTrue();
    }

    [Fact]
    public void Periods_are_equal_when_both_ends_are()
    {
        EqualityContract.Equal(DatePeriod.Between(First, Last), DatePeriod.Between(First, Last));
        EqualityContract.Different(DatePeriod.Between(First, Last), DatePeriod.From(First), DatePeriod.Until(Last), DatePeriod.Always, DatePeriod.Between(First, First));
    }
}
