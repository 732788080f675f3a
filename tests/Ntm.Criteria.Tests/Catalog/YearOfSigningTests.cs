using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>Instruments of which only the year was read. All but the last are illustrative.</summary>
public sealed class YearOfSigningTests
{
    [Fact]
    public void It_is_cited_by_the_year()
    {
        var instrument = Load("2022").FindInstrument("example-decision")!;

        instrument.Signed.Should().BeNull();
        instrument.YearSigned.Should().Be(2022);
        instrument.Describe(Language.Vietnamese).Should().Be("Quyết định số 2/QĐ-VD năm 2022 của Cơ quan minh họa");
        instrument.Describe(Language.English).Should().Be("Decision 2/QĐ-VD of 2022 of the Illustrative body");
    }

    [Fact]
    public void With_a_date_the_year_is_that_of_the_date()
    {
        var instrument = Load("2022-06-01").FindInstrument("example-decision")!;

        instrument.Signed.Should().Be(new LocalDate(2022, 6, 1));
        instrument.YearSigned.Should().Be(2022);
        EqualityContract.Equal(instrument, Load("2022-06-01").FindInstrument("example-decision")!);
        EqualityContract.Different(instrument, Load("2022").FindInstrument("example-decision")!, Load("2021").FindInstrument("example-decision")!);
    }

    [Theory]
    [InlineData("\"0000\"", DiagnosticCode.MalformedDate)]
    [InlineData("\"22\"", DiagnosticCode.MalformedDate)]
    [InlineData("\"2022-06\"", DiagnosticCode.MalformedDate)]
    [InlineData("\"٢٠٢٢\"", DiagnosticCode.MalformedDate)]
    [InlineData("2022", DiagnosticCode.WrongType)]
    public void What_is_neither_a_date_nor_a_year_is_told(string signed, string code) =>
        IllustrativeDocuments.DiagnosticsOf(Documents(signed)).Select(diagnostic => diagnostic.Code).Should().Equal(code);

    [Theory]
    [InlineData("2022", "2022-06-20", true)]
    [InlineData("2022-06-20", "2022", true)]
    [InlineData("2022", "2021-06-20", false)]
    [InlineData("2022-06-20", "2022-06-21", false)]
    public void The_same_number_of_the_same_year_may_be_the_same_instrument(string one, string other, bool isTold)
    {
        string Vocabulary(string key, string signed) => $$"""
            { "format": 1, "kind": "vocabulary", "standing": "illustrative", "lastChecked": "2026-11-23", "instruments": [
              { "key": "{{key}}", "number": "3/QĐ-VD", "type": { "vi": "Quyết định", "en": "Decision" }, "issuer": { "vi": "Cơ quan minh họa", "en": "Illustrative body" },
                "signed": "{{signed}}", "inForce": { "from": "2022-12-31" }, "title": { "vi": "Minh họa", "en": "An example" } } ] }
            """;

        IllustrativeDocuments.DiagnosticsOf(IllustrativeProvisions.Documents([Vocabulary("one", one), Vocabulary("other", other)])).Select(diagnostic => diagnostic.Code)
            .Should().Equal(isTold ? [DiagnosticCode.ContradictoryInstruments] : []);
    }

    [Theory]
    [InlineData("2022-06-01", "2022-01-01", true)]
    [InlineData("2022-06-01", "2022-06-01", false)]
    [InlineData("2022-06-01", "2022", false)]
    [InlineData("2022", "2022-01-01", false)]
    [InlineData("2023", "2022-01-01", true)]
    public void A_set_rests_on_nothing_that_was_signed_later(string cited, string enacted, bool isTold)
    {
        var vocabulary = IllustrativeDocuments.Vocabulary
            .Replace("\"signed\": \"2022-01-01\"", $"\"signed\": \"{enacted}\"", StringComparison.Ordinal)
            .SignedOn(cited);
        var set = IllustrativeDocuments.Set.Replace("\"citation\": { \"row\": \"2.3\" }", "\"citation\": { \"instrument\": \"example-decision\", \"row\": \"2.3\" }", StringComparison.Ordinal);

        set.Should().NotBe(IllustrativeDocuments.Set);
        IllustrativeDocuments.DiagnosticsOf(IllustrativeProvisions.Documents([vocabulary, set])).Select(diagnostic => diagnostic.Code).Should().Equal(isTold ? [DiagnosticCode.SignedLater] : []);
    }

    [Fact]
    public void What_was_read_of_four_provinces_is_of_such_instruments() =>
        CriteriaCatalog.Embedded.Instruments.Where(instrument => instrument.Signed is null).Select(instrument => instrument.Key).Should().Equal("1144-qd-ubnd-lao-cai", "26-2024-qd-ubnd-thanh-hoa", "nam-dinh-model-2022", "quang-binh-basic-2022");

    private static CriteriaCatalog Load(string signed) => IllustrativeDocuments.Load(Documents($"\"{signed}\""));

    private static SourceDocument[] Documents(string signed) => IllustrativeProvisions.Documents(
    [
        IllustrativeDocuments.Vocabulary.Replace("\"signed\": \"2022-06-01\"", $"\"signed\": {signed}", StringComparison.Ordinal),
        IllustrativeDocuments.Set,
        IllustrativeDocuments.Decision,
    ]);
}
