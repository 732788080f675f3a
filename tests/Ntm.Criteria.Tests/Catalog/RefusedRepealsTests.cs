using static Ntm.Criteria.Tests.IllustrativeProvisions;

namespace Ntm.Criteria.Tests;

/// <summary>Repeals that end nothing or may not be, and what begins after one. All documents here are illustrative.</summary>
public sealed class RefusedRepealsTests
{
    private const string Decision = "\"instrument\": \"example-decision\"";
    private const string WholeSet = "\"set\": \"example-basic\"";
    private const string Houses = "\"set\": \"example-basic\", \"indicator\": \"houses\"";

    [Theory]
    [InlineData("2024-02-29", 0)]
    [InlineData("2024-03-01", 1)]
    public void What_begins_after_the_repeal_of_its_target_is_refused(string from, int mistakes)
    {
        Count(Repeal(WholeSet), Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "value": 85 } ] }""", $$"""{ "from": "{{from}}" }""")).Should().Be(mistakes);
        Count(Repeal(Houses), Amend("houses", "\"requirement\": { \"kind\": \"yes\", \"measure\": \"plan\" }", from)).Should().Be(mistakes);

        static int Count(params string[] provisions) => Diagnose(provisions).Count(diagnostic => diagnostic.Code == DiagnosticCode.TargetNotInForce);
    }

    [Fact]
    public void An_example_does_not_take_law_away()
    {
        string[] law = [.. Enacted("").Select(text => text.Replace("[ ,", "[", StringComparison.Ordinal))];

        foreach (var target in new[] { WholeSet, "\"instrument\": \"example-set\"" })
        {
            var told = Diagnose([.. law, Regulation("example-trial", "3/QĐ-VD", Repeal(target))]).Should().ContainSingle().Subject;

            (told.Code, told.Path).Should().Be((DiagnosticCode.StandingMismatch, "$.provisions[0].target"));
            told.Message.Should().Contain("is law, which an example cannot take away");
        }
    }

    [Theory]
    [InlineData(Decision, "2022-06-01", "the instrument begins that day")]
    [InlineData("\"instrument\": \"example-set\"", "2022-06-01", null)]
    [InlineData(WholeSet, "2026-01-02", "the set ended before")]
    [InlineData(WholeSet, "2026-01-01", null)]
    public void What_was_not_in_force_the_day_before_cannot_be_repealed(string target, string from, string? why) =>
        Diagnose(Repeal(target, from)).Select(diagnostic => (diagnostic.Code, diagnostic.Path))
            .Where(told => told.Code == DiagnosticCode.TargetNotInForce && told.Path == "$.provisions[0].inForce").Should().HaveCount(why is null ? 0 : 1, why);

    [Theory]
    [InlineData("\"instrument\": \"example-set\", \"set\": \"example-basic\"", DiagnosticCode.NotExactlyOne)]
    [InlineData("\"instrument\": \"example-set\", \"indicator\": \"houses\"", DiagnosticCode.UnknownProperty)]
    [InlineData("\"indicator\": \"houses\"", DiagnosticCode.NotExactlyOne)]
    [InlineData("\"set\": \"example-basic\", \"indicator\": \"2.3\"", DiagnosticCode.DanglingKey)]
    [InlineData("\"instrument\": \"example\"", DiagnosticCode.DanglingKey)]
    public void A_target_is_one_instrument_one_set_or_one_indicator(string target, string code) => Codes(Repeal(target)).Should().Equal(code);

    [Fact]
    public void A_repeal_has_no_last_day() =>
        Codes(Repeal(Decision).Replace("\"from\": \"2024-03-01\"", "\"from\": \"2024-03-01\", \"to\": \"2024-12-31\"", StringComparison.Ordinal))
            .Should().Equal(DiagnosticCode.UnknownProperty);

    [Fact]
    public void Law_that_repeals_is_read_and_of_the_same_issuer()
    {
        string[] texts = Enacted(Repeal(WholeSet));
        Diagnose(texts).Where(IsOfRepeal).Should().BeEmpty();
        Diagnose(Enacted(Repeal(WholeSet, basis: "unconfirmed"))).Where(IsOfRepeal).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.UnconfirmedRepeal);
        texts[0] = texts[0].Replace(
            "\"issuer\": { \"vi\": \"Cơ quan minh họa\", \"en\": \"Illustrative body\" }, \"signed\": \"2022-06-01\"",
            "\"issuer\": { \"vi\": \"Cơ quan khác\", \"en\": \"Another body\" }, \"signed\": \"2022-06-01\"",
            StringComparison.Ordinal);
        Diagnose(texts).Where(IsOfRepeal).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.NotTheIssuer);

        static bool IsOfRepeal(Diagnostic diagnostic) => diagnostic.Path.StartsWith("$.provisions[0]", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-29", "2024-03-01")]
    [InlineData("2024-03-01", "2024-03-01")]
    public void What_is_repealed_already_is_told_in_a_warning(string earlier, string later)
    {
        foreach (var target in new[] { Decision, WholeSet, Houses })
        {
            var told = Diagnose(
                Repeal(target, earlier), Repeal(target, later, article: "9"))
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning).Should().ContainSingle().Subject;

            (told.Code, told.Path).Should().Be((DiagnosticCode.TargetNotInForce, "$.provisions[1].target"));
            told.Message.Should().StartWith($"It is repealed already, from {earlier} on, by the one in illustrative-2.json, line");
        }
    }

    [Fact]
    public void Of_two_that_may_have_been_signed_in_either_order_and_end_each_other_neither_goes_first()
    {
        var ofTheYear = Regulation("example-year", "3/QĐ-VD", Repeal("\"instrument\": \"example-day\"")).SignedOn("2022");
        var ofTheDay = Regulation("example-day", "4/QĐ-VD", Repeal("\"instrument\": \"example-year\""), Repeal(Houses));

        Diagnose([.. Texts(), ofTheYear, ofTheDay]).Select(diagnostic => diagnostic.Code).Should().Contain(DiagnosticCode.TwoProvisions);
    }

    private static IEnumerable<string> Codes(params string[] provisions) => Diagnose(provisions).Select(diagnostic => diagnostic.Code);
}
