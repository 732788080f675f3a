using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>The standard that a unit is assessed against (danh hiệu nông thôn mới).</summary>
/// <remarks>Ordered from basic to model by value, equal by value. Immutable and safe for concurrent use.</remarks>
public sealed class Standard : SmartEnum<Standard>
{
    /// <summary>Nông thôn mới.</summary>
    public static readonly Standard Basic = new(nameof(Basic), 1, "basic", new("nông thôn mới", "new rural"));

    /// <summary>Nông thôn mới nâng cao.</summary>
    public static readonly Standard Advanced = new(nameof(Advanced), 2, "advanced", new("nông thôn mới nâng cao", "advanced new rural"));

    /// <summary>Nông thôn mới kiểu mẫu.</summary>
    public static readonly Standard Model = new(nameof(Model), 3, "model", new("nông thôn mới kiểu mẫu", "model new rural"));

    /// <summary>All standards, in rising order.</summary>
    public static ImmutableArray<Standard> All { get; } = [Basic, Advanced, Model];

    private Standard(string name, int value, string key, BilingualText title) : base(name, value)
    {
        Key = key;
        Title = title;
    }

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The official name and its translation.</summary>
    public BilingualText Title { get; }

    /// <summary>The standard of a key, or null.</summary>
    /// <param name="key">A key, such as <c>advanced</c>.</param>
    /// <returns>The standard, or null where the key is another.</returns>
    public static Standard? Find(string? key) => All.FirstOrDefault(standard => standard.Key == key);
}
