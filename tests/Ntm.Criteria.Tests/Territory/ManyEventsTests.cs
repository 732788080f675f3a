using System.Diagnostics;
using System.Globalization;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Long documents of units are read in time. The limit is many times what they take on a quiet machine. Illustrative: no such units exist.</summary>
[Collection(typeof(OneAtATime))]
public sealed class ManyEventsTests
{
    private const int Many = 5_000;

    private const string Instrument = """
        {
          "key": "example", "number": "1/NQ-VD", "type": { "vi": "Nghị quyết", "en": "Resolution" }, "issuer": { "vi": "Hội đồng minh họa", "en": "Illustrative Council" },
          "signed": "2010", "inForce": { "from": "2010-01-01" }, "title": { "vi": "Minh họa", "en": "Illustrative" }
        }
        """;

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
    public void Thousands_of_pairs_of_one_name_are_told_in_time()
    {
        var time = Stopwatch.StartNew();

        TerritoryDocument.TryRead(Document(Enumerable.Range(1, 4 * Many).Select(i => (Code(i), $"Tên {i / 2}")), []), out _, out var diagnostics).Should().BeTrue();

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

    [Fact]
    public void A_unit_that_is_renamed_thousands_of_times_is_followed_in_time()
    {
        var time = Stopwatch.StartNew();
        var territory = TerritoryDocument.Read(Document([(Code(1), "Tên 0")], Enumerable.Range(1, Many).Select(i => Event(i, $$"""{ "code": "{{Code(1)}}", "name": "Tên {{i}}", "from": ["{{Code(1)}}"] }"""))));
        var (first, last) = (territory.On(territory.Known.Start!.Value).Commune(Code(1)), territory.On(territory.Events[^1].Date).Commune(Code(1)));

        first.CorrespondenceOn(last.Start.Date).Successions.Single().Events.Should().Equal(territory.Events);
        last.CorrespondenceOn(first.Start.Date).Successions.Single().Events.Should().Equal(territory.Events);
        time.Elapsed.Should().BeLessThan(Limit);
    }

    [Fact]
    public void A_unit_that_takes_over_another_each_day_is_followed_back_in_time()
    {
        const int Days = 500;
        var time = Stopwatch.StartNew();
        var territory = TerritoryDocument.Read(Document(
            Enumerable.Range(0, Days + 1).Select(i => (Code(i), $"Xã {i}")), Enumerable.Range(1, Days).Select(i => Event(i, $$"""{ "code": "{{Code(0)}}", "from": ["{{Code(0)}}", "{{Code(i)}}"] }""", "merger"))));

        var back = territory.On(territory.Events[^1].Date).Commune(Code(0)).CorrespondenceOn(territory.Known.Start!.Value);

        back.Successions.Select(succession => succession.Events.Length).Should().Equal([Days, .. Enumerable.Range(1, Days).Select(day => Days + 1 - day)]);
        time.Elapsed.Should().BeLessThan(Limit);
    }

    [Fact]
    public void A_name_that_nothing_ever_had_is_looked_for_without_the_units_of_all_days()
    {
        var territory = TerritoryDocument.Read(Document(
            Enumerable.Range(1, Many).Select(i => (Code(i), $"Xã {i}")), Enumerable.Range(1, Many).Select(i => Event(i, $$"""{ "code": "{{Code(i)}}", "name": "Tên {{i}}", "from": ["{{Code(i)}}"] }"""))));
        var time = Stopwatch.StartNew();

        territory.Resolve("xã Không Có", territory.Events[^1].Date).AtOtherTimes.Should().BeEmpty();
        territory.Resolve("xã Xã 1", territory.Events[^1].Date).AtOtherTimes.Should().ContainSingle();
        time.Elapsed.Should().BeLessThan(Limit);
    }

    [Fact]
    public void One_name_of_many_units_over_many_days_is_looked_for_in_time()
    {
        const int Named = 200;
        const int Days = 400;
        var renamings = Enumerable.Range(1, Days).Select(i => Event(i, $$"""{ "code": "99999", "name": "Khác {{i}}", "from": ["99999"] }"""))
            .Append(Event(Days + 1, string.Join(", ", Enumerable.Range(1, Named).Select(i => $$"""{ "code": "{{Code(i)}}", "name": "Mới {{i}}", "from": ["{{Code(i)}}"] }"""))));
        var territory = TerritoryDocument.Read(Document([.. Enumerable.Range(1, Named).Select(i => (Code(i), "Một tên")), ("99999", "Khác 0")], renamings));
        var time = Stopwatch.StartNew();

        territory.Resolve("xã Một tên", territory.Events[^1].Date).AtOtherTimes.Should().HaveCount(Named);
        time.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Lists_that_are_complete_of_thousands_of_communes_are_read_in_time()
    {
        var time = Stopwatch.StartNew();
        var territory = TerritoryDocument.Read(Document(Enumerable.Range(1, Many).Select(i => (Code(i), $"Xã {i}")), []));

        var designated = DesignationDocument.Read(
            SourceDocument.FromText("lists.json", $$"""
                {
                  "format": 1, "kind": "designations", "standing": "illustrative", "lastChecked": "2026-11-28", "instruments": [{{Instrument}}],
                  "designations": [{{string.Join(", ", Enumerable.Range(1, 100).Select(i => $$"""{ "designation": "one-{{i}}", "citation": { "instrument": "example" }, "basis": "confirmed", "complete": ["90"] }"""))}}]
                }
                """),
            territory);

        designated.On(territory.Known.Start!.Value).Commune(Code(Many)).Designations.Should().HaveCount(100);
        time.Elapsed.Should().BeLessThan(Limit);
    }

    private static string Code(int i) => i.ToString("00000", CultureInfo.InvariantCulture);

    private static string Event(int day, string units, string kind = "renaming") =>
        $$"""{ "date": "{{IsoDate.Format(new NodaTime.LocalDate(2010, 1, 1).PlusDays(day))}}", "kind": "{{kind}}", "citation": { "instrument": "example" }, "basis": "confirmed", "units": [{{units}}] }""";

    private static SourceDocument Document(IEnumerable<(string Code, string Name)> communes, IEnumerable<string> events) => SourceDocument.FromText("many.json", $$"""
        {
          "format": 1, "kind": "territory", "standing": "illustrative", "lastChecked": "2026-11-27",
          "source": { "vi": "Minh họa", "en": "Illustrative" }, "known": { "from": "2010-01-01" }, "start": { "date": "2010-01-01", "onOrBefore": true },
          "instruments": [{{Instrument}}],
          "units": [{ "code": "90", "type": "tinh", "name": "Minh Họa" }, {{string.Join(", ", communes.Select(unit => $$"""{ "code": "{{unit.Code}}", "type": "xa", "name": "{{unit.Name}}", "parent": "90" }"""))}}],
          "events": [{{string.Join(", ", events)}}]
        }
        """);
}
