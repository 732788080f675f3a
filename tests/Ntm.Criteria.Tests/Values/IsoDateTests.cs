using CsCheck;
using NodaTime;
using NodaTime.Text;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("ar-SA")]
public sealed class IsoDateTests
{
    private static readonly Gen<LocalDate> Dates =
        from days in Gen.Int[Period.DaysBetween(new LocalDate(1970, 1, 1), LocalDate.MinIsoValue), Period.DaysBetween(new LocalDate(1970, 1, 1), LocalDate.MaxIsoValue)]
        select new LocalDate(1970, 1, 1).PlusDays(days);

    [Fact]
    public void Every_date_is_written_as_the_pattern_writes_it() =>
        Dates.Sample(date => IsoDate.Format(date) == LocalDatePattern.Iso.Format(date));

    [Theory]
    [InlineData(1, 1, 1, "0001-01-01")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    [InlineData(0, 12, 31, "0000-12-31")]
    [InlineData(-1, 1, 1, "-0001-01-01")]
    public void The_first_and_the_last_year_of_four_digits_are_written_and_those_before_too(int year, int month, int day, string written) =>
        IsoDate.Format(new LocalDate(year, month, day)).Should().Be(written);

    [Fact]
    public void What_is_written_of_the_years_from_1_on_is_read_back() =>
        Dates.Where(date => date.Year >= 1).Sample(date => IsoDate.TryParse(IsoDate.Format(date), out var read) && read == date);

    [Fact]
    public void The_first_day_of_the_year_1_is_read() => IsoDate.TryParse("0001-01-01", out _).Should().BeTrue();

    [Theory]
    [InlineData("0000-01-01")]
    [InlineData("2022-13-01")]
    [InlineData("2022-02-29")]
    [InlineData("2022-04-00")]
    [InlineData("2022-04-1a")]
    [InlineData("2022-0a-10")]
    [InlineData("2022-4-01")]
    [InlineData("2022-04-01 ")]
    [InlineData("2022/04/01")]
    [InlineData("٢٠٢٢-04-01")]
    [InlineData("")]
    public void What_is_no_date_is_not_read(string text) => IsoDate.TryParse(text, out _).Should().BeFalse();
}
