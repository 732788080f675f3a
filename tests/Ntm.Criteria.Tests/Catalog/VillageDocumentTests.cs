using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Ntm.Criteria.Tests;

/// <summary>Villages of communes, by documents. Illustrative: no such units and no such villages exist.</summary>
public sealed class VillageDocumentTests
{
    private const string One = """{ "commune": "90001", "id": "T01", "title": "thôn", "name": "Đầu", "households": 120, "population": 530, "counted": "2011-06-30" }""";

    [Fact]
    public void A_village_is_told_with_its_commune()
    {
        var units = Of(One, """{ "commune": "90002", "id": "T01", "title": "bản", "name": "Giữa", "from": "2009-01-01", "to": "2015-12-31" }""");

        var village = units.On(new(2011, 12, 31)).VillagesOf(units.On(new(2011, 12, 31)).Commune("90001")).Should().ContainSingle().Subject;
        (village.LocalId, village.Title, village.Name, village.Households, village.Population, village.Counted).Should().Be(("T01", "thôn", "Đầu", 120, 530, new LocalDate(2011, 6, 30)));
        village.Id.ToString().Should().Be("90001@<=2010-01-01/T01@<=2011-12-31");
        VillageId.Parse(village.Id.ToString(), null).Should().Be(village.Id);
        village.ToString().Should().Be("thôn Đầu (T01), xã Một (90001), huyện Suối Mơ, tỉnh Minh Họa");
        village.Source.English.Should().Be("Illustrative");
        village.LastChecked.Should().Be(new LocalDate(2026, 11, 28));
        (village.End, village.Start.IsExact).Should().Be((null, false));
        units.Villages.Select(one => $"{one.Id} {one.End:uuuu-MM-dd} {one.Households}").Should().Equal("90001@<=2010-01-01/T01@<=2011-12-31  120", "90002@<=2010-01-01/T01@2009-01-01 2015-12-31 ");
        IllustrativeEvents.Example.Villages.Should().BeEmpty("the units that were given are as they were");
        Vietnam.Territory.Villages.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2011-12-30", false)]
    [InlineData("2011-12-31", true)]
    [InlineData("2015-12-31", true)]
    [InlineData("2016-01-01", false)]
    public void It_is_there_from_its_first_day_to_its_last(string date, bool isThere)
    {
        var units = Of("""{ "commune": "90002", "id": "T01", "title": "bản", "name": "Giữa", "from": "2011-12-31", "to": "2015-12-31" }""");
        var village = units.Villages.Single();

        village.ExistsOn(Date(date)).Should().Be(isThere);
        (village.CommuneOn(Date(date)) is not null).Should().Be(isThere);
        units.On(Date(date)).VillagesOf(units.On(Date(date)).Commune("90002")).Any().Should().Be(isThere);
    }

    [Theory]
    [InlineData("90001", "2011-12-31", "2012-01-01", "90001")] // Renamed.
    [InlineData("90001", "2011-12-31", "2026-01-01", "90001")] // Merged with others.
    [InlineData("90002", "2011-12-31", "2026-01-01", "90001")]
    [InlineData("90005", "2016-06-01", "2017-01-01", "90007")] // Under another code.
    [InlineData("90005", "2016-06-01", "2026-01-01", "90004")]
    [InlineData("90003", "2011-12-31", "2014-01-01", null)] // Divided.
    [InlineData("90003", "2011-12-31", "2018-01-01", "90003")] // And merged again.
    [InlineData("90003", "2011-12-31", "2026-01-01", null)]
    [InlineData("90005", "2011-12-31", "2015-01-01", null)] // A part was given away.
    [InlineData("90005", "2019-06-01", "2020-01-01", null)] // Abolished.
    public void It_moves_with_its_commune(string commune, string on, string asked, string? expected)
    {
        var units = Of($$"""{ "commune": "{{commune}}", "on": "{{on}}", "id": "1", "title": "thôn", "name": "Đầu" }""");

        var now = units.Villages.Single().CommuneOn(Date(asked));

        now?.Code.ToString().Should().Be(expected);
        (now is null).Should().Be(expected is null);
        units.On(Date(asked)).Communes.Where(unit => units.On(Date(asked)).VillagesOf(unit).Any()).Select(unit => unit.Code.ToString()).Should().Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public void Villages_of_merged_communes_keep_their_identifiers_apart()
    {
        var units = Of(One, One.Replace("90001", "90002", StringComparison.Ordinal));
        var merged = units.On(new(2026, 6, 1));

        merged.VillagesOf(merged.Commune("90001")).Select(village => $"{village.LocalId} of {village.Commune.Name}").Should().Equal("T01 of Một", "T01 of Hai");
        merged.VillagesOf(merged.Commune("90001")).Select(village => village.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void It_may_have_begun_before_its_commune_where_all_of_that_came_from_one()
    {
        var units = Of("""{ "commune": "90001", "on": "2012-06-01", "id": "1", "title": "thôn", "name": "Đầu", "from": "2010-06-01" }""", """{ "commune": "90003", "on": "2018-06-01", "id": "1", "title": "thôn", "name": "Đầu", "from": "2010-06-01" }""");

        units.Villages[0].CommuneOn(new(2010, 6, 1))!.Name.Should().Be("Một");
        units.Villages[1].CommuneOn(new(2010, 6, 1))!.Name.Should().Be("Ba");
        units.Villages[1].CommuneOn(new(2016, 6, 1)).Should().BeNull("of two communes it is not known in which it was");
    }

    [Fact]
    public void It_is_told_by_the_territory_that_was_asked_with_what_else_that_knows()
    {
        var designated = DesignationDocument.Read(IllustrativeDesignations.Document(""" "designation": "remote", "held": ["90001"] """), Of(One));

        designated.Villages.Single().Commune.Designations.Should().ContainSingle();
        VillageDocument.Read(Document(One.Replace("T01", "T02", StringComparison.Ordinal)), designated).Villages.Select(village => $"{village.LocalId} {village.Commune.Designations.Length}").Should().Equal("T01 1", "T02 1");
    }

    [Fact]
    public void An_identifier_may_be_used_again_when_the_village_has_ended() => Of(
        """{ "commune": "90001", "id": "1", "title": "thôn", "name": "Đầu", "to": "2011-12-31" }""",
        """{ "commune": "90001", "id": "1", "title": "thôn", "name": "Cuối", "from": "2012-01-01", "on": "2012-01-01" }""").Villages.Should().HaveCount(2);

    [Theory]
    [InlineData("""{ "commune": "90009", "id": "1", "title": "thôn", "name": "Đầu" }""", "NTM5105 $.villages[0].commune No commune is known to have the code 90009 on 2011-12-31.")]
    [InlineData("""{ "commune": "901", "id": "1", "title": "thôn", "name": "Đầu" }""", "NTM5105 $.villages[0].commune '901' is the code of a district, and one of a commune is needed here.")]
    [InlineData("""{ "commune": "90001", "on": "2009-12-31", "id": "1", "title": "thôn", "name": "Đầu" }""", "NTM5201 $.villages[0].on The units are known for 2010-01-01..2029-12-31")]
    [InlineData("""{ "commune": "90001", "id": "1", "title": "thôn", "name": "Đầu", "from": "2012-01-01" }""", "NTM5302 $.villages[0].from The village is to be in its commune on 2011-12-31, and exists from 2012-01-01 to a day that is not told.")]
    [InlineData("""{ "commune": "90001", "id": "1", "title": "thôn", "name": "Đầu", "to": "2011-12-30" }""", "NTM5302 $.villages[0].to ")]
    [InlineData("""{ "commune": "90001", "id": " 1", "title": "thôn", "name": "Đầu" }""", "NTM2008 $.villages[0].id ' 1' is not the identifier of a village.")]
    [InlineData("""{ "commune": "90001", "id": "1", "title": "thôn", "name": "Đầu", "households": -1 }""", "NTM2015 $.villages[0].households ")]
    [InlineData("""{ "commune": "90001", "id": "1", "title": "thôn", "name": "Đầu", "population": 1.5 }""", "NTM2015 $.villages[0].population ")]
    [InlineData("""{ "commune": "90001", "id": "1", "name": "Đầu" }""", "NTM2002 $.villages[0].title ")]
    [InlineData("""{ "commune": "90001", "id": 1, "title": "thôn", "name": "Đầu" }""", "NTM2003 $.villages[0].id ")]
    public void A_mistake_in_a_village_is_told_with_its_place(string village, string expected)
    {
        var told = MistakesOf(village).Should().ContainSingle().Subject;

        $"{told.Code} {told.Path} {told.Message}".Should().StartWith(expected);
    }

    [Fact]
    public void One_identifier_is_not_that_of_two_villages_in_one_document_or_in_two()
    {
        MistakesOf(One, One.Replace("Đầu", "Cuối", StringComparison.Ordinal)).Single().Should().Match<Diagnostic>(told =>
            told.Code == DiagnosticCode.DuplicateVillage && told.Path == "$.villages[1].id" && told.Message == "The identifier 'T01' is that of thôn Đầu of the commune 90001 too.");
        VillageDocument.TryRead(Document(One), Of(One), out _, out var diagnostics).Should().BeFalse();
        diagnostics.Single().Code.Should().Be(DiagnosticCode.DuplicateVillage);
    }

    [Fact]
    public void Two_villages_of_one_name_are_a_warning()
    {
        VillageDocument.TryRead(Document(One, One.Replace("T01", "T02", StringComparison.Ordinal)), IllustrativeEvents.Example, out var units, out var diagnostics).Should().BeTrue();

        diagnostics.Single().Should().Match<Diagnostic>(told => told.Code == DiagnosticCode.SameName && told.Severity == DiagnosticSeverity.Warning);
        units!.Villages.Should().HaveCount(2);
    }

    [Fact]
    public void A_village_that_was_recorded_in_what_its_commune_was_formed_from_is_a_warning()
    {
        var later = One.Replace("\"id\": \"T01\"", "\"on\": \"2026-06-01\", \"id\": \"9\"", StringComparison.Ordinal);

        VillageDocument.TryRead(Document(later), Of(One.Replace("90001", "90002", StringComparison.Ordinal)), out _, out var diagnostics).Should().BeTrue();

        diagnostics.Single().Should().Match<Diagnostic>(told => told.Code == DiagnosticCode.SameName && told.Message.Contains("has thôn Đầu (T01), xã Hai (90002)"));
    }

    [Fact]
    public void Villages_are_told_of_communes()
    {
        var snapshot = Of(One).On(new(2011, 12, 31));

        snapshot.Invoking(units => units.VillagesOf(units.District("901"))).Should().Throw<ArgumentException>().WithMessage("*villages are told of a commune*");
    }

    [Fact]
    public void They_may_stand_in_a_table()
    {
        var table = SourceDocument.FromText("villages.csv", "commune;id;title;name;households\n90001;T01;thôn;Đầu;120\n90002;T01;tổ dân phố;Cuối;\n");
        var head = SourceDocument.FromText("villages.json", """{ "format": 1, "kind": "villages", "lastChecked": "2026-11-28", "on": "2011-12-31", "source": { "vi": "Minh họa", "en": "Illustrative" } }""").WithTable("villages", table);

        VillageDocument.Read(head, IllustrativeEvents.Example).Villages.Select(village => $"{village.Title} {village.Name} {village.Households}").Should().Equal("thôn Đầu 120", "tổ dân phố Cuối ");
    }

    [Fact]
    public void The_date_of_the_communes_is_needed_once()
    {
        var text = Text(One).Replace("\"on\": \"2011-12-31\", ", "", StringComparison.Ordinal);

        VillageDocument.TryRead(SourceDocument.FromText("v.json", text), IllustrativeEvents.Example, out _, out var diagnostics).Should().BeFalse();
        diagnostics.Select(told => $"{told.Code} {told.Path}").Should().Equal("NTM2002 $.villages[0].on");
        VillageDocument.TryRead(SourceDocument.FromText("v.json", text.Replace("\"villages\"", "\"vilages\"", StringComparison.Ordinal)), IllustrativeEvents.Example, out _, out _).Should().BeFalse();
    }

    [Fact]
    public void A_commune_of_another_time_has_no_villages_to_tell()
    {
        var units = Of(One);

        units.On(new(2026, 6, 1)).Invoking(snapshot => snapshot.VillagesOf(units.On(new(2011, 12, 31)).Commune("90001"))).Should().Throw<ArgumentException>();
        units.On(new(2026, 6, 1)).Invoking(snapshot => snapshot.VillagesOf(null!)).Should().Throw<ArgumentNullException>();
        units.Villages[0].Invoking(village => village.CommuneOn(new LocalDate(2011, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Nothing_is_refused() => new Action[]
    {
        () => VillageDocument.Read(null!, IllustrativeEvents.Example),
        () => VillageDocument.Read(Document(One), null!),
        () => VillageDocument.TryRead(null!, IllustrativeEvents.Example, out _, out _),
        () => VillageDocument.TryRead(Document(One), null!, out _, out _),
    }.Should().AllSatisfy(act => act.Should().Throw<ArgumentNullException>());

    public static string Text(params string[] villages) => $$"""
        { "format": 1, "kind": "villages", "lastChecked": "2026-11-28", "on": "2011-12-31", "source": { "vi": "Minh họa", "en": "Illustrative" }, "villages": [{{string.Join(", ", villages)}}] }
        """;

    private static SourceDocument Document(params string[] villages) => SourceDocument.FromText("villages.json", Text(villages));

    private static Territory Of(params string[] villages) => VillageDocument.Read(Document(villages), IllustrativeEvents.Example);

    private static ImmutableArray<Diagnostic> MistakesOf(params string[] villages)
    {
        VillageDocument.TryRead(Document(villages), IllustrativeEvents.Example, out var units, out var diagnostics).Should().BeFalse();
        units.Should().BeNull();
        return diagnostics;
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
