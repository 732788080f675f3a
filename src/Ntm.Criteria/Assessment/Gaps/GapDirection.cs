using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Whether a gap is closed by more or by less of a measure (tăng hoặc giảm).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class GapDirection : SmartEnum<GapDirection>
{
    /// <summary>More is needed (cần thêm).</summary>
    public static readonly GapDirection More = new(nameof(More), 1);

    /// <summary>Less is needed (cần giảm).</summary>
    public static readonly GapDirection Less = new(nameof(Less), 2);

    /// <summary>Both directions.</summary>
    public static ImmutableArray<GapDirection> All { get; } = [More, Less];

    private GapDirection(string name, int value) : base(name, value)
    {
    }

    /// <summary>The direction of a name, or null.</summary>
    /// <param name="name">A name, such as <c>More</c>.</param>
    /// <returns>The direction, or null where the name is another.</returns>
    public static GapDirection? Find(string? name) => All.FirstOrDefault(direction => direction.Name == name);
}
