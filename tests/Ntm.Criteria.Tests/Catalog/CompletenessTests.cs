using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What a set leaves open, and what of it provinces supply on a date. All documents here are illustrative, but for the embedded ones.</summary>
public sealed class CompletenessTests
{
    private static readonly AdministrativeUnit Ninety = CommuneOf("90").Province;
    private static readonly AdministrativeUnit NinetyOne = CommuneOf("91").Province;

    [Fact]
    public void Each_thing_that_is_open_is_told_for_each_province_with_the_clause_that_supplies_it_or_leaves_it_open()
    {
        var completeness = Of(Load(), 2023);

        completeness.Supplies.Select(supply => supply.Set.Key).Should().AllBe("example-basic");
        completeness.Provinces.Should().Equal(Ninety, NinetyOne);
        completeness.Supplies.Select(Told).Should().Equal(
            "90 plan requirement: Issued by Điều 3 2/QĐ-VD, left to province",
            "91 plan requirement: NotIssued by mục 1.1 1/QĐ-VD, left to province",
            "90 insurance threshold dbsh: NotIssued by mục 2.1 1/QĐ-VD, left to province",
            "91 insurance threshold dbsh: NotIssued by mục 2.1 1/QĐ-VD, left to province",
            "90 roads lanes threshold tdmnpb, dbsh: Issued by Điều 2 2/QĐ-VD, left to province",
            "91 roads lanes threshold tdmnpb, dbsh: NotIssued by mục 2.2 1/QĐ-VD, left to province",
            "90 houses threshold tdmnpb, dbsh: NotIssued by Điều 1 2/QĐ-VD, left to province",
            "91 houses threshold tdmnpb, dbsh: NotIssued by Điều 1 2/QĐ-VD, left to province");
        completeness.ToString().Should().Be("basic commune 2023 on 2023-12-31: 2 of 8 supplied");
    }

    [Fact]
    public void What_is_not_recorded_is_open_too_and_what_is_issued_is_not() =>
        Of(Load(), 2024).Supplies.Where(supply => supply.Indicator!.Key == "insurance" && supply.Province == Ninety).Select(Told)
            .Should().Equal("90 insurance threshold dbsh: NotRecorded by mục 2.1 1/QĐ-VD, left to nobody");

    [Theory]
    [InlineData("2022-12-31", "NotIssued")]
    [InlineData("2023-01-01", "Issued")]
    [InlineData("2023-06-30", "Issued")]
    [InlineData("2023-07-01", "NotIssued")]
    public void It_is_supplied_on_the_days_of_the_provision_and_on_no_other(string on, string state)
    {
        IsoDate.TryParse(on, out var date).Should().BeTrue();
        var without = Of(Load(), 2023, date).Supplies;
        var with = Of(Load(Fill("\"threshold\": { \"value\": 60 }", """{ "from": "2023-01-01", "to": "2023-06-30" }""")), 2023, date).Supplies;

        with.Single(supply => supply.Indicator!.Key == "insurance" && supply.Province == Ninety).State.Name.Should().Be(state);
        with.Zip(without).Where(pair => Told(pair.First) != Told(pair.Second)).Select(pair => pair.First.ToString())
            .Should().Equal(state == "Issued" ? ["90 2.1: Issued"] : [], "nothing else changes, in this province or in the other");
    }

    [Fact]
    public void Where_area_classes_of_a_province_differ_each_is_told()
    {
        var catalog = Load(Fill("\"threshold\": { \"cells\": [ { \"areas\": [\"tdmnpb\"], \"value\": 1 }, { \"areas\": [\"dbsh\"], \"years\": [2022, 2023], \"value\": 2 }, { \"areas\": [\"dbsh\"], \"years\": [2024, 2025], \"notRecorded\": true } ] }")
            .Replace("\"indicator\": \"insurance\"", "\"indicator\": \"roads\", \"part\": \"lanes\"", StringComparison.Ordinal).Replace("\"from\": \"2022-06-01\"", "\"from\": \"2022-06-02\"", StringComparison.Ordinal));

        Lanes(2023).Should().Equal("90 roads lanes threshold tdmnpb: Issued by Điều 9 2/QĐ-VD, left to province", "90 roads lanes threshold dbsh: Issued by Điều 9 2/QĐ-VD, left to province");
        Lanes(2024).Should().Equal("90 roads lanes threshold tdmnpb: Issued by Điều 9 2/QĐ-VD, left to province", "90 roads lanes threshold dbsh: NotRecorded by Điều 9 2/QĐ-VD, left to province");
        Table(2023).Should().Contain("| 2.2 | Roads | threshold, `lanes` | the provincial People's Committee | issued: Article 9, Decision 2/QĐ-VD of 1 June 2022 of the Illustrative body; an example, not law |", "by one clause in all classes");
        Table(2024).Should().Contain(": issued: Article 9").And.Contain(": not recorded");

        string Table(int year) => catalog.CompletenessOf(Standard.Basic, [Ninety], year).ToMarkdown(Language.English);
        IEnumerable<string> Lanes(int year) => Of(catalog, year).Supplies.Where(supply => supply.Part == "lanes" && supply.Province == Ninety).Select(Told);
    }

    [Fact]
    public void A_decision_of_which_it_is_not_known_whether_it_means_the_province_is_told_so()
    {
        var province = CommuneOf("90", end: new LocalDate(2022, 12, 30)).Province;

        var supplies = Load().CompletenessOf(Standard.Basic, [province], 2022).Supplies;

        supplies.Single(supply => supply.Part == "lanes").State.Should().Be(SupplyState.NotPlaced);
        var requirement = supplies.Single(supply => supply.IsRequirement);
        requirement.State.Should().Be(SupplyState.NotPlaced);
        requirement.Citation.ToString().Should().StartWith("Điều 3 Quyết định số 2/QĐ-VD");
    }

    [Fact]
    public void What_is_supplied_and_leaves_it_open_again_is_not_issued()
    {
        const string Supplied = "{ \"kind\": \"yes\", \"measure\": \"plan\" }";
        var again = IllustrativeDocuments.Decision.Replace(
            $"\"requirement\": {Supplied}", $"\"requirement\": {{ \"kind\": \"delegated\", \"to\": \"ministry\", \"basis\": \"confirmed\", \"form\": {Supplied} }}", StringComparison.Ordinal);
        var catalog = IllustrativeDocuments.Load(IllustrativeProvisions.Documents([IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set, again]));

        var requirement = catalog.CompletenessOf(Standard.Basic, [Ninety], 2023).Supplies.Single(supply => supply.IsRequirement);

        again.Should().NotBe(IllustrativeDocuments.Decision);
        requirement.State.Should().Be(SupplyState.NotIssued);
        requirement.LeftTo.Should().Be(Authority.Ministry);
        requirement.Citation.ToString().Should().StartWith("Điều 3 Quyết định số 2/QĐ-VD");
    }

    [Fact]
    public void Only_the_classes_count_that_communes_of_the_province_may_belong_to()
    {
        var province = CriteriaCatalog.Embedded.CompletenessOf(Standard.Basic, [Vietnam.Territory.On(new(2022, 12, 31)).Province("10")], 2022);

        province.Supplies.SelectMany(supply => supply.Areas).Select(area => area.Key).Distinct().Should().Equal("tdmnpb");
    }

    [Fact]
    public void What_a_ministry_supplies_is_supplied_in_every_province()
    {
        var supplies = CriteriaCatalog.Embedded.CompletenessOf(Standard.Basic, [Ninety, NinetyOne], 2023).Supplies;

        supplies.Where(supply => supply.State == SupplyState.Issued).Select(supply => supply.ToString()).Should().Equal("90 5: Issued", "91 5: Issued", "90 14.1: Issued", "91 14.1: Issued");
        supplies.Where(supply => supply.State == SupplyState.Issued).Should().OnlyContain(supply => supply.LeftTo == Authority.Ministry && supply.Citation.Instrument.Key == "1491-qd-bgddt");
    }

    [Fact]
    public void Where_no_set_is_recorded_nothing_is_told()
    {
        var completeness = CriteriaCatalog.Embedded.CompletenessOf(Standard.Model, [Ninety], 2017);

        completeness.Supplies.Should().BeEmpty();
        completeness.ToMarkdown(Language.English).Should().Be("| no. | indicator | left open | left to | tỉnh Minh Họa (90) |\n|---|---|---|---|---|\n|  | no set is recorded to be in force on 31 December 2017 for 2017 |  |  |  |\n");
    }

    [Fact]
    public void A_criterion_of_which_nothing_more_is_recorded_is_open()
    {
        var completeness = CriteriaCatalog.Embedded.CompletenessOf(Standard.Basic, [Ninety, NinetyOne], 2026);

        completeness.Supplies.Should().HaveCount(20).And.OnlyContain(supply => supply.IsRequirement && supply.State == SupplyState.NotRecorded && supply.Indicator == null && supply.LeftTo == null);
        completeness.Supplies[3].ToString().Should().Be("91 2: NotRecorded");
        completeness.ToMarkdown(Language.English).Should().Contain("| 7 | Science, technology and digital transformation | requirement |  | not recorded | not recorded |\n");
    }

    [Fact]
    public void It_is_told_as_a_table()
    {
        var completeness = Of(Load(), 2023);

        completeness.ToMarkdown(Language.English).Split('\n').Take(5).Should().Equal(
            "| no. | indicator | left open | left to | tỉnh Minh Họa (90) | tỉnh Minh Họa (91) |",
            "|---|---|---|---|---|---|",
            "| 1.1 | A plan | requirement | the provincial People's Committee | issued: Article 3, Decision 2/QĐ-VD of 1 June 2022 of the Illustrative body; an example, not law | no decision loaded |",
            "| 2.1 | Insurance | threshold | the provincial People's Committee | Zone two: no decision loaded | Zone two: no decision loaded |",
            "| 2.2 | Roads | threshold, `lanes` | the provincial People's Committee | issued: Article 2, Decision 2/QĐ-VD of 1 June 2022 of the Illustrative body; an example, not law | no decision loaded |");
        completeness.ToMarkdown(Language.Vietnamese).Split('\n').Should().Contain(
            "| 1.1 | Có quy hoạch | nội dung yêu cầu | UBND cấp tỉnh | đã ban hành: Điều 3 Quyết định số 2/QĐ-VD ngày 01/06/2022 của Cơ quan minh họa; minh họa, không phải văn bản pháp luật | chưa có quyết định trong dữ liệu |");
    }

    [Fact]
    public void What_is_no_province_is_the_callers_mistake()
    {
        var catalog = CriteriaCatalog.Embedded;

        FluentActions.Invoking(() => catalog.CompletenessOf(null!, [], 2023)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => catalog.CompletenessOf(Standard.Basic, null!, 2023)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => catalog.CompletenessOf(Standard.Basic, [null!], 2023)).Should().Throw<ArgumentException>().WithParameterName("provinces");
        FluentActions.Invoking(() => catalog.CompletenessOf(Standard.Basic, [CommuneOf("90")], 2023)).Should().Throw<ArgumentException>().WithParameterName("provinces");
        FluentActions.Invoking(() => catalog.CompletenessOf(Standard.Basic, [Ninety], 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => catalog.CompletenessOf(Standard.Basic, [Ninety], 2023, new LocalDate(2023, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => catalog.CompletenessOf(Standard.Basic, [Ninety], 2023, knownOn: new LocalDate(2023, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>().WithParameterName("knownOn");
        FluentActions.Invoking(() => catalog.CompletenessOf(Standard.Basic, [Ninety], 2023).ToMarkdown(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Completeness)null!).ToMarkdown(Language.English)).Should().Throw<ArgumentNullException>();
        catalog.CompletenessOf(Standard.Basic, [], 2023).Supplies.Should().BeEmpty();
    }

    private static Completeness Of(CriteriaCatalog catalog, int year, LocalDate? on = null) => catalog.CompletenessOf(Standard.Basic, [Ninety, NinetyOne], year, on);

    private static string Told(Supply supply)
    {
        var what = supply.IsRequirement ? "requirement" : $"threshold {string.Join(", ", supply.Areas)}";
        var citation = supply.Citation;
        var place = citation.Article is { } article ? $"Điều {article}" : $"mục {citation.Row}";
        return $"{supply.Province.Code} {supply.Indicator?.Key ?? supply.Criterion?.Key ?? "set"} {(supply.Part is { } part ? $"{part} " : "")}{what}: {supply.State.Name} by {place} {citation.Instrument.Number}, left to {supply.LeftTo?.Key ?? "nobody"}";
    }
}
