using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>
/// Random events over some units, each a set of plots of land that no document tells: against them it is seen whether what the library makes of the events is true. Illustrative: no such units exist.
/// </summary>
internal sealed class RandomLand
{
    private readonly Random _random;
    private readonly bool _isRecorded;
    private readonly bool _isKept;
    private readonly List<string> _events = [];
    private readonly List<string> _units;
    private int _plots;
    private int _names;

    /// <summary>Makes up some days of events.</summary>
    /// <param name="seed">Which.</param>
    /// <param name="isRecorded">Whether every share and every origin is recorded.</param>
    /// <param name="isKept">Whether no land is abolished or new.</param>
    public RandomLand(int seed, bool isRecorded, bool isKept)
    {
        _random = new Random(seed);
        _isRecorded = isRecorded;
        _isKept = isKept;
        Days.Add((new LocalDate(2010, 1, 1), Enumerable.Range(0, 2 + _random.Next(4)).ToDictionary(i => $"9000{i}", _ => Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => _plots++).ToHashSet())));
        _units = [.. Days[0].Land.Keys.Select(code => $$"""{ "code": "{{code}}", "type": "xa", "name": "Xã {{code}}", "parent": "90" }""")];
        for (var (day, days) = (1, 1 + _random.Next(4)); day <= days && Days[^1].Land.Count > 0; day++)
        {
            AddDay(new LocalDate(2010 + day, 1, 1));
        }
    }

    /// <summary>The first day and each on which something changed, with the land of the units on it.</summary>
    public List<(LocalDate Date, Dictionary<string, HashSet<int>> Land)> Days { get; } = [];

    /// <summary>The document that tells of the events.</summary>
    public string Document => $$"""
        {
          "format": 1, "kind": "territory", "standing": "illustrative", "lastChecked": "2026-11-27",
          "source": { "vi": "Minh họa", "en": "Illustrative" }, "known": { "from": "2010-01-01" }, "start": { "date": "2010-01-01", "onOrBefore": true },
          "instruments": [
            {
              "key": "example", "number": "1/NQ-VD", "type": { "vi": "Nghị quyết", "en": "Resolution" }, "issuer": { "vi": "Hội đồng minh họa", "en": "Illustrative Council" },
              "signed": "2010", "inForce": { "from": "2010-01-01" }, "title": { "vi": "Minh họa", "en": "Illustrative" }
            }
          ],
          "units": [{ "code": "90", "type": "tinh", "name": "Minh Họa" }, {{string.Join(", ", _units)}}],
          "events": [
            {{string.Join(",\n    ", _events)}}
          ]
        }
        """;

    private void AddDay(LocalDate date)
    {
        var before = Days[^1].Land;
        var land = before.ToDictionary(unit => unit.Key, unit => unit.Value.ToHashSet());
        List<string> sources = [.. before.Keys.Where(_ => _random.Next(2) == 0).DefaultIfEmpty(before.Keys.First())];
        string[] codes = [.. Enumerable.Range(0, 8).Select(i => $"9000{i}").Where(code => !before.ContainsKey(code) || sources.Contains(code)).OrderBy(_ => _random.Next())];
        string[] targets = [.. codes.Take(1 + _random.Next(Math.Min(4, codes.Length)))];
        string[] abolished = [.. sources.Where(_ => !_isKept && _random.Next(6) == 0)];
        Dictionary<(string To, string From), HashSet<int>> taken = [];
        foreach (var source in sources.Except(abolished))
        {
            var whole = targets[_random.Next(targets.Length)];
            var isWhole = _random.Next(3) == 0;
            foreach (var plot in before[source])
            {
                var key = (isWhole ? whole : targets[_random.Next(targets.Length)], source);
                taken[key] = [.. taken.GetValueOrDefault(key, []), plot];
            }
        }

        sources.ForEach(source => land.Remove(source));
        var shares = taken.Keys.ToDictionary(pair => pair, pair => Share(taken.Keys.Count(other => other.From == pair.From) == 1));
        foreach (var to in targets.Where(to => shares.Keys.Any(pair => pair.To == to)))
        {
            land[to] = [.. taken.Where(pair => pair.Key.To == to).SelectMany(pair => pair.Value)];
            Tell(date, to, [.. shares.Where(pair => pair.Key.To == to).Select(pair => (pair.Key.From, pair.Value))], before.ContainsKey(to));
        }

        if (abolished.Length > 0)
        {
            _events.Add(Event(date, "abolition", $"\"ended\": [{string.Join(", ", abolished.Select(code => $"\"{code}\""))}]"));
        }

        if (!_isRecorded && !_isKept && targets.FirstOrDefault(to => !land.ContainsKey(to) && !before.ContainsKey(to)) is { } fresh)
        {
            land[fresh] = [_plots++];
            _events.Add(Event(date, "establishment", $$"""
                "units": [{ "code": "{{fresh}}", "type": "xa", "name": "Xã {{_names++}}", "parent": "90", "from": "notRecorded" }]
                """));
        }

        Days.Add((date, land));
    }

    // Of a unit that is divided, either all shares are told or this one is not.
    private string Share(bool isWhole) => !_isRecorded && _random.Next(3) == 0 ? "notRecorded" : isWhole ? "whole" : "part";

    private void Tell(LocalDate date, string to, (string Code, string Share)[] from, bool existed)
    {
        var goesOn = from.Any(one => one.Code == to);
        var kind = from.Length > 1 ? "merger"
            : goesOn ? from[0].Share == "whole" ? "renaming" : "boundary-transfer"
            : from[0].Share == "whole" ? "recoding"
            : existed ? "merger" : "establishment";
        var name = $"Xã {_names++}";
        var own = goesOn ? "" : "\"type\": \"xa\", \"parent\": \"90\", ";
        _events.Add(Event(date, kind, $"\"units\": [{{ \"code\": \"{to}\", \"name\": \"{name}\", {own}\"from\": [{string.Join(", ", from.Select(one => $"{{ \"code\": \"{one.Code}\", \"share\": \"{one.Share}\" }}"))}] }}]"));
    }

    private static string Event(LocalDate date, string kind, string rest) =>
        $"{{ \"date\": \"{IsoDate.Format(date)}\", \"kind\": \"{kind}\", \"citation\": {{ \"instrument\": \"example\" }}, \"basis\": \"confirmed\", {rest} }}";
}
