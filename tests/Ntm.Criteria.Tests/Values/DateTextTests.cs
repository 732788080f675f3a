using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class DateTextTests
{
    [Theory]
    [InlineData(2022, 3, 8, "08/03/2022", "8 March 2022")]
    [InlineData(2025, 12, 31, "31/12/2025", "31 December 2025")]
    [InlineData(2024, 2, 29, "29/02/2024", "29 February 2024")]
    public void Dates_are_written_as_people_read_them(int year, int month, int day, string vietnamese, string english)
    {
        DateText.Format(new LocalDate(year, month, day), Language.Vietnamese).Should().Be(vietnamese);
        DateText.Format(new LocalDate(year, month, day), Language.English).Should().Be(english);
    }

    [Fact]
    public void Every_month_has_its_English_name() =>
        Enumerable.Range(1, 12).Select(month => DateText.Format(new LocalDate(2022, month, 1), Language.English).Split(' ')[1])
            .Should().Equal("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");
}
