using NodaTime;

namespace Ntm.Criteria.Tests;

public sealed class AdministrativeUnitTests
{
    private const string Difficult = "special-difficulty";
    private const string SafetyZone = "safety-zone";

    private static readonly AdministrativeUnit Commune = IllustrativeUnits.Snapshot.Commune("90001");

    [Fact]
    public void A_commune_knows_its_identity_and_its_place()
    {
        Commune.Code.ToString().Should().Be("90001");
        Commune.Start.Should().Be(IllustrativeUnits.Start);
        Commune.Id.Should().Be(new UnitId(Commune.Code, Commune.Start));
        Commune.Type.Should().Be(UnitType.RuralCommune);
        Commune.Tier.Should().Be(UnitTier.Commune);
        Commune.Name.Should().Be("Đồng Mẫu");
        Commune.Parent!.Name.Should().Be("Suối Mơ");
        Commune.District.Should().BeSameAs(Commune.Parent);
        Commune.Province.Name.Should().Be("Minh Họa");
        Commune.Known.Should().Be(IllustrativeUnits.Known);
    }

    [Fact]
    public void A_district_is_its_own_district_and_a_province_its_own_province()
    {
        var district = Commune.District!;
        var province = Commune.Province;

        district.District.Should().BeSameAs(district);
        district.Province.Should().BeSameAs(province);
        province.Province.Should().BeSameAs(province);
        province.District.Should().BeNull();
        province.Parent.Should().BeNull();
    }

    [Fact]
    public void The_region_is_the_provinces_for_every_unit_in_it()
    {
        Commune.RegionKey.Should().Be("tdmnpb");
        Commune.District!.RegionKey.Should().Be("tdmnpb");
        Commune.Province.RegionKey.Should().Be("tdmnpb");
    }

    [Fact]
    public void The_text_names_the_unit_and_all_above_it() =>
        Commune.ToString().Should().Be("xã Đồng Mẫu (90001), huyện Suối Mơ, tỉnh Minh Họa");

    [Fact]
    public void Of_designations_nothing_is_known_until_told() => Commune.Designations.Should().BeEmpty();

    [Fact]
    public void Telling_a_designation_makes_a_copy_and_leaves_the_unit_alone()
    {
        var told = Commune.With(DesignationFact.Held(Difficult)).With(DesignationFact.NotHeld(SafetyZone));

        told.Designations.Should().BeEquivalentTo([DesignationFact.Held(Difficult), DesignationFact.NotHeld(SafetyZone)]);
        Commune.Designations.Should().BeEmpty();
        told.Id.Should().Be(Commune.Id);
        told.ToString().Should().Be(Commune.ToString());
        told.RegionKey.Should().Be(Commune.RegionKey);
    }

    [Fact]
    public void A_copy_with_other_designations_is_not_equal_but_has_the_same_identity()
    {
        var told = Commune.With(DesignationFact.Held(Difficult));

        told.Equals(Commune).Should().BeFalse();
        told.Id.Should().Be(Commune.Id);
    }

    [Fact]
    public void The_later_word_on_a_designation_replaces_the_earlier()
    {
        Commune.With(DesignationFact.Held(Difficult)).With(DesignationFact.NotHeld(Difficult)).Designations.Should().Equal(DesignationFact.NotHeld(Difficult));
        Commune.With(DesignationFact.NotHeld(Difficult)).With(DesignationFact.Held(Difficult)).Designations.Should().Equal(DesignationFact.Held(Difficult));
    }

    [Fact]
    public void A_province_told_a_designation_keeps_its_region() =>
        Commune.Province.With(DesignationFact.Held(Difficult)).RegionKey.Should().Be("tdmnpb");

    [Fact]
    public void Several_facts_are_told_at_once() =>
        Commune.With(DesignationFact.Held(Difficult), DesignationFact.NotHeld(SafetyZone), DesignationFact.Held(Difficult)).Designations
            .Should().BeEquivalentTo([DesignationFact.Held(Difficult), DesignationFact.NotHeld(SafetyZone)]);

    [Fact]
    public void Facts_that_contradict_each_other_are_refused() =>
        FluentActions.Invoking(() => Commune.With(DesignationFact.Held(Difficult), DesignationFact.NotHeld(Difficult)))
            .Should().Throw<ArgumentException>().WithMessage("*'special-difficulty' both 'special-difficulty: held' and 'special-difficulty: not held'*");

    [Fact]
    public void A_missing_fact_is_refused() =>
        FluentActions.Invoking(() => Commune.With(DesignationFact.Held(Difficult), null!)).Should().Throw<ArgumentNullException>().WithParameterName("facts");

    [Fact]
    public void Told_nothing_it_knows_what_it_knew() =>
        Commune.With(DesignationFact.NotHeld(Difficult)).With().Designations.Should().Equal(DesignationFact.NotHeld(Difficult));

    [Fact]
    public void A_designation_is_held_from_a_date_to_a_date()
    {
        var told = Commune.With(DesignationFact.Held(Difficult, DatePeriod.Between(new(2021, 6, 4), new(2022, 12, 31))), DesignationFact.NotHeld(Difficult, DatePeriod.From(new(2023, 1, 1))));

        told.DesignationOn(Difficult, new(2021, 6, 3)).Should().BeNull();
        told.DesignationOn(Difficult, new(2021, 6, 4))!.Holds.Should().BeTrue();
        told.DesignationOn(Difficult, new(2022, 12, 31))!.Holds.Should().BeTrue();
        told.DesignationOn(Difficult, new(2023, 1, 1))!.Holds.Should().BeFalse();
        told.DesignationOn(SafetyZone, new(2023, 1, 1)).Should().BeNull();
        told.Invoking(unit => unit.DesignationOn(null!, new(2023, 1, 1))).Should().Throw<ArgumentNullException>();
        told.Invoking(unit => unit.DesignationOn(Difficult, new LocalDate(2023, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>();
        told.With(DesignationFact.Held(Difficult, DatePeriod.Until(new(2020, 12, 31)))).Designations.Should().ContainSingle("all that was said of it is replaced");
    }

    [Fact]
    public void Facts_of_dates_that_overlap_contradict_each_other() =>
        FluentActions.Invoking(() => Commune.With(DesignationFact.Held(Difficult, DatePeriod.Until(new(2022, 1, 1))), DesignationFact.NotHeld(Difficult, DatePeriod.From(new(2022, 1, 1)))))
            .Should().Throw<ArgumentException>();
}
