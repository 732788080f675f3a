using NodaTime;
using NodaTime.Text;
using static Ntm.Criteria.Tests.IllustrativeProvisions;

namespace Ntm.Criteria.Tests;

/// <summary>Dates between two provisions for the same thing on which neither holds. All documents here are illustrative.</summary>
public sealed class GapBetweenProvisionsTests
{
    [Theory]
    [InlineData("2022-12-31", "2023-01-01", false)]
    [InlineData("2022-12-31", "2023-01-02", true)]
    [InlineData("2022-12-30", "2023-01-01", true)]
    [InlineData("2023-06-30", "2023-01-01", false)]
    public void A_day_on_which_nothing_is_supplied_is_told_at_the_provision_after_it(string end, string start, bool isTold)
    {
        var told = Diagnose(Level(70, "2022-06-01", end), Level(75, start));

        told.Select(diagnostic => (diagnostic.Code, diagnostic.Severity, diagnostic.Path))
            .Should().Equal(isTold ? [(DiagnosticCode.GapBetweenProvisions, DiagnosticSeverity.Warning, "$.provisions[1].inForce")] : []);
        if (isTold)
        {
            var (first, last) = (Date(end).PlusDays(1), Date(start).PlusDays(-1));
            told[0].Message.Should().Match(
                $"On the dates {DatePeriod.Between(first, last)} nothing of 'insurance' is said for the province 90 on 2022-12-31: the provision before, in illustrative-2.json, line *, holds until {end}.");
        }

        static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
    }

    [Fact]
    public void What_holds_longer_than_a_later_one_leaves_no_gap() =>
        Codes(Level(70, "2022-06-01", "2024-12-31"), Level(75, "2023-01-01", "2023-03-31"), Level(80, "2023-07-01")).Should().BeEmpty();

    [Fact]
    public void One_that_holds_to_the_last_day_that_there_is_leaves_none() =>
        Codes(Level(70, "2022-06-01", "9999-12-31"), Level(75, "2023-01-01")).Should().BeEmpty();

    [Fact]
    public void Each_gap_is_told() =>
        Codes(Level(70, "2022-06-01", "2022-08-31"), Level(75, "2023-01-01", "2023-03-31"), Level(80, "2023-07-01"))
            .Should().Equal(DiagnosticCode.GapBetweenProvisions, DiagnosticCode.GapBetweenProvisions);

    [Fact]
    public void Provisions_in_different_provinces_or_of_different_things_leave_none()
    {
        var before = Level(70, "2022-06-01", "2022-08-31");

        Codes(before, Level(75, "2023-01-01").Replace("\"code\": \"90\"", "\"code\": \"91\"", StringComparison.Ordinal)).Should().BeEmpty();
        Codes(before, Tighten("""{ "cells": [ { "areas": ["tdmnpb"], "value": 85 } ] }""", """{ "from": "2023-01-01" }""")).Should().BeEmpty();
    }

    [Fact]
    public void Zonings_by_different_classifications_are_different_things()
    {
        string[] Loaded(params string[] provisions) => [.. Texts(provisions), Zones];
        const string Until = """{ "from": "2022-06-01", "to": "2022-12-31" }""";
        const string Again = """{ "from": "2023-06-01" }""";

        Diagnose(Loaded(Zoning(Until), Zoning(Again, "zones"))).Should().BeEmpty();
        Diagnose(Loaded(Zoning(Until), Zoning(Again), Zoning(Until.Replace("2022-12-31", "2024-12-31", StringComparison.Ordinal), "zones"))).Select(diagnostic => diagnostic.Code)
            .Should().Equal(DiagnosticCode.GapBetweenProvisions);
        Diagnose(Loaded(Zoning(Again), Zoning(Again, "zones"))).Should().BeEmpty("they stand beside each other");
    }

    [Fact]
    public void A_repeal_ends_a_provision_too()
    {
        string[] Documents(string from) => [.. Texts(Repeal("\"instrument\": \"example-first\"", "2023-01-01"), Level(75, from)), Regulation("example-first", "3/QĐ-VD", Level(70, "2022-06-01"))];

        Diagnose(Documents("2023-01-01")).Should().BeEmpty();
        Diagnose(Documents("2023-01-02")).Select(diagnostic => diagnostic.Code).Should().Equal(DiagnosticCode.GapBetweenProvisions);
    }

    [Fact]
    public void An_added_indicator_that_is_left_out_for_a_while_is_told()
    {
        string Add(string inForce) => $$"""
            { "kind": "addition", "target": { "set": "example-basic", "criterion": "living" }, "territory": { "code": "90", "on": "2022-12-31" }, "inForce": {{inForce}},
              "citation": { "article": "9" }, "basis": "confirmed", "key": "connections", "number": "2.4", "name": { "vi": "Minh họa", "en": "Example" },
              "requirement": { "kind": "yes", "measure": "plan" } }
            """;

        Codes(Add("""{ "from": "2022-06-01", "to": "2022-12-31" }"""), Add("""{ "from": "2023-02-01" }""")).Should().Equal(DiagnosticCode.GapBetweenProvisions);
    }

    // In 2022 and 2023 the set leaves it to the province; only an example may supply what is not recorded afterwards.
    private static string Level(int percent, string from, string? to = null) =>
        Fill($"\"threshold\": {{ \"value\": {PlainNumber.Format(percent)} }}", to is null ? $$"""{ "from": "{{from}}" }""" : $$"""{ "from": "{{from}}", "to": "{{to}}" }""");

    private static IEnumerable<string> Codes(params string[] provisions) => Diagnose(provisions).Select(diagnostic => diagnostic.Code);
}
