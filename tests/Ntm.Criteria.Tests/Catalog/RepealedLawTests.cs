using NodaTime;
using static Ntm.Criteria.Tests.IllustrativeProvisions;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What a law tells of a set or of indicators that it no longer has. All documents here are illustrative.</summary>
public sealed class RepealedLawTests
{
    private const string WholeSet = "\"set\": \"example-basic\"";
    private const string Houses = "\"set\": \"example-basic\", \"indicator\": \"houses\"";

    private static readonly LocalDate LastDay = new(2024, 2, 29);
    private static readonly LocalDate Day = new(2024, 3, 1);
    private static readonly AdministrativeUnit Commune = CommuneOf("90");

    [Fact]
    public void Where_the_set_was_repealed_the_law_tells_which_until_when_and_by_which_clause()
    {
        var law = LawOn(Load(Repeal(WholeSet)), Day);

        law.Set.Should().BeNull();
        law.RepealedSet!.Key.Should().Be("example-basic");
        law.RepealedSet.InForce.End.Should().Be(LastDay);
        law.RepealedSet.RepealedBy!.Citation.ToString().Should().StartWith("Điều 8 Quyết định số 2/QĐ-VD");
        Told(law, Language.English).Should().Contain(
            "which criteria are in force on 1 March 2024 for that year is not recorded. "
            + "There were such criteria, in force until 29 February 2024 and repealed from then on: Illustrative criteria. Clause: Article 8, Decision 2/QĐ-VD");
        Told(law, Language.Vietnamese).Should().Contain("có hiệu lực đến hết ngày 29/02/2024, sau đó bị bãi bỏ: Bộ tiêu chí minh họa.");
    }

    [Fact]
    public void Until_then_there_is_the_set_and_afterwards_none_that_it_would_not_have_been()
    {
        var catalog = Load(Repeal(WholeSet));

        LawOn(catalog, LastDay).RepealedSet.Should().BeNull();
        LawOn(catalog, LastDay).Set!.RepealedBy.Should().NotBeNull();
        LawOn(catalog, new LocalDate(2025, 12, 31)).RepealedSet.Should().NotBeNull();
        LawOn(catalog, new LocalDate(2026, 1, 1)).RepealedSet.Should().BeNull("it would have ended by then");
        catalog.InForce(Standard.Advanced, Commune, 2024, Day).RepealedSet.Should().BeNull("it is of another standard");
        LawOn(Load(), Day).Set!.RepealedBy.Should().BeNull();
    }

    [Fact]
    public void A_set_is_repealed_with_its_instrument_by_whichever_comes_first()
    {
        var both = Load(Repeal("\"instrument\": \"example-set\"", "2024-02-01", article: "7"), Repeal(WholeSet));

        LawOn(both, Day).RepealedSet!.RepealedBy!.Citation.Article.Should().Be("7");
        LawOn(both, Day).RepealedSet!.InForce.End.Should().Be(new LocalDate(2024, 1, 31));
    }

    [Fact]
    public void A_set_that_follows_takes_its_place()
    {
        var next = IllustrativeDocuments.Set
            .Replace("\"key\": \"example-basic\"", "\"key\": \"example-next\"", StringComparison.Ordinal)
            .Replace("\"inForce\": { \"from\": \"2022-01-01\"", "\"inForce\": { \"from\": \"2024-03-01\"", StringComparison.Ordinal);
        var law = LawOn(IllustrativeDocuments.Load(Documents([.. Texts(Repeal(WholeSet)), next])), Day);

        law.Set!.Key.Should().Be("example-next");
        law.RepealedSet.Should().BeNull();
    }

    [Fact]
    public void A_set_tells_the_indicators_that_it_had_each_as_it_was_last()
    {
        var catalog = Load(Repeal(Houses));
        var repealed = LawOn(catalog, Day).Set!.RepealedIndicators.Should().ContainSingle().Subject;

        repealed.Name.English.Should().Be("Connected households", "it was amended before");
        repealed.InForce.ToString().Should().Be("2023-07-01..2024-02-29");
        repealed.RepealedBy!.Citation.Article.Should().Be("8");
        LawOn(catalog, LastDay).Set!.RepealedIndicators.Should().BeEmpty();
        LawOn(catalog, LastDay).Set!.FindIndicator("houses")!.RepealedBy.Should().BeSameAs(repealed.RepealedBy);
        LawOn(catalog, new LocalDate(2023, 6, 30)).Set!.FindIndicator("houses")!.RepealedBy.Should().BeNull("that form is amended, not repealed");
        catalog.Sets[0].RepealedIndicators.Should().BeEmpty();
    }

    [Fact]
    public void An_assessment_says_that_they_are_demanded_no_longer()
    {
        var catalog = Load(Repeal(Houses));

        Told(LawOn(catalog, Day), Language.English).Should().Contain("Repealed, and demanded no longer: 2.3 Connected households (in force until 29 February 2024). Clause: Article 8, Decision 2/QĐ-VD");
        Told(LawOn(catalog, Day), Language.Vietnamese).Should().Contain("Đã bãi bỏ, không còn xét: 2.3 Tỷ lệ hộ được đấu nối (có hiệu lực đến hết ngày 29/02/2024).");
        Told(LawOn(catalog, LastDay), Language.English).Should().NotContain("Repealed");
    }

    [Fact]
    public void By_the_law_as_it_was_published_before_neither_is_told()
    {
        string Later(string target) => Regulation("example-repeal", "3/QĐ-VD", Repeal(target)).SignedOn("2024-02-01");
        var set = IllustrativeDocuments.Load(Documents([.. Texts(), Later(WholeSet)]));
        var indicator = IllustrativeDocuments.Load(Documents([.. Texts(), Later(Houses)]));

        Known(set, new LocalDate(2024, 1, 31)).Set!.RepealedBy.Should().BeNull();
        Known(set, new LocalDate(2024, 2, 1)).RepealedSet.Should().NotBeNull();
        Known(indicator, new LocalDate(2024, 1, 31)).Set!.RepealedIndicators.Should().BeEmpty();
        Known(indicator, new LocalDate(2024, 2, 1)).Set!.RepealedIndicators.Should().ContainSingle();

        CriteriaInForce Known(CriteriaCatalog catalog, LocalDate on) => catalog.InForce(Standard.Basic, Commune, 2024, Day, on);
    }

    [Theory]
    [InlineData(WholeSet, "\"repealed\":{\"inForce\":\"2022-01-01..2024-02-29\",\"key\":\"example-basic\",\"repealedBy\":")]
    [InlineData(Houses, "\"repealedIndicators\":[{\"inForce\":\"2023-07-01..2024-02-29\",\"key\":\"houses\",")]
    public void The_canonical_form_and_the_receipt_know_it(string target, string written)
    {
        var law = LawOn(Load(Repeal(target)), Day);
        var receipt = law.ToReceipt();

        law.ToCanonicalForm().Should().Contain(written);
        receipt.Instruments.Select(version => version.Instrument).Should().Equal("example-decision", "example-set");
        Load(Repeal(target)).Replay(receipt, Commune).Sha256.Should().Be(law.Sha256);
        Load().TryReplay(receipt, Commune, out _, out var differences).Should().BeFalse();
        differences.Should().Contain(difference => difference.Kind == ReceiptDifferenceKind.OtherRules);
    }

    [Fact]
    public void A_set_of_another_province_is_not_told()
    {
        var ofNinety = IllustrativeDocuments.Set.Replace("\"assessedUnit\": \"commune\",", "\"assessedUnit\": \"commune\", \"territory\": { \"code\": \"90\", \"on\": \"2022-12-31\" },", StringComparison.Ordinal);
        var catalog = IllustrativeDocuments.Load(Documents([IllustrativeDocuments.Vocabulary, ofNinety, Regulation("example-repeal", "3/QĐ-VD", Repeal(WholeSet))]));

        LawOn(catalog, Day).RepealedSet.Should().NotBeNull();
        catalog.InForce(Standard.Basic, CommuneOf("91"), 2024, Day).RepealedSet.Should().BeNull();
    }

    // Without the breaks of lines.
    private static string Told(CriteriaInForce law, Language language) => string.Join(' ', law.Assess(Commune, []).Explain(language).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static CriteriaInForce LawOn(CriteriaCatalog catalog, LocalDate on) => catalog.InForce(Standard.Basic, Commune, 2024, on);
}
