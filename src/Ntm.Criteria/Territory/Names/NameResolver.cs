using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Finds which unit a written name means.</summary>
internal sealed class NameResolver
{
    private const int LongestText = 300;
    private const int MostSuggestions = 5;
    private const int MuchLess = 3 * NameDistance.Letter;
    private const int OtherTypeOfTheTier = 3;
    private const int OtherTier = 12;

    // Of most lists.
    private static readonly HashSet<AdministrativeUnit> None = [];

    private static readonly char[] Separators = [',', '/', ';'];

    private readonly string _text;
    private readonly ImmutableArray<TerritoryPart> _parts;
    private readonly LocalDate _date;

    // From the unit itself upwards, each with the ways to read it.
    private readonly ImmutableArray<ImmutableArray<NameReading>> _address;

    public NameResolver(string text, ImmutableArray<TerritoryPart> parts, LocalDate date)
    {
        _text = text;
        _parts = parts;
        _date = date;
        _address = text.Length > LongestText
            ? []
            : [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(NameReading.Of).Where(readings => !readings.IsEmpty)];
    }

    public UnitResolution Resolve()
    {
        if (_address.IsEmpty)
        {
            return new UnitResolution(_text, _date, [], [], []);
        }

        ImmutableArray<UnitList> lists = [.. _parts.Select(part => part.On(_date)).OfType<UnitList>()];
        ImmutableArray<AdministrativeUnit> candidates = [.. lists.SelectMany(units => Exact(units, On)).OrderBy(unit => unit.Code)];
        if (!candidates.IsEmpty)
        {
            return new UnitResolution(_text, _date, candidates, [], []);
        }

        var atOtherTimes = AtOtherTimes();
        return new UnitResolution(_text, _date, [], atOtherTimes, atOtherTimes.IsEmpty ? Suggestions(lists) : []);
    }

    private static IEnumerable<AdministrativeUnit> On(UnitList units, NameReading reading) =>
        reading.Code is not { } code ? units.Named(reading.Key)
        : units.Find(code) is { } unit ? [unit]
        : [];

    private static IEnumerable<AdministrativeUnit> Ever(UnitTimeline timeline, NameReading reading) =>
        reading.Code is { } code ? timeline.EverOf(UnitCode.OfPacked(code)) : timeline.EverNamed(reading.Key);

    // Each as it was last known. Two parts may tell of one unit, each since when it is known there.
    private ImmutableArray<AdministrativeUnit> AtOtherTimes() =>
    [
        .. _parts.Select(part => part.Timeline)
            .SelectMany(timeline => Exact(timeline, Ever))
            .GroupBy(unit => (unit.Code, unit.Start.IsExact ? unit.Start.Date : default(LocalDate?)), (_, same) => same.MaxBy(unit => unit.Known.End ?? LocalDate.MaxIsoValue)!)
            .OrderBy(unit => unit.Code)
            .ThenBy(unit => unit.Start.Date),
    ];

    private HashSet<AdministrativeUnit> Exact<T>(T units, Func<T, NameReading, IEnumerable<AdministrativeUnit>> find)
    {
        HashSet<AdministrativeUnit>? found = null;
        foreach (var reading in _address[0])
        {
            foreach (var unit in find(units, reading))
            {
                if (reading.Matches(unit) && IsBelow(unit))
                {
                    (found ??= []).Add(unit);
                }
            }
        }

        return found ?? None;
    }

    // Each further part is a unit above, in this order; some may be left out.
    private bool IsBelow(AdministrativeUnit unit)
    {
        var above = unit.Parent;
        for (var i = 1; i < _address.Length; i++)
        {
            while (above is not null && !Matches(_address[i], above))
            {
                above = above.Parent;
            }

            if (above is null)
            {
                return false;
            }

            above = above.Parent;
        }

        return true;
    }

    private static bool Matches(ImmutableArray<NameReading> readings, AdministrativeUnit unit)
    {
        foreach (var reading in readings)
        {
            if (reading.Matches(unit))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<AdministrativeUnit> Suggestions(ImmutableArray<UnitList> lists)
    {
        if (_address.Any(readings => readings.Any(reading => reading.Key.Length > NameDistance.Longest)) || _address[0].All(reading => reading.Key.Length == 0))
        {
            return [];
        }

        // No more than half of what was written may be wrong.
        var most = _address[0].Max(reading => reading.Key.Length) * NameDistance.Letter / 2;
        var best = new List<(AdministrativeUnit Unit, int Distance)>(MostSuggestions + 1);
        foreach (var (units, above) in lists.SelectMany(list => list.Units).GroupBy(unit => unit.Parent).Select(siblings => (siblings, DistanceAbove(siblings.Key))).OrderBy(group => group.Item2))
        {
            if (above > Limit())
            {
                break;
            }

            foreach (var unit in units)
            {
                var limit = Math.Min(most, Limit() - above);
                if (limit >= 0 && Distance(unit, _address[0], limit) is var own && own <= limit)
                {
                    Add(unit, own + above);
                }
            }
        }

        return [.. best.Where(near => near.Distance <= best[0].Distance + MuchLess).Select(near => near.Unit)];

        // What is much less like than the best says nothing.
        int Limit() => best.Count == 0 ? int.MaxValue : Math.Min(best[0].Distance + MuchLess, best.Count == MostSuggestions ? best[^1].Distance : int.MaxValue);

        // The likeliest first, and of those that are alike the one with the lower code.
        void Add(AdministrativeUnit unit, int distance)
        {
            var place = best.FindLastIndex(near => near.Distance < distance || (near.Distance == distance && near.Unit.Code < unit.Code)) + 1;
            best.Insert(place, (unit, distance));
            if (best.Count > MostSuggestions)
            {
                best.RemoveAt(MostSuggestions);
            }
        }
    }

    private int DistanceAbove(AdministrativeUnit? parent)
    {
        var sum = 0;
        for (var i = 1; i < _address.Length; i++)
        {
            var least = NameDistance.Longest * NameDistance.Letter;
            for (var above = parent; above is not null; above = above.Parent)
            {
                least = Math.Min(least, Distance(above, _address[i], least));
            }

            sum += least;
        }

        return sum;
    }

    private static int Distance(AdministrativeUnit unit, ImmutableArray<NameReading> readings, int limit)
    {
        var least = int.MaxValue;
        foreach (var reading in readings)
        {
            var ofType = reading.Types.IsEmpty || reading.Types.Contains(unit.Type) ? 0 : reading.Types[0].Tier == unit.Tier ? OtherTypeOfTheTier : OtherTier;
            if (ofType > limit || (reading.Key.Length == 0 && reading.Code != unit.Code.Packed))
            {
                continue; // A code is nearly none.
            }

            foreach (var key in unit.NameKeys.Where(key => key.Length <= NameDistance.Longest))
            {
                least = Math.Min(least, ofType + (reading.Key.Length == 0 ? 0 : NameDistance.Between(reading.Key, key, limit - ofType)));
            }
        }

        return least;
    }
}
