using System.Diagnostics;
using System.Globalization;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Long documents of units are read in time. The limit is many times what they take on a quiet machine. Illustrative: no such units exist.</summary>
[Collection(typeof(OneAtATime))]
public sealed class ManyEventsTests
{
    private const int Many = 5_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Fact]
    public void Thousands_of_days_of_events_are_read_and_followed_in_time()
    {
        var time = Stopwatch.StartNew();
        var events = Enumerable.Range(1, Many).Select(i => Event(i, $$"""{ "code": "{{Code(i)}}", "name": "Tên {{i}}", "from": ["{{Code(i)}}"] }"""));

        var territory = TerritoryDocument.Read(Document(Enumerable.Range(1, Many).Select(i => (Code(i), $"Xã {i}")), events));
        var unit = territory.On(territory.Known.Start!.Value).Commune(Code(Many));

        unit.Successors.Single().To.Name.Should().Be($"Tên {Many}");
        unit.CorrespondenceOn(territory.Events[^1].Date).Units.Single().Name.Should().Be($"Tên {Many}");
        time.Elapsed.Should().BeLessThan(Limit);
    }

    [Fact]
    public void Thousands_of_units_of_one_name_are_told_in_time()
    {
        var time = Stopwatch.StartNew();

        TerritoryDocument.TryRead(Document(Enumerable.Range(1, 4 * Many).Reverse().Select(i => (Code(i), "Một tên")), []), out _, out var diagnostics).Should().BeTrue();

        diagnostics.Should().OnlyContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        time.Elapsed.Should().BeLessThan(Limit);
    }

    [Fact]
    public void A_unit_that_is_divided_into_thousands_is_followed_in_time()
    {
        var time = Stopwatch.StartNew();
        var parts = string.Join(", ", Enumerable.Range(2, Many).Select(i => $$"""{ "code": "{{Code(i)}}", "type": "xa", "parent": "90", "name": "Phần {{i}}", "from": [{ "code": "00001", "share": "part" }] }"""));

        var territory = TerritoryDocument.Read(Document([(Code(1), "Tất cả")], [Event(1, parts, "division")]));
        var correspondence = territory.On(territory.Known.Start!.Value).Commune(Code(1)).CorrespondenceOn(territory.Events[0].Date);

        correspondence.Successions.Should().HaveCount(Many).And.OnlyContain(succession => succession.Share == SuccessionShare.Part);
        time.Elapsed.Should().BeLessThan(Limit);
    }

    private static string Code(int i) => i.ToString("00000", CultureInfo.InvariantCulture);

    private static string Event(int day, string units, string kind = "renaming") =>
        $$"""{ "date": "{{IsoDate.Format(new NodaTime.LocalDate(2010, 1, 1).PlusDays(day))}}", "kind": "{{kind}}", "citation": { "instrument": "example" }, "basis": "confirmed", "units": [{{units}}] }""";

    private static SourceDocument Document(IEnumerable<(string Code, string Name)> communes, IEnumerable<string> events) => SourceDocument.FromText("many.json", $$"""
        {
          "format": 1, "kind": "territory", "standing": "illustrative", "lastChecked": "2026-11-27",
          "source": { "vi": "Minh họa", "en": "Illustrative" }, "known": { "from": "2010-01-01" }, "start": { "date": "2010-01-01", "onOrBefore": true },
          "instruments": [
            {
              "key": "example", "number": "1/NQ-VD", "type": { "vi": "Nghị quyết", "en": "Resolution" }, "issuer": { "vi": "Hội đồng minh họa", "en": "Illustrative Council" },
              "signed": "2010", "inForce": { "from": "2010-01-01" }, "title": { "vi": "Minh họa", "en": "Illustrative" }
            }
          ],
          "units": [{ "code": "90", "type": "tinh", "name": "Minh Họa" }, {{string.Join(", ", communes.Select(unit => $$"""{ "code": "{{unit.Code}}", "type": "xa", "name": "{{unit.Name}}", "parent": "90" }"""))}}],
          "events": [{{string.Join(", ", events)}}]
        }
        """);
}
