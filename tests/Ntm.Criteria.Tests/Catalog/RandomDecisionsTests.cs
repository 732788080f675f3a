using System.Collections.Immutable;
using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What must hold whatever regulations say: of random ones, with every kind of provision. All documents here are illustrative.</summary>
public sealed class RandomDecisionsTests
{
    private const int Tried = 400;

    private static readonly AdministrativeUnit[] Communes = [CommuneOf("90"), CommuneOf("91")];

    private static readonly Lazy<ImmutableArray<Case>> Cases = new(() => [.. Load()]);

    [Fact]
    public void There_are_enough_that_go_together_and_every_kind_of_provision_is_among_them()
    {
        Assert.SkipWhen(Repeats.Of(Tried) < Tried, "Few are tried while the library is being mutated.");
        var all = string.Concat(Cases.Value.SelectMany(one => one.Regulations).Select(regulation => regulation.Text));

        Cases.Value.Length.Should().BeGreaterThan(60);
        new[] { "amendment", "addition", "repeal", "fill", "tightening", "zoning", "detail" }.Should().OnlyContain(kind => all.Contains($"\"kind\": \"{kind}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_the_documents_is_irrelevant()
    {
        foreach (var one in Cases.Value)
        {
            Digests(Catalog([.. one.Regulations.Reverse()])).Should().Equal(Digests(one.Catalog));
        }
    }

    [Fact]
    public void The_order_in_which_dates_are_asked_for_is_irrelevant()
    {
        foreach (var one in Cases.Value)
        {
            var asked = Catalog(one.Regulations);
            var backwards = Communes.SelectMany(commune => Days, (commune, day) => (commune, day)).Reverse().Select(question => Digest(asked, question.commune, question.day)).ToList();

            Enumerable.Reverse(backwards).Should().Equal(Digests(one.Catalog));
        }
    }

    [Fact]
    public void What_is_said_for_one_province_changes_nothing_in_another()
    {
        foreach (var one in Cases.Value)
        {
            // A repeal of what is for the other province names it, so only whole catalogues without one are compared.
            var elsewhere = one.Regulations.Where(regulation => RandomDecisions.IsOf("91", regulation.Text)).Select(regulation => regulation.Key).ToHashSet();
            if (one.Regulations.Any(regulation => !elsewhere.Contains(regulation.Key) && elsewhere.Any(key => regulation.Text.Contains($"\"target\": {{ \"instrument\": \"{key}\"", StringComparison.Ordinal))))
            {
                continue;
            }

            Digests(Catalog([.. one.Regulations.Where(regulation => !elsewhere.Contains(regulation.Key))]), "90").Should().Equal(Digests(one.Catalog, "90"));
        }
    }

    [Fact]
    public void The_law_changes_only_on_days_on_which_something_begins_or_has_ended()
    {
        var days = Enumerable.Range(-1, 14).SelectMany(step => new[] { RandomDecisions.First.PlusDays(50 * step), new LocalDate(2023, 7, 1) }).ToHashSet();
        foreach (var one in Cases.Value.Take(25))
        {
            var before = Digest(one.Catalog, Communes[0], RandomDecisions.First);
            for (var day = RandomDecisions.First.PlusDays(1); day <= RandomDecisions.Last; day = day.PlusDays(1))
            {
                var now = Digest(one.Catalog, Communes[0], day);
                (now == before || days.Contains(day)).Should().BeTrue($"the law changed on {day}");
                before = now;
            }
        }
    }

    [Fact]
    public void The_law_as_it_was_published_by_a_day_is_that_of_the_documents_signed_by_then()
    {
        foreach (var one in Cases.Value)
        {
            foreach (var knownOn in one.Regulations.Select(regulation => regulation.Signed).Distinct())
            {
                var published = Catalog([.. one.Regulations.Where(regulation => regulation.Signed <= knownOn)]);
                foreach (var day in Days)
                {
                    one.Catalog.InForce(Standard.Basic, Communes[0], day.Year, day, knownOn).Sha256.Should().Be(published.InForce(Standard.Basic, Communes[0], day.Year, day).Sha256);
                }
            }
        }
    }

    [Fact]
    public void A_receipt_of_before_is_replayed_whatever_was_signed_since()
    {
        foreach (var one in Cases.Value)
        {
            var first = one.Regulations.Min(regulation => regulation.Signed);
            var before = Catalog([.. one.Regulations.Where(regulation => regulation.Signed == first)]);
            foreach (var day in Days)
            {
                var receipt = before.InForce(Standard.Basic, Communes[0], day.Year, day).ToReceipt();
                one.Catalog.Replay(receipt, Communes[0]).Sha256.Should().Be(receipt.Sha256);
            }
        }
    }

    [Fact]
    public void Assessing_by_it_never_throws_and_explains_itself()
    {
        foreach (var one in Cases.Value)
        {
            foreach (var day in Days.Where((_, place) => place % 4 == 0))
            {
                var law = one.Catalog.InForce(Standard.Basic, Communes[0], day.Year, day);
                law.Assess(Communes[0], []).Explain(Language.Vietnamese).Should().NotBeEmpty();
                one.Catalog.CompletenessOf(Standard.Basic, [Communes[0].Province], day.Year, day).ToMarkdown(Language.English).Should().NotBeEmpty();
            }
        }
    }

    [Fact]
    public void What_lapsed_was_supplied_on_its_last_day_and_not_since()
    {
        var told = 0;
        foreach (var one in Cases.Value)
        {
            var reversed = Catalog([.. one.Regulations.Reverse()]);
            foreach (var (province, day) in Communes.SelectMany(commune => Days.Where((_, place) => place % 5 == 0), (commune, day) => (commune.Province, day)))
            {
                var supplies = SuppliesOf(one.Catalog, province, day.Year, day);
                supplies.Select(Describe).Should().Equal(SuppliesOf(reversed, province, day.Year, day).Select(Describe), "the order of the documents is irrelevant");
                foreach (var supply in supplies.Where(supply => supply.Lapsed is not null))
                {
                    told++;
                    IssuedOn(supply.Lapsed!.LastDay).Should().Contain(supply.Lapsed.Citation);
                    Days.Where(later => later > supply.Lapsed.LastDay && later <= day).SelectMany(IssuedOn).Should().BeEmpty();

                    // Of a level that another amendment left open nothing is compared.
                    IEnumerable<Citation> IssuedOn(LocalDate date) =>
                        from earlier in SuppliesOf(one.Catalog, province, day.Year, date)
                        where earlier.Indicator?.Key == supply.Indicator!.Key && earlier.Indicator.AmendedBy == supply.Indicator.AmendedBy && earlier.State == SupplyState.Issued
                            && earlier.IsRequirement == supply.IsRequirement && earlier.Part == supply.Part && !supply.Areas.Except(earlier.Areas).Any() && (earlier.Zone is null || supply.Zone == earlier.Zone)
                        select earlier.Citation;
                }
            }
        }

        Assert.SkipWhen(Repeats.Of(Tried) < Tried, "Few are tried while the library is being mutated.");
        told.Should().BeGreaterThan(50);
    }

    private static ImmutableArray<Supply> SuppliesOf(CriteriaCatalog catalog, AdministrativeUnit province, int year, LocalDate on) => catalog.CompletenessOf(Standard.Basic, [province], year, on).Supplies;

    private static string Describe(Supply supply) => $"{supply} {string.Join(',', supply.Areas)} {supply.Zone} {supply.Citation}; {supply.Lapsed} {supply.Lapsed?.RepealedBy?.Citation}";

    private static IEnumerable<LocalDate> Days => Enumerable.Range(0, 13).SelectMany(step => new[] { RandomDecisions.First.PlusDays(50 * step).PlusDays(-1), RandomDecisions.First.PlusDays(50 * step) });

    private static IEnumerable<Case> Load()
    {
        var decisions = new RandomDecisions(new Random(1144));
        for (var repeat = 0; repeat < Repeats.Of(Tried); repeat++)
        {
            var regulations = decisions.Next();
            if (TryCatalog(regulations) is { } catalog)
            {
                yield return new Case(regulations, catalog);
            }
        }
    }

    private static CriteriaCatalog Catalog((string Key, LocalDate Signed, string Text)[] regulations) => IllustrativeDocuments.Load(Documents(regulations));

    private static CriteriaCatalog? TryCatalog((string Key, LocalDate Signed, string Text)[] regulations) =>
        CriteriaCatalog.TryLoad([.. Documents(regulations)], out var catalog, out _) ? catalog : null;

    private static SourceDocument[] Documents((string Key, LocalDate Signed, string Text)[] regulations) =>
        IllustrativeProvisions.Documents([IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set, IllustrativeProvisions.Zones, .. regulations.Select(regulation => regulation.Text)]);

    private static IEnumerable<string> Digests(CriteriaCatalog catalog, string? province = null) =>
        from commune in Communes
        where province is null || commune.Province.Code.ToString() == province
        from day in Days
        select Digest(catalog, commune, day);

    private static string Digest(CriteriaCatalog catalog, AdministrativeUnit commune, LocalDate day) => catalog.InForce(Standard.Basic, commune, day.Year, day).Sha256;

    private sealed record Case((string Key, LocalDate Signed, string Text)[] Regulations, CriteriaCatalog Catalog);
}
