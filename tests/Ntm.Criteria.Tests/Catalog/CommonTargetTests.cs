using System.Collections.Immutable;

namespace Ntm.Criteria.Tests;

/// <summary>The common national target of a threshold: kept as a fact, by year where it differs by year. The documents are illustrative.</summary>
public sealed class CommonTargetTests
{
    private const string Common = "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" },";

    [Fact]
    public void One_cell_holds_for_every_year()
    {
        var cell = Of(IllustrativeDocuments.All).Should().ContainSingle().Which.Should().BeOfType<IssuedThreshold>().Subject;

        cell.Areas.Should().BeEmpty();
        cell.Years.Should().BeEmpty();
        cell.Value.Number.Should().Be(90);
        cell.Provenance.Basis.Should().Be(Basis.Unconfirmed);
        cell.Citation.Row.Should().Be("2.1", "it takes over the citation of its indicator");
    }

    [Fact]
    public void Cells_differ_by_year_and_need_not_cover_every_year()
    {
        var cells = Of(IllustrativeDocuments.With(Common, """
            "common": [
              { "years": [2023], "value": 92, "basis": "reported", "accounts": ["X-1"] },
              { "years": [2022, 2025], "notRecorded": true, "remark": { "vi": "Chưa đọc được.", "en": "Not read." } }
            ],
            """));

        cells.Select(cell => cell.Years.ToArray()).Should().BeEquivalentTo([[2023], new[] { 2022, 2025 }], options => options.WithStrictOrdering());
        cells[0].Should().BeOfType<IssuedThreshold>().Which.Value.Number.Should().Be(92);
        cells[1].Should().BeOfType<UnrecordedThreshold>().Which.Remark!.English.Should().Be("Not read.");
    }

    [Fact]
    public void There_is_none_where_none_is_recorded() => Of(IllustrativeDocuments.With(Common, "")).Should().BeEmpty();

    [Fact]
    public void The_common_income_levels_of_the_annexes_are_kept_for_each_year()
    {
        foreach (var set in new[] { FactTable.Basic, FactTable.Advanced }.Select(key => CriteriaCatalog.Embedded.FindSet(key)!))
        {
            var common = set.FindIndicator("income-per-head")!.Requirement.OwnThresholds.Single().Common;

            common.SelectMany(cell => cell.Years).Should().Equal(2021, 2022, 2023, 2024, 2025);
            common.Should().AllBeOfType<IssuedThreshold>().And.OnlyContain(cell => ((IssuedThreshold)cell).Provenance.Basis == Basis.Unconfirmed);
        }
    }

    private static ImmutableArray<ThresholdCell> Of(SourceDocument[] documents) =>
        IllustrativeDocuments.Load(documents).Sets.Single().FindIndicator("insurance")!.Requirement.OwnThresholds.Single().Common;
}
