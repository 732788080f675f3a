using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>What somebody says of a unit in an opinion (kết luận của ý kiến đánh giá). It is not the <see cref="Verdict"/> of the rule, and decides nothing.</summary>
/// <remarks>Ordered as in <see cref="All"/>, equal by value. Immutable and safe for concurrent use.</remarks>
public sealed class OpinionVerdict : SmartEnum<OpinionVerdict>
{
    /// <summary>Met (đạt).</summary>
    public static readonly OpinionVerdict Met = new(nameof(Met), 1, "met");

    /// <summary>Almost met (cơ bản đạt): in some provinces a verdict of its own, which is neither of its neighbours.</summary>
    public static readonly OpinionVerdict BasicallyMet = new(nameof(BasicallyMet), 2, "basicallyMet");

    /// <summary>Not met (chưa đạt).</summary>
    public static readonly OpinionVerdict NotMet = new(nameof(NotMet), 3, "notMet");

    /// <summary>It is said that it was not assessed (chưa đánh giá), which is not the same as saying nothing.</summary>
    public static readonly OpinionVerdict NotAssessed = new(nameof(NotAssessed), 4, "notAssessed");

    /// <summary>All of them, from met down.</summary>
    public static ImmutableArray<OpinionVerdict> All { get; } = [Met, BasicallyMet, NotMet, NotAssessed];

    private OpinionVerdict(string name, int value, string key) : base(name, value) => Key = key;

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The verdict of a key, or null.</summary>
    /// <param name="key">A key, such as <c>basicallyMet</c>.</param>
    /// <returns>The verdict, or null where the key is another.</returns>
    public static OpinionVerdict? Find(string? key) => All.FirstOrDefault(verdict => verdict.Key == key);
}
