using DescribeCatalogue;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>The page of keys is what the tool writes from the embedded documents, and leaves no key out.</summary>
[UseCulture("tr-TR")]
public sealed class CataloguePageTests
{
    private static readonly string Page = CataloguePage.Of(CriteriaCatalog.Embedded);

    [Fact]
    public void The_committed_page_is_what_the_tool_writes()
    {
        var committed = Repository.ReadText("docs/catalogue.md");
        var same = committed.Zip(Page).TakeWhile(pair => pair.First == pair.Second).Count();
        var line = Page[..same].Count(character => character == '\n') + 1;

        (committed == Page).Should().BeTrue(
            "docs/catalogue.md is generated (it differs from line {0} on): run 'dotnet run --project tools/DescribeCatalogue' and commit what it writes", line);
    }

    [Fact]
    [UseCulture("vi-VN")]
    public void The_page_does_not_depend_on_the_culture() => CataloguePage.Of(CriteriaCatalog.Embedded).Should().Be(Page);

    [Fact]
    public void Every_key_stands_on_the_page()
    {
        var sets = CriteriaCatalog.Embedded.Sets;
        var classifications = sets.Select(set => set.AreaClassification).Concat(Zonings("38", "70")).Where(areas => areas != AreaClassification.Undivided);
        var measures = CriteriaCatalog.Embedded.Measures;
        string[] keys =
        [
            .. sets.Select(set => set.Key),
            .. sets.SelectMany(set => set.Criteria).Select(criterion => criterion.Key),
            .. sets.SelectMany(set => set.Indicators).Select(indicator => indicator.Key),
            .. sets.SelectMany(set => set.Requirements()).SelectMany(requirement => requirement.OwnThresholds).Select(threshold => threshold.Part).OfType<string>(),
            .. classifications.SelectMany(classification => classification.Classes).Select(area => area.Key),
            .. classifications.SelectMany(classification => classification.Designations).Select(designation => designation.Key),
            .. measures.Select(measure => measure.Key),
            .. measures.Select(measure => measure.Unit?.Key).OfType<string>(),
            .. measures.Select(measure => measure.Scale).OfType<GradeScale>().SelectMany(scale => scale.Grades).Select(grade => grade.Key),
        ];

        keys.Distinct().Where(key => !Page.Contains($"`{key}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_measure_that_a_set_speaks_of_is_used_by_an_indicator_of_the_page() =>
        Section("## Measures", "## Scales").Where(line => line.EndsWith("| |", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void What_is_left_to_an_authority_is_listed_with_part_and_basis_and_the_first_date_of_an_amended_form()
    {
        var open = Section("## Left to an authority", "## Not recorded");

        open.Should().Contain("| 1.1 | `commune-plan` | | requirement | province | unconfirmed: E-74 | row 1.1, Annex II, Decision 318/QĐ-TTg of 8 March 2022 of the Prime Minister |");
        open.Should().Contain("| 2.2 | `village-roads` | `furnished` | threshold | province | unconfirmed | row 2.2, Annex II, Decision 318/QĐ-TTg of 8 March 2022 of the Prime Minister |");
        open.Should().Contain("| 17.10 | `cremation` from 2024-03-01 | | threshold | province | unconfirmed | Decision 211/QĐ-TTg of 1 March 2024 of the Prime Minister |");
        open.Where(line => line.Contains("| requirement |", StringComparison.Ordinal)).Should().HaveCount(
            CriteriaCatalog.Embedded.Sets.SelectMany(set => set.Requirements()).Count(requirement => requirement is Delegated));
    }

    [Fact]
    public void What_a_province_decided_is_listed_by_its_own_area_classes_with_their_clauses()
    {
        Page.Should().Contain("\nThe classification `communes-1360-binh-phuoc` (Nhóm xã của tỉnh Bình Phước):\n")
            .And.Contain("\n| `special-difficulty` | xã đặc biệt khó khăn | `special` (reported: E-76) |\n")
            .And.Contain("\n| `other` | các xã khác | all (reported: E-76) |\n")
            .And.Contain("\n| `special-difficulty-on-coast-or-island` | xã đặc biệt khó khăn vùng bãi ngang ven biển, hải đảo | `zone-1` (reported: E-19) |\n");

        var decided = Section("## Decisions of provinces", "## Not recorded");

        decided.Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Should().Equal(
            "### `commune-basic-2021-2025` in the province 44", "### `commune-basic-2021-2025` in the province 70", "### `commune-advanced-2021-2025` in the province 30",
            "### `commune-advanced-2021-2025` in the province 38", "### `commune-model-2021-2025` in the province 36");
        decided.Should().Contain("On 2025-12-31. Area classes of its own: `zones-26-thanh-hoa` (reported: E-19), Decision 26/2024/QĐ-UBND of 2024 of the Thanh Hóa Provincial People’s Committee.");
        decided.Should().ContainSingle(line => line.Contains("| `lanes` |", StringComparison.Ordinal)).Which.Should()
            .Contain("| level supplied | | `clean-passable-lanes` | special: ≥ 50% (reported: E-76); other: not recorded |").And.Contain("row 2.3, Decision 1360/QĐ-UBND of 28 July 2022");
        decided.Should().ContainSingle(line => line.Contains("| `income-per-head` |", StringComparison.Ordinal) && line.Contains("1360/QĐ-UBND", StringComparison.Ordinal)).Which.Should()
            .Contain("| level beside that of the set | | `income-per-head` | 2022: special: ≥ 39 (reported: E-76) |");
        decided.Should().ContainSingle(line => line.Contains("| `commune-roads` |", StringComparison.Ordinal) && line.Contains("1360/QĐ-UBND", StringComparison.Ordinal)).Which.Should().Contain("| ≥ 100% (reported: E-76) |");
        decided.Should().ContainSingle(line => line.Contains("| `spontaneous-markets` | none |", StringComparison.Ordinal)).Which.Should().Contain("| added (reported: E-13): only if there is any (none) |");
        decided.Where(line => line.Contains("| `income-per-head` |", StringComparison.Ordinal) && line.Contains("(number not recorded)", StringComparison.Ordinal)).Should().HaveCount(5, "Nam Định has a level for each year");
        string.Join('\n', decided).Should().NotContain("1491/QĐ-BGDĐT", "a ministry decides for the whole country");
    }

    [Fact]
    public void Both_forms_of_an_amended_indicator_stand_with_their_dates()
    {
        Row("`cremation` until 2024-02-29").Should().EndWith("| not recorded | ≥ 5% (unconfirmed) |").And.Contain("| unconfirmed |");
        Row("`cremation` from 2024-03-01").Should().EndWith("| left to the province (unconfirmed) | |").And.Contain("| reported: E-21; 211/QĐ-TTg |");
    }

    [Fact]
    public void Classes_and_years_of_which_the_same_is_said_are_told_together()
    {
        var page = CataloguePage.Of(IllustrativeDocuments.Load(IllustrativeDocuments.All));

        page.Should().Contain("| `insured` | share, `household` | tdmnpb: ≥ 80% (reported: X-1) | ≥ 90% (unconfirmed) |\n"
            + "| | | | | | | `insured` | share, `household` | 2022, 2023: dbsh: left to the province (unconfirmed) | |\n"
            + "| | | | | | | `insured` | share, `household` | 2024, 2025: dbsh: not recorded | |\n");
        page.Should().Contain("| 2.1 | `insurance` | | threshold, 2022, 2023: dbsh | province |");
        page.Should().Contain("| 2.1 | `insurance` | | 2024, 2025: dbsh |");
        page.Should().Contain("`houses` until 2023-06-30").And.Contain("`houses` from 2023-07-01");
    }

    [Fact]
    public void The_day_of_the_last_check_is_told_once_and_apart_where_it_differs()
    {
        CataloguePage.Of(IllustrativeDocuments.Load(IllustrativeDocuments.All)).Should().Contain("\nEvery datum was last checked on 2026-11-23.\n");

        var documents = IllustrativeDocuments.With("\"areas\": [\"tdmnpb\"], \"value\": 80,", "\"areas\": [\"tdmnpb\"], \"value\": 80, \"lastChecked\": \"2026-11-24\",");
        CataloguePage.Of(IllustrativeDocuments.Load(documents)).Should().Contain(
            "\nEvery datum was last checked on 2026-11-23, except for some of:\n\n- `example-basic`, `insurance`: 2026-11-24\n");
    }

    private static IEnumerable<AreaClassification> Zonings(params string[] provinces) =>
        from province in provinces
        from standard in new[] { Standard.Basic, Standard.Advanced }
        from zoning in CriteriaCatalog.Embedded.InForce(standard, IllustrativeUnits.CommuneOf(province), 2025).Set!.Zonings
        select zoning.Classification;

    private static string[] Section(string from, string to) =>
        Page[Page.IndexOf($"\n{from}\n", StringComparison.Ordinal)..Page.IndexOf($"\n{to}\n", StringComparison.Ordinal)].Split('\n');

    private static string Row(string label) => Page.Split('\n').First(line => line.Contains($"| {label} |", StringComparison.Ordinal));
}
