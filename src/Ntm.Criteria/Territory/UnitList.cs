using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The units of a territory over a span in which nothing changed, indexed once. The dictionaries never change after construction.</summary>
internal sealed class UnitList
{
    private readonly Dictionary<UnitCode, AdministrativeUnit> _byCode = [];
    private readonly Dictionary<UnitCode, ImmutableArray<AdministrativeUnit>> _children;
    private readonly Dictionary<string, ImmutableArray<AdministrativeUnit>> _communesByName;

    /// <summary>Lists the versions of units that exist together, in any order.</summary>
    public UnitList(UnitTimeline timeline, ImmutableArray<UnitVersion> versions)
    {
        var units = ImmutableArray.CreateBuilder<AdministrativeUnit>(versions.Length);
        foreach (var version in versions.Sort((one, other) => one.Code.CompareTo(other.Code))) // Parents come before their children.
        {
            var unit = new AdministrativeUnit(timeline, version, version.Parent is { } parent ? _byCode[parent] : null);
            units.Add(unit);
            _byCode.Add(unit.Code, unit);
        }

        Units = units.MoveToImmutable();
        Provinces = OfTier(UnitTier.Province);
        Districts = OfTier(UnitTier.District);
        Communes = OfTier(UnitTier.Commune);
        _children = Group(Units.Where(unit => unit.Parent is not null), unit => unit.Parent!.Code, EqualityComparer<UnitCode>.Default);
        _communesByName = Group(Communes, unit => unit.Name, StringComparer.Ordinal);
    }

    /// <summary>All units: from the top tier down, each tier in the order of the codes.</summary>
    public ImmutableArray<AdministrativeUnit> Units { get; }

    public ImmutableArray<AdministrativeUnit> Provinces { get; }

    public ImmutableArray<AdministrativeUnit> Districts { get; }

    public ImmutableArray<AdministrativeUnit> Communes { get; }

    public AdministrativeUnit? Find(UnitCode code) => _byCode.GetValueOrDefault(code);

    public ImmutableArray<AdministrativeUnit> ChildrenOf(UnitCode code) => _children.GetValueOrDefault(code, []);

    public ImmutableArray<AdministrativeUnit> CommunesNamed(string name) => _communesByName.GetValueOrDefault(name, []);

    private ImmutableArray<AdministrativeUnit> OfTier(UnitTier tier) => [.. Units.Where(unit => unit.Tier == tier)];

    private static Dictionary<TKey, ImmutableArray<AdministrativeUnit>> Group<TKey>(
        IEnumerable<AdministrativeUnit> units, Func<AdministrativeUnit, TKey> key, IEqualityComparer<TKey> comparer)
        where TKey : notnull =>
        units.GroupBy(key, comparer).ToDictionary(group => group.Key, group => group.ToImmutableArray(), comparer);
}
