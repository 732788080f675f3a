using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class CitationTests
{
    private static readonly LegalInstrument Decision = IllustrativeLaw.Instrument;

    [Fact]
    public void A_citation_names_the_smallest_place_first_and_then_the_instrument()
    {
        var whole = new Citation { Instrument = Decision, Annex = "II", Article = "2", Clause = "1", Point = "đ", Row = "14.1" };

        whole.ToString().Should().Be("mục 14.1 điểm đ khoản 1 Điều 2 Phụ lục II Quyết định minh họa số 1/QĐ-MH ngày 01/01/2021 của Cơ quan minh họa");
        whole.Describe(Language.English).Should()
            .Be("row 14.1, point đ, clause 1, Article 2, Annex II, Illustrative decision 1/QĐ-MH of 1 January 2021 of the Illustrative authority");
        new Citation { Instrument = Decision }.ToString().Should().Be("Quyết định minh họa số 1/QĐ-MH ngày 01/01/2021 của Cơ quan minh họa");
        IllustrativeLaw.Source(Basis.Reported).ToString().Should().Be("Quyết định minh họa số 1/QĐ-MH ngày 01/01/2021 của Cơ quan minh họa (reported)");
    }

    [Fact]
    public void Citations_are_equal_when_instrument_and_place_are()
    {
        EqualityContract.Equal(At("14.1"), At("14.1"));
        EqualityContract.Different(
            At("14.1"),
            At("14.2"),
            At(null),
            new Citation { Instrument = Decision, Row = "14.1", Annex = "I" },
            new Citation { Instrument = Decision, Row = "14.1", Article = "1" },
            new Citation { Instrument = Decision, Row = "14.1", Clause = "1" },
            new Citation { Instrument = Decision, Row = "14.1", Point = "a" },
            new Citation { Instrument = Instrument("2/QĐ-MH"), Row = "14.1" });
    }

    [Fact]
    public void Instruments_are_equal_when_issuer_number_and_date_signed_are()
    {
        EqualityContract.Equal(Instrument("1/QĐ-MH"), Instrument("1/QĐ-MH"));
        EqualityContract.Different(
            Instrument("1/QĐ-MH"),
            Instrument("2/QĐ-MH"),
            Instrument("1/QĐ-MH", issuer: "Cơ quan khác"),
            Instrument("1/QĐ-MH", signed: new LocalDate(2021, 1, 2)));
        Instrument("1/QĐ-MH").ToString().Should().Be("Quyết định số 1/QĐ-MH ngày 01/01/2021 của Cơ quan minh họa");
    }

    [Fact]
    public void Instruments_are_equal_however_their_issuer_is_translated_or_its_letters_are_composed()
    {
        EqualityContract.Equal(Instrument("1/QĐ-MH"), Instrument("1/QĐ-MH", issuerInEnglish: "Illustrative agency"));
        EqualityContract.Equal(Instrument("1/QĐ-MH", issuer: "Tòa minh họa"), Instrument("1/QĐ-MH", issuer: "To\u0300a minh ho\u0323a"));
    }

    [Fact]
    public void An_instrument_is_cited_with_its_issuer_since_numbers_repeat_between_provinces()
    {
        var one = Instrument("26/2024/QĐ-UBND", "UBND tỉnh Minh Họa");
        var other = Instrument("26/2024/QĐ-UBND", "UBND tỉnh Giả Định");

        one.Describe(Language.Vietnamese).Should().Be("Quyết định số 26/2024/QĐ-UBND ngày 01/01/2021 của UBND tỉnh Minh Họa").And.NotBe(other.Describe(Language.Vietnamese));
        one.Describe(Language.English).Should().Be("Decision 26/2024/QĐ-UBND of 1 January 2021 of the Illustrative authority");
        var national = CriteriaCatalog.Embedded.Instruments.Single(instrument => instrument.Key == "318-qd-ttg");
        national.Describe(Language.Vietnamese).Should().Be("Quyết định số 318/QĐ-TTg ngày 08/03/2022 của Thủ tướng Chính phủ");
        national.Describe(Language.English).Should().Be("Decision 318/QĐ-TTg of 8 March 2022 of the Prime Minister");
    }

    [Fact]
    public void Accounts_are_equal_when_their_keys_are()
    {
        var account = new Account("E-01", "Báo minh họa", "https://example.org/");

        EqualityContract.Equal(account, new Account("E-01", "Khác", null));
        EqualityContract.Different(account, new Account("E-02", "Báo minh họa", "https://example.org/"));
        account.ToString().Should().Be("E-01: Báo minh họa");
    }

    private static Citation At(string? row) => new() { Instrument = Decision, Row = row };

    private static LegalInstrument Instrument(
        string number, string issuer = "Cơ quan minh họa", LocalDate? signed = null, string issuerInEnglish = "Illustrative authority") => new()
        {
            Key = $"key-of-{number}",
            Number = InstrumentNumber.Parse(number, null),
            Type = new("Quyết định", "Decision"),
            Issuer = new(issuer, issuerInEnglish),
            Signed = signed ?? new LocalDate(2021, 1, 1),
            YearSigned = signed?.Year ?? 2021,
            InForce = DatePeriod.Always,
            Title = IllustrativeLaw.Text(number),
            Standing = Standing.Illustrative,
        };

    [Fact]
    public void A_citation_is_written_in_a_language_that_is_named()
    {
        FluentActions.Invoking(() => IllustrativeLaw.Clause().Describe(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        FluentActions.Invoking(() => IllustrativeLaw.Instrument.Describe(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
    }
}
