using System.Globalization;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("tr-TR")]
public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("2950.5", "2.950,5", "2,950.5")]
    [InlineData("2950.50", "2.950,5", "2,950.5")]
    [InlineData("1000000", "1.000.000", "1,000,000")]
    [InlineData("999", "999", "999")]
    [InlineData("0.04", "0,04", "0.04")]
    [InlineData("-1.5", "-1,5", "-1.5")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79.228.162.514.264.337.593.543.950.335", "79,228,162,514,264,337,593,543,950,335")]
    public void Numbers_are_written_as_people_read_them(string number, string vietnamese, string english)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        NumberText.Format(value, Language.Vietnamese).Should().Be(vietnamese);
        NumberText.Format(value, Language.English).Should().Be(english);
    }
}
