using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>A tier of local administration (cấp đơn vị hành chính).</summary>
/// <remarks>
/// Equal by value, ordered from the top down. Immutable and safe for concurrent use. The district tier ended on 30 June 2025;
/// villages (thôn, bản) are no tier and have no national code.
/// </remarks>
public sealed class UnitTier : SmartEnum<UnitTier>
{
    /// <summary>Cấp tỉnh: provinces and cities under the central government.</summary>
    public static readonly UnitTier Province = new(nameof(Province), 1, "province", 2, new("cấp tỉnh", "province"));

    /// <summary>Cấp huyện: everything between a province and its communes, until 30 June 2025.</summary>
    public static readonly UnitTier District = new(nameof(District), 2, "district", 3, new("cấp huyện", "district"));

    /// <summary>Cấp xã: rural communes, wards and townships.</summary>
    public static readonly UnitTier Commune = new(nameof(Commune), 3, "commune", 5, new("cấp xã", "commune"));

    /// <summary>All tiers, from the top down.</summary>
    public static ImmutableArray<UnitTier> All { get; } = [Province, District, Commune];

    private UnitTier(string name, int value, string key, int codeLength, BilingualText term) : base(name, value)
    {
        Key = key;
        CodeLength = codeLength;
        Term = term;
    }

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>How many digits the codes of this tier have.</summary>
    public int CodeLength { get; }

    /// <summary>The official term and its translation.</summary>
    public BilingualText Term { get; }

    /// <summary>The tier of a key, or null.</summary>
    /// <param name="key">A key, such as <c>commune</c>.</param>
    /// <returns>The tier, or null where the key is another.</returns>
    public static UnitTier? Find(string? key) => All.FirstOrDefault(tier => tier.Key == key);

    internal static UnitTier? OfCodeLength(int length) => length switch
    {
        2 => Province,
        3 => District,
        5 => Commune,
        _ => null,
    };
}
