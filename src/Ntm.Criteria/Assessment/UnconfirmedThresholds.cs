using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Whether thresholds that are recorded but not yet checked may decide (ngưỡng chưa kiểm chứng).</summary>
/// <remarks>Equal by value, ordered as in <see cref="All"/>. Immutable and safe for concurrent use.</remarks>
public sealed class UnconfirmedThresholds : SmartEnum<UnconfirmedThresholds>
{
    /// <summary>They decide nothing; the finding says so. This is what happens unless the caller asks otherwise.</summary>
    public static readonly UnconfirmedThresholds Withheld = new(nameof(Withheld), 1);

    /// <summary>They decide, and every result that leaned on one lists it.</summary>
    public static readonly UnconfirmedThresholds Admitted = new(nameof(Admitted), 2);

    /// <summary>Both ways, the cautious one first.</summary>
    public static ImmutableArray<UnconfirmedThresholds> All { get; } = [Withheld, Admitted];

    private UnconfirmedThresholds(string name, int value) : base(name, value)
    {
    }
}
