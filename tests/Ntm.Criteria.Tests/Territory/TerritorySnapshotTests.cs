using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("")]
public sealed class TerritorySnapshotTests
{
    private static readonly TerritorySnapshot Snapshot = IllustrativeUnits.Snapshot;

    [Fact]
    public void Each_tier_stands_in_the_order_of_the_codes()
    {
        Codes(Snapshot.Provinces).Should().Equal("90");
        Codes(Snapshot.Districts).Should().Equal("901", "902");
        Codes(Snapshot.Communes).Should().Equal("90001", "90004", "90007", "90010");
    }

    [Fact]
    public void A_unit_is_had_by_the_code_of_its_tier()
    {
        Snapshot.Province("90").Name.Should().Be("Minh Họa");
        Snapshot.District("902").Name.Should().Be("Đồi Thông");
        Snapshot.Commune("90004").Type.Should().Be(UnitType.Township);
    }

    [Fact]
    public void A_unit_is_found_by_the_code_of_its_tier()
    {
        Snapshot.FindProvince("90").Should().BeSameAs(Snapshot.Province("90"));
        Snapshot.FindDistrict("902").Should().BeSameAs(Snapshot.District("902"));
        Snapshot.FindCommune("90004").Should().BeSameAs(Snapshot.Commune("90004"));
        foreach (var unit in new[] { Snapshot.Province("90"), Snapshot.District("902"), Snapshot.Commune("90004") })
        {
            Snapshot.Find(unit.Code).Should().BeSameAs(unit);
            Snapshot.Find(unit.Id).Should().BeSameAs(unit);
            Snapshot.Find(new UnitId(unit.Code, UnitStart.On(unit.Start.Date))).Should().BeNull("it began another time");
        }

        Snapshot.Find(UnitCode.Parse("99999", null)).Should().BeNull();
        Snapshot.Find(new UnitId(UnitCode.Parse("99999", null), IllustrativeUnits.Start)).Should().BeNull();
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("901")]
    [InlineData("9001")]
    [InlineData("xã")]
    [InlineData(null)]
    public void Any_other_text_finds_no_commune(string? code) => Snapshot.FindCommune(code).Should().BeNull();

    [Theory]
    [InlineData("90001")]
    [InlineData("90")]
    [InlineData("999")]
    [InlineData(null)]
    public void Any_other_text_finds_no_district(string? code) => Snapshot.FindDistrict(code).Should().BeNull();

    [Theory]
    [InlineData("901")]
    [InlineData("99")]
    [InlineData(null)]
    public void Any_other_text_finds_no_province(string? code) => Snapshot.FindProvince(code).Should().BeNull();

    [Fact]
    public void Getting_an_unknown_unit_names_the_code_the_tier_and_the_date_and_how_to_mend_it()
    {
        FluentActions.Invoking(() => Snapshot.Commune("99999")).Should().Throw<KeyNotFoundException>()
            .WithMessage("No commune has the code 99999 on 2020-03-01. *FindCommune*");
        FluentActions.Invoking(() => Snapshot.District("999")).Should().Throw<KeyNotFoundException>().WithMessage("No district*FindDistrict*");
        FluentActions.Invoking(() => Snapshot.Province("99")).Should().Throw<KeyNotFoundException>().WithMessage("No province*FindProvince*");
    }

    [Fact]
    public void Getting_by_a_code_that_lost_its_zeros_is_refused() =>
        FluentActions.Invoking(() => Snapshot.Commune("9001")).Should().Throw<FormatException>().WithMessage("'9001'*leading zeros*");

    [Fact]
    public void Getting_by_the_code_of_another_tier_is_refused() =>
        FluentActions.Invoking(() => Snapshot.Commune("901")).Should().Throw<ArgumentException>()
            .WithMessage("'901' is the code of a district: the code of a commune has 5 digits*").And.ParamName.Should().Be("code");

    [Fact]
    public void Getting_by_null_is_refused() =>
        FluentActions.Invoking(() => Snapshot.Commune(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Two_communes_of_one_name_are_both_told() =>
        Codes(Snapshot.CommunesNamed("Đồng Mẫu")).Should().Equal("90001", "90007");

    [Fact]
    public void A_decomposed_name_finds_the_commune() =>
        Codes(Snapshot.CommunesNamed("Suo\u0302\u0301i Mo\u031B")).Should().Equal("90010");

    [Theory]
    [InlineData("Suối Mơ", "90010")]
    [InlineData("Suối Mở", "90004")]
    public void Tone_marks_are_never_folded(string name, string code) => Codes(Snapshot.CommunesNamed(name)).Should().Equal(code);

    [Theory]
    [InlineData("suối mơ")]
    [InlineData("Suối Mơ ")]
    [InlineData("Suối  Mơ")]
    [InlineData("phường Suối Mơ")]
    [InlineData("Đồi Thông")]
    [InlineData("")]
    public void Any_other_spelling_and_the_name_of_a_district_find_no_commune(string name) =>
        Snapshot.CommunesNamed(name).Should().BeEmpty();

    [Fact]
    public void A_name_is_needed() => FluentActions.Invoking(() => Snapshot.CommunesNamed(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void The_children_of_a_unit_are_those_directly_below_it()
    {
        Codes(Snapshot.ChildrenOf(Snapshot.Province("90"))).Should().Equal("901", "902");
        Codes(Snapshot.ChildrenOf(Snapshot.District("901"))).Should().Equal("90001", "90004", "90010");
        Snapshot.ChildrenOf(Snapshot.Commune("90001")).Should().BeEmpty();
    }

    [Fact]
    public void A_copy_of_a_unit_has_the_same_children() =>
        Codes(Snapshot.ChildrenOf(Snapshot.District("902").With(DesignationFact.Held("poor-district")))).Should().Equal("90007");

    [Fact]
    public void A_district_without_communes_has_no_children()
    {
        var territory = IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known, [.. IllustrativeUnits.Rows, IllustrativeUnits.Row("903", UnitType.RuralDistrict, "Hòn Đảo", "90")]);
        var snapshot = territory.On(IllustrativeUnits.First);

        snapshot.ChildrenOf(snapshot.District("903")).Should().BeEmpty();
    }

    [Fact]
    public void Children_are_refused_for_a_unit_of_another_time_or_place()
    {
        var later = IllustrativeUnits.TerritoryOf(
            DatePeriod.From(IllustrativeUnits.Last.PlusDays(1)),
            [new UnitVersion { Code = UnitCode.Parse("90", null), Type = UnitType.Province, Name = "Minh Họa", Start = UnitStart.On(IllustrativeUnits.Last.PlusDays(1)) }]);
        var namesake = later.On(IllustrativeUnits.Last.PlusDays(1)).Province("90");

        FluentActions.Invoking(() => Snapshot.ChildrenOf(namesake)).Should().Throw<ArgumentException>()
            .WithMessage("tỉnh Minh Họa (90), with the start 2024-11-01, is not a unit of this territory on 2020-03-01*");
        FluentActions.Invoking(() => later.On(IllustrativeUnits.Last.PlusDays(1)).ChildrenOf(Snapshot.Commune("90001"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Snapshot.ChildrenOf(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Units_are_counted_by_type()
    {
        Snapshot.Count(UnitType.Province).Should().Be(1);
        Snapshot.Count(UnitType.RuralCommune).Should().Be(2);
        Snapshot.Count(UnitType.Ward).Should().Be(1);
        Snapshot.Count(UnitType.Township).Should().Be(1);
        Snapshot.Count(UnitType.UrbanDistrict).Should().Be(0);
        FluentActions.Invoking(() => Snapshot.Count(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Snapshots_of_two_dates_of_one_span_share_their_units()
    {
        var territory = IllustrativeUnits.TerritoryOf(IllustrativeUnits.Known, IllustrativeUnits.Rows);

        territory.On(IllustrativeUnits.First).Commune("90001").Should().BeSameAs(territory.On(IllustrativeUnits.Last).Commune("90001"));
    }

    [Fact]
    public void A_snapshot_is_told_by_how_many_units_it_has_and_when() => Snapshot.ToString().Should().Be("7 units on 2020-03-01");

    private static IEnumerable<string> Codes(IEnumerable<AdministrativeUnit> units) => units.Select(unit => unit.Code.ToString());
}
