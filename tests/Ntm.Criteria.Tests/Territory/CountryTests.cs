using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>The embedded units of the whole country.</summary>
public sealed class CountryTests
{
    private static readonly LocalDate Day = new(2023, 4, 8);
    private static readonly TerritorySnapshot Country = Vietnam.Territory.On(Day);

    [Fact]
    public void On_the_day_of_the_list_there_are_63_provinces_705_districts_and_10599_communes()
    {
        (Country.Provinces.Length, Country.Districts.Length, Country.Communes.Length).Should().Be((63, 705, 10_599));
        UnitType.All.Select(Country.Count).Should().Equal(58, 5, 524, 52, 83, 46, 8_248, 1_737, 614);
        Country.ToString().Should().Be("11367 units on 2023-04-08");
    }

    [Fact]
    public void Units_come_in_the_order_of_their_codes_each_once_below_its_parent()
    {
        foreach (var tier in new[] { Country.Provinces, Country.Districts, Country.Communes })
        {
            tier.Select(unit => unit.Code).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        }

        Country.Districts.Should().OnlyContain(district => Country.Provinces.Contains(district.Parent!));
        Country.Communes.Should().OnlyContain(commune => commune.Parent == Country.Find(commune.Parent!.Code));
        Country.Provinces.Sum(province => Country.ChildrenOf(province).Sum(district => Country.ChildrenOf(district).Length)).Should().Be(10_599);
    }

    [Fact]
    public void Some_districts_have_no_communes() =>
        Country.Districts.Where(district => Country.ChildrenOf(district).IsEmpty).Select(district => district.Name)
            .Should().Equal("Bạch Long Vĩ", "Cồn Cỏ", "Hoàng Sa", "Lý Sơn", "Côn Đảo");

    [Fact]
    public void Every_province_is_in_one_of_the_seven_regions()
    {
        Country.Provinces.CountBy(province => province.RegionKey!).Should().BeEquivalentTo(
            new Dictionary<string, int> { ["tdmnpb"] = 14, ["dbsh"] = 11, ["btb"] = 6, ["dhntb"] = 8, ["tn"] = 5, ["dnb"] = 6, ["dbscl"] = 13 });
        var classes = CriteriaCatalog.Embedded.FindSet(FactTable.Basic)!.AreaClassification.Classes.Select(one => one.Key);
        Country.Provinces.Select(province => province.RegionKey).Distinct().Should().BeEquivalentTo(classes);
    }

    [Theory]
    [InlineData("70", "dnb")]
    [InlineData("30", "dbsh")]
    [InlineData("38", "btb")]
    [InlineData("36", "dbsh")]
    [InlineData("44", "btb")]
    public void Decisions_that_are_embedded_apply_in_the_embedded_province(string code, string region)
    {
        var province = Country.Province(code);
        var commune = Country.Communes.First(commune => commune.Province == province && commune.Type == UnitType.RuralCommune);

        province.RegionKey.Should().Be(region);
        foreach (var standard in Standard.All)
        {
            CriteriaCatalog.Embedded.InForce(standard, commune, assessedYear: 2023).Unplaced.Should().BeEmpty();
        }

        Vietnam.Territory.Parts.Should().Contain(part => part.Provinces.Contains(province.Code));
    }

    [Fact]
    public void Most_provinces_are_known_for_the_day_of_their_list_and_Lao_Cai_for_all_dates()
    {
        Vietnam.Territory.Parts.Should().HaveCount(63);
        Vietnam.Territory.Parts.CountBy(part => part.Known.ToString()).Should().BeEquivalentTo(new Dictionary<string, int> { ["2023-04-08..2023-04-08"] = 62, ["2010-11-09..2026-11-27"] = 1 });
        Vietnam.Territory.Known.ToString().Should().Be("2010-11-09..2026-11-27");
        Vietnam.Territory.On(Day.PlusDays(1)).Provinces.Single().Name.Should().Be("Lào Cai");
        Vietnam.Territory.ToString().Should().StartWith("01, 02, 04, ").And.EndWith(", 96: 2010-11-09..2026-11-27");
        Vietnam.Territory.Parts[1].ToString().Should().Be("02: 2023-04-08..2023-04-08");
    }

    [Fact]
    public void What_is_not_known_on_a_date_is_told_with_the_dates_for_which_it_is() =>
        FluentActions.Invoking(() => Vietnam.Territory.On(new(2022, 12, 31)).Commune("25195")).Should().Throw<KeyNotFoundException>()
            .WithMessage("No commune has the code 25195 on 2022-12-31; one is known for 2023-04-08..2023-04-08. *");

    [Fact]
    public void A_commune_of_the_day_of_the_list_is_assessed_by_the_law_of_another_with_that_caveat()
    {
        var commune = Country.Commune("25222");

        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Basic, commune, assessedYear: 2022).Assess(commune, Evidence.Empty);

        assessment.Obstacle.Should().BeNull();
        assessment.IsUnitKnown.Should().BeFalse();
        assessment.Law.SuppliedBy.Select(instrument => instrument.Key).Should().Contain("1360-qd-ubnd-binh-phuoc");
    }

    [Fact]
    public void The_first_look_up_reads_the_one_part_that_it_needs()
    {
        var country = EmbeddedImages.OfTerritory();

        country.On(Day).Commune("25195").Province.Name.Should().Be("Bình Phước");
        country.On(Day).FindProvince("99").Should().BeNull();

        country.Parts.Where(part => part.IsRead).Should().ContainSingle().Which.Provinces.Should().Equal(UnitCode.Parse("70", null));
    }

    [Fact]
    public void A_look_up_by_code_allocates_nothing()
    {
        var code = UnitCode.Parse("25195", null);
        _ = (Country.Find(code), Country.FindCommune("25195"), Country.Commune("25195"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++)
        {
            _ = Country.Find(code);
            _ = Country.FindCommune("25195");
            _ = Country.Commune("25195");
            _ = Country.FindDistrict("999");
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Every_unit_is_found_by_its_code_and_by_its_identity()
    {
        foreach (var unit in Country.Provinces.Concat(Country.Districts).Concat(Country.Communes))
        {
            Country.Find(unit.Code).Should().BeSameAs(unit);
            Country.Find(unit.Id).Should().BeSameAs(unit);
        }
    }
}
