using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>How much of a unit another one took over (phần được kế thừa).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class SuccessionShare : SmartEnum<SuccessionShare>
{
    /// <summary>All of it (toàn bộ).</summary>
    public static readonly SuccessionShare Whole = new(nameof(Whole), 1, "whole");

    /// <summary>A part of it, and not all (một phần).</summary>
    public static readonly SuccessionShare Part = new(nameof(Part), 2, "part");

    /// <summary>How much is not recorded: all of it, a part, or nothing (chưa ghi nhận).</summary>
    public static readonly SuccessionShare NotRecorded = new(nameof(NotRecorded), 3, "notRecorded");

    /// <summary>All of them.</summary>
    public static ImmutableArray<SuccessionShare> All { get; } = [Whole, Part, NotRecorded];

    private SuccessionShare(string name, int value, string key) : base(name, value) => Key = key;

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The share of a key, or null.</summary>
    /// <param name="key">A key, such as <c>part</c>.</param>
    /// <returns>The share, or null where the key is another.</returns>
    public static SuccessionShare? Find(string? key) => All.FirstOrDefault(share => share.Key == key);
}
