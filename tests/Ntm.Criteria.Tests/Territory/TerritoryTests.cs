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
    public void A_list_cannot_hold_for_ever_back() =>
        FluentActions.Invoking(() => IllustrativeUnits.TerritoryOf(DatePeriod.Until(IllustrativeUnits.Last), IllustrativeUnits.Rows))
            .Should().Throw<ArgumentException>().WithMessage("*no first date*");

    [Fact]
    public void Span_rows_and_source_are_needed()
    {
        FluentActions.Invoking(() => IllustrativeUnits.TerritoryOf(null!, IllustrativeUnits.Rows)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Territory.FromRows(IllustrativeUnits.Known, IllustrativeUnits.Rows, null!, IllustrativeUnits.LastChecked)).Should().Throw<ArgumentNullException>();
    }

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

        territory.Source.Should().Be(new BilingualText("Danh mục minh họa khác", "Another illustrative list"));
        territory.LastChecked.Should().Be(new LocalDate(2026, 11, 24));
        Vietnam.Territory.Source.Vietnamese.Should().StartWith("Danh mục đơn vị hành chính của Tổng cục Thống kê");
        Vietnam.Territory.LastChecked.Should().Be(new LocalDate(2026, 11, 23));
    }

    [Fact]
    public void A_territory_is_told_by_how_many_units_it_has_and_when() =>
        Illustrative.ToString().Should().Be("7 units, 2020-03-01..2024-10-31");

    [Fact]
    public void A_commune_may_stand_directly_below_a_province_as_since_July_2025()
    {
        var territory = IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known, [.. IllustrativeUnits.Rows, IllustrativeUnits.Row("90100", UnitType.RuralCommune, "Hai Cấp", "90")]);
        var commune = territory.On(IllustrativeUnits.First).Commune("90100");

        commune.District.Should().BeNull();
        commune.Province.Code.ToString().Should().Be("90");
        commune.ToString().Should().Be("xã Hai Cấp (90100), tỉnh Minh Họa");
    }

    public static TheoryData<string, string, string, string?, string?, string> InvalidRows => new()
    {
        { "90001", "xa", "Hai Lần", "901", null, "Unit 90001: the code stands twice*" },
        { "903", "xa", "Lạc Cấp", "90", null, "Unit 903: the type 'xa' is not one of the tier 'district'*" },
        { "90100", "xa", " ", "901", null, "Unit 90100: the name is empty*" },
        { "90100", "xa", "Đo\u0300ng", "901", null, "Unit 90100: the name*is not composed*" },
        { "90100", "xa", "Mồ Côi", null, null, "Unit 90100: it has no parent*" },
        { "90100", "xa", "Lạc Mẹ", "999", null, "Unit 90100: its parent 999 is not in the list*" },
        { "90100", "xa", "Ngang Cấp", "90001", null, "Unit 90100: its parent 90001 is not of a higher tier*" },
        { "903", "huyen", "Ngược Cấp", "90001", null, "Unit 903: its parent 90001 is not of a higher tier*" },
        { "91", "tinh", "Có Mẹ", "90", null, "Unit 91: a province has no parent*" },
        { "903", "huyen", "Có Vùng", "90", "tdmnpb", "Unit 903: only a province has a region*" },
    };

    [Theory]
    [MemberData(nameof(InvalidRows))]
    public void A_list_with_an_invalid_row_is_refused(string code, string type, string name, string? parent, string? region, string message)
    {
        var row = IllustrativeUnits.Row(code, UnitType.Find(type)!, name, parent, region);

        FluentActions.Invoking(() => IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known, [.. IllustrativeUnits.Rows, row]))
            .Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void A_unit_that_starts_within_the_span_is_refused_and_one_that_starts_with_it_is_not()
    {
        FluentActions.Invoking(() => IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known, [Province(UnitStart.On(IllustrativeUnits.First.PlusDays(1)))]))
            .Should().Throw<ArgumentException>().WithMessage("Unit 90: it starts 2020-03-02, after the first date*");
        FluentActions.Invoking(() => IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known, [Province(UnitStart.On(IllustrativeUnits.First))]))
            .Should().NotThrow();
    }

    private static UnitRow Province(UnitStart start) => new()
    {
        Code = UnitCode.Parse("90", null),
        Type = UnitType.Province,
        Name = "Minh Họa",
        Start = start,
    };
}
