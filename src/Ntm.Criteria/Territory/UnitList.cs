using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The units of a territory over its known span, indexed once. The dictionaries never change after construction.</summary>
internal sealed class UnitList
{
    private readonly Dictionary<UnitCode, AdministrativeUnit> _byCode = [];
    private readonly Dictionary<UnitCode, ImmutableArray<AdministrativeUnit>> _children;
    private readonly Dictionary<string, ImmutableArray<AdministrativeUnit>> _communesByName;

    private UnitList(DatePeriod known, ImmutableArray<UnitRow> rows)
    {
        var units = ImmutableArray.CreateBuilder<AdministrativeUnit>(rows.Length);
        foreach (var row in rows)
        {
            var unit = Build(row, known);
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

    public static UnitList FromRows(DatePeriod known, IEnumerable<UnitRow> rows) =>
        new(known, [.. rows.OrderBy(row => row.Code)]); // Parents come before their children.

    public AdministrativeUnit? Find(UnitCode code) => _byCode.GetValueOrDefault(code);

    public ImmutableArray<AdministrativeUnit> ChildrenOf(UnitCode code) => _children.GetValueOrDefault(code, []);

    public ImmutableArray<AdministrativeUnit> CommunesNamed(string name) => _communesByName.GetValueOrDefault(name, []);

    private AdministrativeUnit Build(UnitRow row, DatePeriod known)
    {
        Require(!_byCode.ContainsKey(row.Code), row, () => "the code stands twice");
        Require(row.Type.Tier == row.Code.Tier, row, () => $"the type '{row.Type.Key}' is not one of the tier '{row.Code.Tier.Key}'");
        Require(!string.IsNullOrWhiteSpace(row.Name), row, () => "the name is empty");
        Require(VietnameseText.IsComposed(row.Name), row, () => $"the name '{row.Name}' is not composed (NFC)");
        Require(known.Start >= row.Start.Date, row, () => $"it starts {row.Start}, after the first date of {known}, for which the list is to hold");

        var isProvince = row.Type.Tier == UnitTier.Province;
        Require(isProvince || row.RegionKey is null, row, () => "only a province has a region");
        Require(isProvince == row.Parent is null, row, () => isProvince ? "a province has no parent" : "it has no parent");
        return new AdministrativeUnit(new UnitId(row.Code, row.Start), row.Type, row.Name, ParentOf(row), row.RegionKey, known);
    }

    private AdministrativeUnit? ParentOf(UnitRow row)
    {
        if (row.Parent is not { } code)
        {
            return null;
        }

        Require(code.Tier < row.Type.Tier, row, () => $"its parent {code} is not of a higher tier");
        Require(_byCode.TryGetValue(code, out var parent), row, () => $"its parent {code} is not in the list");
        return parent;
    }

    private static void Require(bool holds, UnitRow row, Func<string> otherwise)
    {
        if (!holds)
        {
            throw new ArgumentException($"Unit {row.Code}: {otherwise()}.");
        }
    }

    private ImmutableArray<AdministrativeUnit> OfTier(UnitTier tier) => [.. Units.Where(unit => unit.Tier == tier)];

    private static Dictionary<TKey, ImmutableArray<AdministrativeUnit>> Group<TKey>(
        IEnumerable<AdministrativeUnit> units, Func<AdministrativeUnit, TKey> key, IEqualityComparer<TKey> comparer)
        where TKey : notnull =>
        units.GroupBy(key, comparer).ToDictionary(group => group.Key, group => group.ToImmutableArray(), comparer);
}
