using System.Text.Json;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Around the date on which a provision takes effect, the day before and the day itself give the two forms.</summary>
public sealed class AmendmentsTests
{
    private static readonly LocalDate Amended = new(2024, 3, 1);

    // Their amendments leave the name as it is.
    private static readonly string[] Unnamed = ["central-clean-water", "access-to-law"];

    public static IEnumerable<(string Set, Indicator Before, Indicator After)> AmendedForms() =>
        from enacted in CriteriaCatalog.Embedded.Sets
        from indicator in enacted.Indicators
        where indicator.InForce.End is not null
        let start = indicator.InForce.End!.Value.PlusDays(1)
        select (enacted.Key, On(enacted, indicator, start.PlusDays(-1)), On(enacted, indicator, start));

    [Fact]
    public void Every_amendment_that_a_document_makes_is_a_change_of_form_on_its_first_day()
    {
        using var document = JsonDocument.Parse(Repository.ReadText("src/Ntm.Criteria/Catalog/Documents/211-qd-ttg.json"));
        var targets = document.RootElement.GetProperty("provisions").EnumerateArray()
            .Select(provision => provision.GetProperty("target"))
            .Select(target => (target.GetProperty("set").GetString()!, target.GetProperty("indicator").GetString()!));

        AmendedForms().Select(form => (form.Set, form.After.Key)).Should().BeEquivalentTo(targets).And.HaveCount(9);
    }

    [Fact]
    public void The_day_before_and_the_day_itself_give_the_two_forms()
    {
        foreach (var (set, before, after) in AmendedForms())
        {
            var because = $"{set}, {before.Key}";
            before.InForce.Should().Be(DatePeriod.Between(new LocalDate(2022, 3, 8), Amended.PlusDays(-1)), because);
            after.InForce.Should().Be(DatePeriod.From(Amended), because);
            before.Provenance.Citation.Instrument.Key.Should().Be("318-qd-ttg", because);
            before.AmendedBy.Should().BeNull(because);
            after.AmendedBy!.Citation.Instrument.Key.Should().Be("211-qd-ttg", because);
            after.Provenance.Should().BeSameAs(Unnamed.Contains(after.Key) ? before.Provenance : after.AmendedBy, because);
            after.Requirement.Should().NotBeSameAs(before.Requirement, because);
            after.Number.Should().Be(before.Number, because);
        }
    }

    [Fact]
    public void What_is_not_amended_is_the_same_instance_before_and_after()
    {
        var before = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023, Amended.PlusDays(-1)).Set!;
        var after = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023, Amended).Set!;
        var amended = AmendedForms().Select(form => form.After.Key).ToHashSet();

        before.Should().NotBeSameAs(after);
        foreach (var indicator in before.Indicators.Where(indicator => !amended.Contains(indicator.Key)))
        {
            after.FindIndicator(indicator.Key).Should().BeSameAs(indicator);
        }
    }

    [Fact]
    public void The_required_basic_set_is_in_the_form_of_the_same_date()
    {
        var before = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023, Amended.PlusDays(-1)).Prerequisites;
        var after = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023, Amended).Prerequisites;

        before.Keys.Should().Equal("commune-basic-2021-2025");
        before["commune-basic-2021-2025"].FindIndicator("cooperative")!.Requirement.Should().BeOfType<Requirements.Yes>();
        after["commune-basic-2021-2025"].FindIndicator("cooperative")!.Requirement.Should().BeOfType<Requirements.AnyOf>();
    }

    [Fact]
    public void An_amendment_without_a_name_leaves_the_name_as_it_is()
    {
        var (_, before, after) = AmendedForms().Single(form => form.After.Key == "central-clean-water");

        after.Name.Should().Be(before.Name);
        after.Provenance.Should().BeSameAs(before.Provenance, "the wording is still that of the decision that enacted it");
    }

    [Fact]
    public void A_number_of_an_example_says_so_even_where_law_has_amended_the_rest_since()
    {
        const string Renumbering = """
            { "format": 1, "kind": "regulation", "standing": "illustrative", "lastChecked": "2026-11-23",
              "instruments": [ { "key": "example", "number": "9/QĐ-MH", "type": { "vi": "Quyết định", "en": "Decision" }, "issuer": { "vi": "Minh họa", "en": "Example" },
                "signed": "2022-07-01", "inForce": { "from": "2022-07-01" }, "title": { "vi": "Minh họa", "en": "Example" } } ],
              "instrument": "example",
              "provisions": [ { "kind": "amendment", "target": { "set": "commune-advanced-2021-2025", "indicator": "electronic-health-record" },
                "inForce": { "from": "2022-07-01" }, "citation": { "article": "1" }, "basis": "unconfirmed", "number": "14.9",
                "requirement": { "kind": "yes", "measure": "free-public-wifi" } } ] }
            """;

        var law = CriteriaCatalog.Embedded.With(SourceDocument.FromText("example.json", Renumbering)).InForce(Standard.Advanced, Commune, 2024);
        var finding = law.Assess(Commune, Evidence.Empty).Findings["electronic-health-record"];

        finding.Indicator.Number.ToString().Should().Be("14.9");
        finding.Indicator.NumberedBy!.Citation.Instrument.Key.Should().Be("example");
        finding.Indicator.AmendedBy!.Citation.Instrument.Key.Should().Be("211-qd-ttg");
        finding.IsIllustrative.Should().BeTrue();
        finding.Citations.Select(citation => citation.Instrument.Key).Should().Equal("211-qd-ttg", "example");
    }

    private static AdministrativeUnit Commune => Vietnam.Territory.On(new(2022, 12, 31)).Commune("02929");

    private static Indicator On(CriteriaSet set, Indicator indicator, LocalDate date) =>
        CriteriaCatalog.Embedded.InForce(set.Standard, Commune, set.Assesses.Last, date).Set!.FindIndicator(indicator.Key)!;
}
