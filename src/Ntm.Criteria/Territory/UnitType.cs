using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>What kind of unit an administrative unit is (loại đơn vị hành chính).</summary>
/// <remarks>
/// Equal by value, ordered as the law lists the types. Immutable and safe for concurrent use. A unit may change its type and
/// keep its code, as Si Ma Cai (02809) did on 1 March 2020.
/// </remarks>
public sealed class UnitType : SmartEnum<UnitType>
{
    /// <summary>Tỉnh.</summary>
    public static readonly UnitType Province =
        new(nameof(Province), 1, UnitTier.Province, "tinh", "tỉnh", new("tỉnh", "province"));

    /// <summary>Thành phố trực thuộc trung ương.</summary>
    public static readonly UnitType CentralCity =
        new(nameof(CentralCity), 2, UnitTier.Province, "thanh-pho-trung-uong", "thành phố", new("thành phố trực thuộc trung ương", "city under the central government"));

    /// <summary>Huyện.</summary>
    public static readonly UnitType RuralDistrict =
        new(nameof(RuralDistrict), 3, UnitTier.District, "huyen", "huyện", new("huyện", "rural district"));

    /// <summary>Thị xã.</summary>
    public static readonly UnitType DistrictTown =
        new(nameof(DistrictTown), 4, UnitTier.District, "thi-xa", "thị xã", new("thị xã", "district-level town"));

    /// <summary>Thành phố thuộc tỉnh, and since 2021 thành phố thuộc thành phố trực thuộc trung ương.</summary>
    public static readonly UnitType ProvincialCity =
        new(nameof(ProvincialCity), 5, UnitTier.District, "thanh-pho", "thành phố", new("thành phố thuộc tỉnh", "provincial city"));

    /// <summary>Quận.</summary>
    public static readonly UnitType UrbanDistrict =
        new(nameof(UrbanDistrict), 6, UnitTier.District, "quan", "quận", new("quận", "urban district"));

    /// <summary>Xã: the unit that the New Rural programme assesses.</summary>
    public static readonly UnitType RuralCommune =
        new(nameof(RuralCommune), 7, UnitTier.Commune, "xa", "xã", new("xã", "rural commune"));

    /// <summary>Phường.</summary>
    public static readonly UnitType Ward =
        new(nameof(Ward), 8, UnitTier.Commune, "phuong", "phường", new("phường", "ward"));

    /// <summary>Thị trấn.</summary>
    public static readonly UnitType Township =
        new(nameof(Township), 9, UnitTier.Commune, "thi-tran", "thị trấn", new("thị trấn", "township"));

    /// <summary>All types, as the law lists them.</summary>
    public static ImmutableArray<UnitType> All { get; } =
    [
        Province, CentralCity,
        RuralDistrict, DistrictTown, ProvincialCity, UrbanDistrict,
        RuralCommune, Ward, Township,
    ];

    private UnitType(string name, int value, UnitTier tier, string key, string prefix, BilingualText term) : base(name, value)
    {
        Tier = tier;
        Key = key;
        Prefix = prefix;
        Term = term;
    }

    /// <summary>The tier that units of this type belong to.</summary>
    public UnitTier Tier { get; }

    /// <summary>The key in documents, such as <c>thi-tran</c>.</summary>
    public string Key { get; }

    /// <summary>The words written before a unit's name, such as "thành phố" in "thành phố Lào Cai".</summary>
    public string Prefix { get; }

    /// <summary>The official term and its translation.</summary>
    public BilingualText Term { get; }

    /// <summary>The type of a key, or null.</summary>
    /// <param name="key">A key, such as <c>thi-tran</c>.</param>
    /// <returns>The type, or null where the key is another.</returns>
    public static UnitType? Find(string? key) => All.FirstOrDefault(type => type.Key == key);
}
