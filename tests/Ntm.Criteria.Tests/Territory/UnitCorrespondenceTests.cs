using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeEvents;

namespace Ntm.Criteria.Tests;

/// <summary>What a unit of one date corresponds to on another. Illustrative: no such units exist.</summary>
public sealed class UnitCorrespondenceTests
{
    private static readonly LocalDate First = new(2010, 1, 1);
    private static readonly LocalDate Last = new(2029, 12, 31);

    [Fact]
    public void On_a_date_on_which_it_exists_a_unit_corresponds_to_itself()
    {
        var unit = Commune("90004", First);

        var same = unit.CorrespondenceOn(new(2014, 12, 31));

        same.Units.Single().Id.Should().Be(unit.Id);
        same.Successions.Single().Share.Should().Be(SuccessionShare.Whole);
        same.Successions.Single().Events.Should().BeEmpty();
        same.Successions.Single().Basis.Should().Be(Basis.Confirmed);
        same.IsComplete.Should().BeTrue();
        (same.Unit, same.Date).Should().Be((unit, new LocalDate(2014, 12, 31)));
    }

    [Theory]
    [InlineData("90001", 2010, 2029, "90001 whole", true)]
    [InlineData("90002", 2010, 2013, "90002 whole", true)]
    [InlineData("90003", 2010, 2014, "90003 part, 90006 part", true)]
    [InlineData("90003", 2010, 2018, "90003 whole", true)]
    [InlineData("90003", 2010, 2029, "90001 part, 90004 part", true)]
    [InlineData("90006", 2014, 2018, "90003 whole", true)]
    [InlineData("90006", 2014, 2029, "90001 notRecorded, 90004 notRecorded", true)]
    [InlineData("90005", 2010, 2015, "90004 part, 90005 part", true)]
    [InlineData("90005", 2010, 2018, "90004 part, 90007 part", true)]
    [InlineData("90005", 2010, 2029, "90004 whole", true)]
    [InlineData("90005", 2019, 2029, "", false)]
    [InlineData("91001", 2025, 2029, "90004 whole", true)]
    [InlineData("90001", 2029, 2010, "90001 whole, 90002 whole, 90003 part", true)]
    [InlineData("90003", 2014, 2010, "90003 part", true)]
    [InlineData("90003", 2018, 2010, "90003 whole", true)]
    [InlineData("90007", 2017, 2010, "90005 part", true)]
    [InlineData("90004", 2029, 2025, "90003 part, 90004 whole, 90007 whole, 91001 whole", true)]
    [InlineData("90004", 2029, 2024, "90003 part, 90004 whole, 90007 whole", false)]
    [InlineData("90004", 2029, 2010, "90003 part, 90004 whole, 90005 whole", false)]
    [InlineData("90005", 2019, 2018, "", false)]
    [InlineData("91001", 2025, 2024, "", false)]
    public void It_is_followed_through_all_events_between(string code, int from, int to, string expected, bool isComplete)
    {
        var correspondence = Commune(code, new(from, 1, 1)).CorrespondenceOn(new(to, 1, 1));

        string.Join(", ", correspondence.Units.Zip(correspondence.Successions, (unit, succession) => $"{unit.Code} {succession.Share.Key}")).Should().Be(expected);
        correspondence.IsComplete.Should().Be(isComplete);
        correspondence.Units.Should().Equal(correspondence.Units.Select(unit => Example.On(new(to, 1, 1)).Find(unit.Code)!));
    }

    [Fact]
    public void The_events_on_the_way_are_told_in_their_order_and_their_weakest_basis()
    {
        var succession = Commune("90003", First).CorrespondenceOn(new(2018, 1, 1)).Successions.Single();

        succession.Events.Select(one => one.Kind).Should().Equal(TerritoryEventKind.Division, TerritoryEventKind.Merger);
        succession.Basis.Should().Be(Basis.Unconfirmed);
        succession.From.Start.IsExact.Should().BeFalse();
        succession.To.Name.Should().Be("Ba Sáu");
    }

    [Fact]
    public void Districts_and_provinces_correspond_too()
    {
        var units = Example.On(First);

        units.District("901").CorrespondenceOn(Last).Units.Should().BeEmpty();
        units.District("901").CorrespondenceOn(Last).IsComplete.Should().BeFalse();
        units.Province("90").CorrespondenceOn(Last).Units.Single().Name.Should().Be("Chung");
        Example.On(Last).Province("91").CorrespondenceOn(First).Units.Select(unit => unit.Name).Should().Equal("Minh Họa");
        Example.On(Last).Province("91").CorrespondenceOn(First).IsComplete.Should().BeFalse("one of the two provinces is not known then");
    }

    [Fact]
    public void A_correspondence_is_told_by_its_units()
    {
        Commune("90006", new(2014, 1, 1)).CorrespondenceOn(new(2018, 1, 1)).ToString().Should().Be(
            "xã Sáu (90006), huyện Suối Mơ, tỉnh Minh Họa on 2018-01-01: xã Ba Sáu (90003), huyện Suối Mơ, tỉnh Minh Họa");
        Commune("90005", new(2019, 1, 1)).CorrespondenceOn(Last).ToString().Should().Be("xã Mới (90005), huyện Đồi Thông, tỉnh Minh Họa on 2029-12-31: none");
    }

    [Fact]
    public void A_date_that_is_not_known_is_refused()
    {
        var unit = Commune("90001", First);

        unit.Invoking(one => one.CorrespondenceOn(new(2009, 12, 31))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2010-01-01..2029-12-31*2009-12-31*").WithParameterName("date");
        unit.Invoking(one => one.CorrespondenceOn(new(2030, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        unit.Invoking(one => one.CorrespondenceOn(new LocalDate(2020, 1, 1).WithCalendar(CalendarSystem.Julian))).Should().Throw<ArgumentException>().WithMessage("*ISO*");
    }

    private static AdministrativeUnit Commune(string code, LocalDate date) => Example.On(date).Commune(code);
}
