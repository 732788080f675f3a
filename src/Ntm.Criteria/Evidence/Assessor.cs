using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>In which step of the procedure an opinion is given (cấp, cơ quan cho ý kiến đánh giá).</summary>
/// <remarks>Ordered as a dossier travels, by value; equal by value. Immutable and safe for concurrent use.</remarks>
public sealed class Assessor : SmartEnum<Assessor>
{
    /// <summary>The commune of itself (xã tự đánh giá).</summary>
    public static readonly Assessor Commune = new(nameof(Commune), 1, "commune");

    /// <summary>The district, which verifies (huyện thẩm tra).</summary>
    public static readonly Assessor District = new(nameof(District), 2, "district");

    /// <summary>The departments of the province, each for what it is in charge of (sở, ngành thẩm định).</summary>
    public static readonly Assessor Department = new(nameof(Department), 3, "department");

    /// <summary>The council of the province, which appraises (hội đồng thẩm định).</summary>
    public static readonly Assessor Council = new(nameof(Council), 4, "council");

    /// <summary>All of them, as a dossier travels.</summary>
    public static ImmutableArray<Assessor> All { get; } = [Commune, District, Department, Council];

    private Assessor(string name, int value, string key) : base(name, value) => Key = key;

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The assessor of a key, or null.</summary>
    /// <param name="key">A key, such as <c>district</c>.</param>
    /// <returns>The assessor, or null where the key is another.</returns>
    public static Assessor? Find(string? key) => All.FirstOrDefault(assessor => assessor.Key == key);
}
