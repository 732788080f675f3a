using System.Collections.Immutable;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>The tables of the double entry, cell by cell.</summary>
internal static class FactTable
{
    public const string Basic = "commune-basic-2021-2025";
    public const string Basic2016 = "commune-basic-2016-2020";
    public const string Advanced = "commune-advanced-2021-2025";

    private const string Folder = "tests/Ntm.Criteria.Tests/Catalog/Facts/";

    /// <summary>The cells of the sets as enacted, then those of the indicators that were amended, or supplied by a ministry.</summary>
    public static ImmutableArray<RecordedCell> Cells { get; } =
    [
        .. Rows("1980.tsv").Select(row => Cell(row, Basic2016)),
        .. Rows("318-annex-1.tsv").Select(row => Cell(row, Basic)),
        .. Rows("318-annex-2.tsv").Select(row => Cell(row, Advanced)),
        .. Rows("211-amendments.tsv").Select(row => Cell(row, row["set"], since: new LocalDate(2024, 3, 1))),
        .. Rows("1491-fills.tsv").Select(row => Cell(row, row["set"], since: new LocalDate(2022, 6, 6))),
    ];

    /// <summary>The indicators that the national text leaves to an authority whole.</summary>
    public static ImmutableHashSet<(string Set, string Row)> DelegatedWhole { get; } =
    [
        .. Rows("wordings.tsv")
            .Where(row => row["of"] == "indicator" && row["kinds"].Split(' ').Contains("delegated"))
            .Select(row => (row["set"], row["row"])),
    ];

    private static RecordedCell Cell(Dictionary<string, string> row, string set, LocalDate? since = null) => new()
    {
        Set = set,
        Since = since,
        Row = row["row"],
        Part = row["part"],
        Area = row["area"],
        Year = row["year"],
        State = row["state"],
        Value = row["value"],
        Basis = row["basis"],
    };

    private static IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        var lines = Repository.ReadText(Folder + table).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Split('\t');
        return lines.Skip(1).Select(line => columns.Zip(line.Split('\t')).ToDictionary(column => column.First, column => column.Second));
    }
}
