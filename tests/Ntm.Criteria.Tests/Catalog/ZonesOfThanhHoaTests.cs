using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>The two zones that Thanh Hóa has for the advanced set: in that province alone, from the last day of the year of its decision. The communes are illustrative.</summary>
public sealed class ZonesOfThanhHoaTests
{
    private static readonly LocalDate First = new(2024, 12, 31);
    private static readonly AdministrativeUnit Commune = CommuneOf("38");
    private static readonly AdministrativeUnit Neighbour = CommuneOf("40");

    public static TheoryData<string> Designations =>
        ["ethnic-minority-area-zone-2", "ethnic-minority-area-zone-3", "special-difficulty-on-coast-or-island", "safety-zone-in-poor-district"];

    [Fact]
    public void The_province_is_divided_for_the_advanced_set_from_the_last_day_of_the_year_of_its_decision_on()
    {
        ZoningsOn(Commune, First.PlusDays(-1)).Should().BeEmpty();
        ZoningsOn(Commune, First).Should().Equal("zones-26-thanh-hoa");
        ZoningsOn(Commune, First.PlusDays(1)).Should().Equal("zones-26-thanh-hoa");
        ZoningsOn(Neighbour, First).Should().BeEmpty();
        CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 2024).Set!.Zonings.Should().BeEmpty();

        static IEnumerable<string> ZoningsOn(AdministrativeUnit commune, LocalDate on) =>
            CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, on.Year, on).Set!.Zonings.Select(zoning => zoning.ToString());
    }

    [Theory]
    [MemberData(nameof(Designations))]
    public void A_commune_with_one_of_the_designations_is_of_the_first_zone(string designation)
    {
        ZonesOf(Ordinary.With(DesignationFact.Held(designation))).Should().Equal("zone-1");
        ZonesOf(Commune.With(DesignationFact.Held(designation))).Should().Equal(["zone-1"], "whatever else it has");
        ZonesOf(Designations.Where(row => row.Data != designation).Aggregate(Commune, (commune, other) => commune.With(DesignationFact.NotHeld(other.Data)))).Should().Equal("zone-1", "zone-2");
    }

    [Fact]
    public void Any_other_commune_is_of_the_second_and_one_of_which_nothing_is_known_of_either()
    {
        ZonesOf(Ordinary).Should().Equal("zone-2");
        ZonesOf(Commune).Should().Equal("zone-1", "zone-2");
        Zoning.Classification.Clauses.SelectMany(clause => clause.Designations).Select(designation => designation.Key).Should().Equal(Designations.Select(row => row.Data));
    }

    [Fact]
    public void Designations_that_other_classifications_have_are_the_same_here()
    {
        var others = CriteriaCatalog.Embedded.Sets.Select(set => set.AreaClassification).SelectMany(classification => classification.Designations).ToLookup(designation => designation.Key);

        Zoning.Classification.Designations.Where(designation => !others.Contains(designation.Key)).Select(designation => designation.Key).Should().Equal("special-difficulty-on-coast-or-island");
        foreach (var designation in Zoning.Classification.Designations.Where(designation => others.Contains(designation.Key)))
        {
            others[designation.Key].Select(other => other.Name).Should().OnlyContain(name => name == designation.Name);
        }
    }

    [Fact]
    public void Nothing_is_demanded_by_zones_since_no_level_was_read()
    {
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2024);

        law.Set!.Indicators.Select(indicator => indicator.Requirement)
            .Should().Equal(CriteriaCatalog.Embedded.InForce(Standard.Advanced, Neighbour, 2024).Set!.Indicators.Select(indicator => indicator.Requirement));
        law.SuppliedBy.Select(instrument => instrument.Key).Should().Equal("1491-qd-bgddt");
    }

    [Fact]
    public void The_decision_is_cited_by_its_year_and_says_that_its_dates_were_not_read()
    {
        Zoning.Provenance.Citation.Describe(Language.Vietnamese).Should().Be("Quyết định số 26/2024/QĐ-UBND năm 2024 của UBND tỉnh Thanh Hóa");
        Zoning.Provenance.Citation.Describe(Language.English).Should().Be("Decision 26/2024/QĐ-UBND of 2024 of the Thanh Hóa Provincial People’s Committee");
        Zoning.Provenance.Remark!.English.Should().Contain("is inferred");
        foreach (var provenance in Zoning.Classification.Placements(Commune, IllustrativeLaw.On).Select(placement => placement.Clause!.Provenance).Append(Zoning.Provenance))
        {
            provenance.Basis.Should().Be(Basis.Reported);
            provenance.Accounts.Select(account => account.Key).Should().Equal("E-19");
        }
    }

    private static Zoning Zoning => CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2024).Set!.Zonings.Single();

    // Without any of the designations.
    private static AdministrativeUnit Ordinary => Designations.Aggregate(Commune, (commune, designation) => commune.With(DesignationFact.NotHeld(designation.Data)));

    private static IEnumerable<string> ZonesOf(AdministrativeUnit commune) => Zoning.Classification.Placements(commune, IllustrativeLaw.On).Select(placement => placement.Class.Key);
}
