using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>What is known of a part of a territory before its units are read.</summary>
internal sealed class TerritoryPartHead
{
    public required DatePeriod Known { get; init; }

    public required BilingualText Source { get; init; }

    public required LocalDate LastChecked { get; init; }

    public required ImmutableArray<UnitCode> Provinces { get; init; }

    /// <summary>The lowest and the highest code of each tier below, in pairs.</summary>
    public required ImmutableArray<int> Ranges { get; init; }

    public required bool HasEvents { get; init; }

    /// <summary>Whether a unit of a packed code may be in it; one of another province may as well, where the codes of provinces are mixed.</summary>
    public bool MayHave(int code)
    {
        foreach (var province in Provinces)
        {
            if (province.Packed == code)
            {
                return true;
            }
        }

        for (var i = 0; i < Ranges.Length; i += 2)
        {
            if (Ranges[i] <= code && code <= Ranges[i + 1])
            {
                return true;
            }
        }

        return false;
    }

    public static TerritoryPartHead Of(UnitTimeline timeline, BilingualText source, LocalDate lastChecked)
    {
        var codes = timeline.Versions.Select(version => version.Code).Distinct().Order().ToLookup(code => code.Tier);
        return new TerritoryPartHead
        {
            Known = timeline.Known,
            Source = source,
            LastChecked = lastChecked,
            Provinces = [.. codes[UnitTier.Province]],
            Ranges = [.. new[] { UnitTier.District, UnitTier.Commune }.Select(tier => codes[tier]).Where(tier => tier.Any()).SelectMany(tier => new[] { tier.First().Packed, tier.Last().Packed })],
            HasEvents = !timeline.Recorded.IsEmpty,
        };
    }
}
