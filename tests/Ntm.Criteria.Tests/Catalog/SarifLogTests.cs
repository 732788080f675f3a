using System.Text.Json;
using Ntm.Criteria.Tests.Infrastructure;
using static Ntm.Criteria.Tests.IllustrativeProvisions;

namespace Ntm.Criteria.Tests;

/// <summary>Diagnostics as SARIF 2.1.0.</summary>
[UseCulture("tr-TR")]
public sealed class SarifLogTests
{
    [Fact]
    public void A_log_has_each_diagnostic_at_its_place_and_each_code_once()
    {
        var documents = IllustrativeDocuments.With("\"key\": \"houses\"", "\"keyy\": \"houses\"");
        CriteriaCatalog.TryLoad([.. documents], out _, out var diagnostics).Should().BeFalse();

        using var log = JsonDocument.Parse(SarifLog.Of(diagnostics));

        log.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        var run = log.RootElement.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().Should().Be("Ntm.Criteria");
        driver.GetProperty("version").GetString().Should().MatchRegex(@"^\d+\.\d+\.\d+$");
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        rules.Should().BeEquivalentTo(diagnostics.Select(diagnostic => diagnostic.Code).Distinct()).And.BeInAscendingOrder(StringComparer.Ordinal);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Should().HaveSameCount(diagnostics);
        foreach (var (result, diagnostic) in results.Zip(diagnostics))
        {
            result.GetProperty("ruleId").GetString().Should().Be(diagnostic.Code);
            rules[result.GetProperty("ruleIndex").GetInt32()].Should().Be(diagnostic.Code);
            result.GetProperty("level").GetString().Should().Be("error");
            result.GetProperty("message").GetProperty("text").GetString().Should().Be($"{diagnostic.Message} {diagnostic.Mend}");
            var location = result.GetProperty("locations").EnumerateArray().Should().ContainSingle().Subject;
            location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be(diagnostic.Document);
            location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(diagnostic.Line);
            location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startColumn").GetInt32().Should().Be(diagnostic.Column);
            location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be(diagnostic.Path);
        }
    }

    [Fact]
    public void A_warning_is_one_and_no_diagnostics_are_a_log_without_results()
    {
        var warnings = Load(Tighten("""{ "cells": [ { "areas": ["dbsh"], "years": [2024], "value": 70 } ] }""")).Warnings;

        using var log = JsonDocument.Parse(SarifLog.Of(warnings));
        using var empty = JsonDocument.Parse(SarifLog.Of([]));

        log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("level").GetString().Should().Be("warning");
        empty.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("decisions/quyết định 1.json", "decisions/quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%201.json")]
    [InlineData("a\\b.json", "a/b.json")]
    [InlineData("C#.json", "C%23.json")]
    [InlineData("a:b.json", "a%3Ab.json")]
    [InlineData("/srv/law/a b.json", "file:///srv/law/a%20b.json")]
    [InlineData("C:\\law\\a b.json", "file:///C:/law/a%20b.json")]
    [InlineData("https://example.org/luật/a b.json", "https://example.org/lu%E1%BA%ADt/a%20b.json")]
    [InlineData("\\\\host\\law\\a.json", "file://host/law/a.json")]
    public void The_name_of_a_document_becomes_an_address(string name, string uri)
    {
        CriteriaCatalog.TryLoad([SourceDocument.FromText(name, "{")], out _, out var diagnostics).Should().BeFalse();

        SarifLog.Of(diagnostics).Should().Contain($"\"uri\": \"{uri}\"");
    }

    [Fact]
    public void What_a_message_quotes_is_neither_a_placeholder_nor_a_link()
    {
        CriteriaCatalog.TryLoad([SourceDocument.FromText("a.json", """{ "format": 1, "kind": "{0} [a](b)" }""")], out _, out var diagnostics).Should().BeFalse();

        SarifLog.Of(diagnostics).Should().Contain("'{{0}} [a] (b)'");
    }

    [Fact]
    public void Vietnamese_text_stays_readable()
    {
        CriteriaCatalog.TryLoad([SourceDocument.FromText("a.json", """{ "format": 1, "kind": "quy định" }""")], out _, out var diagnostics).Should().BeFalse();

        SarifLog.Of(diagnostics).Should().Contain("'quy định'").And.EndWith("}\n").And.NotContain("\r");
    }

    [Fact]
    public void Null_is_the_callers_mistake()
    {
        FluentActions.Invoking(() => SarifLog.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SarifLog.Of([null!])).Should().Throw<ArgumentException>().WithParameterName("diagnostics");
    }
}
