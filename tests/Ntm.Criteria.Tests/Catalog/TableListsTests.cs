using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Lists within lists in tables: an event is as many rows as it has units. Illustrative: no such units exist.</summary>
[Collection(typeof(OneAtATime))]
public sealed class TableListsTests
{
    // Those of IllustrativeEvents, as a spreadsheet has them.
    private const string Events = """
        date,kind,citation.instrument,citation.article,basis,accounts[],remark.vi,remark.en,units[].code,units[].type,units[].name,units[].parent,units[].region,units[].from,units[].from[].code,units[].from[].share,ended[]
        2012-01-01,renaming,example,1,confirmed,,,,90001,,Mốt,,,,90001,whole,
        2013-01-01,change-of-type,example,2,reported,X-1,,,90002,thi-tran,,,,,90002,whole,
        2014-01-01,division,example,3,confirmed,,,,90003,,,,,,90003,part,
        ,,,,,,,,90006,xa,Sáu,901,,,90003,part,
        2015-01-01,boundary-transfer,example,4,confirmed,,Một phần nhỏ.,A small part.,90004,,,,,,90004,whole,
        ,,,,,,,,,,,,,,90005,part,
        ,,,,,,,,90005,,,,,,90005,part,
        2016-01-01,transfer,example,5,confirmed,,,,90005,,,901,,,90005,whole,
        2017-01-01,recoding,example,6,confirmed,,,,90007,xa,Năm,901,,,90005,whole,
        2018-01-01,merger,example,7,unconfirmed,,,,90003,,Ba Sáu,,,,90003,whole,
        ,,,,,,,,,,,,,,90006,whole,
        2019-01-01,establishment,example,8,confirmed,,,,90005,xa,Mới,902,,notRecorded,,,
        2020-01-01,abolition,example,9,confirmed,,,,,,,,,,,,90005
        2026-01-01,merger,example,10,confirmed,,,,91,,Chung,,dbsh,,90,whole,
        ,,,,,,,,,,,,,,91,whole,
        ,,,,,,,,90001,,Chung,91,,,90001,whole,
        ,,,,,,,,,,,,,,90002,whole,
        ,,,,,,,,,,,,,,90003,part,
        ,,,,,,,,90004,,,91,,,90004,whole,
        ,,,,,,,,,,,,,,90003,part,
        ,,,,,,,,,,,,,,90007,whole,
        ,,,,,,,,,,,,,,91001,whole,
        2026-01-01,end-of-tier,example,11,confirmed,,,,,,,,,,,,901
        ,,,,,,,,,,,,,,,,902
        """;

    [Fact]
    public void Events_in_a_table_are_those_of_the_document()
    {
        var territory = TerritoryDocument.Read(WithEvents(Events));

        Told(territory).Should().Equal(Told(IllustrativeEvents.Example));
        territory.On(new(2026, 1, 1)).Communes.Select(unit => unit.ToString()).Should().Equal(IllustrativeEvents.Example.On(new(2026, 1, 1)).Communes.Select(unit => unit.ToString()));
    }

    [Fact]
    public void What_is_said_again_in_each_row_goes_on_with_the_item_of_the_row_above()
    {
        string[] all = Events.Split('\n');
        var rows = all.Select(row => row.Split(',')).ToArray();
        for (var i = 2; i < rows.Length; i++)
        {
            // Of an event all, and of a unit all where the row only tells what else it is formed from.
            var same = rows[i][0].Length > 0 ? 0 : rows[i][8].Length > 0 ? 8 : 13;
            for (var cell = 0; cell < same; cell++)
            {
                rows[i][cell] = cell == 5 ? "" : rows[i - 1][cell];
            }
        }

        Told(TerritoryDocument.Read(WithEvents(string.Join('\n', rows.Select(row => string.Join(',', row)))))).Should().Equal(Told(IllustrativeEvents.Example));
    }

    [Fact]
    public void Evidence_may_stand_in_a_table_with_a_row_for_each_measurement()
    {
        var head = SourceDocument.FromText("evidence.json", """{ "format": 1, "kind": "evidence", "standing": "illustrative", "observed": "2023-12-31", "source": "Báo cáo minh họa" }""");
        var table = SourceDocument.FromText("evidence.csv", """
            code;measurements[].measure;measurements[].part;measurements[].of;measurements[].number;measurements[].unit;measurements[].percent;measurements[].yes
            02929;health-insurance;2950;3100;;;;
            02929;income-per-head;;;58.25;million-vnd-per-person-year;;
            02929;multidimensional-poverty;;;;;1.98;
            02929;free-public-wifi;;;;;;true
            02923;health-insurance;950;1000;;;;
            """);

        var document = EvidenceDocument.Read(head.WithTable("units", table));

        document.Units.Select(unit => $"{unit.Code}: {string.Join(", ", unit.Evidence.Select(one => $"{one.Measure} {one.Value}"))}").Should().Equal(
            "02929: health-insurance 2950/3100, income-per-head 58.25 million-vnd-per-person-year, multidimensional-poverty 1.98%, free-public-wifi yes", "02923: health-insurance 950/1000");
        EvidenceDocument.TryRead(head.WithTable("units", SourceDocument.FromText("evidence.csv", "code,measurements[].measure,measurements[].percent\n02929,health-insurance,95.125\n02929,clean-water,\"1,5\"")), out _, out var diagnostics).Should().BeFalse();
        diagnostics.Select(told => $"{told.Line}:{told.Column} {told.Path} {told.Code}").Should().Equal("2:24 $.units[0].measurements[0].percent NTM1016", "3:19 $.units[0].measurements[1].percent NTM2003");
    }

    [Theory]
    [InlineData("90006,xa,Sáu,901,,,90003,part", "90006,xa,Sáu,901,,,90003,some", "5:34 $.events[2].units[1].from[0].share NTM2004")]
    [InlineData("90006,xa,Sáu,901,,,90003,part", "90006,xa,Sáu,901,,,90003,", "5:28 $.events[2].units[1].from[0].share NTM2002")]
    [InlineData("90006,xa,Sáu,901,,,90003,part", "90006,xa,Sáu,901,,notRecorded,90003,part", "4:55 $.events[2].units[0].from[0] NTM5107", "4:44 $.events[2].units[0] NTM5108", "5:9 $.events[2].units[1] NTM5108", "5:39 $.events[2].units[1].from NTM1008")]
    [InlineData(",,,,,,,,,,,,,,,,902", ",,,,,,,,,,,,,,,,90x", "25:17 $.events[10].ended[1] NTM2008")]
    [InlineData("2013-01-01,change-of-type", "2013-01-01,change-of-typ", "3:12 $.events[1].kind NTM2004")]
    [InlineData("90005,whole,\n2017", "90099,whole,\n2017", "9:44 $.events[4].units[0].code NTM5107", "9:44 $.events[4].units[0].type NTM2002", "9:44 $.events[4].units[0].name NTM2002", "9:58 $.events[4].units[0].from[0] NTM5105")]
    public void A_mistake_in_a_list_is_told_with_its_place(string old, string replacement, params string[] expected)
    {
        Events.Should().Contain(old);

        MistakesOf(WithEvents(Events.Replace(old, replacement, StringComparison.Ordinal))).Select(told => $"{told.Line}:{told.Column} {told.Path} {told.Code}").Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("a[],a[]", 1, 5)]
    [InlineData("a[].b,a[].b", 1, 7)]
    public void Columns_that_would_hold_one_value_twice_are_told(string head, int line, int column)
    {
        var told = MistakesOf(WithEvents(head + "\n1,1"))[0];

        (told.Line, told.Column, told.Code).Should().Be((line, column, DiagnosticCode.MalformedTable));
    }

    [Fact]
    public void A_value_of_several_forms_has_a_column_for_each()
    {
        const string Columns = "date,kind,citation.instrument,basis,units[].code,units[].from[],units[].from[].code,units[].from[].share\n";

        var merged = TerritoryDocument.Read(WithEvents(Columns + "2012-01-01,merger,example,confirmed,90001,90001,,\n,,,,,,90002,whole\n,,,,,90003,,"));
        merged.Events.Single().Successions.Select(one => $"{one.From.Code} {one.Share.Key}").Should().Equal("90001 whole", "90002 whole", "90003 whole");
        EvidenceOf("code,measurements[].measure,measurements[].unit,measurements[].number,measurements[].number.over\n02929,a,kilometre,5,\n02929,b,kilometre,,5")
            .Single().Evidence.Select(one => $"{one}").Should().Equal("a: 5 kilometre (2023-12-31)", "b: (5, *) kilometre (2023-12-31)");
        MistakesOfEvidence("code,measurements[].measure,measurements[].unit,measurements[].number,measurements[].number.over\n02929,a,kilometre,5,4").Should().Equal("2:21 $.units[0].measurements[0].number NTM1008");
    }

    [Theory]
    [InlineData("2022-06-30,a,1\n02929,,b,2", "3:1 $.units[1].code NTM5001")]
    [InlineData(",a,1\n02929,2022-06-30,b,2", "3:1 $.units[1].code NTM5001")]
    [InlineData(",a,1\n,,b,2\n\n,,c,3", "5:1 $.units[1].code NTM2002")]
    [InlineData(",a,1\n02929,,,", "3:1 $.units[1].code NTM5001", "3:1 $.units[1].measurements NTM2002")]
    [InlineData(",a,1\n,2022-06-30,,", "3:1 $.units[1].code NTM2002", "3:1 $.units[1].measurements NTM2002")]
    public void A_row_goes_on_only_where_all_else_is_empty_or_all_is_the_same(string rows, params string[] expected) =>
        MistakesOfEvidence("code,observed,measurements[].measure,measurements[].percent\n02929," + rows).Should().BeEquivalentTo(expected);

    [Fact]
    public void Two_items_that_say_the_same_have_an_empty_row_between_them()
    {
        const string Columns = "date,kind,citation.instrument,basis,units[].code,units[].from[],units[].name\n";

        TerritoryDocument.Read(WithEvents(Columns + "2012-01-01,renaming,example,confirmed,90001,90001,Mốt\n2012-01-01,renaming,example,confirmed,90002,90002,Hải")).Events.Should().ContainSingle();
        TerritoryDocument.Read(WithEvents(Columns + "2012-01-01,renaming,example,confirmed,90001,90001,Mốt\n,,,,,,\n2012-01-01,renaming,example,confirmed,90002,90002,Hải")).Events.Should().HaveCount(2);
    }

    [Fact]
    public void What_goes_on_with_a_row_that_cannot_be_read_is_no_part_of_the_item_above() =>
        MistakesOf(WithEvents(Events.Replace("2014-01-01,division", "2014-01-01,,division", StringComparison.Ordinal).Replace(",,90003,,,,,,90003,part,", ",,90003,,,,,,90003,part,x", StringComparison.Ordinal)))
            .Select(told => $"{told.Line} {told.Code}").Should().Equal("4 NTM1015");

    [Theory]
    [InlineData("code,measurements,x\n02929,1,2", "1:6 $.units[0].measurements NTM2003", "1:19 $.units[0].x NTM2001")]
    [InlineData("code[],measurements[].measure,measurements[].percent\n02929,a,1\n02923,a,1", "1:1 $.units[0].code NTM2003")]
    [InlineData("code.x,measurements[].measure,measurements[].percent\n02929,a,1", "1:1 $.units[0].code NTM2003")]
    [InlineData("code,measurements[].measure,measurements[].percent\n02929,a,\"58,25\"", "2:9 $.units[0].measurements[0].percent NTM2003")]
    public void A_column_of_the_wrong_form_is_told_once(string table, params string[] expected) => MistakesOfEvidence(table).Should().Equal(expected);

    [Fact]
    public void Codes_of_several_tiers_in_one_table_are_told()
    {
        EvidenceDocument.TryRead(EvidenceTable("code,measurements[].measure,measurements[].percent\n02929,a,1\n85,a,1\n123,a,1"), out var document, out var diagnostics).Should().BeTrue();

        document!.Units.Should().HaveCount(3);
        diagnostics.Select(told => $"{told.Line}:{told.Column} {told.Code} {told.Severity}").Should().Equal("3:1 NTM5006 Warning");
        EvidenceDocument.TryRead(EvidenceTable("code,measurements[].measure,measurements[].percent\n085,a,1\n086,a,1"), out _, out diagnostics).Should().BeTrue();
        diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Titles_alone_may_stand_in_a_table() =>
        EvidenceOf("code,titles[].standard,titles[].held,titles[].decided\n02929,basic,true,2015-12-31").Single().Evidence.Titles.Should().ContainSingle();

    [Fact]
    public void Opinions_may_stand_in_a_table_alone_or_beside_measurements()
    {
        const string Columns = "code,opinions[].assessor,opinions[].office,opinions[].standard,opinions[].assessedYear,opinions[].criterion,opinions[].indicator,opinions[].wholeSet,opinions[].verdict,opinions[].given";

        EvidenceOf(Columns + """

            02929,district,UBND huyện Minh Họa,advanced,2023,health,,,notMet,2024-01-15
            02929,district,UBND huyện Minh Họa,advanced,2023,,health-insurance,,met,2024-01-15
            02929,council,Hội đồng minh họa,advanced,2023,,,true,met,2024-03-01
            """).Single().Evidence.Opinions.Select(opinion => $"{opinion.Assessor.Key} {opinion.Subject} {opinion.Verdict.Key}")
            .Should().Equal("district criterion health notMet", "district indicator health-insurance met", "council whole set met");
        MistakesOfEvidence(Columns + "\n02929,district,UBND huyện Minh Họa,advanced,2023,,,,notMet,2024-01-15").Should().Equal("2:7 $.units[0].opinions[0] NTM2012");
        var both = EvidenceOf("measurements[].measure,measurements[].percent," + Columns + "\na,1,02929,,,,,,,,,\n,,02929,district,UBND huyện Minh Họa,advanced,2023,health,,,notMet,2024-01-15").Single().Evidence;
        (both.Count, both.Opinions.Length).Should().Be((1, 1));
    }

    [Theory]
    [InlineData("a..b")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("[]")]
    [InlineData("a.[]")]
    [InlineData("a[].a[].a[].a[].a[].a[].a[].a[].a[]")]
    public void A_column_without_a_name_in_it_is_told(string name) =>
        MistakesOf(WithEvents(name + "\n1"))[0].Message.Should().StartWith("No property has the name");

    [Fact]
    public void Rows_that_cannot_be_read_do_not_hide_what_is_wrong_with_others()
    {
        var table = Events.Replace("\n,,,,,,,,,,,,,,,,902", "\n,,,,,,,,,,,,,,,,902,x", StringComparison.Ordinal).Replace("2013-01-01,change-of-type", "2013-01-01,change-of-typ", StringComparison.Ordinal);

        MistakesOf(WithEvents(table)).Select(told => $"{told.Line} {told.Code}").Should().Equal("3 NTM2004", "25 NTM1015");
        MistakesOf(WithEvents(Events.Replace("change-of-type", "change-of-typ", StringComparison.Ordinal) + "\n\"")).Select(told => $"{told.Line} {told.Code}").Should().Equal("3 NTM2004", "26 NTM1015");
    }

    [Fact]
    public void Rows_without_anything_and_a_blank_first_line_make_no_difference() =>
        Told(TerritoryDocument.Read(WithEvents("\n" + Events.Replace("\n20", "\n,,,,,,,,,,,,,,,,\n\n20", StringComparison.Ordinal)))).Should().Equal(Told(IllustrativeEvents.Example));

    [Fact]
    public void Aliases_and_lists_of_designations_may_stand_in_tables()
    {
        var units = SourceDocument.FromText("units.csv", """
            code;type;name;parent;aliases[].name;aliases[].source.vi;aliases[].source.en
            90;tinh;Minh Họa;;;;
            90001;xa;Một;90;Mốt;Danh sách;A list
            ;;;;Môt;Danh sách khác;Another list
            90002;xa;Hai;90;;;
            """);
        var head = SourceDocument.FromText("units.json", """{ "format": 1, "kind": "territory", "lastChecked": "2026-11-28", "source": { "vi": "Minh họa", "en": "Illustrative" }, "known": { "from": "2020-03-01" }, "start": { "date": "2020-03-01", "onOrBefore": true } }""");
        var lists = SourceDocument.FromText("lists.json", """
            {
              "format": 1, "kind": "designations", "standing": "illustrative", "lastChecked": "2026-11-28",
              "instruments": [
                {
                  "key": "example", "number": "1/QĐ-VD", "type": { "vi": "Quyết định", "en": "Decision" }, "issuer": { "vi": "Cơ quan minh họa", "en": "Illustrative Authority" },
                  "signed": "2021", "inForce": { "from": "2021-01-01" }, "title": { "vi": "Minh họa", "en": "Illustrative" }
                }
              ]
            }
            """).WithTable("designations", SourceDocument.FromText("lists.csv", """
            designation,citation.instrument,citation.article,basis,held[],complete[]
            border,example,1,confirmed,90002,90
            island,example,2,confirmed,90001,
            ,,,,90002,
            """));

        var territory = DesignationDocument.Read(lists, TerritoryDocument.Read(head.WithTable("units", units)));
        var snapshot = territory.On(new(2022, 12, 31));

        snapshot.Commune("90001").Aliases.Select(alias => $"{alias.Name}: {alias.Source.English}").Should().Equal("Mốt: A list", "Môt: Another list");
        territory.Resolve("xã Môt", new(2022, 12, 31)).Unit!.Code.ToString().Should().Be("90001");
        snapshot.Commune("90001").Designations.Select(fact => $"{fact}").Should().BeEquivalentTo("border: not held 2021-01-01..", "island: held 2021-01-01..");
        snapshot.Commune("90002").Designations.Select(fact => $"{fact}").Should().BeEquivalentTo("border: held 2021-01-01..", "island: held 2021-01-01..");
    }

    [Fact]
    public void A_list_of_many_rows_is_read_in_time()
    {
        var time = Stopwatch.StartNew();

        MistakesOf(WithEvents("date,ended[]\n2012-01-01,\n" + string.Concat(Enumerable.Repeat(",1\n", 200_000)))).Length.Should().BeInRange(1, 502);
        MistakesOf(WithEvents(string.Join(".", Enumerable.Repeat("a[]", 8)) + "\n" + string.Concat(Enumerable.Repeat("1\n", 100_000)))).Length.Should().BeInRange(1, 502);
        time.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    private static SourceDocument EvidenceTable(string table) => SourceDocument
        .FromText("evidence.json", """{ "format": 1, "kind": "evidence", "standing": "illustrative", "observed": "2023-12-31", "source": "Báo cáo minh họa" }""")
        .WithTable("units", SourceDocument.FromText("evidence.csv", table));

    private static ImmutableArray<UnitEvidence> EvidenceOf(string table) => EvidenceDocument.Read(EvidenceTable(table)).Units;

    private static IEnumerable<string> MistakesOfEvidence(string table)
    {
        EvidenceDocument.TryRead(EvidenceTable(table), out _, out var diagnostics).Should().BeFalse();
        return diagnostics.Select(told => $"{told.Line}:{told.Column} {told.Path} {told.Code}");
    }

    private static IEnumerable<string> Told(Territory territory) => territory.Events.Select(one =>
        $"{one.Date} {one.Kind.Key} {one.Provenance.Citation} {one.Provenance.Basis.Key} {one.Provenance.Remark?.English} {string.Join(",", one.Provenance.Accounts.Select(account => account.Key))}: {string.Join("; ", one.Successions)}, {string.Join("; ", one.Began)}, {string.Join("; ", one.Abolished)}");

    private static SourceDocument WithEvents(string table)
    {
        var document = JsonNode.Parse(IllustrativeEvents.Text)!;
        document.AsObject().Remove("events");
        return SourceDocument.FromText("events.json", document.ToJsonString()).WithTable("events", SourceDocument.FromText("events.csv", table));
    }

    private static ImmutableArray<Diagnostic> MistakesOf(SourceDocument document)
    {
        TerritoryDocument.TryRead(document, out _, out var diagnostics).Should().BeFalse();
        return diagnostics;
    }
}
