using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The units in one band (số xã trong một nhóm).</summary>
/// <remarks>Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class BandCount
{
    internal BandCount(CriteriaBand band, ImmutableArray<CountedUnit> units, int counted)
    {
        Band = band;
        Units = units;
        Share = Share.FromCounts(units.Length, counted);
    }

    /// <summary>The band.</summary>
    public CriteriaBand Band { get; }

    /// <summary>The units in it, by what they meet so far.</summary>
    public ImmutableArray<CountedUnit> Units { get; }

    /// <summary>How many there are of all that were counted; the denominator is the number of these, not of all that were asked for.</summary>
    public Share Share { get; }

    /// <summary>Those of them that would be in a higher band, were all that is open met.</summary>
    public ImmutableArray<CountedUnit> MayRise => [.. Units.Where(unit => unit.MayReach != Band)];

    /// <summary>The band and the share.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => $"{Band}: {Share}";
}
