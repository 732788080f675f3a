using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>The embedded units of Lào Cai, held against the official lists, the changes between them and the text of the resolution of 2025.</summary>
public sealed class LaoCaiOverTimeTests
{
    private const string Changes = "lao-cai-code-changes-2010-2024.csv";
    private const string Mapping = "lao-cai-mapping-2025-07-01.csv";
    private const string List2025 = "lao-cai-2025-07-01.csv";

    private static readonly LocalDate July2025 = new(2025, 7, 1);

    /// <summary>Every day on which something changes.</summary>
    public static TheoryData<int, int, int> EventDays => new(Vietnam.Territory.Events.Select(one => one.Date).Distinct().Select(date => (date.Year, date.Month, date.Day)));

    [Theory]
    [InlineData("2010-11-09", "10", 9, 144, 12, 8)]
    [InlineData("2010-11-10", "10", 9, 143, 12, 9)]
    [InlineData("2019-12-31", "10", 9, 143, 12, 9)]
    [InlineData("2020-01-01", "10", 9, 136, 18, 8)]
    [InlineData("2020-02-29", "10", 9, 136, 18, 8)]
    [InlineData("2020-03-01", "10", 9, 127, 16, 9)]
    [InlineData("2021-07-01", "10", 9, 127, 16, 9)]
    [InlineData("2024-10-31", "10", 9, 127, 16, 9)]
    [InlineData("2024-11-01", "10", 9, 126, 16, 9)]
    [InlineData("2025-06-30", "10", 9, 126, 16, 9)]
    [InlineData("2025-06-30", "15", 9, 146, 12, 10)]
    [InlineData("2025-07-01", "15", 0, 89, 10, 0)]
    [InlineData("2025-07-02", "15", 0, 89, 10, 0)]
    public void The_units_of_a_province_are_so_many(string on, string province, int districts, int rural, int wards, int townships)
    {
        IsoDate.TryParse(on, out var date).Should().BeTrue();
        var units = Vietnam.Territory.On(date);
        var communes = units.Communes.Where(commune => commune.Province.Code.ToString() == province).ToList();

        units.Districts.Count(district => district.Province.Code.ToString() == province).Should().Be(districts);
        communes.Count(commune => commune.Type == UnitType.RuralCommune).Should().Be(rural);
        communes.Count(commune => commune.Type == UnitType.Ward).Should().Be(wards);
        communes.Count(commune => commune.Type == UnitType.Township).Should().Be(townships);
        communes.Should().HaveCount(rural + wards + townships);
    }

    [Theory]
    [InlineData("2024-10-31", "10")]
    [InlineData("2025-06-30", "10, 15")]
    [InlineData("2025-07-01", "15")]
    public void The_provinces_are_these(string on, string provinces)
    {
        IsoDate.TryParse(on, out var date).Should().BeTrue();

        string.Join(", ", Vietnam.Territory.On(date).Provinces.Select(province => province.Code)).Should().Be(provinces);
    }

    [Fact]
    public void The_code_15_was_Yen_Bais_and_is_Lao_Cais()
    {
        Vietnam.Territory.On(new(2025, 6, 30)).Province("15").Name.Should().Be("Yên Bái");
        Vietnam.Territory.On(July2025).Province("15").Name.Should().Be("Lào Cai");
        Vietnam.Territory.On(July2025).FindProvince("10").Should().BeNull();
        Vietnam.Territory.On(July2025).Province("15").Predecessors.Select(succession => succession.From.Name).Should().Equal("Lào Cai", "Yên Bái");
    }

    [Theory]
    [MemberData(nameof(EventDays))]
    public void On_an_event_day_exactly_that_changes_which_its_events_say(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        var (before, on, after) = (Vietnam.Territory.On(date.PlusDays(-1)), Vietnam.Territory.On(date), Vietnam.Territory.On(date.PlusDays(1)));
        var events = Vietnam.Territory.Events.Where(one => one.Date == date).ToList();

        Ids(on).Except(Ids(before)).Should().BeEquivalentTo(events.SelectMany(one => one.Began).Select(unit => unit.Id));
        Ids(before).Except(Ids(on)).Should().BeEquivalentTo(
            events.SelectMany(one => one.Successions.Select(succession => succession.From)).Concat(events.SelectMany(one => one.Abolished)).Select(unit => unit.Id).Distinct());
        Ids(after).Should().BeEquivalentTo(Ids(on));
    }

    [Theory]
    [MemberData(nameof(EventDays))]
    public void Before_on_and_after_an_event_day_the_units_are_one_tree_without_an_orphan_or_a_name_twice(int year, int month, int day)
    {
        foreach (var date in new[] { -1, 0, 1 }.Select(days => new LocalDate(year, month, day).PlusDays(days)))
        {
            var units = Vietnam.Territory.On(date);
            var all = units.Provinces.Concat(units.Districts).Concat(units.Communes).ToList();

            all.Select(unit => unit.Code).Should().OnlyHaveUniqueItems();
            all.Should().OnlyContain(unit => unit.Parent == null ? unit.Tier == UnitTier.Province : units.ChildrenOf(unit.Parent).Contains(unit));
            all.Should().OnlyContain(unit => unit.Known.Contains(date) && unit.Start.Date <= date && !(unit.End < date));
            all.GroupBy(unit => (unit.Type, unit.Name, unit.Parent)).Should().OnlyContain(named => named.Count() == 1);
        }
    }

    [Fact]
    public void Every_unit_that_ends_has_successors_or_an_abolition_and_every_unit_that_starts_has_an_origin_or_says_that_it_is_not_recorded()
    {
        var events = Vietnam.Territory.Events;
        var (began, abolished) = (events.SelectMany(one => one.Began).ToLookup(unit => unit.Id), events.SelectMany(one => one.Abolished).ToLookup(unit => unit.Id));
        List<string> withoutOrigin = [];
        foreach (var unit in AllVersions())
        {
            (unit.End is null || !unit.Successors.IsEmpty || abolished.Contains(unit.Id)).Should().BeTrue(unit.ToString());
            (unit.End is null).Should().Be(unit.Successors.IsEmpty && !abolished.Contains(unit.Id));
            unit.Start.IsExact.Should().Be(began.Contains(unit.Id));
            unit.Successors.Should().NotContain(succession => succession.To.Start != UnitStart.On(unit.End!.Value.PlusDays(1)));
            if (unit.Start.IsExact && unit.Predecessors.IsEmpty)
            {
                withoutOrigin.Add($"{unit.Code} {unit.Name}");
            }
        }

        withoutOrigin.Should().Equal("03002 Sa Pả", "03003 Ô Quý Hồ", "03006 Phan Si Păng");
    }

    [Fact]
    public void Versions_of_one_code_never_overlap()
    {
        foreach (var code in AllVersions().GroupBy(unit => unit.Code))
        {
            var versions = code.OrderBy(unit => unit.Start.Date).ToList();
            versions.Zip(versions.Skip(1)).Should().NotContain(pair => !(pair.First.End < pair.Second.Start.Date));
        }
    }

    [Fact]
    public void Every_change_between_official_lists_is_one_of_the_resolution_that_made_it()
    {
        foreach (var line in Facts.Read(Changes))
        {
            // The lists of 1 November 2019 and of 1 February 2020 had two names before the resolutions took effect.
            var date = line["snapshot_date"] switch
            {
                "2019-11-01" => new LocalDate(2020, 1, 1),
                "2020-02-01" => new LocalDate(2020, 3, 1),
                var day => IsoDate.TryParse(day, out var told) ? told : throw new FormatException(day),
            };

            Told(Vietnam.Territory.On(date.PlusDays(-1)), line["code"]).Should().Be(Words(line["from"], line["from_district"]), line["code"]);
            Told(Vietnam.Territory.On(date), line["code"]).Should().Be(Words(line["to"], line["to_district"]), line["code"]);
        }

        static string Words(string unit, string district) => $"{unit}/{district}".Trim('/').ToLowerInvariant();

        static string Told(TerritorySnapshot units, string code) => units.Find(UnitCode.Parse(code, null)) is { } unit
            ? $"{unit.Type.Prefix} {unit.Name}/{(unit.Tier == UnitTier.Commune ? unit.District!.Code : "")}".Trim('/').ToLowerInvariant()
            : "";
    }

    [Fact]
    public void Since_July_2025_the_units_are_those_of_the_resolution() =>
        Vietnam.Territory.On(July2025).Communes.Select(commune => $"{commune.Code},{commune.Name},{commune.Type.Prefix},{commune.Parent!.Code}")
            .Should().Equal(Facts.Read(List2025).Select(line => $"{line["code"]},{line["name"]},{line["type"].ToLowerInvariant()},{line["province_code"]}").Order(StringComparer.Ordinal));

    [Fact]
    public void Each_is_formed_from_the_units_that_the_resolution_names()
    {
        var (before, after) = (Vietnam.Territory.On(new(2025, 6, 30)), Vietnam.Territory.On(July2025));
        var lines = Facts.Read(Mapping);
        foreach (var line in lines)
        {
            var old = before.Commune(line["old_code"]);
            var succession = old.CorrespondenceOn(July2025).Successions.Single();

            $"{old.Name},{old.Type.Prefix},{old.District!.Code},{old.District.Name},{old.Province.Code}".Should().Be(
                $"{line["old_name"]},{line["old_type"].ToLowerInvariant()},{line["old_district_code"]},{line["old_district_name"]},{line["old_province_code"]}");
            $"{succession.To.Code},{succession.To.Name},{succession.To.Type.Prefix},{succession.Share.Key}".Should().Be(
                $"{line["new_code"]},{line["new_name"]},{line["new_type"].ToLowerInvariant()},whole");
            succession.Basis.Should().Be(Basis.Confirmed);
        }

        before.Communes.Should().HaveCount(lines.Count);
        after.Communes.Sum(commune => commune.Predecessors.Length).Should().Be(lines.Count);
    }

    [Theory]
    [InlineData("02872", "Tà Chải", "02839 Bắc Hà")]
    [InlineData("02953", "Nghĩa Đô", "02953 Nghĩa Đô")]
    [InlineData("02734", "Quang Kim", "02683 Bát Xát")]
    [InlineData("02680", "Hợp Thành", "02680 Hợp Thành")]
    [InlineData("03013", "Tả Phìn", "03013 Tả Phìn")]
    [InlineData("03061", "Võ Lao", "03061 Võ Lao")]
    public void The_successor_of_a_commune_of_the_letter_is_named(string code, string name, string successor)
    {
        var commune = Vietnam.Territory.On(new(2021, 12, 31)).Commune(code);

        commune.Name.Should().Be(name);
        commune.CorrespondenceOn(July2025).Units.Select(unit => $"{unit.Code} {unit.Name}").Should().Equal(successor);
        commune.CorrespondenceOn(July2025).Units.Single().Id.Should().NotBe(commune.Id, "the same code and the same name can be another territory");
    }

    [Fact]
    public void Vo_Lao_has_had_three_extents() =>
        AllVersions().Where(unit => unit.Code.ToString() == "03061").OrderBy(unit => unit.Start.Date).Select(unit => $"{unit.Name} {unit.Start}").Should().Equal(
            "Võ Lao <=2010-11-09", "Võ Lao 2020-03-01", "Võ Lao 2025-07-01");

    [Fact]
    public void Of_the_commune_of_Sa_Pa_one_part_is_known_to_have_gone_to_Trung_Chai()
    {
        var commune = Vietnam.Territory.On(new(2019, 12, 31)).Commune("03016");

        commune.ToString().Should().Be("xã Sa Pả (03016), huyện Sa Pa, tỉnh Lào Cai");
        commune.Successors.Select(succession => $"{succession.To}: {succession.Share.Key}").Should().Equal(
            "phường Hàm Rồng (03016), thị xã Sa Pa, tỉnh Lào Cai: notRecorded", "xã Trung Chải (03010), thị xã Sa Pa, tỉnh Lào Cai: part");
        commune.CorrespondenceOn(new(2020, 1, 1)).IsComplete.Should().BeFalse();
    }

    [Fact]
    public void What_is_only_inferred_says_so()
    {
        string[] unconfirmed = [.. Vietnam.Territory.Events.Where(one => one.Provenance.Basis == Basis.Unconfirmed && one.Kind == TerritoryEventKind.Merger).SelectMany(one => one.Began).Select(unit => unit.Name)];

        unconfirmed.Should().Equal("Ngũ Chỉ Sơn", "Mường Hoa", "Mường Bo", "Liên Minh");
        Vietnam.Territory.On(new(2019, 12, 31)).Commune("03025").CorrespondenceOn(new(2021, 1, 1)).Successions.Single().Basis.Should().Be(Basis.Unconfirmed);
        Vietnam.Territory.Events.Where(one => one.Provenance.Basis == Basis.Unconfirmed).Should().OnlyContain(one => one.Provenance.Remark != null);
        Vietnam.Territory.Events.Where(one => one.Provenance.Basis == Basis.Reported).Should().OnlyContain(one => one.Provenance.Accounts.Length > 0);
    }

    private static IEnumerable<UnitId> Ids(TerritorySnapshot units) => units.Provinces.Concat(units.Districts).Concat(units.Communes).Select(unit => unit.Id);

    /// <summary>Every unit that there ever was, as it was last.</summary>
    private static IEnumerable<AdministrativeUnit> AllVersions() => Vietnam.Territory.Events.Select(one => one.Date.PlusDays(-1)).Append(July2025).Distinct()
        .SelectMany(date => Vietnam.Territory.On(date) is var units ? units.Provinces.Concat(units.Districts).Concat(units.Communes) : [])
        .GroupBy(unit => unit.Id, (_, versions) => versions.Last());
}
