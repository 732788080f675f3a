using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Double entry: the tables, which another hand wrote, against the documents as they are loaded, cell for cell.</summary>
public sealed class RecordedFactsTests
{
    private const string CommonTarget = "common";
    private const string Facts = "tests/Ntm.Criteria.Tests/Catalog/Facts/";
    private const string Advanced = "commune-advanced-2021-2025";
    private const string Basic = "commune-basic-2021-2025";

    [Theory]
    [InlineData("1980.tsv", FactTable.Basic2016)]
    [InlineData("318-annex-1.tsv", Basic)]
    [InlineData("318-annex-2.tsv", Advanced)]
    public void Every_cell_of_an_annex_is_as_the_table_has_it(string table, string set)
    {
        var recorded = Read(table);
        var enacted = CriteriaCatalog.Embedded.FindSet(set)!;

        CompareEach(enacted, enacted.Indicators, recorded, _ => table);
    }

    [Fact]
    public void Every_cell_of_the_amended_indicators_is_as_the_table_has_it()
    {
        const string Table = "211-amendments.tsv";
        var bySet = Read(Table).GroupBy(fact => fact.Set!).ToDictionary(group => group.Key, group => group.ToList());

        bySet.Keys.Should().BeEquivalentTo(Basic, Advanced);
        foreach (var (key, recorded) in bySet)
        {
            var amended = AmendmentsTests.AmendedForms().Where(form => form.Set == key).Select(form => form.After);
            CompareEach(CriteriaCatalog.Embedded.FindSet(key)!, amended, recorded, fact => $"{Table}, {fact.Set}");
        }
    }

    [Fact]
    public void Every_cell_of_what_a_ministry_supplied_is_as_the_table_has_it()
    {
        const string Table = "1491-fills.tsv";
        var recorded = Read(Table);

        recorded.Select(fact => fact.Set).Distinct().Should().Equal(Basic);
        CompareEach(CriteriaCatalog.Embedded.FindSet(Basic)!, MinistryDecisionsTests.SuppliedForms().Select(form => form.After), recorded, _ => Table);
    }

    [Fact]
    public void Every_cell_of_what_a_province_decided_is_as_the_table_has_it()
    {
        var recorded = from fact in Read("1360-binh-phuoc.tsv")
                       from year in YearsOf(CriteriaCatalog.Embedded.FindSet(fact.Set!)!).Select(year => PlainNumber.Format(year))
                       where fact.Year.Length == 0 || fact.Year == year
                       select fact with { Year = year };
        var loaded = from set in ProvincialDecisionsTests.Forms()
                     from indicator in set.Indicators
                     from target in Thresholds(indicator.Requirement, null).Distinct()
                     from area in set.AreaClassification.Classes
                     from year in YearsOf(set)
                     let levels = target.Threshold.For(area, year)
                     from decided in new[] { (Kind: "fill", Cell: levels.General), (Kind: "tightening", Cell: levels.Provincial) }
                     where decided.Cell?.Citation.Instrument.Key == ProvincialDecisionsTests.Decision
                     select new Fact(set.Key, indicator.Number.ToString(), target.Threshold.Part ?? "", target.Areas ?? area.Key, PlainNumber.Format(year), State(decided.Cell), decided.Kind);

        // Of a level by groups of the province the same is said in each class of the set.
        loaded.Distinct().Should().BeEquivalentTo(recorded);
    }

    private static void CompareEach(CriteriaSet set, IEnumerable<Indicator> loaded, IReadOnlyList<Fact> recorded, Func<Fact, string> table)
    {
        var byRow = recorded.ToLookup(fact => fact.Row);
        var rows = loaded.ToDictionary(indicator => indicator.Number.ToString());

        rows.Keys.Should().BeEquivalentTo(byRow.Select(group => group.Key), "the table and the documents have the same rows");
        foreach (var group in byRow)
        {
            var squares = Squares(set, rows[group.Key]).ToList();
            foreach (var fact in group)
            {
                var matching = squares.Where(square => Matches(square, fact)).ToList();
                var place = $"{table(fact)}, row {fact.Row}, part '{fact.Part}', area '{fact.Area}', year '{fact.Year}'";
                matching.Should().HaveCount(IsForEveryYear(fact) ? YearsOf(set).Count() : 1, "{0} is recorded", place);
                matching.Select(square => square.State).Distinct().Should().Equal([fact.State], "{0} says so", place);
                squares.RemoveAll(matching.Contains);
            }

            squares.Should().BeEmpty("row {0} of the table has no such cell", group.Key);
        }
    }

    private static bool IsForEveryYear(Fact fact) => fact.Area.Length > 0 && fact.Year.Length == 0;

    private static bool Matches(Square square, Fact fact) =>
        (square.Part ?? "") == fact.Part && square.Area == fact.Area && (fact.Year.Length == 0 || square.Year == fact.Year);

    private static IEnumerable<Square> Squares(CriteriaSet set, Indicator indicator)
    {
        var targets = Thresholds(indicator.Requirement, null).DistinctBy(target => (target.Threshold, target.Areas)).ToList();
        if (targets.Count == 0)
        {
            yield return new Square(null, "", "", "none//");
        }

        foreach (var (threshold, areas) in targets)
        {
            foreach (var year in YearsOf(set))
            {
                foreach (var area in set.AreaClassification.Classes.Where(area => areas is null || areas.Contains(area.Key)))
                {
                    yield return new Square(threshold.Part, area.Key, PlainNumber.Format(year), State(threshold.For(area, year).General));
                }

                foreach (var cell in threshold.Common.Where(cell => cell.Years.IsEmpty || cell.Years.Contains(year)))
                {
                    yield return new Square(threshold.Part, CommonTarget, PlainNumber.Format(year), State(cell));
                }
            }
        }
    }

    private static IEnumerable<int> YearsOf(CriteriaSet set) => Enumerable.Range(set.Assesses.First, set.Assesses.Last - set.Assesses.First + 1);

    private static IEnumerable<(Threshold Threshold, string? Areas)> Thresholds(Requirement requirement, string? areas)
    {
        if (requirement is Delegated)
        {
            return [];
        }

        var parts = requirement is ByAreaClass byArea
            ? byArea.Cases.SelectMany(@case => Thresholds(@case.Requirement, string.Join(' ', @case.Areas.Select(area => area.Key))))
            : requirement.Parts.SelectMany(part => Thresholds(part, areas));
        return requirement.OwnThresholds.Select(threshold => (threshold, areas)).Concat(parts);
    }

    private static string State(ThresholdCell cell) => cell.Match(
        issued => $"{(issued.Value.Grade is null ? "value" : "grade")}/{issued.Value}/{issued.Provenance.Basis.Key}",
        delegated => $"delegated//{delegated.Provenance.Basis.Key}",
        _ => "notRecorded//");

    private static List<Fact> Read(string table)
    {
        var lines = Repository.ReadText(Facts + table).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Split('\t').Select((name, index) => (name, index)).ToDictionary(column => column.name, column => column.index);
        return
        [
            .. lines.Skip(1).Select(line => line.Split('\t')).Select(fields => new Fact(
                columns.TryGetValue("set", out var set) ? fields[set] : null,
                fields[columns["row"]],
                fields[columns["part"]],
                fields[columns["area"]],
                fields[columns["year"]],
                $"{fields[columns["state"]]}/{fields[columns["value"]]}/{fields[columns["basis"]]}",
                columns.TryGetValue("provision", out var provision) ? fields[provision] : null)),
        ];
    }

    private sealed record Fact(string? Set, string Row, string Part, string Area, string Year, string State, string? Provision);

    private sealed record Square(string? Part, string Area, string Year, string State);
}
