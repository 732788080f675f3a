using NodaTime;

namespace Ntm.Criteria.Tests;

public sealed class LegalTerritoryTests
{
    private static readonly LocalDate Day = new(2022, 12, 31);

    [Fact]
    public void Territories_are_equal_by_code_and_date()
    {
        EqualityContract.Equal(Of("10", Day), Of("10", Day));
        EqualityContract.Different(Of("10", Day), Of("15", Day), Of("10", Day.PlusDays(1)), LegalTerritory.Country);
    }

    [Fact]
    public void The_whole_country_covers_every_territory_and_a_province_only_what_is_named_alike()
    {
        LegalTerritory.Country.Covers(Of("10", Day)).Should().BeTrue();
        LegalTerritory.Country.Covers(LegalTerritory.Country).Should().BeTrue();
        Of("10", Day).Covers(Of("10", Day)).Should().BeTrue();
        Of("10", Day).Covers(Of("10", Day.PlusDays(1))).Should().BeFalse("the code may be that of another province then");
        Of("10", Day).Covers(LegalTerritory.Country).Should().BeFalse();
    }

    [Fact]
    public void It_is_told_in_a_word()
    {
        Of("10", Day).ToString().Should().Be("the province 10 on 2022-12-31");
        LegalTerritory.Country.ToString().Should().Be("the whole country");
        LegalTerritory.Country.Province.Should().BeNull();
        LegalTerritory.Country.On.Should().BeNull();
    }

    [Theory]
    [InlineData("10", "2020-03-01", "2024-10-31", true)]
    [InlineData("15", "2020-03-01", "2024-10-31", false)]
    [InlineData("10", "<=2020-03-01", "2022-12-31", true)]
    [InlineData("10", "<=2020-03-01", "2022-12-30", null)]
    [InlineData("10", "2022-12-31", "2024-10-31", true)]
    [InlineData("10", "2023-01-01", "2024-10-31", false)]
    [InlineData("10", "<=2023-01-01", "2024-10-31", null)]
    public void It_means_a_province_that_has_the_code_and_is_known_to_have_existed_on_the_date(string code, string start, string end, bool? means)
    {
        var province = IllustrativeUnits.CommuneOf(code, UnitStart.Parse(start, null), NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value).Province;

        Of("10", Day).Means(province).Should().Be(means);
        LegalTerritory.Country.Means(province).Should().Be(true);
    }

    [Theory]
    [InlineData("10", "2025-06-30", true)]
    [InlineData("10", "2025-07-01", false)]
    [InlineData("15", "2022-07-24", null)]
    [InlineData("15", "2022-07-25", true)]
    [InlineData("15", "2025-06-30", true)]
    [InlineData("15", "2025-07-01", false)]
    public void It_means_no_province_that_had_ended_by_the_date(string code, string on, bool? means)
    {
        var province = Vietnam.Territory.On(new LocalDate(2025, 6, 30)).Province(code);

        Of(code, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Means(province).Should().Be(means);
    }

    [Theory]
    [InlineData("2025-06-30", false)]
    [InlineData("2025-07-01", true)]
    [InlineData("2026-11-27", true)]
    [InlineData("2026-11-28", null)]
    public void A_code_that_is_reused_means_the_new_province_from_its_first_day_on(string on, bool? means) =>
        Of("15", NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Means(Vietnam.Territory.On(new LocalDate(2025, 7, 1)).Province("15")).Should().Be(means);

    private static LegalTerritory Of(string code, LocalDate on) => LegalTerritory.Of(UnitCode.Parse(code, null), on);
}
