using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Who is to fix what the national text leaves open (cấp có thẩm quyền quy định).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class Authority : SmartEnum<Authority>
{
    /// <summary>The provincial People's Committee (UBND cấp tỉnh).</summary>
    public static readonly Authority Province = new(nameof(Province), 1, "province", new("UBND cấp tỉnh", "the provincial People's Committee"));

    /// <summary>The ministry in charge (bộ quản lý ngành).</summary>
    public static readonly Authority Ministry = new(nameof(Ministry), 2, "ministry", new("bộ quản lý ngành", "the ministry in charge"));

    /// <summary>All authorities.</summary>
    public static ImmutableArray<Authority> All { get; } = [Province, Ministry];

    private Authority(string name, int value, string key, BilingualText title) : base(name, value)
    {
        Key = key;
        Title = title;
    }

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The name of the authority.</summary>
    public BilingualText Title { get; }

    /// <summary>The authority of a key, or null.</summary>
    /// <param name="key">A key, such as <c>province</c>.</param>
    /// <returns>The authority, or null where the key is another.</returns>
    public static Authority? Find(string? key) => All.FirstOrDefault(authority => authority.Key == key);
}
