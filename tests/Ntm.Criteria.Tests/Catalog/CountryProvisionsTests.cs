using NodaTime;
using Ntm.Criteria.Requirements;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What is supplied for the whole country, beside what provinces supply. All documents here are illustrative.</summary>
public sealed class CountryProvisionsTests
{
    private const string Seventy = "\"threshold\": { \"value\": 70 }";

    [Theory]
    [InlineData("90")]
    [InlineData("91")]
    public void What_is_supplied_for_the_whole_country_applies_in_every_province(string province)
    {
        var catalog = Load(InTheWholeCountry(Fill(Seventy)));

        States(catalog, province).Should().Equal("80", "70");
        var law = catalog.InForce(Standard.Basic, CommuneOf(province), 2023);
        law.SuppliedBy.Select(instrument => instrument.Key).Should().Equal("example-decision");
        law.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void Provinces_that_supply_nothing_of_their_own_share_one_set()
    {
        var catalog = Load(InTheWholeCountry(Fill(Seventy)));

        Set(catalog, "91").Should().BeSameAs(Set(catalog, "92")).And.NotBeSameAs(Set(catalog, "90"));
    }

    [Theory]
    [InlineData("2022-06-01", "2023-01-01")]
    [InlineData("2023-01-01", "2022-06-01")]
    public void Of_two_examples_the_one_of_the_province_goes_before_the_one_for_the_whole_country_whichever_started_later(string ofProvince, string ofCountry)
    {
        var catalog = Load(
            InTheWholeCountry(Fill(Seventy, $"{{ \"from\": \"{ofCountry}\" }}")),
            Fill("\"threshold\": { \"value\": 60 }", $"{{ \"from\": \"{ofProvince}\" }}"));

        States(catalog, "90").Should().Equal("80", "60");
        States(catalog, "91").Should().Equal("80", "70");
    }

    [Fact]
    public void A_ministry_and_a_province_each_supply_the_cells_that_are_left_to_them()
    {
        string[] texts =
        [
            .. Enacted($"{InTheWholeCountry(Fill(Seventy))}, {Fill("\"threshold\": { \"value\": 60 }")}").Select(text => text.Replace(
                "{ \"areas\": [\"dbsh\"], \"years\": [2022, 2023], \"delegatedTo\": \"province\", \"basis\": \"unconfirmed\" }",
                """
                { "areas": ["dbsh"], "years": [2022], "delegatedTo": "ministry", "basis": "unconfirmed" },
                { "areas": ["dbsh"], "years": [2023], "delegatedTo": "province", "basis": "unconfirmed" }
                """,
                StringComparison.Ordinal)),
        ];
        var catalog = IllustrativeDocuments.Load(Documents(texts));

        States(catalog, "90", 2022).Should().Equal("80", "70");
        States(catalog, "90", 2023).Should().Equal("80", "60");
        States(catalog, "91", 2022).Should().Equal("80", "70");
        States(catalog, "91", 2023).Should().Equal("80", "delegated");
    }

    [Fact]
    public void A_requirement_is_supplied_in_every_province_from_its_first_day()
    {
        var fill = InTheWholeCountry(Fill("\"requirement\": { \"kind\": \"yes\", \"measure\": \"plan-reviewed\" }")).Replace("\"insurance\"", "\"plan\"", StringComparison.Ordinal);
        var catalog = Load(fill);

        Plan(new LocalDate(2022, 5, 31)).Requirement.Should().BeOfType<Delegated>();
        Plan(new LocalDate(2022, 6, 1)).Requirement.Should().BeOfType<Yes>().Which.Measure.Key.Should().Be("plan-reviewed");
        Plan(new LocalDate(2022, 6, 1)).InForce.ToString().Should().Be("2022-06-01..2025-12-31");

        Indicator Plan(LocalDate on) => catalog.InForce(Standard.Basic, CommuneOf("91"), 2022, on).Set!.FindIndicator("plan")!;
    }

    private static CriteriaSet Set(CriteriaCatalog catalog, string province, int year = 2023) =>
        catalog.InForce(Standard.Basic, CommuneOf(province), year).Set!;

    private static IEnumerable<string> States(CriteriaCatalog catalog, string province, int year = 2023)
    {
        var set = Set(catalog, province, year);
        var threshold = set.FindIndicator("insurance")!.Requirement.OwnThresholds[0];
        return set.AreaClassification.Classes.Select(area => threshold.For(area, year).General.Match(issued => issued.Value.ToString(), _ => "delegated", _ => "not recorded"));
    }
}
