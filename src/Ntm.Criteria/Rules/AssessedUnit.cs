using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>The kind of unit that a set is for (đối tượng áp dụng của bộ tiêu chí).</summary>
/// <remarks>Ordered from villages up by value, equal by value. Immutable and safe for concurrent use.</remarks>
public sealed class AssessedUnit : SmartEnum<AssessedUnit>
{
    /// <summary>Thôn, bản, ấp, khu dân cư: villages, which are no tier of administration.</summary>
    public static readonly AssessedUnit Village = new(nameof(Village), 1, "village", UnitTier.Commune, new("thôn", "village"));

    /// <summary>Xã: rural communes.</summary>
    public static readonly AssessedUnit Commune = new(nameof(Commune), 2, "commune", UnitTier.Commune, new("xã", "commune"));

    /// <summary>Huyện: rural districts.</summary>
    public static readonly AssessedUnit District = new(nameof(District), 3, "district", UnitTier.District, new("huyện", "district"));

    /// <summary>Tỉnh, thành phố trực thuộc trung ương: provinces.</summary>
    public static readonly AssessedUnit Province = new(nameof(Province), 4, "province", UnitTier.Province, new("tỉnh", "province"));

    /// <summary>All kinds, from villages up.</summary>
    public static ImmutableArray<AssessedUnit> All { get; } = [Village, Commune, District, Province];

    private AssessedUnit(string name, int value, string key, UnitTier tier, BilingualText term) : base(name, value)
    {
        Key = key;
        Tier = tier;
        Term = term;
    }

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The tier of the units that the law is asked with: of a village, its commune.</summary>
    public UnitTier Tier { get; }

    /// <summary>The official term and its translation.</summary>
    public BilingualText Term { get; }

    /// <summary>The kind of a key, or null.</summary>
    /// <param name="key">A key, such as <c>commune</c>.</param>
    /// <returns>The kind, or null where the key is another.</returns>
    public static AssessedUnit? Find(string? key) => All.FirstOrDefault(kind => kind.Key == key);

    /// <summary>The kind that the units of a tier are.</summary>
    internal static AssessedUnit Of(UnitTier tier) => All.Single(kind => kind.Key == tier.Key);
}
