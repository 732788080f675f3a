using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;
using static Ntm.Criteria.Tests.IllustrativeUnits;

namespace Ntm.Criteria.Tests;

/// <summary>What a receipt names, and its text. Documents beside the embedded ones are illustrative.</summary>
public sealed class ReceiptsTests
{
    private static readonly AdministrativeUnit Commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");

    [Theory]
    [InlineData("basic", 2023, "10", "1491-qd-bgddt 211-qd-ttg 318-qd-ttg")]
    [InlineData("basic", 2023, "70", "1360-qd-ubnd-binh-phuoc 1491-qd-bgddt 211-qd-ttg 318-qd-ttg")]
    [InlineData("advanced", 2022, "10", "1491-qd-bgddt 211-qd-ttg 318-qd-ttg")]
    [InlineData("advanced", 2023, "30", "1491-qd-bgddt 211-qd-ttg 2581-qd-ubnd-hai-duong 318-qd-ttg")]
    [InlineData("advanced", 2025, "38", "1491-qd-bgddt 211-qd-ttg 26-2024-qd-ubnd-thanh-hoa 318-qd-ttg")]
    [InlineData("model", 2022, "10", "1491-qd-bgddt 211-qd-ttg 318-qd-ttg 319-qd-ttg")]
    [InlineData("advanced", 2019, "10", "1345-bnn-vpdp")]
    [InlineData("model", 2019, "10", "691-qd-ttg")]
    [InlineData("model", 2017, "10", "")]
    public void It_names_the_instruments_that_make_the_law_on_some_date_and_no_others(string standard, int year, string province, string expected)
    {
        var receipt = CriteriaCatalog.Embedded.InForce(Standard.Find(standard)!, CommuneOf(province), year).ToReceipt();

        string.Join(' ', receipt.Instruments.Select(version => version.Instrument)).Should().Be(expected);
        receipt.Instruments.Select(version => version.Sha256.Length).Should().AllBeEquivalentTo(64);
    }

    [Fact]
    public void By_a_date_it_names_what_was_signed_until_then() =>
        CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, 2022, knownOn: new LocalDate(2022, 12, 31)).ToReceipt()
            .Instruments.Select(version => version.Instrument).Should().Equal("1491-qd-bgddt", "318-qd-ttg");

    [Fact]
    public void The_version_of_an_instrument_is_the_digest_of_its_document()
    {
        var document = EmbeddedDocuments.OfCriteria().Single(document => document.Name == "211-qd-ttg.json");

        var receipt = CriteriaCatalog.Embedded.InForce(Standard.Basic, Commune, 2023).ToReceipt();

        receipt.Instruments.Single(version => version.Instrument == "211-qd-ttg").Sha256.Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(document.Utf8.Span)));
    }

    [Fact]
    public void Whatever_the_order_of_the_documents_the_receipt_is_the_same()
    {
        var shuffled = EmbeddedDocuments.OfCriteria().ToArray();
        new Random(7).Shuffle(shuffled);

        CriteriaCatalog.Load([.. shuffled]).InForce(Standard.Model, Commune, 2023).ToReceipt().Should().Be(CriteriaCatalog.Embedded.InForce(Standard.Model, Commune, 2023).ToReceipt());
    }

    [Fact]
    [UseCulture("vi-VN")]
    public void It_is_one_line_of_text_that_reads_back()
    {
        var law = IllustrativeDocuments.Load(IllustrativeDocuments.All).InForce(Standard.Basic, CommuneOf("90"), 2023, new LocalDate(2023, 6, 30), new LocalDate(2023, 7, 1));

        var receipt = law.ToReceipt();

        var (set, decision) = (receipt.Instruments[1].Sha256, receipt.Instruments[0].Sha256);
        receipt.ToString().Should().Be(
            $$"""{"assessedUnit":"commune","assessedYear":"2023","engine":"Ntm.Criteria 0.1.0","form":"1","instruments":{"example-decision":"{{decision}}","example-set":"{{set}}"}"""
            + $$""","knownOn":"2023-07-01","on":"2023-06-30","province":"90@<=2020-03-01","provinceKnown":"2020-03-01..","sha256":"{{law.Sha256}}","standard":"basic"}""");
        EqualityContract.Equal(receipt, Read(receipt.ToString()));
        EqualityContract.Different(receipt, Read(receipt.ToString().Replace("\"2023\"", "\"2024\"", StringComparison.Ordinal)));
        LawReceipt.TryParse(receipt.ToString(), null, out var parsed).Should().BeTrue();
        parsed!.Province.Should().Be(law.Province.Id);
        parsed.KnownOn.Should().Be(new LocalDate(2023, 7, 1));
        receipt.Instruments[0].ToString().Should().Be($"example-decision {decision[..12]}");
    }

    [Fact]
    public void It_tells_when_the_province_ended_and_the_law_is_made_again_for_that()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");
        var receipt = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, 2022).ToReceipt();

        receipt.ProvinceEnd.Should().Be(new LocalDate(2025, 6, 30));
        receipt.ToString().Should().Contain("\"province\":\"10@<=2010-11-09\",\"provinceEnd\":\"2025-06-30\",\"provinceKnown\":\"2010-11-09..2025-06-30\"");
        Read(receipt.ToString()).ProvinceEnd.Should().Be(receipt.ProvinceEnd);
        CriteriaCatalog.Embedded.Replay(receipt, commune).ToReceipt().Should().Be(receipt);
    }

    [Fact]
    public void One_that_was_made_before_the_units_were_known_so_far_is_replayed_for_what_was_known_then()
    {
        var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");
        var receipt = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, 2022).ToReceipt();
        var earlier = Read(receipt.ToString()
            .Replace("10@<=2010-11-09", "10@<=2020-03-01", StringComparison.Ordinal)
            .Replace("\"provinceEnd\":\"2025-06-30\",\"provinceKnown\":\"2010-11-09..2025-06-30\"", "\"provinceKnown\":\"2020-03-01..2024-10-31\"", StringComparison.Ordinal));

        earlier.ProvinceEnd.Should().BeNull();
        CriteriaCatalog.Embedded.Replay(earlier, commune).ToReceipt().Should().Be(earlier);
    }

    [Theory]
    [InlineData("\"provinceKnown\":", "\"provinceEnd\":\"2025-13-01\",\"provinceKnown\":", "NTM2007")]
    [InlineData("\"standard\":\"basic\"", "\"standard\":\"modern\"", "NTM2004")]
    [InlineData("\"standard\":\"basic\"", "\"standart\":\"basic\"", "NTM2001")]
    [InlineData(",\"standard\":\"basic\"", "", "NTM2002")]
    [InlineData("\"assessedYear\":\"2023\"", "\"assessedYear\":2023", "NTM2003")]
    [InlineData("\"assessedYear\":\"2023\"", "\"assessedYear\":\"02023\"", "NTM2015")]
    [InlineData("\"assessedYear\":\"2023\"", "\"assessedYear\":\"0\"", "NTM2015")]
    [InlineData("\"assessedYear\":\"2023\"", "\"assessedYear\":\"٢٠٢٣\"", "NTM2015")]
    [InlineData("\"on\":\"2023-12-31\"", "\"on\":\"2023-12-32\"", "NTM2007")]
    [InlineData("\"province\":\"90@", "\"province\":\"901@", "NTM2008")]
    [InlineData("\"province\":\"90@", "\"province\":\"90", "NTM2008")]
    [InlineData("\"sha256\":\"", "\"sha256\":\"A", "NTM2017")]
    [InlineData("\"example-set\":\"", "\"example-set\":\"0", "NTM2017")]
    [InlineData("\"example-set\":", "\"sapa\u0309\":", "NTM2005")]
    [InlineData("\"example-set\":", "\"\":", "NTM2005")]
    [InlineData("\"example-set\":", "\"Example-Set\":", "NTM2005")]
    [InlineData("\"provinceKnown\":\"2020-03-01..", "\"provinceKnown\":\"2020-03-01", "NTM2007")]
    [InlineData("\"instruments\":{", "\"instruments\":[{", "NTM1004")]
    [InlineData("}", "", "NTM1004")]
    public void What_is_no_receipt_is_told_with_its_mistakes(string old, string replacement, string code)
    {
        var text = IllustrativeDocuments.Load(IllustrativeDocuments.All).InForce(Standard.Basic, CommuneOf("90"), 2023).ToReceipt().ToString();
        var broken = text.Replace(old, replacement, StringComparison.Ordinal);

        broken.Should().NotBe(text);
        LawReceipt.TryParse(broken, null, out var receipt).Should().BeFalse();
        receipt.Should().BeNull();
        FluentActions.Invoking(() => Read(broken)).Should().Throw<FormatException>().WithMessage($"*receipt*{code}*");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"receipt\"")]
    public void A_text_that_is_no_object_with_all_of_it_is_no_receipt(string text)
    {
        LawReceipt.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Read(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Nothing_is_no_receipt()
    {
        LawReceipt.TryParse(null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Read(null!)).Should().Throw<ArgumentNullException>();
    }

    private static LawReceipt Read(string text) => LawReceipt.Parse(text, null);
}
