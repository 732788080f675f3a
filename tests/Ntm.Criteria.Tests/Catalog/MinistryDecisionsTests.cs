using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Ntm.Criteria.Requirements;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>What ministries supplied for the whole country: the same in every province, from the first day of the decision.</summary>
public sealed class MinistryDecisionsTests
{
    private const string Decision = "1491-qd-bgddt";

    private static readonly LocalDate Issued = new(2022, 6, 6);

    private static readonly ImmutableArray<AdministrativeUnit> Communes =
    [
        Vietnam.Territory.On(Issued).Commune("02929"),
        .. CriteriaCatalog.Embedded.FindSet(FactTable.Basic)!.AreaClassification.Classes.Select(region => IllustrativeRegions.Commune(region.Key)),
    ];

    public static IEnumerable<(string Set, Indicator Before, Indicator After)> SuppliedForms() =>
        from enacted in CriteriaCatalog.Embedded.Sets
        where enacted.Assesses.Contains(Issued.Year) && enacted.AssessedUnit == AssessedUnit.Commune && enacted.Purpose == SetPurpose.Assessment
        let before = On(enacted, Communes[0], Issued.PlusDays(-1))
        from after in On(enacted, Communes[0], Issued).Indicators
        where after.SuppliedBy is not null
        select (enacted.Key, before.FindIndicator(after.Key)!, after);

    [Fact]
    public void What_the_document_supplies_is_left_to_the_ministry_the_day_before_and_supplied_in_every_province_from_its_first_day()
    {
        using var document = JsonDocument.Parse(Repository.ReadText($"src/Ntm.Criteria/Catalog/Documents/{Decision}.json"));
        var targets = document.RootElement.GetProperty("provisions").EnumerateArray()
            .Select(provision => provision.GetProperty("target"))
            .Select(target => (target.GetProperty("set").GetString()!, target.GetProperty("indicator").GetString()!))
            .ToList();

        SuppliedForms().Select(form => (form.Set, form.After.Key)).Should().BeEquivalentTo(targets).And.HaveCount(2);
        foreach (var (set, key) in targets)
        {
            var enacted = CriteriaCatalog.Embedded.FindSet(set)!;
            foreach (var commune in Communes)
            {
                var before = On(enacted, commune, Issued.PlusDays(-1)).FindIndicator(key)!;
                before.Requirement.Should().BeOfType<Delegated>().Which.To.Should().Be(Authority.Ministry);
                before.SuppliedBy.Should().BeNull();
                before.InForce.Should().Be(DatePeriod.Between(new LocalDate(2022, 3, 8), Issued.PlusDays(-1)));
                var after = On(enacted, commune, Issued).FindIndicator(key)!;
                after.Requirement.SelfAndParts().OfType<Delegated>().Should().BeEmpty();
                after.SuppliedBy!.Citation.Instrument.Key.Should().Be(Decision);
                after.InForce.Should().Be(DatePeriod.From(Issued));
                after.Name.Should().Be(before.Name);
            }
        }
    }

    [Fact]
    public void Provinces_of_which_nothing_else_is_known_share_one_form()
    {
        foreach (var enacted in CriteriaCatalog.Embedded.Sets.Where(set => set.Assesses.Contains(Issued.Year) && set.Purpose == SetPurpose.Assessment))
        {
            Communes.Select(commune => On(enacted, commune, Issued)).Distinct().Should().ContainSingle();
        }
    }

    [Fact]
    public void The_decision_is_among_those_that_supply_from_its_first_day()
    {
        Supplying(Issued.PlusDays(-1)).Should().BeEmpty();
        Supplying(Issued).Should().Equal(Decision);
    }

    private static IEnumerable<string> Supplying(LocalDate on) =>
        CriteriaCatalog.Embedded.InForce(Standard.Advanced, Communes[0], 2022, on).SuppliedBy.Select(instrument => instrument.Key);

    private static CriteriaSet On(CriteriaSet set, AdministrativeUnit commune, LocalDate on) =>
        CriteriaCatalog.Embedded.InForce(set.Standard, commune, set.Assesses.First, on).Set!;
}
