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

    [Fact]
    public void The_village_sets_of_Lao_Cai_are_of_such_an_instrument() =>
        CriteriaCatalog.Embedded.Instruments.Where(instrument => instrument.Signed is null).Select(instrument => instrument.Key).Should().Equal("1144-qd-ubnd-lao-cai");

    private static CriteriaCatalog Load(string signed) => IllustrativeDocuments.Load(Documents($"\"{signed}\""));

    private static SourceDocument[] Documents(string signed) => IllustrativeProvisions.Documents(
    [
        IllustrativeDocuments.Vocabulary.Replace("\"signed\": \"2022-06-01\"", $"\"signed\": {signed}", StringComparison.Ordinal),
        IllustrativeDocuments.Set,
        IllustrativeDocuments.Decision,
    ]);
}
