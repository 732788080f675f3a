using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class TerritoryTests
{
    private static readonly Territory Illustrative = IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known, IllustrativeUnits.Rows);

    [Fact]
    public void The_units_are_known_on_the_first_and_the_last_day_of_the_span()
    {
        Illustrative.Known.Should().Be(IllustrativeUnits.Known);
        Illustrative.On(IllustrativeUnits.First).Date.Should().Be(IllustrativeUnits.First);
        Illustrative.On(IllustrativeUnits.Last).Date.Should().Be(IllustrativeUnits.Last);
        Illustrative.TryOn(IllustrativeUnits.Last, out var snapshot).Should().BeTrue();
        snapshot!.Date.Should().Be(IllustrativeUnits.Last);
    }

    [Theory]
    [InlineData(2020, 2, 29, "2020-02-29")]
    [InlineData(2024, 11, 1, "2024-11-01")]
    public void A_date_outside_the_span_is_refused_with_the_span_and_a_way_out(int year, int month, int day, string written)
    {
        var date = new LocalDate(year, month, day);

        FluentActions.Invoking(() => Illustrative.On(date)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage($"*{IllustrativeUnits.Known}*{written}*ask for a date within that span*").And.ParamName.Should().Be("date");
        Illustrative.TryOn(date, out var snapshot).Should().BeFalse();
        snapshot.Should().BeNull();
    }

    [Fact]
    public void A_span_without_an_end_is_known_for_every_later_date() =>
        IllustrativeUnits.TerritoryOf(DatePeriod.From(IllustrativeUnits.First), IllustrativeUnits.Rows)
            .TryOn(new LocalDate(9999, 12, 31), out _).Should().BeTrue();

    [Fact]
    public void A_territory_says_where_its_units_come_from_and_when_the_list_was_last_checked()
    {
        const string Units = """
            {
              "format": 1, "kind": "territory", "lastChecked": "2026-11-24",
              "source": { "vi": "Danh mục minh họa khác", "en": "Another illustrative list" },
              "known": { "from": "2020-03-01" },
              "start": { "date": "2020-03-01" },
              "units": [{ "code": "90", "type": "tinh", "name": "Minh Họa" }]
            }
            """;

        var territory = TerritoryDocument.Read(SourceDocument.FromText("units.json", Units));

        territory.Parts.Single().Source.Should().Be(new BilingualText("Danh mục minh họa khác", "Another illustrative list"));
        territory.Parts.Single().LastChecked.Should().Be(new LocalDate(2026, 11, 24));
        Vietnam.Territory.Parts.Should().OnlyContain(part => part.Source.Vietnamese.StartsWith("Danh mục đơn vị hành chính của Tổng cục Thống kê", StringComparison.Ordinal));
    }

    [Fact]
    public void A_territory_is_told_by_its_provinces_and_when_it_is_known() =>
        Illustrative.ToString().Should().Be("90: 2020-03-01..2024-10-31");

    [Fact]
    public void A_commune_may_stand_directly_below_a_province_as_since_July_2025()
    {
        var territory = IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known, [.. IllustrativeUnits.Rows, IllustrativeUnits.Row("90100", UnitType.RuralCommune, "Hai Cấp", "90")]);
        var commune = territory.On(IllustrativeUnits.First).Commune("90100");

        commune.District.Should().BeNull();
        commune.Province.Code.ToString().Should().Be("90");
        commune.ToString().Should().Be("xã Hai Cấp (90100), tỉnh Minh Họa");
    }
}
