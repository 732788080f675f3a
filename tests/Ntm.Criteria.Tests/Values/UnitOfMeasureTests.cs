using System.Globalization;

namespace Ntm.Criteria.Tests;

public sealed class UnitOfMeasureTests
{
    [Theory]
    [InlineData("1", "household", "hộ")]
    [InlineData("0", "households", "hộ")]
    [InlineData("2", "households", "hộ")]
    [InlineData("0.5", "households", "hộ")]
    public void One_unit_has_another_name_than_several_in_English_alone(string amount, string english, string vietnamese)
    {
        IllustrativeLaw.Household.NameFor(decimal.Parse(amount, CultureInfo.InvariantCulture), Language.English).Should().Be(english);
        IllustrativeLaw.Household.NameFor(decimal.Parse(amount, CultureInfo.InvariantCulture), Language.Vietnamese).Should().Be(vietnamese);
    }

    [Fact]
    public void A_unit_is_named_in_a_language() =>
        FluentActions.Invoking(() => IllustrativeLaw.Household.NameFor(2, null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");

    [Fact]
    public void Units_are_equal_when_their_keys_are()
    {
        EqualityContract.Equal(IllustrativeLaw.Household, new UnitOfMeasure("household", IllustrativeLaw.Text("other"), "others", 2));
        EqualityContract.Different(IllustrativeLaw.Household, IllustrativeLaw.School);
        IllustrativeLaw.Household.ToString().Should().Be("household");
    }
}
