using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Every mistake that the events of a document can have is told with its place. Illustrative: no such units exist.</summary>
[UseCulture("tr-TR")]
public sealed class TerritoryEventMistakesTests
{
    private const string Renamed = "\"units\": [{ \"code\": \"90001\", \"name\": \"Mốt\", \"from\": [\"90001\"] }]";

    /// <summary>A text of the illustrative document, what stands there instead, and each diagnostic that is told: its code and its place.</summary>
    public static TheoryData<string, string, string[]> Mistakes => new()
    {
        { "\"standing\": \"illustrative\", ", "", ["NTM2002 $.standing"] },
        { "\"standing\": \"illustrative\"", "\"standing\": \"enacted\"", [] },
        { "\"date\": \"2012-01-01\", ", "", ["NTM2002 $.events[0].date"] },
        { "\"date\": \"2012-01-01\"", "\"date\": \"2010-01-01\"", ["NTM5106 $.events[0].date"] },
        { "\"date\": \"2012-01-01\"", "\"date\": \"2030-01-01\"", ["NTM5106 $.events[0].date"] },
        { "\"kind\": \"renaming\"", "\"kind\": \"renamed\"", ["NTM2004 $.events[0].kind"] },
        { "\"kind\": \"renaming\"", "\"kind\": \"merger\"", ["NTM5108 $.events[0].units[0]"] },
        { "\"kind\": \"renaming\"", "\"kind\": \"division\"", ["NTM5108 $.events[0].units[0]"] },
        { "\"kind\": \"renaming\"", "\"kind\": \"establishment\"", ["NTM5108 $.events[0].units[0]"] },
        { "\"kind\": \"renaming\"", "\"kind\": \"recoding\"", ["NTM5108 $.events[0].units[0]"] },
        { "\"kind\": \"renaming\"", "\"kind\": \"change-of-type\"", ["NTM5108 $.events[0].units[0]"] },
        { "\"kind\": \"renaming\"", "\"kind\": \"transfer\"", ["NTM5108 $.events[0].units[0]"] },
        { "\"kind\": \"renaming\"", "\"kind\": \"boundary-transfer\"", ["NTM5108 $.events[0].units[0]"] },
        { "\"kind\": \"renaming\"", "\"kind\": \"abolition\"", ["NTM2002 $.events[0].ended", "NTM5108 $.events[0].units"] },
        { "\"name\": \"Mốt\"", "\"name\": \"Một\"", ["NTM5108 $.events[0].units[0]"] },
        { "\"name\": \"Mốt\"", "\"name\": \"Mốt\", \"type\": \"thi-tran\"", ["NTM5108 $.events[0].units[0]"] },
        { "\"name\": \"Mốt\"", "\"name\": \"Mốt\", \"type\": \"huyen\"", ["NTM5101 $.events[0].units[0].type", "NTM5108 $.events[0].units[0]"] },
        { "\"name\": \"Mốt\"", "\"name\": \"Hai\"", ["NTM5109 $.events[0].units[0].name"] },
        { "\"name\": \"Mốt\"", "\"name\": \"Mốt\", \"parent\": \"903\"", ["NTM5102 $.events[0].units[0].parent", "NTM5108 $.events[0].units[0]"] },
        { "\"name\": \"Mốt\"", "\"name\": \"Mốt\", \"region\": \"tdmnpb\"", ["NTM5104 $.events[0].units[0].region"] },
        { "\"name\": \"Mốt\"", "\"nam\": \"Mốt\"", ["NTM2001 $.events[0].units[0].nam", "NTM5108 $.events[0].units[0]"] },
        { ", \"from\": [\"90001\"]", "", ["NTM2002 $.events[0].units[0].from"] },
        { "\"from\": [\"90001\"]", "\"from\": []", ["NTM2014 $.events[0].units[0].from"] },
        { "\"from\": [\"90001\"]", "\"from\": \"notRecorded\", \"type\": \"xa\", \"parent\": \"901\"", ["NTM5107 $.events[0].units[0].code"] },
        { "\"from\": [\"90001\"]", "\"from\": [\"9001\"]", ["NTM2008 $.events[0].units[0].from[0]"] },
        { "\"from\": [\"90001\"]", "\"from\": [\"90099\"]", ["NTM5105 $.events[0].units[0].from[0]", "NTM2002 $.events[0].units[0].type", "NTM5107 $.events[0].units[0].code"] },
        { "\"from\": [\"90001\"]", "\"from\": [{ \"code\": \"90001\", \"share\": \"part\" }]", ["NTM5107 $.events[0].units[0].from[0]"] },
        { "\"from\": [\"90001\"]", "\"from\": [{ \"code\": \"90001\", \"share\": \"most\" }]", ["NTM2004 $.events[0].units[0].from[0].share"] },
        { "\"from\": [\"90001\"]", "\"from\": [\"90001\", \"90001\"]", ["NTM5001 $.events[0].units[0].from[1]", "NTM5107 $.events[0].units[0].from[1]", "NTM5108 $.events[0].units[0]"] },
        { "\"kind\": \"abolition\", \"citation\": { \"instrument\": \"example\", \"article\": \"9\" }, \"basis\": \"confirmed\",\n      \"ended\": [\"90005\"]", "\"kind\": \"abolition\", \"citation\": { \"instrument\": \"example\", \"article\": \"9\" }, \"basis\": \"confirmed\",\n      \"ended\": [\"90005\", \"902\"]", ["NTM5102 $.events[3].units[0]", "NTM5105 $.events[10].ended[1]"] },
        { "\"inForce\": { \"from\": \"2010-01-01\" }", "\"inForce\": { \"from\": \"2012-01-02\" }", ["NTM4008 $.events[0].date"] },
        { "\"name\": \"Mốt\"", "\"name\": \"Mốt\", \"parent\": \"902\"", ["NTM5108 $.events[0].units[0]"] },
        { "\"parent\": \"901\", \"from\": [\"90005\"]", "\"parent\": \"91\", \"from\": [\"90005\"]", ["NTM5102 $.events[4].units[0].parent"] },
        { "\"ended\": [\"901\", \"902\"]", "\"ended\": [\"901\", \"902\", \"91001\"]", ["NTM5107 $.events[10].ended[2]", "NTM5108 $.events[10].ended"] },
        { "\"from\": [\"90001\"]", "\"from\": [\"901\", \"90001\"]", ["NTM5105 $.events[0].units[0].from[0]", "NTM5108 $.events[0].units[0]"] },
        { Renamed, "\"units\": []", ["NTM2014 $.events[0].units"] },
        { Renamed, "\"ended\": [\"90001\"]", ["NTM2002 $.events[0].units", "NTM5108 $.events[0].ended"] },
        { Renamed, Renamed.Replace("}]", "}, { \"code\": \"90001\", \"name\": \"Mốt\", \"from\": [\"90001\"] }]", StringComparison.Ordinal), ["NTM5001 $.events[0].units[1].code", "NTM5107 $.events[0].units[1].from[0]"] },
        { "\"instrument\": \"example\", \"article\": \"1\"", "\"instrument\": \"exampel\", \"article\": \"1\"", ["NTM3002 $.events[0].citation.instrument"] },
        { "\"article\": \"1\" }, \"basis\": \"confirmed\"", "\"article\": \"1\" }", ["NTM2002 $.events[0].basis"] },
        { "\"basis\": \"reported\", \"accounts\": [\"X-1\"]", "\"basis\": \"reported\", \"accounts\": [\"X-2\"]", ["NTM3002 $.events[1].accounts[0]"] },
        { "\"type\": \"thi-tran\", \"from\"", "\"from\"", ["NTM5108 $.events[1].units[0]"] },
        { "{ \"code\": \"90003\", \"from\": [{ \"code\": \"90003\", \"share\": \"part\" }] },", "", ["NTM5107 $.events[2].units[0].from[0]", "NTM5108 $.events[2].units[0]", "NTM5105 $.events[6].units[0].from[0]"] },
        { "\"name\": \"Sáu\", ", "", ["NTM2002 $.events[2].units[1].name"] },
        { "\"ended\": [\"90005\"]", "\"ended\": [\"90008\"]", ["NTM5105 $.events[8].ended[0]", "NTM5102 $.events[7].units[0]"] },
        { "\"ended\": [\"90005\"]", "\"ended\": []", ["NTM2014 $.events[8].ended"] },
        { "\"ended\": [\"901\", \"902\"]", "\"ended\": [\"901\"]", ["NTM5108 $.events[10].ended", "NTM5102 $.units[2]"] },
        { "\"parent\": \"91\", \"from\": [\"90004\"", "\"from\": [\"90004\"", ["NTM5102 $.events[9].units[2]"] },
        { "\"parent\": \"91\", \"start\": { \"date\": \"2025-01-01\"", "\"parent\": \"91\", \"start\": { \"date\": \"2025-01-02\"", ["NTM5103 $.units[9].start"] },
        { "\"date\": \"2020-01-01\", \"onOrBefore\": true }, \"knownFrom\"", "\"date\": \"2025-01-02\", \"onOrBefore\": true }, \"knownFrom\"", ["NTM5103 $.units[8].start"] },
        { "\"knownFrom\": \"2025-01-01\"", "\"knownFrom\": \"2030-01-01\"", ["NTM5110 $.units[8].knownFrom", "NTM5105 $.events[9].units[0].from[1]", "NTM5105 $.events[9].units[2].from[3]"] },
        { "\"knownFrom\": \"2025-01-01\"", "\"knownFrom\": \"2026-01-01\"", ["NTM5105 $.events[9].units[0].from[1]", "NTM5105 $.events[9].units[2].from[3]"] },
        { ", \"knownFrom\": \"2025-01-01\"", "", ["NTM5103 $.units[8].start", "NTM5103 $.units[9].start"] },
        { "\"name\": \"Đồi Thông\", ", "\"name\": \"Đồi Thông\", \"knownFrom\": \"2012-01-01\", ", ["NTM5110 $.units[2].knownFrom"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_place(string old, string replacement, string[] expected)
    {
        IllustrativeEvents.Text.Should().Contain(old);
        var at = IllustrativeEvents.Text.IndexOf(old, StringComparison.Ordinal);
        var changed = IllustrativeEvents.Text[..at] + replacement + IllustrativeEvents.Text[(at + old.Length)..];

        TerritoryDocument.TryRead(SourceDocument.FromText("events.json", changed), out var territory, out var diagnostics).Should().Be(diagnostics.All(one => one.Severity == DiagnosticSeverity.Warning));

        diagnostics.Select(one => $"{one.Code} {one.Path}").Should().BeEquivalentTo(expected, string.Join("\n", diagnostics));
        (territory is null).Should().Be(diagnostics.Any(one => one.Severity == DiagnosticSeverity.Error));
        diagnostics.Should().NotContain(one => !one.Mend.EndsWith('.'));
    }

    [Fact]
    public void Each_code_of_events_is_told_by_some_mistake() =>
        Mistakes.SelectMany(row => row.Data.Item3).Select(told => told[..7]).Should().Contain(
            [DiagnosticCode.UnknownUnit, DiagnosticCode.EventOutsideSpan, DiagnosticCode.NotAccountedFor, DiagnosticCode.WrongEventKind, DiagnosticCode.SameName]);

    [Fact]
    public void Events_come_in_any_order()
    {
        var inOrder = IllustrativeEvents.Example;
        var lines = IllustrativeEvents.Text.Split("    {\n      \"date\": ");
        lines.Should().HaveCountGreaterThan(10);

        var reversed = $"{lines[0]}{string.Join(",\n", lines.Skip(1).Reverse().Select(one => $"    {{\n      \"date\": {one.TrimEnd().TrimEnd(',').Replace("]\n}", "", StringComparison.Ordinal).TrimEnd()}"))}\n  ]\n}}";
        var territory = TerritoryDocument.Read(SourceDocument.FromText("events.json", reversed));

        territory.Events.Select(one => one.ToString()).Should().BeEquivalentTo(inOrder.Events.Select(one => one.ToString()));
        territory.On(new(2029, 1, 1)).Communes.Select(unit => $"{unit} {unit.Start}").Should().Equal(inOrder.On(new(2029, 1, 1)).Communes.Select(unit => $"{unit} {unit.Start}"));
    }
}
