using static Ntm.Criteria.Tests.IllustrativeProvisions;

namespace Ntm.Criteria.Tests;

/// <summary>What was last checked before its instrument was signed, amended or repealed is told. All documents here are illustrative.</summary>
public sealed class StaleBasisTests
{
    [Theory]
    [InlineData("2022-05-31", 1)]
    [InlineData("2022-06-01", 0)]
    public void Data_that_were_checked_before_an_amendment_was_signed_are_stale(string lastChecked, int warnings)
    {
        var told = Diagnose(Checked(Texts(), lastChecked));

        told.Should().HaveCount(warnings);
        told.Should().AllBeEquivalentTo(new
        {
            Code = DiagnosticCode.StaleBasis,
            Severity = DiagnosticSeverity.Warning,
            Document = "illustrative-1.json",
            Path = "$.set",
            Message = "13 data of 'example-set', of which this is the first, were last checked on 2022-05-31, before 'example-decision' changed that instrument.",
        });
    }

    [Theory]
    [InlineData("2022-05-31", 1)]
    [InlineData("2022-06-01", 0)]
    public void Nothing_can_have_been_checked_before_its_instrument_was_signed(string lastChecked, int warnings)
    {
        string[] texts = [.. Texts()[..2], Texts()[2].Replace("\"lastChecked\": \"2026-11-23\"", $"\"lastChecked\": \"{lastChecked}\"", StringComparison.Ordinal)];

        var told = Diagnose(texts);

        told.Should().HaveCount(warnings);
        told.Should().AllBeEquivalentTo(new
        {
            Code = DiagnosticCode.StaleBasis,
            Severity = DiagnosticSeverity.Warning,
            Document = "illustrative-2.json",
            Message = "4 data of 'example-decision' were last checked on 2022-05-31, before that instrument was signed on 2022-06-01.",
            Mend = "Check them against the instrument, and correct 'lastChecked'; or correct the date of signing.",
            Path = "$.lastChecked",
        });
    }

    [Theory]
    [InlineData("\"lastCheckedOn\": \"2026-11-23\"", DiagnosticCode.UnknownProperty)]
    [InlineData("\"lastChecked\": \"2026-11-31\"", DiagnosticCode.MalformedDate)]
    public void Of_a_date_that_cannot_be_read_nothing_more_is_told(string written, string code)
    {
        string[] texts = [.. Texts().Select(text => text.Replace("\"lastChecked\": \"2026-11-23\"", written, StringComparison.Ordinal))];

        Diagnose(texts).Should().HaveCount(3).And.OnlyContain(diagnostic => diagnostic.Code == code);
    }

    [Theory]
    [InlineData("\"2022-13-01\"", DiagnosticCode.MalformedDate)]
    [InlineData("null", DiagnosticCode.WrongType)]
    public void Of_a_datum_whose_own_date_cannot_be_read_nothing_more_is_told(string written, string code)
    {
        string[] texts = Texts();
        texts[1] = texts[1].Replace("\"citation\": { \"row\": \"2.2\" }", $"\"citation\": {{ \"row\": \"2.2\" }}, \"lastChecked\": {written}", StringComparison.Ordinal);

        var told = Diagnose(Checked(texts, "2022-05-31"));

        told.Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.StaleBasis, code);
        told[0].Message.Should().StartWith("12 data of 'example-set', of which this is the first,", "one of 13 is not counted");
    }

    [Fact]
    public void The_first_date_that_there_is_can_be_read() =>
        Diagnose(Checked(Texts(), "0001-01-01")).Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.StaleBasis);

    [Fact]
    public void A_single_datum_is_told_at_its_own_date()
    {
        string[] texts = Texts();
        texts[1] = texts[1].Replace("\"citation\": { \"row\": \"2.2\" }", "\"citation\": { \"row\": \"2.2\" }, \"lastChecked\": \"2022-02-01\"", StringComparison.Ordinal);

        Diagnose(texts).Select(diagnostic => (diagnostic.Path, diagnostic.Message[..46]))
            .Should().Equal(("$.set.criteria[1].indicators[1].lastChecked", "A datum of 'example-set' was last checked on 2"));
    }

    [Theory]
    [InlineData(", \"article\": \"2\"", true)]
    [InlineData("", false)]
    public void What_an_instrument_says_is_stale_when_some_of_it_was_repealed_and_of_a_whole_one_nothing_is_left_to_check(string place, bool isTold)
    {
        var repeal = Regulation(
            "example-repeal", "3/QĐ-VD", $$"""{ "kind": "repeal", "target": { "instrument": "example-decision"{{place}} }, "inForce": { "from": "2024-03-01" }, "citation": {}, "basis": "confirmed" }""")
            .SignedOn("2024-02-01");
        string[] texts = [.. Texts(), repeal];
        texts[2] = texts[2].Replace("\"lastChecked\": \"2026-11-23\"", "\"lastChecked\": \"2024-01-31\"", StringComparison.Ordinal);

        Diagnose(texts).Select(diagnostic => (diagnostic.Code, diagnostic.Document)).Should().Equal(isTold ? [(DiagnosticCode.StaleBasis, "illustrative-2.json")] : []);
    }

    [Fact]
    public void What_a_province_says_of_a_set_does_not_amend_it() =>
        Diagnose(Checked([IllustrativeDocuments.Vocabulary, IllustrativeDocuments.Set, Regulation("example-fill", "3/QĐ-VD", Fill("\"threshold\": { \"value\": 60 }"))], "2022-05-31"))
            .Should().BeEmpty();

    [Fact]
    public void An_example_makes_no_law_stale()
    {
        string[] texts = Checked(Texts(), "2022-05-31");
        string[] law = [texts[0].Replace("illustrative", "enacted", StringComparison.Ordinal), texts[1].Replace("illustrative", "enacted", StringComparison.Ordinal)];
        var example = Regulation("example-trial", "3/QĐ-VD", """
            { "kind": "amendment", "target": { "set": "example-basic", "indicator": "houses" }, "inForce": { "from": "2024-03-01" },
              "citation": {}, "basis": "confirmed", "requirement": { "kind": "yes", "measure": "plan" } }
            """);

        Diagnose([.. law, example]).Should().BeEmpty();
        Diagnose([texts[0], texts[1], example]).Should().ContainSingle();
    }

    [Fact]
    public void Nothing_that_the_library_carries_is_stale() =>
        CriteriaCatalog.Embedded.Warnings.Should().NotContain(warning => warning.Code == DiagnosticCode.StaleBasis);

    private static string[] Checked(string[] texts, string lastChecked)
    {
        texts[1] = texts[1].Replace("\"lastChecked\": \"2026-11-23\"", $"\"lastChecked\": \"{lastChecked}\"", StringComparison.Ordinal);
        return texts;
    }
}
