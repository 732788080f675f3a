using NodaTime;

namespace Ntm.Criteria.Tests;

public sealed class CriteriaCatalogTests
{
    private static readonly AdministrativeUnit Commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");

    [Fact]
    public void The_law_is_that_of_31_December_of_the_assessed_year_unless_a_date_is_given()
    {
        CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023).On.Should().Be(new LocalDate(2023, 12, 31));
        CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023, new LocalDate(2024, 2, 1)).On.Should().Be(new LocalDate(2024, 2, 1));
    }

    [Fact]
    public void What_was_asked_for_is_told_with_the_answer()
    {
        var criteria = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023);

        criteria.Standard.Should().Be(Standard.Advanced);
        criteria.AssessedYear.Should().Be(2023);
        criteria.Province.Code.ToString().Should().Be("10");
        criteria.ToString().Should().Be("advanced commune 2023 on 2023-12-31: commune-advanced-2021-2025");
    }

    [Theory]
    [InlineData(2015, null)]
    [InlineData(2016, "commune-basic-2016-2020")]
    [InlineData(2020, "commune-basic-2016-2020")]
    [InlineData(2021, null)]
    [InlineData(2022, "commune-basic-2021-2025")]
    [InlineData(2025, "commune-basic-2021-2025")]
    [InlineData(2026, "commune-basic-2026-2030")]
    [InlineData(2031, null)]
    public void A_set_holds_for_the_years_that_it_assesses_on_dates_when_it_is_in_force(int year, string? key)
    {
        var criteria = CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, year);

        criteria.Set?.Key.Should().Be(key);
        criteria.Prerequisites.Should().BeEmpty();
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [InlineData(9, true)]
    public void The_year_2021_is_assessed_by_the_law_of_the_day_that_Decision_318_took_effect(int day, bool isInForce) =>
        (CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 2021, new LocalDate(2022, 3, day)).Set is not null).Should().Be(isInForce);

    [Fact]
    public void That_no_set_is_recorded_is_an_answer_and_no_exception()
    {
        var criteria = CriteriaCatalog.Embedded.InForce(Standard.Model, Commune, 2017);

        criteria.Set.Should().BeNull();
        criteria.Absence.Should().BeNull();
        criteria.ToString().Should().Be("model commune 2017 on 2017-12-31: no set");
    }

    [Fact]
    public void Asking_again_gives_the_same_set()
    {
        var first = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2022);
        var again = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2023);

        again.Set.Should().BeSameAs(first.Set);
        again.Prerequisites.Should().BeSameAs(first.Prerequisites);
    }

    [Fact]
    public void A_callers_mistake_is_an_exception()
    {
        var catalog = CriteriaCatalog.Embedded;

        FluentActions.Invoking(() => catalog.InForce(null!, Commune, 2023)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => catalog.InForce(Standard.Basic, null!, 2023)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => catalog.InForce(Standard.Basic, Commune, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => catalog.InForce(Standard.Basic, Commune, 10000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => catalog.InForce(Standard.Basic, Commune, 2023, new LocalDate(0, 12, 31))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("on");
        FluentActions.Invoking(() => catalog.InForce(Standard.Basic, Commune, 2023, knownOn: new LocalDate(0, 12, 31))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("knownOn");
        FluentActions.Invoking(() => catalog.With(null!, null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => catalog.TryWith([null!], out _, out _)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_year_that_can_be_asked_for_is_answered()
    {
        CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 1).Set.Should().BeNull();
        CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 9999).Set.Should().BeNull();

        var receipt = CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 1, new LocalDate(1, 1, 1), new LocalDate(1, 1, 1)).ToReceipt();
        LawReceipt.Parse(receipt.ToString(), null).Should().Be(receipt);
    }

    [Fact]
    public void Documents_on_top_make_a_new_catalogue_and_leave_this_one_as_it_is()
    {
        const string More = """
            { "format": 1, "kind": "vocabulary", "standing": "illustrative", "lastChecked": "2026-11-23",
              "measures": [{ "key": "example-measure", "kind": "yesNo", "name": { "vi": "Minh họa", "en": "Example" } }] }
            """;

        var catalog = CriteriaCatalog.Embedded.With(SourceDocument.FromText("more.json", More));

        catalog.FindMeasure("example-measure").Should().NotBeNull();
        catalog.Sets.Should().OnlyContain(set => catalog.FindSet(set.Key) == set);
        catalog.Instruments.Should().OnlyContain(instrument => ReferenceEquals(catalog.FindInstrument(instrument.Key), instrument));
        catalog.Accounts.Should().OnlyContain(account => ReferenceEquals(catalog.FindAccount(account.Key), account));
        catalog.Sets.Select(set => set.Key).Should().Equal(CriteriaCatalog.Embedded.Sets.Select(set => set.Key));
        CriteriaCatalog.Embedded.FindMeasure("example-measure").Should().BeNull();
    }

    [Fact]
    public void A_document_with_a_mistake_makes_no_catalogue()
    {
        var isLoaded = CriteriaCatalog.Embedded.TryWith([SourceDocument.FromText("bad.json", "{}")], out var catalog, out var diagnostics);

        isLoaded.Should().BeFalse();
        catalog.Should().BeNull();
        diagnostics.Should().HaveCount(2).And.OnlyContain(diagnostic => diagnostic.Document == "bad.json" && diagnostic.Code == DiagnosticCode.MissingProperty);
    }

    [Fact]
    public void A_warning_is_told_and_keeps_nothing_from_being_loaded()
    {
        var documents = IllustrativeDocuments.With("\"citation\": { \"row\": \"2.3\" }, \"basis\": \"reported\", \"accounts\": [\"X-1\"]", "\"citation\": { \"row\": \"2.3\" }, \"basis\": \"reported\"");

        IllustrativeDocuments.Load(documents).Warnings.Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void All_mistakes_of_all_documents_are_told_at_once_in_the_order_of_their_places()
    {
        SourceDocument[] documents =
        [
            IllustrativeDocuments.Document(IllustrativeDocuments.VocabularyName, IllustrativeDocuments.Vocabulary.Replace("\"step\": 0.01", "\"step\": -1", StringComparison.Ordinal)),
            IllustrativeDocuments.Document(
                IllustrativeDocuments.SetName,
                IllustrativeDocuments.Set.Replace("\"value\": 80", "\"value\": 101", StringComparison.Ordinal).Replace("\"number\": \"2.3\"", "\"number\": \"2.2\"", StringComparison.Ordinal)),
            IllustrativeDocuments.Document(IllustrativeDocuments.DecisionName, IllustrativeDocuments.Decision.Replace("\"code\": \"90\"", "\"code\": \"90000\"", StringComparison.Ordinal)),
        ];

        IllustrativeDocuments.DiagnosticsOf(documents).Select(diagnostic => (diagnostic.Document, diagnostic.Code)).Should().Equal(
            (IllustrativeDocuments.VocabularyName, DiagnosticCode.NumberOutOfRange),
            (IllustrativeDocuments.SetName, DiagnosticCode.ShareOutOfRange),
            (IllustrativeDocuments.SetName, DiagnosticCode.DuplicateNumber),
            (IllustrativeDocuments.DecisionName, DiagnosticCode.UnknownTerritory),
            (IllustrativeDocuments.DecisionName, DiagnosticCode.UnknownTerritory));
    }
}
