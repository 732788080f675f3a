using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The units of one timeline over a span in which nothing changed, found by their codes without making any.</summary>
internal sealed class UnitList
{
    // In the order of the units.
    private readonly int[] _codes;
    private readonly Lazy<ILookup<UnitCode, AdministrativeUnit>> _children;
    private readonly Lazy<ILookup<string, AdministrativeUnit>> _communesByName;
    private readonly Lazy<ILookup<string, AdministrativeUnit>> _byNameKey;

    /// <summary>Lists the versions of units that exist together, in any order.</summary>
    public UnitList(UnitTimeline timeline, ImmutableArray<UnitVersion> versions)
    {
        var sorted = versions.Sort((one, other) => one.Code.CompareTo(other.Code)); // Parents come before their children.
        _codes = [.. sorted.Select(version => version.Code.Packed)];
        var units = ImmutableArray.CreateBuilder<AdministrativeUnit>(sorted.Length);
        foreach (var version in sorted)
        {
            units.Add(new AdministrativeUnit(timeline, version, version.Parent is { } parent ? units[Array.BinarySearch(_codes, parent.Packed)] : null));
        }

        Units = units.MoveToImmutable();
        Provinces = OfTier(UnitTier.Province);
        Districts = OfTier(UnitTier.District);
        Communes = OfTier(UnitTier.Commune);
        _children = new(() => Units.Where(unit => unit.Parent is not null).ToLookup(unit => unit.Parent!.Code));
        _communesByName = new(() => Communes.ToLookup(unit => unit.Name, StringComparer.Ordinal));
        _byNameKey = new(() => Units.SelectMany(unit => unit.NameKeys.Select(key => (Key: key, Unit: unit))).ToLookup(named => named.Key, named => named.Unit, StringComparer.Ordinal));
    }

    /// <summary>All units: from the top tier down, each tier in the order of the codes.</summary>
    public ImmutableArray<AdministrativeUnit> Units { get; }

    public ImmutableArray<AdministrativeUnit> Provinces { get; }

    public ImmutableArray<AdministrativeUnit> Districts { get; }

    public ImmutableArray<AdministrativeUnit> Communes { get; }

    public AdministrativeUnit? Find(UnitCode code) => Find(code.Packed);

    /// <summary>The unit of a packed code, or null.</summary>
    public AdministrativeUnit? Find(int code)
    {
        var place = Array.BinarySearch(_codes, code);
        return place >= 0 ? Units[place] : null;
    }

    public ImmutableArray<AdministrativeUnit> ChildrenOf(UnitCode code) => [.. _children.Value[code]];

    public IEnumerable<AdministrativeUnit> CommunesNamed(string name) => _communesByName.Value[name];

    /// <summary>The units of any tier whose name, or another recorded spelling of it, has a key.</summary>
    public IEnumerable<AdministrativeUnit> Named(string key) => _byNameKey.Value[key];

    private ImmutableArray<AdministrativeUnit> OfTier(UnitTier tier) => [.. Units.Where(unit => unit.Tier == tier)];
}
