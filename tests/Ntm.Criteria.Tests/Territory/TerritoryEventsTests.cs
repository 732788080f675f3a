using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;
using static Ntm.Criteria.Tests.IllustrativeEvents;

namespace Ntm.Criteria.Tests;

/// <summary>What each kind of event does to units. Illustrative: no such units exist.</summary>
[UseCulture("vi-VN")]
public sealed class TerritoryEventsTests
{
    [Fact]
    public void The_example_has_an_event_of_every_kind_in_the_order_of_their_days()
    {
        Example.Events.Select(one => one.Kind).Should().Contain(TerritoryEventKind.All);
        Example.Events.Select(one => one.Date).Should().BeInAscendingOrder();
    }

    [Fact]
    public void An_event_has_its_clause_its_basis_its_accounts_and_its_remark()
    {
        var change = EventOf(TerritoryEventKind.ChangeOfType);
        var transfer = EventOf(TerritoryEventKind.BoundaryTransfer);

        change.Date.Should().Be(new LocalDate(2013, 1, 1));
        change.Provenance.Citation.Describe(Language.English).Should().Be("Article 2, Resolution 1/NQ-VD of 2010 of the Illustrative Council");
        change.Provenance.Basis.Should().Be(Basis.Reported);
        change.Provenance.Accounts.Single().Key.Should().Be("X-1");
        change.Provenance.LastChecked.Should().Be(new LocalDate(2026, 11, 27));
        change.Provenance.Citation.Instrument.Standing.Should().Be(Standing.Illustrative);
        transfer.Provenance.Remark!.English.Should().Be("A small part.");
        change.ToString().Should().Be("2013-01-01 change-of-type: Điều 2 Nghị quyết số 1/NQ-VD năm 2010 của Hội đồng minh họa");
    }

    [Theory]
    [InlineData("90001", 2011, 12, 31, "xã Một (90001), huyện Suối Mơ, tỉnh Minh Họa", "<=2010-01-01", "2010-01-01..2011-12-31")]
    [InlineData("90001", 2012, 1, 1, "xã Mốt (90001), huyện Suối Mơ, tỉnh Minh Họa", "2012-01-01", "2012-01-01..2025-12-31")]
    [InlineData("90002", 2012, 12, 31, "xã Hai (90002), huyện Suối Mơ, tỉnh Minh Họa", "<=2010-01-01", "2010-01-01..2012-12-31")]
    [InlineData("90002", 2013, 1, 1, "thị trấn Hai (90002), huyện Suối Mơ, tỉnh Minh Họa", "2013-01-01", "2013-01-01..2025-12-31")]
    [InlineData("90006", 2014, 1, 1, "xã Sáu (90006), huyện Suối Mơ, tỉnh Minh Họa", "2014-01-01", "2014-01-01..2017-12-31")]
    [InlineData("90005", 2015, 12, 31, "xã Năm (90005), huyện Đồi Thông, tỉnh Minh Họa", "2015-01-01", "2015-01-01..2015-12-31")]
    [InlineData("90005", 2016, 1, 1, "xã Năm (90005), huyện Suối Mơ, tỉnh Minh Họa", "2016-01-01", "2016-01-01..2016-12-31")]
    [InlineData("90007", 2017, 1, 1, "xã Năm (90007), huyện Suối Mơ, tỉnh Minh Họa", "2017-01-01", "2017-01-01..2025-12-31")]
    [InlineData("90003", 2018, 1, 1, "xã Ba Sáu (90003), huyện Suối Mơ, tỉnh Minh Họa", "2018-01-01", "2018-01-01..2025-12-31")]
    [InlineData("90005", 2019, 1, 1, "xã Mới (90005), huyện Đồi Thông, tỉnh Minh Họa", "2019-01-01", "2019-01-01..2019-12-31")]
    [InlineData("90001", 2026, 1, 1, "xã Chung (90001), tỉnh Chung", "2026-01-01", "2026-01-01..2029-12-31")]
    [InlineData("91001", 2025, 1, 1, "xã Xa (91001), tỉnh Bên Cạnh", "<=2025-01-01", "2025-01-01..2025-12-31")]
    public void A_unit_is_told_as_it_was_on_each_date(string code, int year, int month, int day, string told, string start, string known)
    {
        var unit = Example.On(new LocalDate(year, month, day)).Commune(code);

        unit.ToString().Should().Be(told);
        unit.Start.ToString().Should().Be(start);
        unit.Known.ToString().Should().Be(known);
        unit.End.Should().Be(unit.Known.End == Example.Known.End ? null : unit.Known.End);
    }

    [Theory]
    [InlineData("90005", 2016, 12, 31, true)]
    [InlineData("90005", 2017, 1, 1, false)]
    [InlineData("90005", 2018, 12, 31, false)]
    [InlineData("90005", 2019, 1, 1, true)]
    [InlineData("90005", 2019, 12, 31, true)]
    [InlineData("90005", 2020, 1, 1, false)]
    [InlineData("90006", 2013, 12, 31, false)]
    [InlineData("90006", 2017, 12, 31, true)]
    [InlineData("90006", 2018, 1, 1, false)]
    [InlineData("91001", 2024, 12, 31, false)]
    [InlineData("91001", 2025, 1, 1, true)]
    [InlineData("91001", 2026, 1, 1, false)]
    public void A_code_has_a_unit_on_the_days_from_its_start_to_its_end(string code, int year, int month, int day, bool isThere) =>
        (Example.On(new LocalDate(year, month, day)).FindCommune(code) is not null).Should().Be(isThere);

    [Fact]
    public void A_unit_that_does_not_change_is_the_same_unit_until_its_end()
    {
        var before = Example.On(new LocalDate(2010, 1, 1)).Commune("90004");
        var later = Example.On(new LocalDate(2014, 12, 31)).Commune("90004");

        later.Id.Should().Be(before.Id);
        Example.On(new LocalDate(2015, 1, 1)).Commune("90004").Id.Should().NotBe(before.Id);
        Example.On(new LocalDate(2015, 1, 1)).Find(before.Id).Should().BeNull();
    }

    [Fact]
    public void A_province_that_joins_later_is_not_there_before()
    {
        Example.On(new LocalDate(2024, 12, 31)).Provinces.Select(province => province.Name).Should().Equal("Minh Họa");
        Example.On(new LocalDate(2025, 1, 1)).Provinces.Select(province => province.Name).Should().Equal("Minh Họa", "Bên Cạnh");
        Example.On(new LocalDate(2026, 1, 1)).Provinces.Select(province => province.Name).Should().Equal("Chung");
    }

    [Fact]
    public void A_tier_ends_and_the_units_below_are_part_of_the_province()
    {
        var before = Example.On(new LocalDate(2025, 12, 31));
        var after = Example.On(new LocalDate(2026, 1, 1));

        before.Districts.Should().HaveCount(2);
        before.Districts[0].End.Should().Be(new LocalDate(2025, 12, 31));
        after.Districts.Should().BeEmpty();
        after.Communes.Should().OnlyContain(commune => commune.Parent == after.Province("91") && commune.District == null);
        after.Province("91").RegionKey.Should().Be("dbsh");
        EventOf(TerritoryEventKind.EndOfTier).Abolished.Select(unit => unit.ToString()).Should().Equal(before.Districts.Select(unit => unit.ToString()));
        EventOf(TerritoryEventKind.EndOfTier).Began.Should().BeEmpty();
    }

    [Fact]
    public void What_is_told_of_a_unit_ends_with_what_is_told_of_the_one_above_it()
    {
        var commune = Example.On(new LocalDate(2025, 6, 1)).Commune("90004");

        commune.Known.Should().Be(DatePeriod.Between(new(2015, 1, 1), new(2025, 12, 31)));
        commune.Known.Should().Be(commune.Known.Within(commune.District!.Known));
    }

    [Fact]
    public void An_event_names_what_begins_and_what_becomes_of_what()
    {
        var division = EventOf(TerritoryEventKind.Division);

        division.Began.Select(unit => unit.Code.ToString()).Should().Equal("90003", "90006");
        division.Abolished.Should().BeEmpty();
        division.Successions.Select(succession => succession.ToString()).Should().Equal(
            "xã Ba (90003), huyện Suối Mơ, tỉnh Minh Họa -> xã Ba (90003), huyện Suối Mơ, tỉnh Minh Họa: part",
            "xã Ba (90003), huyện Suối Mơ, tỉnh Minh Họa -> xã Sáu (90006), huyện Suối Mơ, tỉnh Minh Họa: part");
        division.Successions.Should().OnlyContain(succession => succession.Events.Single() == division && succession.Basis == Basis.Confirmed);
    }

    [Fact]
    public void The_origin_of_what_is_established_may_not_be_recorded()
    {
        var established = EventOf(TerritoryEventKind.Establishment);

        established.Began.Single().Predecessors.Should().BeEmpty();
        established.Successions.Should().BeEmpty();
    }

    [Fact]
    public void A_unit_knows_what_followed_it_and_what_it_was_formed_from()
    {
        var merged = Example.On(new LocalDate(2018, 1, 1)).Commune("90003");

        merged.Predecessors.Select(succession => succession.From.Name).Should().Equal("Ba", "Sáu");
        merged.Predecessors.Should().OnlyContain(succession => succession.Share == SuccessionShare.Whole && succession.Basis == Basis.Unconfirmed);
        merged.Predecessors[1].From.Successors.Single().To.Id.Should().Be(merged.Id);
        merged.Successors.Select(succession => (succession.To.Code.ToString(), succession.Share)).Should().Equal(("90001", SuccessionShare.Part), ("90004", SuccessionShare.Part));
        merged.With(DesignationFact.Held("special-difficulty")).Successors.Should().Equal(merged.Successors);
        Example.On(new LocalDate(2029, 12, 31)).Commune("90001").Successors.Should().BeEmpty();
        Example.On(new LocalDate(2019, 12, 31)).Commune("90005").Successors.Should().BeEmpty("it was abolished");
    }

    [Fact]
    public void Every_date_of_the_span_has_one_tree_of_units()
    {
        for (var date = Example.Known.Start!.Value; date <= Example.Known.End; date = date.PlusDays(1))
        {
            var units = Example.On(date);

            units.Communes.Should().OnlyContain(commune => units.Find(commune.Parent!.Id) == commune.Parent && commune.Known.Contains(date));
        }
    }

    private static TerritoryEvent EventOf(TerritoryEventKind kind) => Example.Events.First(one => one.Kind == kind);
}
