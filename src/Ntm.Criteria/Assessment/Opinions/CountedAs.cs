using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>What is counted as met in a summary, and what is not (quy ước thống kê).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class CountedAs : SmartEnum<CountedAs>
{
    /// <summary>It counts as met (tính là đạt).</summary>
    public static readonly CountedAs Met = new(nameof(Met), 1);

    /// <summary>It does not count as met (không tính là đạt).</summary>
    public static readonly CountedAs NotMet = new(nameof(NotMet), 2);

    /// <summary>Both.</summary>
    public static ImmutableArray<CountedAs> All { get; } = [Met, NotMet];

    private CountedAs(string name, int value) : base(name, value)
    {
    }

    /// <summary>What a name means, or null.</summary>
    /// <param name="name">A name, such as <c>NotMet</c>.</param>
    /// <returns>What it means, or null where the name is another.</returns>
    public static CountedAs? Find(string? name) => All.FirstOrDefault(counted => counted.Name == name);
}
