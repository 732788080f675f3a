using System.Collections.Immutable;
using System.Text;

namespace Ntm.Criteria.Tests;

/// <summary>Lists of documents from tables in CSV. Illustrative: no such units exist.</summary>
public sealed class TableTests
{
    private const string Head = """
        {
          "format": 1, "kind": "territory", "lastChecked": "2026-11-28", "source": { "vi": "Minh họa", "en": "Illustrative" },
          "known": { "from": "2020-03-01" }, "start": { "date": "2020-03-01", "onOrBefore": true }
        }
        """;

    private const string Units = """
        code,type,name,parent,region,start.date
        90,tinh,Minh Họa,,tdmnpb,
        901,huyen,Suối Mơ,90,,
        90001,xa,Đồng Mẫu,901,,2015-01-01
        90004,thi-tran,"Suối ""Cả"", mới",901,,
        """;

    [Fact]
    public void The_units_of_a_territory_may_stand_in_a_table()
    {
        var units = Read(Units).On(new(2022, 12, 31));

        units.Communes.Select(unit => unit.ToString()).Should().Equal("xã Đồng Mẫu (90001), huyện Suối Mơ, tỉnh Minh Họa", "thị trấn Suối \"Cả\", mới (90004), huyện Suối Mơ, tỉnh Minh Họa");
        units.Commune("90001").Start.ToString().Should().Be("2015-01-01");
        units.Commune("90004").Start.ToString().Should().Be("<=2020-03-01");
        units.Commune("90001").RegionKey.Should().Be("tdmnpb");
    }

    [Theory]
    [InlineData(";", "\n")]
    [InlineData("\t", "\n")]
    [InlineData(",", "\r\n")]
    [InlineData(";", "\r\n")]
    [InlineData(" , ", "\r")]
    public void Separators_line_ends_a_byte_order_mark_and_empty_rows_make_no_difference(string separator, string end)
    {
        string[][] rows = [["code", "type", "name", "parent"], ["90", "tinh", "Minh Họa", ""], ["", "", "", ""], ["90001", "xa", "\"Đồng \"\"Mẫu\"\"\"", "90"], [""]];
        var table = string.Join(end, rows.Select(row => string.Join(separator, row)));

        var territory = TerritoryDocument.Read(SourceDocument.FromText("units.json", Head).WithTable("units", SourceDocument.FromUtf8("units.csv", Encoding.UTF8.GetBytes('\uFEFF' + table))));

        territory.On(new(2022, 12, 31)).Communes.Single().Name.Should().Be("Đồng \"Mẫu\"");
    }

    [Theory]
    [InlineData("\"name\",\"x", 1, 8, "NTM1015", "The quotes that open here are never closed.")]
    [InlineData("code,\"name\"x", 1, 12, "NTM1015", "After the quotes of a cell stands more text.")]
    [InlineData("code,,name", 1, 6, "NTM1015", "A column has no name.")]
    [InlineData("code,name,code", 1, 11, "NTM1015", "The column 'code' stands twice.")]
    [InlineData("a.b.c,x,a.b.c", 1, 9, "NTM1015", "The column 'a.b.c' stands twice.")]
    [InlineData("a.a.a.a.a.a.a.a.a", 1, 1, "NTM1015", "No property has the name 'a.a.a.a.a.a.a.a.a'.")]
    [InlineData("code,name\n90,Minh Họa,", 2, 1, "NTM1015", "The row has 3 cells, and the first row 2.")]
    [InlineData("code,name\n90,\"Minh\nHọa\"", 2, 4, "NTM1015", "A cell has a line break in it: perhaps the quotes of another cell are not closed.")]
    [InlineData("code,name\n90,Minh Họa,x", 2, 1, "NTM1015", "The row has 3 cells, and the first row 2.")]
    [InlineData("code,name\n90", 2, 1, "NTM1015", "The row has 1 cells, and the first row 2.")]
    [InlineData(" \n ", 1, 1, "NTM1001", "The document is empty.")]
    public void What_is_no_table_is_told_with_its_place(string table, int line, int column, string code, string message)
    {
        var told = MistakesOf(table)[0];

        (told.Document, told.Line, told.Column, told.Message).Should().Be(("units.csv", line, column, message));
        told.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("90001,xa", "9001,xa", "units.csv:4:1 $.units[2].code error NTM2008")]
    [InlineData("90001,xa", "90001,xã", "units.csv:4:7 $.units[2].type error NTM2004")]
    [InlineData(",901,,2015-01-01", ",902,,2015-01-01", "units.csv:4:19 $.units[2].parent error NTM5102")]
    [InlineData("2015-01-01", "1/1/2015", "units.csv:4:24 $.units[2].start.date error NTM2007")]
    [InlineData("2015-01-01", "2021-01-01", "units.csv:4:24 $.units[2].start error NTM5103")]
    [InlineData("90001,xa,Đồng Mẫu", "90001,xa,", "units.csv:4:1 $.units[2].name error NTM2002")]
    [InlineData("90004,thi-tran", "90001,thi-tran", "units.csv:5:1 $.units[3].code error NTM5001")]
    [InlineData("Đồng Mẫu", "Đồng Mâ\u0303u", "units.csv:4:10 $ error NTM1011")]
    public void A_mistake_in_a_cell_is_that_of_a_document_with_its_place_in_the_table(string old, string replacement, string expected)
    {
        var table = Units.Replace(old, replacement, StringComparison.Ordinal);

        MistakesOf(table)[0].ToString().Should().StartWith(expected);
    }

    [Fact]
    public void What_is_wrong_with_a_column_is_told_once()
    {
        MistakesOf(Units.Replace("region", "vung", StringComparison.Ordinal)).Select(told => $"{told.Line}:{told.Column} {told.Code} {told.Path}")
            .Should().Equal("1:23 NTM2001 $.units[0].vung");
        MistakesOf("code,type,nam,parent\n90,tinh,Minh Họa,\n90001,xa,Một,90\n90002,xa,Hai,90").Select(told => told.Code).Should().Equal(DiagnosticCode.UnknownProperty);
        MistakesOf("code,type,parent\n90,tinh,\n90001,xa,90\n90002,xa,90").Select(told => $"{told.Line} {told.Code}").Should().Equal("2 NTM2002");
        MistakesOf("code,type,name,parent,start.dat\n90,tinh,Minh Họa,,2015-01-01\n90001,xa,Một,90,2015-01-01").Select(told => told.Code).Should().Equal(DiagnosticCode.UnknownProperty);
    }

    [Fact]
    public void Numbers_and_answers_are_read_from_cells()
    {
        Read("code,type,name,parent,start.date,start.onOrBefore\n90,tinh,Minh Họa,,2015-01-01,TRUE\n90001,xa,Một,90,2015-01-01,false")
            .On(new(2022, 12, 31)).Provinces.Single().Start.IsExact.Should().BeFalse();
        MistakesOf("code,type,name,parent,start.date,start.onOrBefore\n90,tinh,Minh Họa,,2015-01-01,yes").Single().Message.Should().Be("Here stands the text 'yes', not true or false.");
    }

    [Theory]
    [InlineData("120", null)]
    [InlineData("120.0", null)]
    [InlineData("1.5", "The number 1.5 cannot stand here.")]
    [InlineData("1.200", "The number 1.200 has three digits after a point: it may have thousands marked, or decimals.")]
    [InlineData("120.000", "The number 120.000 has three digits after a point: it may have thousands marked, or decimals.")]
    [InlineData("-2.000", "The number -2.000 has three digits after a point: it may have thousands marked, or decimals.")]
    [InlineData("1.2000", "The number 1.2000 cannot stand here.")]
    [InlineData("0.125", "The number 0.125 cannot stand here.")]
    [InlineData("1200.125", "The number 1200.125 cannot stand here.")]
    [InlineData("5%", "Here stands the text '5%', not a number.")]
    [InlineData("\"1,200\"", "Here stands the text '1,200', not a number.")]
    [InlineData("١٢٠", "Here stands the text '١٢٠', not a number.")]
    public void A_whole_number_has_no_marks_in_it(string written, string? message)
    {
        var head = SourceDocument.FromText("villages.json", """{ "format": 1, "kind": "villages", "lastChecked": "2026-11-28", "on": "2011-12-31", "source": { "vi": "Minh họa", "en": "Illustrative" } }""");

        VillageDocument.TryRead(head.WithTable("villages", SourceDocument.FromText("v.csv", $"commune,id,title,name,households\n90001,T01,thôn,Đầu,{written}\n")), IllustrativeEvents.Example, out _, out var diagnostics);

        diagnostics.Select(told => told.Message).Should().Equal(message is null ? [] : [message]);
    }

    [Fact]
    public void Columns_at_the_end_that_hold_nothing_are_none() =>
        Read("code;type;name;parent;;\n90;tinh;Minh Họa;;;\n90001;xa;Một;90\n").On(new(2022, 12, 31)).Communes.Should().ContainSingle();

    [Fact]
    public void A_table_is_looked_at_also_where_the_document_cannot_be_read()
    {
        TerritoryDocument.TryRead(SourceDocument.FromText("units.json", "{ ").WithTable("units", SourceDocument.FromText("units.csv", "code,name\n1")), out _, out var diagnostics).Should().BeFalse();

        diagnostics.Select(told => $"{told.Document} {told.Code}").Should().Equal("units.json NTM1004", "units.csv NTM1015");
    }

    [Theory]
    [InlineData("sep=;\n")]
    [InlineData("sep=;\r\n")]
    [InlineData("\n\n")]
    public void What_spreadsheets_write_before_the_first_row_is_none(string before) =>
        Read(before + "code;type;name;parent\n90;tinh;Minh Họa;\n90001;xa;Một;90\n").On(new(2022, 12, 31)).Communes.Should().ContainSingle();

    [Fact]
    public void A_list_stands_in_one_place()
    {
        var both = SourceDocument.FromText("units.json", Head.Replace("\"format\"", "\"units\": [], \"format\"", StringComparison.Ordinal)).WithTable("units", SourceDocument.FromText("units.csv", Units));

        TerritoryDocument.TryRead(both, out _, out var diagnostics).Should().BeFalse();
        diagnostics.Should().Contain(told => told.Code == DiagnosticCode.DuplicateProperty && told.Document == "units.json" && told.Path == "$.units");
        SourceDocument.FromText("units.json", Head).WithTable("unit", SourceDocument.FromText("units.csv", Units)).Invoking(document => TerritoryDocument.Read(document))
            .Should().Throw<InvalidDocumentException>().Which.Diagnostics.Should().Contain(told => told.Code == DiagnosticCode.UnknownProperty);
    }

    [Fact]
    public void A_table_that_cannot_be_a_list_is_refused()
    {
        var (document, table) = (SourceDocument.FromText("units.json", Head), SourceDocument.FromText("units.csv", Units));

        document.Invoking(one => one.WithTable("units", null!)).Should().Throw<ArgumentException>();
        document.Invoking(one => one.WithTable(" ", table)).Should().Throw<ArgumentException>();
        document.Invoking(one => one.WithTable("units", table).WithTable("units", table)).Should().Throw<ArgumentException>().WithMessage("*already*");
        document.Invoking(one => one.WithTable("units", document.WithTable("units", table))).Should().Throw<ArgumentException>().WithMessage("*no tables of its own*");
    }

    [Fact]
    public void Whoever_writes_a_table_to_keep_a_computer_busy_is_told_soon()
    {
        string[] tables =
        [
            string.Join(',', Enumerable.Range(0, 1_000_000).Select(number => PlainNumber.Format(number))),
            new string('.', 4_000_000) + "\n1",
            "code\n" + new string('"', 4_000_001),
            "code,name\n" + string.Concat(Enumerable.Repeat("x\n", 1_000_000)),
            "code,type\n" + string.Concat(Enumerable.Repeat("x,y\n", 200_000)),
            "\"" + string.Concat(Enumerable.Repeat("\"\"", 2_000_000)) + "\"\n",
            "a\n" + string.Concat(Enumerable.Repeat("1\n", 600_000)),
        ];

        foreach (var table in tables)
        {
            MistakesOf(table).Length.Should().BeInRange(1, 502);
        }
    }

    [Fact]
    public void The_digest_of_a_document_is_that_of_its_tables_too()
    {
        var document = SourceDocument.FromText("units.json", Head);
        string[] digests =
        [
            document.Sha256, document.WithTable("units", SourceDocument.FromText("a", "1")).Sha256, document.WithTable("unit", SourceDocument.FromText("a", "1")).Sha256,
            document.WithTable("units", SourceDocument.FromText("a", "2")).Sha256,
        ];

        digests.Should().OnlyHaveUniqueItems();
        document.WithTable("units", SourceDocument.FromUtf8("big", new byte[SourceDocument.MaximumLength + 1])).IsWhole.Should().BeFalse();
    }

    private static Territory Read(string table) => TerritoryDocument.Read(SourceDocument.FromText("units.json", Head).WithTable("units", SourceDocument.FromText("units.csv", table)));

    private static ImmutableArray<Diagnostic> MistakesOf(string table)
    {
        TerritoryDocument.TryRead(SourceDocument.FromText("units.json", Head).WithTable("units", SourceDocument.FromText("units.csv", table)), out _, out var diagnostics).Should().BeFalse();
        return diagnostics;
    }
}
