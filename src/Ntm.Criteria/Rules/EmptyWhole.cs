using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>What it means for a share that its whole is empty (khi mẫu số bằng không).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class EmptyWhole : SmartEnum<EmptyWhole>
{
    /// <summary>The law does not say: a share of nothing decides nothing.</summary>
    public static readonly EmptyWhole Unstated = new(nameof(Unstated), 1, "unstated");

    /// <summary>The requirement does not apply.</summary>
    public static readonly EmptyWhole NotApplicable = new(nameof(NotApplicable), 2, "notApplicable");

    /// <summary>All meanings.</summary>
    public static ImmutableArray<EmptyWhole> All { get; } = [Unstated, NotApplicable];

    private EmptyWhole(string name, int value, string key) : base(name, value) => Key = key;

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The meaning of a key, or null.</summary>
    /// <param name="key">A key, such as <c>notApplicable</c>.</param>
    /// <returns>The meaning, or null where the key is another.</returns>
    public static EmptyWhole? Find(string? key) => All.FirstOrDefault(meaning => meaning.Key == key);
}
