using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

[UseCulture("vi-VN")]
public sealed class DiagnosticTests
{
    [Fact]
    public void A_diagnostic_is_one_line_with_place_severity_code_message_and_mend() => new Diagnostic
    {
        Code = DiagnosticCode.MalformedKey,
        Severity = DiagnosticSeverity.Error,
        Document = "annex.json",
        Path = "$.set.key",
        Line = 1200,
        Column = 5,
        Message = "message",
        Mend = "Mend.",
    }.ToString().Should().Be("annex.json:1200:5 $.set.key error NTM2005: message Mend.");

    [Fact]
    public void A_severity_is_found_by_its_key()
    {
        DiagnosticSeverity.All.Should().Equal(DiagnosticSeverity.Error, DiagnosticSeverity.Warning);
        DiagnosticSeverity.All.Should().OnlyContain(severity => DiagnosticSeverity.Find(severity.Key) == severity);
        DiagnosticSeverity.Find("Error").Should().BeNull();
    }

    [Fact]
    public void The_exception_tells_all_diagnostics()
    {
        var exception = FluentActions.Invoking(() => CriteriaCatalog.Embedded.With(
                SourceDocument.FromText("one.json", ""),
                SourceDocument.FromText("two.json", "[]")))
            .Should().Throw<InvalidDocumentException>().Which;

        exception.Diagnostics.Select(diagnostic => diagnostic.Document).Should().Equal("one.json", "two.json");
        exception.Message.Should().Be(string.Join('\n', exception.Diagnostics));
    }

    [Fact]
    public void An_exception_made_by_others_has_no_diagnostics()
    {
        new InvalidDocumentException().Diagnostics.Should().BeEmpty();
        new InvalidDocumentException("why").Diagnostics.Should().BeEmpty();
        new InvalidDocumentException("why", new IOException()).Diagnostics.Should().BeEmpty();
    }
}
